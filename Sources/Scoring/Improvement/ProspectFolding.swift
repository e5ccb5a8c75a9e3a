import Evaluation
import Model
import RulePacks

/// Folds what is offered about a duty, from its leaves up, into the ways to better it.
struct ProspectFolding {
  let obligation: ObligationID
  /// The place of the duty among those that are looked at.
  let duty: Int
  let effort: EffortTable
  private var leaf = 0

  init(_ obligation: ObligationID, duty: Int, effort: EffortTable) {
    self.obligation = obligation
    self.duty = duty
    self.effort = effort
  }

  /// The ways to better a duty, `fulfilled: 1` where it is fulfilled then; `nil` where it does not
  /// count.
  static func frontier(
    _ prospect: Prospect,
    of obligation: ObligationID,
    duty: Int,
    effort: EffortTable
  ) -> Frontier? {
    var folding = ProspectFolding(obligation, duty: duty, effort: effort)
    return folding.fold(prospect)
  }

  private mutating func fold(_ prospect: Prospect) -> Frontier? {
    switch prospect.content {
    case .leaf(let offers):
      defer { leaf += 1 }
      guard let degree = prospect.assessment.degree else { return nil }
      return ways(offers, from: degree, of: prospect)
    case .composed(let composition, let parts):
      var frontiers: [(Frontier, weight: Int)] = []
      for part in parts {
        if let frontier = fold(part) { frontiers.append((frontier, part.weight)) }
      }
      guard prospect.assessment.degree != nil, !frontiers.isEmpty else { return nil }
      return PartsFolding(composition, of: frontiers).fold()
    }
  }

  private func ways(_ offers: [Offer], from degree: Degree, of prospect: Prospect) -> Frontier {
    var ways = [Way([degree.low], fulfilled: prospect.verdict == .satisfied ? 1 : 0)]
    for (index, offer) in offers.enumerated() {
      for (number, rung) in offer.rungs.enumerated() where rung.degree > degree.low {
        let mixture = offer.mixture(of: rung.deeds, for: obligation, effort)
        ways.append(
          Way(
            cost: mixture.reduce(0) { $0.addingCost($1.cost) },
            [rung.degree],
            fulfilled: rung.degree >= prospect.threshold ? 1 : 0,
            doubts: mixture.count { $0.supply.kind.dependsOnFacts },
            climbs: 1,
            chosen: .one(ChosenRung(duty: duty, leaf: leaf, offer: index, rung: number))
          )
        )
      }
    }
    return Frontier(ways, isExact: !offers.contains(where: \.isThinned))
  }
}

/// So many deeds of one supply.
struct SuppliedDeeds {
  let supply: Supply
  let count: Int
  /// Of all of them.
  let cost: Int
}

extension Offer {
  /// The cheapest mixture of so many deeds; of equal cost those first that hang on no unknown fact.
  func mixture(of deeds: Int, for obligation: ObligationID, _ effort: EffortTable)
    -> [SuppliedDeeds]
  {
    let order = supplies.enumerated().sorted { left, right in
      let costs = [left, right].map { effort.cost(of: $0.element.kind, for: obligation) }
      if costs[0] != costs[1] { return costs[0] < costs[1] }
      let doubts = [left, right].map(\.element.kind.dependsOnFacts)
      return doubts[0] == doubts[1] ? left.offset < right.offset : doubts[1]
    }
    var (left, mixture) = (deeds, [SuppliedDeeds]())
    for (_, supply) in order where left > 0 {
      let count = min(left, supply.most)
      let cost = effort.cost(of: supply.kind, for: obligation).cost(times: count)
      mixture.append(SuppliedDeeds(supply: supply, count: count, cost: cost))
      left -= count
    }
    return mixture
  }
}
