import CivilTime
import Diagnostics
import Model

/// A window that reaches beyond the time that the plan covers.
enum WindowOutside: PlanCheck {
  static let id: DiagnosticID = "plan/window-outside"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let period = plan.plan.period
    return plan.windows.compactMap { window in
      guard window.from < window.until else { return nil }
      guard window.from < period.from || window.until > period.until else { return nil }
      let day = window.from < period.from ? window.from : window.until.adding(days: -1)
      return finding(what(window.obligation), at: window.node, witness: witness(day, period))
    }
  }
}
