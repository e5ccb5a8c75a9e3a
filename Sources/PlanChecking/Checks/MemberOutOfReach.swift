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
      var told: Set<String> = []
      return plan.constants(of: compiled).flatMap { constant -> [PlanFinding] in
        guard let (members, known) = reach(of: constant, plan) else { return [] }
        return members.filter { !known.contains($0) && told.insert($0).inserted }.map { name in
          finding(
            what(compiled.obligation.id, name, near: Suggestion.nearest(to: name, among: known)),
            at: node(name, of: compiled),
            witness: witness(name, known)
          )
        }
      }
    }
  }

  /// The members of a set and what can be reached; `nil` where only submissions can tell.
  private static func reach(of constant: ConstantMeasure, _ plan: InspectedPlan)
    -> (members: [String], known: [String])?
  {
    guard case .cover(let items, let member, let source, _) = constant.measure.kind,
      let members = constant.values.members(source)
    else { return nil }
    if member.text.text == "\(items.variable).place" {
      return (members, plan.registry.places.map(\.id.rawValue))
    }
    guard let elements = constant.values.value(of: items.list)?.elements else { return nil }
    let found = elements.map { constant.values.member(member, of: $0, as: items.variable) }
    guard !found.contains(nil) else { return nil }
    return (members, found.compactMap { $0 })
  }

  private static func node(_ name: String, of compiled: CompiledObligation) -> YAMLNode? {
    let lists =
      [compiled.node["measure"]?["of"]].compactMap { $0 }
      + (compiled.node["with"]?.entries.map(\.value) ?? [])
    return lists.lazy.compactMap { $0.item(name) }.first ?? compiled.node["id"]
  }
}
