import Diagnostics

/// A window without a single day.
enum EmptyWindow: PlanCheck {
  static let id: DiagnosticID = "plan/empty-window"
  static let severity = Severity.error

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.windows.filter { $0.from >= $0.until }.map { window in
      finding(what(window.obligation), at: window.node, witness: witness(window))
    }
  }
}
