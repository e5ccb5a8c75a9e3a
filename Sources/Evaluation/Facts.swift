import CEL
import CivilTime
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// The values of the shared variables for one bearer.
struct Facts {
  let values: [(name: String, value: Value)]

  /// The facts about one unit: its submission, its entry in the registry, what arrived from it.
  init(unit: UnitID, submission: YAMLNode, plan: CompiledPlan, question: Question) {
    let receipts = plan.records.receipts[unit] ?? []
    var values = Self.shared(plan, question, receipts)
    values.append(("submission", .node(submission, plan.submissionType)))
    if let entry = plan.unitEntries[unit] { values.append(("unit", entry)) }
    self.values = values
  }

  /// The facts about the whole: all submissions, and all that arrived.
  init(submissions: [YAMLNode], plan: CompiledPlan, question: Question) {
    let list = submissions.map { Value.node($0, plan.submissionType) }
    let receipts = plan.registry.units.flatMap { plan.records.receipts[$0.id] ?? [] }
    values = Self.shared(plan, question, receipts) + [("submissions", .list(list))]
  }

  private static func shared(
    _ plan: CompiledPlan,
    _ question: Question,
    _ receipts: [YAMLNode]
  ) -> [(name: String, value: Value)] {
    let known = receipts.filter { !$0.isHidden(at: question.knownAt) }
    return [
      ("plan", plan.planRoot), ("registry", plan.registryRoot),
      ("asOf", .date(.day(question.asOf))),
      ("receipts", .list(known.map { .node($0, .object("Receipt")) })),
    ]
  }

  /// Bindings of the facts and the terms' parameters for their measure, in a period.
  func bindings(
    for terms: ObligationTerms,
    of duty: CompiledObligation,
    in period: Period,
    _ occurrence: Occurrence?
  ) -> Bindings {
    var bindings = Bindings(for: terms.measure.environment)
    for (name, value) in values { bindings[name] = value }
    bindings["plan"] = duty.planRoot
    for (name, value) in OccurrenceVariables.values(period, occurrence) { bindings[name] = value }
    for (name, value) in terms.parameters { bindings[name] = value }
    return bindings
  }
}
