import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A duty of units that binds none.
enum DutyOfNobody: PlanCheck {
  static let id: DiagnosticID = "plan/duty-of-nobody"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.obligations.compactMap { compiled in
      let obligation = compiled.obligation
      guard obligation.bearer == .unit, plan.bearers(of: compiled).isEmpty,
        !plan.mayBindNobody(obligation.bindsTo)
      else { return nil }
      return finding(
        what(obligation.id),
        at: compiled.node["bindsTo"] ?? compiled.node["id"],
        witness: witness(obligation.bindsTo, on: plan.plan.period.lastDay)
      )
    }
  }
}
