import CEL
import CivilTime
import LocatedYAML
import Model
import RulePacks

extension Measuring {
  /// Items in each of which one thing comes before another, on the same day at the latest.
  ///
  /// While more items may come all is open unless one that spoils everything is there already.
  mutating func ordered(_ measure: OrderMeasure) -> Judgement {
    let bound = bound(of: measure.items)
    let due = bound.lastGoodDay(in: zone)
    let list: [Value]
    switch elements(of: measure.items.list) {
    case .value(let elements): list = elements
    case .open(let why):
      return Judgement(.ordered(wrong: 0, unclear: 0, of: 0), .counted(.unsettled(why)), due: due)
    }
    var degrees: [Degree] = []
    for (index, item) in list.enumerated() {
      bindings[measure.items.variable] = item
      let missingBefore = missing.count
      let standing = standing(measure.items)
      switch standing.acceptance {
      case .rejected:
        missing.truncate(to: missingBefore)
        tell(item, index, standing.reason)
        continue
      case .open(let why):
        degrees.append(.unsettled(why))
        tell(item, index, .unclear(Array(missing.all.dropFirst(missingBefore))))
      case .accepted:
        note(item)
        degrees.append(order(of: item, index, measure))
      }
    }
    let judgement = judgement(degrees, measure.credit, bound)
    if context.explains { offers = orderedOffers(judgement, degrees, measure.credit) }
    return judgement
  }

  private mutating func order(of item: Value, _ index: Int, _ measure: OrderMeasure) -> Degree {
    let missingBefore = missing.count
    let (first, then) = (moment(of: measure.first), moment(of: measure.then))
    guard case .value(let first) = first, case .value(let then) = then else {
      tell(item, index, .unclear(Array(missing.all.dropFirst(missingBefore))))
      return .unsettled(first.reasons.union(then.reasons))
    }
    let degree: Degree
    if first.latestDay(in: zone) <= then.earliestDay(in: zone) {
      tell(item, index, .inOrder(first, then))
      degree = .full
    } else if first.earliestDay(in: zone) > then.latestDay(in: zone) {
      tell(item, index, .outOfOrder(first, then))
      return .none
    } else {
      tell(item, index, .unclear([]))
      return .unsettled(.information)
    }
    guard let backing = context.backing(of: item.record) else { return degree }
    switch backing.standing {
    case .counts: return degree
    case .belowView: return .unsettled(.information)
    case .refused: return .none
    }
  }

  private func judgement(
    _ degrees: [Degree],
    _ credit: CompiledMeasure.Credit,
    _ bound: Bound
  ) -> Judgement {
    let due = bound.lastGoodDay(in: zone)
    let wrong = degrees.count { $0.isSettled && $0.low == .zero }
    let unclear = degrees.count { !$0.isSettled }
    let finding = Finding.ordered(wrong: wrong, unclear: unclear, of: degrees.count)
    guard case .counted(let whole) = credit.whole(of: degrees) else {
      return Judgement(finding, .excluded(.notApplicable), due: due)
    }
    let isOver = bound.hasPassed(on: asOf, in: zone)
    if isOver || (credit == .allOrNothing && wrong > 0) {
      return Judgement(finding, .counted(whole), due: due)
    }
    let isGuarding = wrong == 0 && unclear == 0
    return Judgement(
      finding,
      .counted(.unsettled(whole.open.union(.time))),
      due: due,
      course: isGuarding ? .guarding : .regular
    )
  }
}

extension CompiledMeasure.Credit {
  /// What things that are each in order or not come to together.
  func whole(of degrees: [Degree]) -> Assessment {
    let members = degrees.map(Assessment.counted)
    return self == .allOrNothing
      ? .all(members) : .weightedMean(members.map { Weighted($0, weight: .one) })
  }
}

extension Reading {
  /// Why there is no value.
  fileprivate var reasons: OpenReasons {
    switch self {
    case .value: []
    case .open(let why): why
    }
  }
}
