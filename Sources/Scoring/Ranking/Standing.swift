public import Model

/// What ranking needs of a unit's score, and nothing more, so that a round of any size can be scored
/// as a stream and ranked at its end.
public struct Standing: Sendable, Hashable {
  /// The unit.
  public let unit: UnitID
  /// The group in which it is ranked; `nil` where it is ranked in none.
  public let group: GroupID?
  /// The scheme by which it is scored; `nil` where there is none for it.
  public let scheme: String?
  /// The printed score with the printed bonus where that counts; `nil` where nothing counts.
  public let total: PrintedInterval?
  /// The settled score, 0...100, exact.
  public let settled: Rational
  /// The settled bonus as it counts for the ranking, exact; 0 where it does not.
  public let settledBonus: Rational
  /// The settled degrees of the scheme's obligations, in its order; `nil` for what does not count.
  public let degrees: [Rational?]
  /// The degrees of the profile's tie-breakers, in its order; what does not count is held against
  /// nobody and stands as fulfilled.
  public let tieBreakers: [Degree]
  /// Whether it may be commended; `nil` where the profile commends nobody.
  public let eligibility: Eligibility.Outcome?
  /// The points that it claims beyond what is backed and can still be backed.
  public let overClaim: Rational
}

extension UnitScore {
  /// What ranking needs of the score.
  ///
  /// - Parameter profile: The profile by which it was made.
  public func standing(by profile: ScoringProfile) -> Standing {
    let ranked = self.ranked
    let ledger = ranked?.ledger ?? []
    let breakers = profile.ranking.tieBreakers.map { breaker in
      let duty =
        ledger.first { $0.duty.obligation == breaker }?.duty
        ?? unweighted.first { $0.obligation == breaker }
      return duty?.degree ?? .full
    }
    let counts = profile.bonus.counting == .ranking
    return Standing(
      unit: unit,
      group: group,
      scheme: scheme?.id,
      total: ranked?.total,
      settled: ranked?.score?.low ?? .zero,
      settledBonus: counts ? ranked?.bonus.low ?? .zero : .zero,
      degrees: ledger.map { $0.duty.degree?.low },
      tieBreakers: breakers,
      eligibility: eligibility?.outcome,
      overClaim: overClaim
    )
  }
}
