import Model

/// Standings that share what is equal in them: of a hundred thousand units many did the same.
public struct StandingPool: Sendable {
  private var degrees: Set<[Rational?]> = []
  private var tieBreakers: Set<[Degree]> = []

  /// Nothing to share yet.
  public init() {}

  /// `standing`, sharing with those that came before.
  public mutating func shared(_ standing: Standing) -> Standing {
    Standing(
      unit: standing.unit,
      group: standing.group,
      scheme: standing.scheme,
      total: standing.total,
      settled: standing.settled,
      settledBonus: standing.settledBonus,
      degrees: degrees.insert(standing.degrees).memberAfterInsert,
      tieBreakers: tieBreakers.insert(standing.tieBreakers).memberAfterInsert,
      eligibility: standing.eligibility,
      overClaim: standing.overClaim
    )
  }
}
