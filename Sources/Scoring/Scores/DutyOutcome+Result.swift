public import Diagnostics
public import Evaluation
import Model

extension DutyOutcome {
  /// The outcome in a result of the evaluator, told in full.
  ///
  /// - Parameter spots: Where the facts stand that decided it.
  public init(_ result: ObligationResult, at spots: [Spot] = []) {
    self.init(result, message: result.message, remedy: result.remedy, spots: spots)
  }

  /// The outcome in a result of the evaluator without a word of it, for views that are only counted.
  public init(counting result: ObligationResult) {
    self.init(result, message: Localized(""), remedy: nil, spots: [])
  }

  private init(
    _ result: ObligationResult,
    message: Localized,
    remedy: Localized?,
    spots: [Spot]
  ) {
    self.init(
      obligation: result.obligation,
      clause: result.clause,
      title: result.title,
      assessment: result.judgement.assessment,
      verdict: result.verdict,
      status: result.status,
      due: result.due,
      message: message,
      remedy: remedy,
      rule: result.rule,
      spots: spots
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
