import Diagnostics
import Evaluation
import LocatedYAML
import Model

/// What a unit's files came to in the views asked for, before anything is hidden.
struct JudgedUnit {
  /// The results in each view, in the plan's order.
  private(set) var results: [EvidenceView: [ObligationResult]] = [:]
  /// What was found in the files, in no order.
  private(set) var diagnostics: [Diagnostic]
  /// The one submission that could be judged; `nil` where there is none.
  let submission: YAMLNode?
  /// Why nothing could be judged, and by which files; `nil` where it could.
  private(set) var obstacle: (reason: Localized, places: [Place])?

  /// Judges a unit by its files: none is an empty submission, several are no submission.
  ///
  /// - Parameter views: At least one; remarks and failures are those of the first.
  init(
    _ unit: Unit,
    _ files: [SubmissionFile],
    by evaluator: Evaluator,
    in views: [EvidenceView]
  ) {
    diagnostics = files.flatMap(\.diagnostics)
    submission = files.count == 1 ? files[0].root : nil
    if files.count > 1 {
      diagnostics += files.map { file in
        Diagnostic(
          CheckingSituation.severalFiles(unit: unit.id.rawValue, count: files.count),
          at: file.place
        )
      }
      obstacle = (CheckingSituation.ambiguous(files.count), files.map(\.place))
    } else if let file = files.first, file.root == nil {
      obstacle = (CheckingSituation.unreadable, [file.place])
    }
    if let obstacle {
      let unjudged = evaluator.unjudged(unit, because: obstacle.reason, at: obstacle.places)
      for view in views { results[view] = unjudged }
      return
    }
    results = evaluator.results(of: unit, submission: submission, in: views)
    guard let file = files.first, let submission else { return }
    let first = views.first.flatMap { results[$0] } ?? []
    diagnostics += evaluator.findings(in: submission, of: unit.id, results: first)
    diagnostics += first.flatMap(\.judgement.failures)
    diagnostics += first.flatMap { result in
      result.judgement.remarks.map { remark in
        Diagnostic(
          CheckingSituation.remark(result.obligation.rawValue, remark),
          at: result.places.last ?? file.place
        )
      }
    }
  }

  /// What must not be shown of the files.
  var hidden: HiddenLines { HiddenLines(diagnostics) }
}
