import CEL
import CivilTime
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// The values of the shared variables for one bearer.
struct Facts: Sendable {
  let values: [(name: String, value: Value)]
  /// The values in the slots that all expressions about one unit share; `nil` for the whole.
  private let base: Bindings?
  private let period: Period

  /// The facts about one unit: its submission, its entry in the registry, what arrived from it.
  init(unit: UnitID, submission: YAMLNode, plan: CompiledPlan, question: Question) {
    let receipts = plan.records.receipts[unit] ?? []
    var values = Self.shared(plan, question, receipts)
    values.append(("submission", .node(submission, plan.submissionType)))
    if let entry = plan.unitEntries[unit] { values.append(("unit", entry)) }
    self.values = values
    period = plan.plan.period
    var base = Bindings(for: plan.facts.unit)
    for (name, value) in values + OccurrenceVariables.values(period, nil) { base[name] = value }
    self.base = base
  }

  /// The facts about the whole: all submissions, and all that arrived.
  init(submissions: [YAMLNode], plan: CompiledPlan, question: Question) {
    let list = submissions.map { Value.node($0, plan.submissionType) }
    let receipts = plan.registry.units.flatMap { plan.records.receipts[$0.id] ?? [] }
    values = Self.shared(plan, question, receipts) + [("submissions", .list(list))]
    period = plan.plan.period
    base = nil
  }

  private static func shared(
    _ plan: CompiledPlan,
    _ question: Question,
    _ receipts: [YAMLNode]
  ) -> [(name: String, value: Value)] {
    let known = receipts.filter { !$0.isHidden(at: question.knownAt) }
    let list = Value.list(known.map { .node($0, .object("Receipt")) })
    return fixed(plan, question) + [("receipts", list)]
  }

  /// The values of the variables that are the same for all bearers.
  static func fixed(_ plan: CompiledPlan, _ question: Question) -> [(name: String, value: Value)] {
    [
      ("plan", plan.planRoot), ("registry", plan.registryRoot),
      ("asOf", .date(.day(question.asOf))),
    ]
  }

  /// Bindings of the facts and the terms' parameters for their measure, in a period.
  func bindings(
    for terms: ObligationTerms,
    of duty: CompiledObligation,
    in period: Period,
    _ occurrence: Occurrence?
  ) -> Bindings {
    var bindings: Bindings
    if let base {
      bindings = base.extended(for: terms.measure.environment)
    } else {
      bindings = Bindings(for: terms.measure.environment)
      for (name, value) in values { bindings[name] = value }
    }
    bindings["plan"] = duty.planRoot
    if base == nil || occurrence != nil || period != self.period {
      for (name, value) in OccurrenceVariables.values(period, occurrence) {
        bindings[name] = value
      }
    }
    for (slot, value) in terms.slots { bindings[slot: slot] = value }
    return bindings
  }
}
