import Diagnostics
import LocatedYAML
import Model
import PlanReading

extension InspectedPlan {
  /// The schemes of the profile, each with the units that it scores and its entry.
  var schemes: [(scheme: ScoringScheme, units: [Unit], node: YAMLNode?)] {
    guard let scoring = compiled.scoring else { return [] }
    return scoring.schemes.map { scheme in
      (
        scheme, units.filter { scoring.scheme(for: $0)?.id == scheme.id },
        scoringRoot?["schemes"]?.entry(scheme.id)
      )
    }
  }

  /// The units that the profile ranks.
  var rankedUnits: [Unit] {
    guard let ranking = compiled.scoring?.ranking else { return [] }
    let day = plan.period.lastDay
    return units.filter { unit in
      !ranking.unranked.contains(unit.id)
        && ranking.groups.contains { registry.isMember(unit, of: $0, on: day) }
    }
  }
}

extension YAMLNode {
  /// The key by which a scheme's entry gives an obligation a weight.
  func weightKey(of obligation: ObligationID) -> YAMLNode? {
    guard let groups = self["groups"] else { return nil }
    return groups.items.lazy.compactMap { $0["obligations"]?.key(obligation.rawValue) }.first
  }
}

extension ScoringScheme {
  /// The obligations that it gives a weight, in its order.
  var weighted: [ObligationID] { groups.flatMap(\.members).map(\.obligation) }
}
