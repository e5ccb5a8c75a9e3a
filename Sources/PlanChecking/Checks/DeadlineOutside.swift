import Diagnostics
import Model

/// A deadline that lies outside the time that the plan covers.
enum DeadlineOutside: PlanCheck {
  static let id: DiagnosticID = "plan/deadline-outside"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let period = plan.plan.period
    return plan.deadlines.compactMap { deadline in
      guard !period.contains(deadline.lastGoodDay) else { return nil }
      let isEarly = deadline.lastGoodDay < period.from
      return finding(
        what(deadline.obligation, isEarly: isEarly),
        at: deadline.node,
        witness: witness(deadline.lastGoodDay, period)
      )
    }
  }
}
