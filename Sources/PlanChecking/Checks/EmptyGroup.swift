import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A group that plan or profile name and that has no member in the plan's period.
enum EmptyGroup: PlanCheck {
  static let id: DiagnosticID = "plan/empty-group"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    var told: Set<String> = []
    return mentions(in: plan).compactMap { node in
      let id = GroupID(rawValue: node.text)
      guard let group = plan.registry.group(id), !group.mayBeEmpty, told.insert(node.text).inserted
      else { return nil }
      let day = plan.plan.period.lastDay
      guard !plan.units.contains(where: { plan.registry.isMember($0, of: id, on: day) }) else {
        return nil
      }
      return finding(what(group), at: node, witness: witness(group, on: day))
    }
  }

  /// Where groups are named.
  private static func mentions(in plan: InspectedPlan) -> [YAMLNode] {
    let ofDuties = plan.obligations.compactMap { $0.node["bindsTo"]?["groups"] }
    let ofSchemes = plan.scoringRoot?["schemes"]?.items.compactMap { $0["for"]?["groups"] } ?? []
    let ofRanking = [plan.scoringRoot?["ranking"]?["groups"]].compactMap { $0 }
    return (ofDuties + ofSchemes + ofRanking).flatMap { $0.items.map { $0 } }
  }
}
