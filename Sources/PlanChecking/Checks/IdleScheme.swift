import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A scheme that scores no unit, though units were meant: an earlier one takes them, or there are none.
enum IdleScheme: PlanCheck {
  static let id: DiagnosticID = "plan/idle-scheme"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.schemes.compactMap { scheme, units, node in
      guard units.isEmpty, !plan.mayBindNobody(scheme.addressees) else { return nil }
      let taken = plan.units.first { scheme.addressees.includes($0) }
      let taker = taken.flatMap { plan.compiled.scoring?.scheme(for: $0) }
      return finding(
        what(scheme),
        at: node?["for"] ?? node?["id"],
        witness: witness(scheme, taken, taker)
      )
    }
  }
}
