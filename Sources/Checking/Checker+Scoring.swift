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
    guard let profile = compiled.scoring else { return nil }
    let scorer = UnitScorer(
      profile: profile,
      obligations: compiled.obligations.map(\.obligation),
      asOf: evaluator.question.asOf,
      view: view
    )
    let filed = await file(submissions, jobs: jobs)
    let units = await units(in: scope, filed).concurrentMap(jobs: jobs) { unit in
      scored(unit, filed.submissions(of: unit.id), by: scorer)
    }
    let found = units.filter { !$0.diagnostics.isEmpty }.map { ($0.score.unit, $0.diagnostics) }
    return ScoreResult(
      plan: compiled.plan.id,
      planVersion: compiled.plan.version,
      planTitle: compiled.plan.title,
      question: asked(in: scorer.view),
      phase: evaluator.question.phase(closing: profile.closes),
      readings: compiled.readings,
      isWholeRound: scope == .round,
      round: ranked(units.map(\.score), by: scorer),
      registry: compiled.registry,
      found: Dictionary(found) { first, _ in first },
      diagnostics: filed.unfiled,
      submissionCount: submissions.count
    )
  }

  /// The question with the view by which units are ranked.
  private func asked(in view: EvidenceView) -> Question {
    var question = evaluator.question
    question.view = view
    return question
  }

  /// The scores of a round in order; all that ranking needs of a unit is its standing.
  private func ranked(_ units: [UnitScore], by scorer: UnitScorer) -> ScoredRound {
    let ranker = RoundRanker(
      profile: scorer.profile,
      obligations: compiled.obligations.map(\.obligation),
      registry: compiled.registry
    )
    return ScoredRound(
      profile: scorer.profile,
      view: scorer.view,
      units: units,
      ranking: ranker.rank(units.map { $0.standing(by: scorer.profile) })
    )
  }
}
