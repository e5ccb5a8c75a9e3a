import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A duty that binds a unit and has no weight in the scheme by which that unit is scored.
enum DutyWithoutWeight: PlanCheck {
  static let id: DiagnosticID = "plan/duty-without-weight"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let unweighted = plan.compiled.scoring?.unweighted ?? [:]
    return plan.schemes.flatMap { scheme, units, node -> [PlanFinding] in
      let weighted = Set(scheme.weighted)
      return plan.obligations.compactMap { compiled in
        let id = compiled.obligation.id
        guard compiled.obligation.bearer == .unit, !weighted.contains(id), unweighted[id] == nil,
          let unit = units.first(where: { compiled.binds($0) })
        else { return nil }
        return finding(
          what(id, scheme),
          at: node?["id"],
          witness: witness(unit),
          notes: [Note(theObligation, at: compiled.node["id"]?.place)]
        )
      }
    }
  }
}
