import Diagnostics
import LocatedYAML
import Model

/// A clause that asks something of someone, and nothing in the plan answers for it.
enum ClauseWithoutDuty: PlanCheck {
  static let id: DiagnosticID = "plan/clause-without-duty"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let answered = Set(plan.plan.obligations.map(\.clause))
    return plan.plan.clauses.compactMap { clause in
      guard clause.isNormative, !answered.contains(clause.id), clause.unscored.isEmpty else {
        return nil
      }
      let node = plan.entry(of: clause.id.rawValue, in: "clauses")?["id"]
      return finding(what(clause.id), at: node, witness: witness(clause))
    }
  }
}
