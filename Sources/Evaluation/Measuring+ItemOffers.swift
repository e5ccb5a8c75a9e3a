import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

extension Measuring {
  /// Notes an item that would count if it were backed as the view asks.
  mutating func noteBackable(_ item: Value, _ reason: ItemNote.Outcome?) {
    guard case .unbacked(let backing) = reason, case .belowView = backing.standing,
      let record = item.record
    else { return }
    backable.insert(record)
  }

  /// What can still be done to reach a number of items, or the members of a set.
  ///
  /// Each deed makes one item count, or covers one member: that one event covers several is not
  /// counted on.
  ///
  /// - Parameter absent: The members not reached, where there is a set.
  func itemOffers(
    _ tally: Tally,
    of needed: Int,
    _ credit: CompiledMeasure.Credit,
    _ bound: Bound,
    absent: [String]? = nil
  ) -> [Offer] {
    let got = min(tally.settled, needed)
    var open = OpenItems(tally, Set(backable.all), items)
    if context.phase == .closed { open = OpenItems() }
    var supplies = [
      Supply(.evidence, most: open.toBack.count, about: open.toBack, backed: backingAsked),
      Supply(.state, most: open.toState.count, about: open.toState, backed: backingAsked),
    ]
    if !bound.hasPassed(on: asOf, in: zone), takesDeeds {
      let members = absent.map { absent in
        absent.filter { !open.keys.contains($0) } + open.keys.reversed().filter(absent.contains)
      }
      supplies.append(
        Supply(
          .add,
          most: min(members?.count ?? needed - got, Offer.deedLimit),
          about: (members ?? []).map { Supply.Subject($0) },
          by: bound.lastGoodDay(in: zone),
          backed: backingAsked
        )
      )
    }
    supplies.removeAll { $0.most == 0 }
    let room = min(needed - got, Offer.deedLimit)
    let most = min(supplies.reduce(0) { $0 + min($1.most, room) }, room)
    let ladder = credit.ladder(from: got, of: needed, most: most)
    guard !ladder.rungs.isEmpty else { return [] }
    return [Offer(ladder.rungs, supplies, isThinned: ladder.isThinned || room < needed - got)]
  }

  /// What can still be done where the list itself is not known: new items, while there is time.
  func newItems(
    _ needed: Int,
    _ credit: CompiledMeasure.Credit,
    _ bound: Bound,
    absent: [String]? = nil
  ) -> [Offer] {
    guard context.explains else { return [] }
    return itemOffers(Tally(), of: needed, credit, bound, absent: absent)
  }
}

/// The items of a list that may count, by what they lack; one of each key, each item once.
private struct OpenItems {
  var toBack: [Supply.Subject] = []
  var toState: [Supply.Subject] = []
  /// The keys of both, in order.
  var keys: [String] { (toBack + toState).map(\.key) }

  init() {}

  init(_ tally: Tally, _ backable: Set<YAMLNode>, _ notes: [ItemNote]) {
    let places = Dictionary(notes.compactMap { note in note.place.map { ($0.range.start, note) } })
    {
      first,
      _ in first
    }
    var used: Set<Int> = []
    for (number, group) in tally.groups.enumerated() where !group.isSettled {
      let free = group.possible.filter { !used.contains($0.place.range.start) }
      let key = group.key.text ?? "#\(number)"
      if let record = free.first(where: backable.contains) {
        used.insert(record.place.range.start)
        toBack.append(Self.subject(key, record, places))
      } else if let record = free.first(where: { places[$0.place.range.start]?.lacksFacts ?? false }
      ) {
        used.insert(record.place.range.start)
        toState.append(Self.subject(key, record, places))
      }
    }
  }

  private static func subject(_ key: String, _ record: YAMLNode, _ notes: [Int: ItemNote])
    -> Supply.Subject
  {
    let name = notes[record.place.range.start]?.name ?? key
    return Supply.Subject(key, name: Localized(name), at: record.place)
  }
}

extension ItemNote {
  /// Whether it may count once a fact is filled in, or an expression is mended.
  fileprivate var lacksFacts: Bool {
    switch outcome {
    case .unclear: true
    case .unbacked(let backing): if case .belowView = backing.standing { true } else { false }
    default: false
    }
  }
}

extension CompiledMeasure.Credit {
  /// The rungs from `got` things upward by which something is gained, within so many deeds.
  ///
  /// Where there are more than an offer holds, evenly as many; the work does not grow with `most`.
  fileprivate func ladder(from got: Int, of needed: Int, most: Int)
    -> (rungs: [Offer.Rung], isThinned: Bool)
  {
    guard most > 0 else { return ([], false) }
    let step = max(1, most / Offer.rungLimit)
    let deeds: [Int]
    switch self {
    case .proportional: deeds = Array(stride(from: step, to: most, by: step)) + [most]
    case .allOrNothing: deeds = [needed - got]
    case .steps(let steps): deeds = steps.map { $0.from - got } + [needed - got]
    }
    var (rungs, reached) = ([Offer.Rung](), share(got, of: needed))
    for count in deeds where (1...most).contains(count) {
      let worth = share(got + count, of: needed)
      guard worth > reached else { continue }
      rungs.append(Offer.Rung(count, worth))
      reached = worth
    }
    return (rungs, self == .proportional && step > 1)
  }
}
