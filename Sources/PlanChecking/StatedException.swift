import CEL
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// An exception that an obligation states, and the bound units of which its condition holds.
struct StatedException {
  /// Its entry in the plan.
  let node: YAMLNode
  /// The parameter or key that it changes.
  let parameter: String
  /// Of two over one parameter the greater wins.
  let priority: Int
  /// The clause that grants it.
  let clause: String
  /// The bound units of which its condition holds.
  let units: [Unit]
}

extension InspectedPlan {
  /// The exceptions of an obligation, in the plan's order. Linear in exceptions × bound units.
  func exceptions(of compiled: CompiledObligation) -> [StatedException] {
    let bearers = bearers(of: compiled).map { unit in
      (unit, ConstantValues(of: compiled, compiled.measure, for: unit, in: self))
    }
    return (compiled.node["exceptions"]?.items.map { $0 } ?? []).compactMap { node in
      guard let when = node["when"], let over = node["over"],
        let condition = compiled.measure.environment.compile(ExpressionText(when)).program
      else { return nil }
      return StatedException(
        node: node,
        parameter: over.text,
        priority: node["priority"].flatMap { Int($0.text) } ?? 0,
        clause: node["clause"]?.text ?? "",
        units: bearers.filter { $0.1.holds(condition) }.map(\.0)
      )
    }
  }
}
