import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A unit that the plan binds and no scheme of the profile scores.
enum UnitWithoutScheme: PlanCheck {
  static let id: DiagnosticID = "plan/unit-without-scheme"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    guard let scoring = plan.compiled.scoring else { return [] }
    return plan.compiled.boundUnits.filter { scoring.scheme(for: $0) == nil }.map { unit in
      let duties = plan.obligations.filter {
        $0.obligation.bearer == .unit && $0.binds(unit)
      }.map(\.obligation.id.rawValue)
      return finding(
        what(unit),
        at: plan.entry(of: unit.id)?["id"],
        witness: witness(duties),
        notes: [Note(theSchemes, at: plan.scoringRoot?.key("schemes")?.place)]
      )
    }
  }
}
