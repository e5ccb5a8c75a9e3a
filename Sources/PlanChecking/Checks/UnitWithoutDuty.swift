import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A unit of the registry that nothing in the plan binds.
enum UnitWithoutDuty: PlanCheck {
  static let id: DiagnosticID = "plan/unit-without-duty"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let bound = Set(plan.compiled.boundUnits.map(\.id))
    let unranked = Set(plan.compiled.scoring?.ranking.unranked ?? [])
    return plan.units.compactMap { unit in
      guard !bound.contains(unit.id), !unranked.contains(unit.id) else { return nil }
      return finding(
        what(unit),
        at: plan.entry(of: unit.id)?["id"],
        witness: witness(unit, obligations: plan.plan.obligations.count)
      )
    }
  }
}
