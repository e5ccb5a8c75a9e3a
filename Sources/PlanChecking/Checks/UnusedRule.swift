import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// A duty rule of a named pack by which no obligation is measured.
enum UnusedRule: PlanCheck {
  static let id: DiagnosticID = "plan/unused-rule"
  static let severity = Severity.info

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let used = Set(plan.plan.obligations.compactMap(\.rule))
    return plan.compiled.rules.compactMap { rule in
      guard case .duty = rule.body, !used.contains(rule.id),
        plan.plan.rulePacks.contains(rule.pack)
      else { return nil }
      return finding(what(rule), at: rule.root?["id"], witness: witness(rule))
    }
  }
}
