import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// An obligation of a clause that is said to ask nothing of anyone.
enum DutyOfPurpose: PlanCheck {
  static let id: DiagnosticID = "plan/duty-of-purpose"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.obligations.compactMap { compiled in
      let obligation = compiled.obligation
      guard let clause = plan.plan.clause(obligation.clause), !clause.isNormative else {
        return nil
      }
      let entry = plan.entry(of: clause.id.rawValue, in: "clauses")
      let note = Note(notNormative, at: (entry?["normative"] ?? entry?["id"])?.place)
      return finding(
        what(obligation.id, clause.id),
        at: compiled.node["clause"],
        witness: witness(obligation, clause),
        notes: [note]
      )
    }
  }
}
