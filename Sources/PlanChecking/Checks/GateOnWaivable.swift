import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A gate on a duty that someone may waive or stay: a waiver opens no gate unless the gate says so.
enum GateOnWaivable: PlanCheck {
  static let id: DiagnosticID = "plan/gate-on-waivable"
  static let severity = Severity.info

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let authority = plan.plan.waiverAuthorities.first { authority in
      authority.kinds.contains { $0 == .waive || $0 == .stay }
    }
    guard let authority else { return [] }
    return (plan.compiled.scoring?.gates ?? []).compactMap { gate in
      let entry = plan.scoringRoot?["gates"]?.entry(gate.id.rawValue)
      guard entry?["acceptsWaiver"] == nil else { return nil }
      return finding(what(gate), at: plan.node(of: gate), witness: witness(authority, gate))
    }
  }
}
