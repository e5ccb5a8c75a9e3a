import Diagnostics
import LocatedYAML
import Model

/// An obligation that is said to have no weight, and has one.
enum WeightedAfterAll: PlanCheck {
  static let id: DiagnosticID = "plan/weighted-after-all"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    (plan.scoringRoot?["unweighted"]?.items.map { $0 } ?? []).compactMap { entry in
      let id = ObligationID(rawValue: entry["obligation"]?.text ?? "")
      guard let found = plan.schemes.first(where: { $0.scheme.weighted.contains(id) }) else {
        return nil
      }
      return finding(
        what(id),
        at: entry["obligation"],
        witness: witness(found.scheme),
        notes: [Note(theWeight, at: found.node?.weightKey(of: id)?.place)]
      )
    }
  }
}
