import CivilTime
import Diagnostics
import LocatedYAML
import Model

/// A last good day on which nobody works, and nothing says whether it moves.
enum NonWorkingDeadline: PlanCheck {
  static let id: DiagnosticID = "plan/non-working-deadline"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    var told: Set<YAMLNode> = []
    return (plan.deadlines + plan.latenessSteps).compactMap { deadline in
      guard !deadline.saysRoll, let reason = reason(deadline.lastGoodDay, plan.calendar),
        told.insert(deadline.node).inserted
      else { return nil }
      return finding(
        what(deadline.obligation, deadline.lastGoodDay),
        at: deadline.node,
        witness: witness(deadline, reason, isGuess: plan.calendar == nil)
      )
    }
  }

  /// Why nobody works on a day; `nil` when it is a workday or the calendar does not cover it.
  private static func reason(_ day: CivilDate, _ calendar: WorkCalendar?) -> Localized? {
    guard let calendar else {
      let isWeekend = day.weekday == .saturday || day.weekday == .sunday
      return isWeekend ? day.weekday.spoken : nil
    }
    guard calendar.isWorkday(day) == false else { return nil }
    return calendar.daysOff[day] ?? day.weekday.spoken
  }
}
