public import Model

/// A unit's score by the facts that one view counts.
public struct ViewScore: Sendable, Hashable {
  /// Which facts count.
  public let view: EvidenceView
  /// The score of 100, exact; `nil` where nothing counts, which is never a score of 0.
  public let score: ScoreInterval?
  /// The share of the scheme's weights that counted, 0...1.
  public let coverage: Rational
  /// The points for extra deeds, capped; apart from the score.
  public let bonus: ScoreInterval
  /// The extra deeds, in the profile's order, with their points before the cap.
  public let bonusLines: [BonusLine]
  /// The class at both ends of the score, after the gates.
  public let classes: ClassSpan
  /// The gates, in the profile's order.
  public let gates: [GateOutcome]
  /// Where the points went, in the scheme's order.
  public let ledger: [LedgerLine]
  /// The number by which units are ordered: the printed score, with the printed bonus where that
  /// counts for the ranking.
  public let total: PrintedInterval?
}

/// The classes that a score allows.
public struct ClassSpan: Sendable, Hashable {
  /// The class that is settled; `nil` where a gate bars every class, or there is no score.
  public let low: ClassID?
  /// The class that can still be reached; `nil` as for `low`.
  public let high: ClassID?
  /// The gates that hold the class below what the score alone would give, broken or open.
  public let heldBy: [GateID]

  /// The classes from `low` to `high`.
  public init(low: ClassID?, high: ClassID?, heldBy: [GateID]) {
    self.low = low
    self.high = high
    self.heldBy = heldBy
  }

  /// Whether both ends are one class.
  public var isSettled: Bool { low == high }
}

/// What one kind of extra deed earns, before the cap.
public struct BonusLine: Sendable, Hashable {
  /// The kind of deed.
  public let item: Bonus.Item
  /// Its points.
  public let points: ScoreInterval
}

/// How one gate stands.
public struct GateOutcome: Sendable, Hashable {
  /// The gate.
  public let gate: Gate
  /// Whether it lets through.
  public let state: GateState
  /// What the obligation that it requires came to; `nil` where that does not bind the unit.
  public let duty: DutyOutcome?
}
