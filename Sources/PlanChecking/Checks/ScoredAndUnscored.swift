import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A duty that is both an obligation and among those of which a clause says that nobody is judged.
enum ScoredAndUnscored: PlanCheck {
  static let id: DiagnosticID = "plan/scored-and-unscored"
  static let severity = Severity.error

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.plan.clauses.flatMap { clause in
      clause.unscored.compactMap { unscored -> PlanFinding? in
        guard let obligation = plan.obligation(unscored.id) else { return nil }
        let entry = plan.entry(of: clause.id.rawValue, in: "clauses")
        let node = entry?["unscored"]?.entry(unscored.id.rawValue)?["id"]
        return finding(
          what(unscored.id),
          at: node,
          witness: witness(clause.id, unscored),
          notes: [Note(theObligation, at: obligation.node["id"]?.place)]
        )
      }
    }
  }
}
