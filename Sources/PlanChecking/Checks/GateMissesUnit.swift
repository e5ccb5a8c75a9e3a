import Diagnostics
import Model
import PlanReading

/// A ranked unit that passes a gate because the required duty does not bind it.
enum GateMissesUnit: PlanCheck {
  static let id: DiagnosticID = "plan/gate-misses-unit"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    (plan.compiled.scoring?.gates ?? []).compactMap { gate in
      guard let compiled = plan.obligation(gate.require), compiled.obligation.bearer == .unit,
        !plan.bearers(of: compiled).isEmpty
      else { return nil }
      let missed = plan.rankedUnits.filter { !compiled.binds($0) }
      guard let unit = missed.first else { return nil }
      return finding(what(gate, missed.count), at: plan.node(of: gate), witness: witness(unit))
    }
  }
}
