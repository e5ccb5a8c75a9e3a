import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A gate on a duty that does not apply to anybody, or only when something occurs.
enum GateOnExcluded: PlanCheck {
  static let id: DiagnosticID = "plan/gate-on-excluded"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    (plan.compiled.scoring?.gates ?? []).compactMap { gate in
      guard let compiled = plan.obligation(gate.require), compiled.obligation.bearer == .unit,
        let unit = plan.bearers(of: compiled).first
      else { return excluded(gate, plan) }
      guard compiled.trigger != nil else { return nil }
      return finding(what(gate), at: plan.node(of: gate), witness: notTriggered(unit))
    }
  }

  private static func excluded(_ gate: Gate, _ plan: InspectedPlan) -> PlanFinding? {
    guard let compiled = plan.obligation(gate.require), compiled.obligation.bearer == .unit,
      !plan.mayBindNobody(compiled.obligation.bindsTo)
    else { return nil }
    return finding(what(gate), at: plan.node(of: gate), witness: bindsNobody(gate.require))
  }
}

extension InspectedPlan {
  /// Where a gate says what it requires.
  func node(of gate: Gate) -> YAMLNode? {
    scoringRoot?["gates"]?.entry(gate.id.rawValue)?["require"]
  }
}
