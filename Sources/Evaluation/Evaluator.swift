import CEL
public import CivilTime
public import Diagnostics
public import LocatedYAML
public import Model
public import PlanReading
import RulePacks

/// Judges obligations on submissions as of a day. A total, pure function of its inputs.
public struct Evaluator: Sendable {
  private let plan: CompiledPlan
  private let asOf: CivilDate
  private let nothing: YAMLNode?

  /// An evaluator for a plan, as of a civil day of the plan's zone.
  public init(plan: CompiledPlan, asOf: CivilDate) {
    self.plan = plan
    self.asOf = asOf
    let empty = SourceText(path: "", text: "{}")
    nothing = YAMLTree.read(empty).tree.roots.first
  }

  /// The results of a unit, in the plan's order.
  ///
  /// - Parameters:
  ///   - submission: The root of its submission; `nil` when it submitted nothing, which is judged as
  ///     an empty submission.
  public func results(of unit: Unit, submission: YAMLNode?) -> [ObligationResult] {
    guard let submission = submission ?? nothing else { return [] }
    let facts = Facts(unit: unit.id, submission: submission, plan: plan, asOf: asOf)
    return obligations(of: unit).map { judge($0, facts, unit) }
  }

  /// The results of a unit whose input cannot be judged, for the reason given.
  public func unjudged(_ unit: Unit, because reason: Localized, at places: [Place])
    -> [ObligationResult]
  {
    obligations(of: unit).map { compiled in
      var judgement = Judgement(.unjudged(reason), .counted(.unsettled(.error)))
      judgement.places = places
      return result(compiled, judgement, unit)
    }
  }

  /// The results of the duties of the whole, over all submissions that can be judged.
  public func results(ofWhole submissions: [YAMLNode]) -> [ObligationResult] {
    let facts = Facts(submissions: submissions, plan: plan, asOf: asOf)
    return plan.obligations.filter { $0.obligation.bearer == .whole }
      .map { judge($0, facts, nil) }
  }

  /// The defects that the plan's finding rules see in a submission, in the order of the rules.
  public func findings(in submission: YAMLNode, of unit: UnitID) -> [Diagnostic] {
    let facts = Facts(unit: unit, submission: submission, plan: plan, asOf: asOf)
    return plan.findings.flatMap { rule -> [Diagnostic] in
      guard case .finding(let finding) = rule.body else { return [] }
      let parameters = rule.parameters.compactMap(\.fallbackValue)
      let outcome = finding.run(facts: facts.values + parameters, root: submission)
      return outcome.diagnostics + outcome.failures
    }
  }

  private func obligations(of unit: Unit) -> [CompiledObligation] {
    plan.obligations.filter { $0.obligation.bearer == .unit && $0.binds(unit) }
  }

  private func judge(_ compiled: CompiledObligation, _ facts: Facts, _ unit: Unit?)
    -> ObligationResult
  {
    var measuring = Measuring(compiled, plan: plan.plan, asOf: asOf, facts: facts)
    return result(compiled, measuring.judge(), unit, measuring.bindings)
  }

  private func result(
    _ compiled: CompiledObligation,
    _ judgement: Judgement,
    _ unit: Unit?,
    _ bindings: Bindings? = nil
  ) -> ObligationResult {
    let wording = ResultWording(
      judgement: judgement,
      status: judgement.status,
      asOf: asOf,
      zone: plan.plan.zone
    )
    let remedy = wording.remedy
    return ObligationResult(
      obligation: compiled.obligation.id,
      clause: compiled.obligation.clause,
      rule: compiled.obligation.rule,
      title: compiled.obligation.title,
      judgement: judgement,
      weight: unit.flatMap { plan.scoring?.weight(of: compiled.obligation.id, for: $0) },
      isToolDefault: compiled.obligation.basis == .toolDefault,
      costsPoints: compiled.obligation.bearer == .unit,
      message: bindings.flatMap { compiled.messages.byStatus[judgement.status]?.render($0) }
        ?? wording.message,
      remedy: remedy.map { own in
        guard judgement.status.asksForDeed, let bindings else { return own }
        return compiled.messages.remedy?.render(bindings) ?? own
      }
    )
  }
}

extension Status {
  /// Whether the remedy is to do what the duty asks, rather than to mend or complete a file.
  fileprivate var asksForDeed: Bool {
    switch self {
    case .violated, .partial, .overdue, .pending: true
    case .satisfied, .late, .onTrack, .unknown, .error, .notApplicable, .waived: false
    }
  }
}
