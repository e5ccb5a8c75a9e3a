import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// A measure that asks nothing of a bearer: no item, no member.
enum NothingToReach: PlanCheck {
  static let id: DiagnosticID = "plan/nothing-to-reach"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.obligations.compactMap { compiled in
      let idle = plan.constants(of: compiled).first(where: asksNothing)
      guard let idle else { return nil }
      return finding(
        what(compiled.obligation.id),
        at: compiled.node["measure"] ?? compiled.node["with"] ?? compiled.node["id"],
        witness: witness(idle.unit)
      )
    }
  }

  private static func asksNothing(_ constant: ConstantMeasure) -> Bool {
    switch constant.measure.kind {
    case .count(_, let least, _): constant.values.number(least).map { $0 <= .zero } ?? false
    case .cover(_, _, let members, _): constant.values.members(members)?.isEmpty ?? false
    default: false
    }
  }
}
