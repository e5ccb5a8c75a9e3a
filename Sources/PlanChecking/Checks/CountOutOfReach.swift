import CEL
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// A number that cannot be reached: more items than there are, more parts than are listed.
enum CountOutOfReach: PlanCheck {
  static let id: DiagnosticID = "plan/count-out-of-reach"
  static let severity = Severity.error

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.obligations.flatMap { compiled in
      parts(of: compiled) + (counted(compiled, plan).map { [$0] } ?? [])
    }
  }

  /// A count over a list that no submission makes longer, or over places of which there are few.
  private static func counted(_ compiled: CompiledObligation, _ plan: InspectedPlan)
    -> PlanFinding?
  {
    guard case .count(let items, let least, _) = compiled.measure.kind else { return nil }
    for (_, constants) in plan.constants(of: compiled) {
      guard let needed = constants.number(least) else { continue }
      if let elements = constants.value(of: items.list)?.elements, needed > Rational(elements.count)
      {
        let names = elements.map(\.written)
        return finding(
          what(compiled.obligation.id, needed, of: elements.count),
          at: node(of: compiled),
          witness: thereAreOnly(names)
        )
      }
      let isByPlace = items.key?.text.text == "\(items.variable).place"
      let places = plan.registry.places.map(\.id.rawValue)
      if isByPlace, needed > Rational(places.count) {
        return finding(
          what(compiled.obligation.id, needed, of: places.count),
          at: node(of: compiled),
          witness: thereAreOnly(places)
        )
      }
    }
    return nil
  }

  /// More parts of a composed measure than it has.
  private static func parts(of compiled: CompiledObligation) -> [PlanFinding] {
    guard let measure = compiled.node["measure"], let some = measure["some"],
      let least = measure["atLeast"], let needed = Rational(least.text),
      needed > Rational(some.count)
    else { return [] }
    return [
      finding(
        what(compiled.obligation.id, needed, of: some.count),
        at: least,
        witness: thereAreOnly((1...max(1, some.count)).map { "\($0)" })
      )
    ]
  }

  private static func node(of compiled: CompiledObligation) -> YAMLNode? {
    compiled.node["measure"]?["atLeast"] ?? compiled.node["with"]?["atLeast"]
      ?? compiled.node["id"]
  }
}
