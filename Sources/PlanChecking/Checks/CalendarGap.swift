import Diagnostics
import Model

/// A calendar that cannot tell of a stated deadline whether people work on that day.
enum CalendarGap: PlanCheck {
  static let id: DiagnosticID = "plan/calendar-gap"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    guard let calendar = plan.calendar else { return [] }
    return (plan.deadlines + plan.latenessSteps).compactMap { deadline in
      guard !calendar.covers.contains(deadline.lastGoodDay) else { return nil }
      return finding(
        what(calendar),
        at: deadline.node,
        witness: witness(deadline.obligation, deadline.lastGoodDay)
      )
    }
  }
}
