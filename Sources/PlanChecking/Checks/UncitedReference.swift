import Diagnostics
import LocatedYAML
import Model

/// A document among the references that no clause cites and no obligation asks for.
enum UncitedReference: PlanCheck {
  static let id: DiagnosticID = "plan/uncited-reference"
  static let severity = Severity.info

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let mentions = Mentions(in: plan)
    return plan.plan.references.compactMap { reference in
      let entry = plan.entry(of: reference.id.rawValue, in: "references")
      let isCited = entry?["citedAt"].map { $0.count > 0 } ?? false
      let isThePlan = reference.number != nil && reference.number == plan.plan.document?.number
      guard !isCited, !isThePlan, !mentions.contains(reference.id.rawValue) else { return nil }
      return finding(what(reference), at: entry?["id"], witness: witness(reference))
    }
  }
}
