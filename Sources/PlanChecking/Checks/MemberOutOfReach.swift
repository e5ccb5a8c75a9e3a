import CEL
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// A member of a set that nothing can ever reach.
enum MemberOutOfReach: PlanCheck {
  static let id: DiagnosticID = "plan/member-out-of-reach"
  static let severity = Severity.error

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.obligations.flatMap { compiled -> [PlanFinding] in
      guard case .cover(let items, let member, let source, _) = compiled.measure.kind,
        let first = plan.constants(of: compiled).first,
        let members = first.values.members(source)
      else { return [] }
      let known: [String]
      if member.text.text == "\(items.variable).place" {
        known = plan.registry.places.map(\.id.rawValue)
      } else if let elements = first.values.value(of: items.list)?.elements {
        let found = elements.map { first.values.member(member, of: $0, as: items.variable) }
        guard !found.contains(nil) else { return [] }
        known = found.compactMap { $0 }
      } else {
        return []
      }
      return members.filter { !known.contains($0) }.map { name in
        finding(
          what(compiled.obligation.id, name, near: Suggestion.nearest(to: name, among: known)),
          at: node(name, of: compiled),
          witness: witness(name, known)
        )
      }
    }
  }

  private static func node(_ name: String, of compiled: CompiledObligation) -> YAMLNode? {
    let lists =
      [compiled.node["measure"]?["of"]].compactMap { $0 }
      + (compiled.node["with"]?.entries.map(\.value) ?? [])
    return lists.lazy.compactMap { $0.item(name) }.first ?? compiled.node["id"]
  }
}
