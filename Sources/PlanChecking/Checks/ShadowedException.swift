import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// An exception that another of greater priority takes over for every unit to which it applies.
///
/// Two of equal priority that give different values are found already when the plan is read.
enum ShadowedException: PlanCheck {
  static let id: DiagnosticID = "plan/shadowed-exception"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.obligations.flatMap { compiled -> [PlanFinding] in
      let exceptions = plan.exceptions(of: compiled)
      return exceptions.compactMap { exception in
        let rivals = exceptions.filter {
          $0.parameter == exception.parameter && $0.priority > exception.priority
        }
        let isShadowed = exception.units.allSatisfy { unit in
          rivals.contains { $0.units.contains(unit) }
        }
        guard isShadowed, let unit = exception.units.first,
          let rival = rivals.first(where: { $0.units.contains(unit) })
        else { return nil }
        return finding(
          what(compiled.obligation.id, exception),
          at: exception.node["clause"],
          witness: witness(unit, exception, rival),
          notes: [Note(theRival, at: rival.node["clause"]?.place)]
        )
      }
    }
  }
}
