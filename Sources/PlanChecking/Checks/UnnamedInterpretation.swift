import Diagnostics
import LocatedYAML
import Model

/// An open question on which no obligation is said to rest.
enum UnnamedInterpretation: PlanCheck {
  static let id: DiagnosticID = "plan/unnamed-interpretation"
  static let severity = Severity.info

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let named = Set(plan.plan.obligations.flatMap(\.interpretations))
    return plan.plan.interpretations.filter { !named.contains($0.id) }.map { question in
      let touched = plan.plan.obligations.filter { question.clauses.contains($0.clause) }
      return finding(
        what(question),
        at: plan.entry(of: question.id.rawValue, in: "interpretations")?["id"],
        witness: witness(question, touched.map(\.id.rawValue))
      )
    }
  }
}
