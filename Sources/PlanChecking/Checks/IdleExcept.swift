import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A unit that is excepted from a duty which would not bind it anyway.
enum IdleExcept: PlanCheck {
  static let id: DiagnosticID = "plan/idle-except"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.obligations.flatMap { compiled -> [PlanFinding] in
      let addressees = compiled.obligation.bindsTo
      let without = Addressees(groups: addressees.groups, units: addressees.units)
      let bound = plan.registry.units(boundBy: without, on: plan.plan.period.lastDay).map(\.id)
      return addressees.except.filter { !bound.contains($0) }.map { unit in
        finding(
          what(compiled.obligation.id, unit),
          at: compiled.node["bindsTo"]?["except"]?.item(unit.rawValue),
          witness: witness(unit, plan.registry.unit(unit), addressees, plan.plan.period.lastDay)
        )
      }
    }
  }
}
