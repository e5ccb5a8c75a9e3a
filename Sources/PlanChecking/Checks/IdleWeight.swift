import Diagnostics
import Model
import PlanReading

/// A weight that no unit of its scheme can earn.
enum IdleWeight: PlanCheck {
  static let id: DiagnosticID = "plan/idle-weight"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.schemes.flatMap { scheme, units, node -> [PlanFinding] in
      scheme.weighted.compactMap { id in
        guard let compiled = plan.obligation(id) else { return nil }
        let place = node?.weightKey(of: id)
        if compiled.obligation.bearer == .whole {
          return finding(what(id, scheme), at: place, witness: ofTheWhole)
        }
        guard let unit = units.first, !units.contains(where: { compiled.binds($0) }) else {
          return nil
        }
        return finding(what(id, scheme), at: place, witness: witness(unit))
      }
    }
  }
}
