import CEL
import CivilTime
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// The values of the shared variables for one bearer.
struct Facts {
  let values: [(name: String, value: Value)]

  /// The facts about one unit: its submission and its entry in the registry.
  init(unit: UnitID, submission: YAMLNode, plan: CompiledPlan, asOf: CivilDate) {
    var values = Self.shared(plan, asOf)
    values.append(("submission", .node(submission, plan.submissionType)))
    if let entry = plan.unitEntries[unit] { values.append(("unit", entry)) }
    self.values = values
  }

  /// The facts about the whole: all submissions.
  init(submissions: [YAMLNode], plan: CompiledPlan, asOf: CivilDate) {
    let list = submissions.map { Value.node($0, plan.submissionType) }
    values = Self.shared(plan, asOf) + [("submissions", .list(list))]
  }

  private static func shared(_ plan: CompiledPlan, _ asOf: CivilDate)
    -> [(name: String, value: Value)]
  {
    [
      ("plan", plan.planRoot), ("registry", plan.registryRoot), ("asOf", .date(.day(asOf))),
    ]
  }

  /// Bindings of the facts and the obligation's parameters for its measure.
  func bindings(for obligation: CompiledObligation) -> Bindings {
    var bindings = Bindings(for: obligation.measure.environment)
    for (name, value) in values { bindings[name] = value }
    for (name, value) in obligation.parameters { bindings[name] = value }
    return bindings
  }
}
