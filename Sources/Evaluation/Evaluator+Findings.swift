import CEL
public import Diagnostics
public import LocatedYAML
public import Model
import PlanReading
import RulePacks

extension Evaluator {
  /// The defects that the plan's finding rules see in a submission, in the order of the rules.
  public func findings(in submission: YAMLNode, of unit: UnitID) -> [Diagnostic] {
    let facts = Facts(unit: unit, submission: submission, plan: plan, question: question)
    let varying = FindingRules.varying.map { name in
      facts.values.first { $0.name == name }?.value
    }
    var lists = ScopeLists()
    var found: [Diagnostic] = []
    for rule in findingRules.prepared(for: plan, question) {
      let outcome = rule.run(facts: varying, root: submission, lists: &lists)
      found += outcome.diagnostics
      found += outcome.failures
    }
    return found
  }
}

/// The finding rules of a plan, with what they make of the facts that no submission changes.
///
/// A class, because all copies of an evaluator share what is worked out once.
final class FindingRules: Sendable {
  /// The variables whose values are another unit's for each submission.
  static let varying = ["submission", "unit", "receipts"]

  private final class Prepared: Sendable {
    let rules: [PreparedFinding]

    init(_ rules: [PreparedFinding]) { self.rules = rules }
  }

  private let made = SharedOnce<Prepared>()

  /// The rules; made when they are first asked for, always with the same plan and question.
  func prepared(for plan: CompiledPlan, _ question: Question) -> [PreparedFinding] {
    made.value {
      let fixed = Facts.fixed(plan, question)
      return Prepared(
        plan.findings.compactMap { rule in
          guard case .finding(let finding) = rule.body else { return nil }
          let parameters = rule.parameters.compactMap(\.fallbackValue)
          return PreparedFinding(finding, facts: fixed + parameters, varying: Self.varying)
        }
      )
    }.rules
  }
}
