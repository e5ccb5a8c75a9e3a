import Diagnostics
import Model

/// A deadline that lies outside the time that the plan covers.
///
/// One told by the period of a recurring duty, such as in January of the year after, means to lie
/// after it.
enum DeadlineOutside: PlanCheck {
  static let id: DiagnosticID = "plan/deadline-outside"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let period = plan.plan.period
    return plan.deadlines.compactMap { deadline in
      guard !period.contains(deadline.lastGoodDay) else { return nil }
      let isEarly = deadline.lastGoodDay < period.from
      guard isEarly || deadline.occurrence == nil else { return nil }
      return finding(
        what(deadline.obligation, isEarly: isEarly),
        at: deadline.node,
        witness: witness(deadline.lastGoodDay, period)
      )
    }
  }
}
