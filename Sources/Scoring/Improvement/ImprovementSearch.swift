import Evaluation
import Model

/// A duty that can be bettered, or not.
struct ImprovableDuty {
  let outcome: DutyOutcome
  /// The points of 100 that hang on it; 0 for one without weight.
  let share: Rational
  let prospect: Prospect
  /// The ways to better it, of which the first is to do nothing; `nil` where it does not count.
  let frontier: Frontier?

  /// The best degree that can be settled.
  var best: Rational { frontier?.ways.map(\.value).max() ?? .zero }
}

/// Looks for the cheapest set of deeds that reaches a score, with gates as constraints.
struct ImprovementSearch {
  let duties: [ImprovableDuty]

  /// The most that can be settled, 0...100.
  var most: Rational { duties.reduce(Rational.zero) { $0 + $1.share * $1.best } }

  /// Whether a duty can be fulfilled; also where it is already.
  func canFulfil(_ obligation: ObligationID) -> Bool {
    let duty = duties.first { $0.outcome.obligation == obligation }
    return duty?.frontier?.ways.contains { $0.fulfilled > 0 } ?? false
  }

  /// The ways to better the settled score that fulfil the duties which gates require.
  ///
  /// - Parameter budget: Ways that cost more are left out.
  func frontier(requiring required: Set<ObligationID>, within budget: Int?) -> Frontier {
    var whole = Frontier([Way([.zero], fulfilled: 0)])
    for duty in duties {
      guard let frontier = duty.frontier else { continue }
      let isRequired = required.contains(duty.outcome.obligation)
      guard isRequired || duty.share > .zero else { continue }
      whole = whole.joined(frontier) { way, other in
        guard !isRequired || other.fulfilled > 0 else { return nil }
        let joined = way.joined(
          other,
          [way.value + duty.share * other.value],
          fulfilled: 0
        )
        if let budget, joined.cost > budget { return nil }
        return joined
      }
    }
    return whole
  }

  /// The cheapest way that meets a demand; `nil` where none does within the budget.
  func cheapest(_ demand: ImprovementDemand, within budget: Int?) -> Found? {
    ways(demand, within: budget) { $0.first }
  }

  /// The way that meets a demand and gets farthest, the cheapest of those.
  func farthest(_ demand: ImprovementDemand, within budget: Int?) -> Found? {
    ways(demand, within: budget) { $0.last }
  }

  /// A way, and whether it is certain that no cheaper one gets as far.
  typealias Found = (way: Way, isExact: Bool)

  private func ways(
    _ demand: ImprovementDemand,
    within budget: Int?,
    choosing choose: ([Way]) -> Way?
  ) -> Found? {
    let required = Set(demand.gates.map(\.gate.require))
    guard required.allSatisfy(canFulfil) else { return nil }
    let frontier = frontier(requiring: required, within: budget)
    return choose(frontier.ways.filter { demand.isReached(by: $0.value) })
      .map { ($0, frontier.isExact) }
  }
}
