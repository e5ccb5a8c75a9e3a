import Diagnostics
public import Evaluation
import Model

extension DutyOutcome {
  /// The outcome in a result of the evaluator.
  public init(_ result: ObligationResult) {
    self.init(
      obligation: result.obligation,
      clause: result.clause,
      title: result.title,
      assessment: result.judgement.assessment,
      verdict: result.verdict,
      status: result.status,
      due: result.due,
      message: result.message,
      remedy: result.remedy
    )
  }

  /// An obligation that stands in a scheme but does not bind the unit.
  init(unbound id: ObligationID, _ obligation: Obligation?) {
    self.init(
      obligation: id,
      clause: obligation?.clause ?? ClauseID(rawValue: ""),
      title: obligation?.title ?? .init(id.rawValue),
      assessment: .excluded(.notApplicable),
      verdict: .notApplicable,
      status: .notApplicable,
      message: ScoringWording.doesNotBind
    )
  }
}
