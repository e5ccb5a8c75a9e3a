public import Model

/// A round in order: who stands where in each group, who is not ranked and why, whom to audit.
public struct RoundRanking: Sendable, Hashable {
  /// The ranked groups, in the profile's order.
  public let groups: [GroupRanking]
  /// The units without a place, by identifier.
  public let unranked: [UnrankedUnit]
  /// The units to look at again; `nil` where the profile asks for none.
  public let audit: AuditSample?

  /// A unit's place, where it is ranked. Linear in the units.
  public func ranked(_ unit: UnitID) -> RankedUnit? {
    groups.lazy.compactMap { $0.units.first { $0.unit == unit } }.first
  }
}

/// A unit that has no place.
public struct UnrankedUnit: Sendable, Hashable {
  /// Why a unit has no place.
  public enum Reason: Sendable, Hashable {
    /// The profile leaves it out.
    case leftOut
    /// It is in none of the groups that are ranked.
    case noGroup
    /// The profile has no scheme for it.
    case noScheme
    /// Nothing counts, so there is no score.
    case noScore
    /// Its group has too few units with a score.
    case smallGroup(size: Int, least: Int)
  }

  /// The unit.
  public let unit: UnitID
  /// The group in which it would be ranked, where there is one.
  public let group: GroupID?
  /// Why it has no place.
  public let reason: Reason
  /// Whether it may be commended all the same; the committee considers it apart, outside any quota.
  public let eligibility: Eligibility.Outcome?
}

/// A scored round: every unit's score, and the order.
public struct ScoredRound: Sendable {
  /// The profile by which it was scored.
  public let profile: ScoringProfile
  /// The view by which units are ranked.
  public let view: EvidenceView
  /// One score a unit, in the registry's order.
  public let units: UnitScores
  /// Their order.
  public let ranking: RoundRanking
  /// How many units may be commended, may not, or are not decided.
  public let outcomes: [Eligibility.Outcome: Int]

  /// A scored round.
  public init(
    profile: ScoringProfile,
    view: EvidenceView,
    units: [UnitScore],
    ranking: RoundRanking
  ) {
    self.profile = profile
    self.view = view
    self.units = UnitScores(units)
    self.ranking = ranking
    outcomes = Self.outcomes(units.lazy.map(\.eligibility?.outcome))
  }

  /// A round of which only the standings are at hand.
  ///
  /// - Parameters:
  ///   - units: The scores from which the standings were taken.
  ///   - standings: One a unit, in the same order.
  public init(
    _ units: UnitScores,
    standings: StandingTable,
    scorer: UnitScorer,
    obligations: [Obligation],
    registry: Registry
  ) {
    let ranker = RoundRanker(
      profile: scorer.profile,
      obligations: obligations,
      registry: registry
    )
    profile = scorer.profile
    view = scorer.view
    self.units = units
    ranking = ranker.rank(standings)
    outcomes = Self.outcomes(standings.indices.lazy.map(standings.eligibility))
  }

  private static func outcomes(_ outcomes: some Sequence<Eligibility.Outcome?>)
    -> [Eligibility.Outcome: Int]
  {
    var counts: [Eligibility.Outcome: Int] = [:]
    for case let outcome? in outcomes { counts[outcome, default: 0] += 1 }
    return counts
  }

  /// Scores and ranks units that are all at hand.
  ///
  /// - Parameters:
  ///   - evaluations: One a unit; the result does not depend on their order but for that of `units`.
  ///   - registry: For the names of groups.
  public init(
    _ evaluations: [UnitEvaluation],
    scorer: UnitScorer,
    obligations: [Obligation],
    registry: Registry
  ) {
    let units = evaluations.map(scorer.score)
    let ranker = RoundRanker(
      profile: scorer.profile,
      obligations: obligations,
      registry: registry
    )
    self.init(
      profile: scorer.profile,
      view: scorer.view,
      units: units,
      ranking: ranker.rank(StandingTable(units.map { $0.standing(by: scorer.profile) }))
    )
  }
}
