public import CivilTime
public import Model

/// Scores units one at a time by a profile; a pure function of the profile and the unit's outcomes.
/// Made once a round; safe to use from several tasks.
public struct UnitScorer: Sendable {
  /// What the committee decided.
  public let profile: ScoringProfile
  /// The view by which units are ranked.
  public let view: EvidenceView
  let asOf: CivilDate
  private let trees: [WeightedTree]
  private let obligations: [ObligationID: Obligation]

  /// A scorer.
  ///
  /// - Parameters:
  ///   - obligations: Those of the plan, for what the profile names but does not bind a unit.
  ///   - view: The view by which units are ranked; where `nil`, that of the profile's commendation,
  ///     else what units state.
  public init(
    profile: ScoringProfile,
    obligations: [Obligation],
    asOf: CivilDate,
    view: EvidenceView? = nil
  ) {
    self.profile = profile
    self.asOf = asOf
    self.view = view ?? profile.commendation?.view ?? .selfStated
    trees = profile.schemes.map { WeightedTree($0, method: profile.method) }
    self.obligations = Dictionary(obligations.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The score of a unit. Linear in its outcomes and the profile, for each of the three views.
  public func score(_ evaluation: UnitEvaluation) -> UnitScore {
    let index = profile.schemes.firstIndex { $0.addressees.includes(evaluation.unit) }
    let views = EvidenceView.allCases.map { view in
      ViewScorer(
        profile: profile,
        tree: index.map { trees[$0] },
        obligations: obligations,
        duties: evaluation.duties[view] ?? [],
        deeds: evaluation.deeds[view] ?? []
      ).score(view)
    }
    let judge = profile.commendation.map { EligibilityJudge(commendation: $0, profile: profile) }
    let measuredBy = profile.commendation?.view ?? max(view, .evidenced)
    let duties = evaluation.duties[view] ?? []
    let ranked = views.first { $0.view == view }
    let weighed = Set(ranked?.ledger.map(\.duty.obligation) ?? [])
    return UnitScore(
      unit: evaluation.unit.id,
      name: evaluation.name,
      submission: evaluation.submission,
      group: profile.rankingGroup(of: evaluation.unit),
      scheme: index.map { profile.schemes[$0] },
      views: views,
      view: view,
      claims: claims(views, evaluation.selfScores, measuredBy),
      unweighted: duties.filter { !weighed.contains($0.obligation) },
      eligibility: judge.flatMap { judge in
        views.first { $0.view == judge.commendation.view }.map(judge.judge)
      },
      reminders: ReminderSelection(asOf: asOf, within: profile.remindDays)
        .reminders(duties, stated: evaluation.duties[.selfStated] ?? [], ranked?.ledger ?? [])
    )
  }

  private func claims(
    _ views: [ViewScore],
    _ stated: [ObligationID: Rational],
    _ measuredBy: EvidenceView
  ) -> [ClaimLine] {
    guard let first = views.first else { return [] }
    return first.ledger.indices.map { index in
      let line = first.ledger[index]
      var points: [EvidenceView: ScoreInterval] = [:]
      for score in views {
        guard let degree = score.ledger[index].duty.degree else { continue }
        points[score.view] = ScoreInterval(degree.low * line.weight, degree.high * line.weight)
      }
      return ClaimLine(
        obligation: line.duty.obligation,
        clause: line.duty.clause,
        title: line.duty.title,
        weight: line.weight,
        stated: stated[line.duty.obligation],
        points: points,
        measuredBy: measuredBy
      )
    }
  }
}
