import Diagnostics
import Evaluation
import Model
import Scoring

/// One unit's score, and what was found in its files; of the files themselves nothing is kept but
/// those in which something was found.
struct ScoredUnit: Sendable {
  let score: UnitScore
  let diagnostics: [Diagnostic]
}

extension Checker {
  /// Scores one unit by its files; it depends on nothing else of the round.
  func scored(_ unit: Unit, _ files: [SubmissionFile], by scorer: UnitScorer) -> ScoredUnit {
    let evaluated = evaluated(unit, files, by: scorer)
    return ScoredUnit(
      score: scorer.score(evaluated.evaluation),
      diagnostics: evaluated.diagnostics
    )
  }

  /// What one unit's files came to in all views: all that its score depends on.
  func evaluated(_ unit: Unit, _ files: [SubmissionFile], by scorer: UnitScorer)
    -> (evaluation: UnitEvaluation, diagnostics: [Diagnostic])
  {
    let views = [scorer.view] + EvidenceView.allCases.filter { $0 != scorer.view }
    let judged = JudgedUnit(unit, files, by: evaluator, in: views)
    let teller = OutcomeTeller(scorer, files, judged.hidden)
    var duties: [EvidenceView: [DutyOutcome]] = [:]
    for (view, results) in judged.results { duties[view] = teller.outcomes(results, in: view) }
    let evaluation = UnitEvaluation(
      unit: unit,
      submission: files.first?.path,
      duties: duties,
      deeds: deeds(of: unit, judged, in: views).mapValues { results in
        results.map { DutyOutcome(counting: $0) }
      },
      selfScores: judged.submission?.selfScores ?? [:]
    )
    return (evaluation, judged.hidden.redacted(judged.diagnostics).sortedByPlace())
  }

  private func deeds(of unit: Unit, _ judged: JudgedUnit, in views: [EvidenceView])
    -> [EvidenceView: [ObligationResult]]
  {
    guard let obstacle = judged.obstacle else {
      return evaluator.deeds(of: unit, submission: judged.submission, in: views)
    }
    let unjudged = evaluator.unjudgedDeeds(
      of: unit,
      because: obstacle.reason,
      at: obstacle.places
    )
    return Dictionary(views.map { ($0, unjudged) }) { first, _ in first }
  }
}

/// Turns results into outcomes: told in full in the views that people read, only counted in others.
private struct OutcomeTeller {
  private let told: [EvidenceView]
  private let hidden: HiddenLines
  private let indexes: [String: LineIndex]

  init(_ scorer: UnitScorer, _ files: [SubmissionFile], _ hidden: HiddenLines) {
    told = [scorer.view, scorer.profile.commendation?.view ?? scorer.view]
    self.hidden = hidden
    let texts = files.map { ($0.path, LineIndex($0.place.source)) }
    indexes = Dictionary(texts) { first, _ in first }
  }

  func outcomes(_ results: [ObligationResult], in view: EvidenceView) -> [DutyOutcome] {
    guard told.contains(view) else { return results.map { DutyOutcome(counting: $0) } }
    return hidden.redacted(results).map { DutyOutcome($0, at: $0.places.map(spot)) }
  }

  private func spot(_ place: Place) -> Spot {
    let index = indexes[place.source.path] ?? LineIndex(place.source)
    return index.spot(of: place.range)
  }
}
