import Diagnostics
public import Model

/// Two scored rounds side by side: who moves, by how much, and because of which clause.
public struct RoundComparison: Sendable, Hashable {
  /// The units that change in anything, those whose score moves farthest first; then by the
  /// attainable score, by places, by identifier.
  public let changes: [UnitChange]
  /// The units that are in both and change in nothing, by identifier.
  public let unchanged: [UnitID]

  /// Compares the units of two rounds. Linear in units and duties.
  public init(_ before: [ComparedUnit], _ after: [ComparedUnit]) {
    let (old, new) = (Self.byID(before), Self.byID(after))
    let all = Set(old.keys).union(new.keys).sorted()
    var (changes, unchanged) = ([UnitChange](), [UnitID]())
    for unit in all {
      guard let change = Self.change(unit, old[unit], new[unit]) else { continue }
      if change.isChange { changes.append(change) } else { unchanged.append(unit) }
    }
    self.changes = changes.map { ($0, MoveKey($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    self.unchanged = unchanged
  }

  /// Whether nothing changes for anybody.
  public var isEmpty: Bool { changes.isEmpty }

  /// The units that are proposed for commendation in the second only.
  public var entering: [UnitChange] {
    changes.filter { ($0.after?.isProposed ?? false) && !($0.before?.isProposed ?? false) }
  }

  /// The units that are proposed for commendation in the first only.
  public var leaving: [UnitChange] {
    changes.filter { ($0.before?.isProposed ?? false) && !($0.after?.isProposed ?? false) }
  }

  private static func byID(_ units: [ComparedUnit]) -> [UnitID: ComparedUnit] {
    Dictionary(units.map { ($0.unit, $0) }) { first, _ in first }
  }

  private static func change(_ unit: UnitID, _ before: ComparedUnit?, _ after: ComparedUnit?)
    -> UnitChange?
  {
    guard let name = (after ?? before)?.name else { return nil }
    return UnitChange(
      unit: unit,
      name: name,
      before: before?.position,
      after: after?.position,
      causes: causes(before?.ledger ?? [], after?.ledger ?? []),
      gates: gates(before?.gates ?? [], after?.gates ?? [])
    )
  }

  private static func causes(_ before: [LedgerLine], _ after: [LedgerLine]) -> [ClauseChange] {
    let old = Dictionary(before.map { ($0.duty.obligation, $0) }) { first, _ in first }
    let new = Set(after.map(\.duty.obligation))
    let gone = before.filter { !new.contains($0.duty.obligation) }
    let duties =
      after.compactMap { DutyChange(old[$0.duty.obligation], $0) }
      + gone.compactMap { DutyChange($0, nil) }
    let byClause = Dictionary(grouping: duties.filter { !$0.isNone }, by: \.clause)
    let clauses = byClause.map { ClauseChange(clause: $0.key, duties: $0.value) }
    return clauses.map { ($0, $0.points) }.sorted { left, right in
      let (one, other) = (left.1, right.1)
      if one.low.size != other.low.size { return one.low.size > other.low.size }
      if one.high.size != other.high.size { return one.high.size > other.high.size }
      return left.0.clause < right.0.clause
    }.map(\.0)
  }

  private static func gates(_ before: [ComparedGate], _ after: [ComparedGate]) -> [GateChange] {
    let old = Dictionary(before.map { ($0.id, $0.state) }) { first, _ in first }
    let new = Set(after.map(\.id))
    let kept = after.map {
      GateChange(gate: $0.id, title: $0.title, before: old[$0.id], after: $0.state)
    }
    let gone = before.filter { !new.contains($0.id) }
      .map { GateChange(gate: $0.id, title: $0.title, before: $0.state, after: nil) }
    return (kept + gone).filter { $0.before != $0.after }
  }
}

/// The order in which units that move are told.
private struct MoveKey: Comparable {
  let low: Rational
  let high: Rational
  let places: Int
  let unit: UnitID

  init(_ change: UnitChange) {
    (low, high) = (change.change.low.size, change.change.high.size)
    places = abs(change.places ?? 0)
    unit = change.unit
  }

  static func < (left: MoveKey, right: MoveKey) -> Bool {
    if left.low != right.low { return left.low > right.low }
    if left.high != right.high { return left.high > right.high }
    if left.places != right.places { return left.places > right.places }
    return left.unit < right.unit
  }
}

extension Rational {
  /// How far it is from 0.
  var size: Rational { self < .zero ? -self : self }
}
