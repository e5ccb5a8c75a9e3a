import Diagnostics
import LocatedYAML
import Model

/// Weights that do not add up to what the profile says of them: groups to 100, duties to their group.
enum WeightsDoNotAddUp: PlanCheck {
  static let id: DiagnosticID = "plan/weights-do-not-add-up"
  static let severity = Severity.warning

  private static let whole = Rational(100)

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    plan.schemes.flatMap { scheme, _, node -> [PlanFinding] in
      let sum = scheme.groups.map(\.weight).reduce(.zero, +)
      var found: [PlanFinding] = []
      if sum != whole {
        found.append(
          finding(
            groupsOf(scheme, whole),
            at: node?["id"],
            witness: adds(scheme.groups.map(\.weight), to: sum)
          )
        )
      }
      return found
        + scheme.groups.compactMap {
          group(($0), of: scheme, node?["groups"]?.entry($0.id.rawValue))
        }
    }
  }

  private static func group(
    _ group: ScoringGroup,
    of scheme: ScoringScheme,
    _ node: YAMLNode?
  ) -> PlanFinding? {
    let weights = group.members.map(\.weight)
    let sum = weights.reduce(.zero, +)
    guard sum != group.weight else { return nil }
    return finding(
      dutiesOf(group, scheme),
      at: node?["weight"] ?? node?["id"],
      witness: adds(weights, to: sum)
    )
  }
}
