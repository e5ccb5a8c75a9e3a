import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// An exception that applies to no unit which the duty binds.
enum IdleException: PlanCheck {
  static let id: DiagnosticID = "plan/idle-exception"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.obligations.flatMap { compiled -> [PlanFinding] in
      let bearers = plan.bearers(of: compiled)
      guard !bearers.isEmpty else { return [] }
      return plan.exceptions(of: compiled).filter(\.units.isEmpty).map { exception in
        finding(
          what(compiled.obligation.id, exception),
          at: exception.node["when"],
          witness: witness(bearers)
        )
      }
    }
  }
}
