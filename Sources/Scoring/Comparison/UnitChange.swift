public import Diagnostics
public import Model

/// Points that something adds, or takes where they are below 0: to what is settled, and to what is
/// attainable.
public struct PointsChange: Sendable, Hashable {
  /// Of what is settled.
  public let low: Rational
  /// Of what is attainable.
  public let high: Rational

  /// No points.
  public static let none = PointsChange(.zero, .zero)

  /// So many points.
  public init(_ low: Rational, _ high: Rational) {
    self.low = low
    self.high = high
  }

  /// Whether nothing changes at either end.
  public var isNone: Bool { low == .zero && high == .zero }

  /// The sums of the ends.
  public static func + (left: PointsChange, right: PointsChange) -> PointsChange {
    PointsChange(left.low + right.low, left.high + right.high)
  }

  /// The differences of the ends.
  public static func - (left: PointsChange, right: PointsChange) -> PointsChange {
    PointsChange(left.low - right.low, left.high - right.high)
  }
}

/// Where a unit stands in one of two rounds.
public struct UnitPosition: Sendable, Hashable {
  /// The score of 100, exact; `nil` where nothing counts.
  public let score: ScoreInterval?
  /// The points for extra deeds.
  public let bonus: ScoreInterval
  /// The classes at both ends.
  public let classes: ClassSpan
  /// Whether it may be commended; `nil` where the profile commends nobody.
  public let eligibility: Eligibility.Outcome?
  /// Its place; `nil` where it is not ranked.
  public let place: Int?
  /// Whether another unit has the same place.
  public let isTied: Bool
  /// Whether it is proposed for commendation.
  public let isProposed: Bool
  /// The group in which it is ranked.
  public let group: GroupID?

  /// A position.
  public init(
    score: ScoreInterval?,
    bonus: ScoreInterval,
    classes: ClassSpan,
    eligibility: Eligibility.Outcome?,
    place: Int?,
    isTied: Bool,
    isProposed: Bool,
    group: GroupID?
  ) {
    self.score = score
    self.bonus = bonus
    self.classes = classes
    self.eligibility = eligibility
    self.place = place
    self.isTied = isTied
    self.isProposed = isProposed
    self.group = group
  }

  init(_ score: UnitScore, _ ranked: RankedUnit?) {
    let isProposed = if case .proposed? = ranked?.commendation { true } else { false }
    self.init(
      score: score.ranked?.score,
      bonus: score.ranked?.bonus ?? .zero,
      classes: score.ranked?.classes ?? ClassSpan(low: nil, high: nil, heldBy: []),
      eligibility: score.eligibility?.outcome,
      place: ranked?.place,
      isTied: ranked?.isTied ?? false,
      isProposed: isProposed,
      group: score.group
    )
  }
}

/// How one unit moves from one round to another, and because of what.
public struct UnitChange: Sendable, Hashable {
  /// The unit.
  public let unit: UnitID
  /// Its name.
  public let name: Localized
  /// Where it stands in the first; `nil` where it is not in it.
  public let before: UnitPosition?
  /// Where it stands in the second; `nil` where it is not in it.
  public let after: UnitPosition?
  /// The clauses by which the score changes, those that change it most first; their points add up
  /// exactly to the change.
  public let causes: [ClauseChange]
  /// The gates whose state changes, in the order of the second profile.
  public let gates: [GateChange]

  /// By how much the score changes; without a score it counts as 0.
  public var change: PointsChange {
    Self.points(after?.score) - Self.points(before?.score)
  }

  /// By how much the bonus changes.
  public var bonusChange: PointsChange {
    Self.points(after?.bonus) - Self.points(before?.bonus)
  }

  /// How many places it moves, up where above 0; `nil` where it has none in one of the two.
  public var places: Int? {
    guard let from = before?.place, let to = after?.place,
      before?.group == after?.group
    else { return nil }
    return from - to
  }

  /// Whether anything about the unit changes.
  public var isChange: Bool {
    guard let before, let after else { return true }
    return before != after || !causes.isEmpty || !gates.isEmpty
  }

  private static func points(_ interval: ScoreInterval?) -> PointsChange {
    interval.map { PointsChange($0.low, $0.high) } ?? .none
  }
}

/// A gate whose state changes for a unit.
public struct GateChange: Sendable, Hashable {
  /// The gate.
  public let gate: GateID
  /// What it asks, in a few words.
  public let title: Localized
  /// Its state in the first; `nil` where there was no such gate.
  public let before: GateState?
  /// Its state in the second; `nil` where there is no such gate any more.
  public let after: GateState?
}
