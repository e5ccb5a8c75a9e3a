public import Diagnostics
import Evaluation
public import Model
import PlanReading
import Scoring

extension Checker {
  /// Scores and ranks a round; `nil` where the plan has no scoring profile.
  ///
  /// The result does not depend on the order of the submissions nor on `jobs`. Linear in the
  /// submissions and the views; ranking is O(n log n) in the units.
  ///
  /// - Parameters:
  ///   - view: The view by which units are ranked; where `nil`, that of the profile's commendation.
  ///   - jobs: How many tasks share the work, at least 1.
  public func score(
    _ submissions: [SourceText],
    scope: Scope,
    view: EvidenceView? = nil,
    jobs: Int
  ) async -> ScoreResult? {
    guard let scorer = scorer(view) else { return nil }
    let filed = await file(submissions, jobs: jobs)
    let units = await units(in: scope, filed).concurrentMap(jobs: jobs) { unit in
      scored(unit, filed.submissions(of: unit.id), by: scorer)
    }
    let scores = units.map(\.score)
    let hidden = HiddenLines(filed.all.flatMap(\.diagnostics))
    return result(
      round(
        UnitScores(scores),
        StandingTable(scores.map { $0.standing(by: scorer.profile) }),
        scorer
      ),
      scope,
      findings: UnitFindings(units.map(\.diagnostics)),
      standings: Set(scores.flatMap(\.duties).map(DutyStanding.init)),
      unfiled: (filed.unfiled + hidden.redacted(findings(across: filed, scope))).sortedByPlace(),
      count: submissions.count
    )
  }

  /// The scorer for a view; `nil` where the plan has no scoring profile.
  func scorer(_ view: EvidenceView?) -> UnitScorer? {
    compiled.scoring.map { profile in
      UnitScorer(
        profile: profile,
        obligations: compiled.obligations.map(\.obligation),
        asOf: evaluator.question.asOf,
        view: view
      )
    }
  }

  /// The units in order; one standing a score.
  func round(_ scores: UnitScores, _ standings: StandingTable, _ scorer: UnitScorer)
    -> ScoredRound
  {
    ScoredRound(
      scores,
      standings: standings,
      scorer: scorer,
      obligations: compiled.obligations.map(\.obligation),
      registry: compiled.registry
    )
  }

  /// The result of a round with what makes it reproducible.
  func result(
    _ round: ScoredRound,
    _ scope: Scope,
    findings: UnitFindings,
    standings: Set<DutyStanding>,
    unfiled: [Diagnostic],
    count: Int
  ) -> ScoreResult {
    var question = evaluator.question
    question.view = round.view
    return ScoreResult(
      plan: compiled.plan.id,
      planVersion: compiled.plan.version,
      planTitle: compiled.plan.title,
      question: question,
      phase: evaluator.question.phase(closing: round.profile.closes),
      readings: compiled.readings,
      isWholeRound: scope == .round,
      round: round,
      registry: compiled.registry,
      findings: findings,
      standings: standings,
      diagnostics: unfiled,
      submissionCount: count
    )
  }
}
