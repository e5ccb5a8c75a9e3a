import Diagnostics
import Model
import PlanReading

/// A gate on a duty of the whole: one unit's failing would close it for all.
enum GateOnWhole: PlanCheck {
  static let id: DiagnosticID = "plan/gate-on-whole"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    (plan.compiled.scoring?.gates ?? []).compactMap { gate in
      guard let compiled = plan.obligation(gate.require), compiled.obligation.bearer == .whole
      else { return nil }
      let units = (plan.rankedUnits.isEmpty ? plan.units : plan.rankedUnits).prefix(2)
      return finding(what(gate), at: plan.node(of: gate), witness: witness(Array(units)))
    }
  }
}
