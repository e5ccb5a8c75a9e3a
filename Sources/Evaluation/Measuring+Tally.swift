import CEL
import CivilTime
import LocatedYAML
import Model
import RulePacks

/// Whether an item counts, and why it does or not.
struct ItemStanding {
  var acceptance: Acceptance
  var reason: ItemNote.Outcome?
}

extension Measuring {
  /// Goes through the items; with a member, only items of the set count, once for each member.
  ///
  /// - Parameter isViewed: Whether items must be backed as the view asks.
  mutating func tally(
    _ items: ItemSelection,
    member: (program: Program, of: [String])?,
    isViewed: Bool = true
  ) -> Reading<Tally> {
    let list: [Value]
    switch elements(of: items.list) {
    case .value(let elements): list = elements
    case .open(let why): return .open(why)
    }
    var tally = Tally()
    for (index, item) in list.enumerated() {
      bindings[items.variable] = item
      let missingBefore = missing.count
      var standing = self.standing(items)
      let lacksBackingOnly = standing.acceptance == .accepted
      if isViewed { view(item, &standing) }
      if lacksBackingOnly, context.explains { noteBackable(item, standing.reason) }
      let keys = keys(of: index, items, member, &standing)
      if standing.acceptance == .rejected {
        missing.truncate(to: missingBefore)
        tell(item, index, standing.reason)
        continue
      }
      if standing.acceptance == .accepted { note(item) }
      let isRepeated = add(keys, standing.acceptance, item, to: &tally)
      guard context.explains else { continue }
      let counted = ItemNote.Outcome.counted(members: member == nil ? [] : keys.compactMap(\.text))
      let reason = standing.reason?.naming(missing.all.dropFirst(missingBefore)) ?? counted
      tell(item, index, isRepeated ? .repeated(of: tally.first(keys)) : reason)
    }
    return .value(tally)
  }

  /// Adds an item under each of its keys; returns whether all of them counted already.
  private func add(
    _ keys: [Value],
    _ acceptance: Acceptance,
    _ item: Value,
    to tally: inout Tally
  ) -> Bool {
    guard !keys.isEmpty else { return tally.add(acceptance, key: nil, record: item.record) }
    var isRepeated = true
    for key in keys {
      isRepeated = tally.add(acceptance, key: key, record: item.record) && isRepeated
    }
    return isRepeated
  }

  /// Whether the bound item counts: its condition, then its date.
  mutating func standing(_ items: ItemSelection) -> ItemStanding {
    var doubt: OpenReasons = []
    if let condition = items.condition {
      switch truth(of: condition) {
      case .value(false):
        let parts = context.explains ? condition.falseParts(bindings, about: items.variable) : []
        return ItemStanding(acceptance: .rejected, reason: .unmet(parts))
      case .value(true): break
      case .open(let why): doubt = why
      }
    }
    if let date = items.date {
      switch moment(of: date) {
      case .open(let why): doubt.formUnion(why)
      case .value(let moment):
        guard moment.earliestDay(in: zone) <= horizon else {
          return ItemStanding(acceptance: .rejected, reason: .notYet(moment))
        }
        let window = window(items)
        switch window.contains(moment, in: zone) {
        case false?:
          return ItemStanding(acceptance: .rejected, reason: .outsideWindow(moment, window))
        case true? where moment.latestDay(in: zone) <= horizon: break
        case true?, nil: doubt.formUnion(.information)
        }
      }
    }
    return doubt.isEmpty
      ? ItemStanding(acceptance: .accepted)
      : ItemStanding(acceptance: .open(doubt), reason: .unclear([]))
  }

  /// What is left of an item that counts: another duty may take it, or the view may ask for more.
  private func view(_ item: Value, _ standing: inout ItemStanding) {
    guard standing.acceptance != .rejected, let record = item.record else { return }
    if let taking = context.taken[record] {
      standing.reason = .taken(taking.by)
      standing.acceptance = taking.isCertain ? .rejected : standing.acceptance.opened(.information)
      if taking.isCertain { return }
    }
    guard let backing = context.backing(of: record) else { return }
    switch backing.standing {
    case .counts: return
    case .belowView: standing.acceptance = standing.acceptance.opened(.information)
    case .refused: standing.acceptance = .rejected
    }
    standing.reason = .unbacked(backing)
  }

  /// What tells the bound item apart: its members of the set, or its key.
  private mutating func keys(
    of index: Int,
    _ items: ItemSelection,
    _ member: (program: Program, of: [String])?,
    _ standing: inout ItemStanding
  ) -> [Value] {
    guard standing.acceptance != .rejected else { return [] }
    guard let program = member?.program ?? items.key else { return [.int(Int64(index))] }
    switch value(of: program) {
    case .open(let why):
      guard let member else { return [] }
      standing = ItemStanding(acceptance: .open(why), reason: .unclear([]))
      // An item that may cover several members may cover all of them.
      return program.resultType.element == nil ? [] : member.of.map(Value.string)
    case .value(let value):
      guard let member else {
        guard value.holdsUncertainDate else { return [value] }
        // Two dates that are not known may be one, so they do not tell items apart.
        noteInexact(program)
        return []
      }
      let texts = value.isList ? value.elements.compactMap(\.text) : [value.text].compactMap { $0 }
      let keys = texts.filter(member.of.contains).map(Value.string)
      if keys.isEmpty { standing = ItemStanding(acceptance: .rejected, reason: .noMember) }
      return keys
    }
  }

  /// Keeps what became of an item, where an explanation was asked for.
  mutating func tell(_ item: Value, _ index: Int, _ outcome: ItemNote.Outcome?) {
    guard context.explains, let outcome else { return }
    let record = item.record
    let name = record?["id"]?.text ?? record?["unit"]?.text ?? item.text ?? "\(index + 1)"
    items.append(ItemNote(name: name, place: record?.place, outcome: outcome))
  }
}

extension ItemNote.Outcome {
  /// The same, with the facts that were found missing on the way.
  fileprivate func naming(_ missing: ArraySlice<MissingFact>) -> ItemNote.Outcome {
    guard case .unclear = self else { return self }
    return .unclear(Array(missing))
  }
}

extension Acceptance {
  /// The same, but open for one more reason.
  func opened(_ why: OpenReasons) -> Acceptance {
    switch self {
    case .accepted: .open(why)
    case .open(let reasons): .open(reasons.union(why))
    case .rejected: .rejected
    }
  }
}

extension Value {
  /// The mapping that it is, where it is one.
  var record: YAMLNode? {
    switch self {
    case .node(let node, _) where node.kind == .mapping: node
    case .node(let node, _) where node.kind == .sequence: node.items.last { $0.kind == .mapping }
    case .list(let values): values.last?.record
    case .optional(let value?): value.record
    default: nil
    }
  }

  /// Whether it is a list.
  var isList: Bool {
    switch self {
    case .list: true
    case .node(let node, _): node.kind == .sequence
    case .optional(let value?): value.isList
    default: false
    }
  }
}
