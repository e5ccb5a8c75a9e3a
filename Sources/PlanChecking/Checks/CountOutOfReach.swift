import CEL
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// A number that cannot be reached: more items than there are.
///
/// More parts of a composed measure than it has are found already when the plan is read.
enum CountOutOfReach: PlanCheck {
  static let id: DiagnosticID = "plan/count-out-of-reach"
  static let severity = Severity.error

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.obligations.compactMap { compiled in
      plan.constants(of: compiled).lazy.compactMap { counted($0, compiled, plan) }.first
    }
  }

  /// A count over a list that no submission makes longer, or over places of which there are few.
  private static func counted(
    _ constant: ConstantMeasure,
    _ compiled: CompiledObligation,
    _ plan: InspectedPlan
  ) -> PlanFinding? {
    guard case .count(let items, let least, _) = constant.measure.kind,
      let needed = constant.values.number(least)
    else { return nil }
    var limits: [[String]] = []
    if let elements = constant.values.value(of: items.list)?.elements {
      limits.append(elements.map(\.written))
    }
    if items.key?.text.text == "\(items.variable).place" {
      limits.append(plan.registry.places.map(\.id.rawValue))
    }
    guard let names = limits.first(where: { needed > Rational($0.count) }) else { return nil }
    return finding(
      what(compiled.obligation.id, needed, of: names.count),
      at: node(of: compiled),
      witness: thereAreOnly(names)
    )
  }

  private static func node(of compiled: CompiledObligation) -> YAMLNode? {
    compiled.node["measure"]?["atLeast"] ?? compiled.node["with"]?["atLeast"]
      ?? compiled.node["id"]
  }
}
