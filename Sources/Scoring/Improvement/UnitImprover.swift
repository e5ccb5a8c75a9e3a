public import Evaluation
public import Model

/// Finds what a unit can still do to reach a class or a commendation, and proves it.
public struct UnitImprover: Sendable {
  private let scorer: UnitScorer
  private var profile: ScoringProfile { scorer.profile }

  /// An improver.
  ///
  /// - Parameter scorer: Its view is that by which the goal is looked at; for a commendation that of
  ///   the profile's commendation.
  public init(_ scorer: UnitScorer) { self.scorer = scorer }

  /// What the unit can still do.
  ///
  /// The frontiers of the duties' ways are folded into one; each has at most 512 ways, so that it is
  /// quadratic in that and linear in the duties and their parts.
  ///
  /// - Parameters:
  ///   - evaluation: What it came to.
  ///   - prospects: Its duties in the scorer's view, as far as they can be bettered.
  ///   - budget: What it may cost; `nil` for whatever it takes.
  public func improve(
    _ evaluation: UnitEvaluation,
    _ prospects: [ObligationID: Prospect],
    to goal: ImprovementGoal,
    within budget: Int? = nil
  ) -> Improvement {
    let before = scorer.score(evaluation)
    let work = ImprovementWork(scorer, evaluation, prospects, before: before, goal: goal)
    return Improvement(
      goal: goal,
      view: scorer.view,
      budget: budget,
      before: before,
      attainable: before.ranked?.score.map { _ in PrintedScore(work.search.most) },
      losses: work.losses,
      outcome: goal.isMet(by: before, profile) ? .reached : work.outcome(within: budget)
    )
  }
}

/// The work on one unit's way to one goal.
struct ImprovementWork {
  let scorer: UnitScorer
  let evaluation: UnitEvaluation
  let goal: ImprovementGoal
  let before: UnitScore
  let search: ImprovementSearch
  var profile: ScoringProfile { scorer.profile }

  init(
    _ scorer: UnitScorer,
    _ evaluation: UnitEvaluation,
    _ prospects: [ObligationID: Prospect],
    before: UnitScore,
    goal: ImprovementGoal
  ) {
    self.scorer = scorer
    self.evaluation = evaluation
    self.goal = goal
    self.before = before
    let ledger = before.ranked?.ledger ?? []
    let shares = Dictionary(ledger.map { ($0.duty.obligation, $0.share) }) { first, _ in first }
    let weighed = ledger.map(\.duty) + before.unweighted
    search = ImprovementSearch(
      duties: weighed.enumerated().map { index, outcome in
        let prospect = prospects[outcome.obligation] ?? Prospect(outcome.assessment)
        return ImprovableDuty(
          outcome: outcome,
          share: shares[outcome.obligation] ?? .zero,
          prospect: prospect,
          frontier: ProspectFolding.frontier(
            prospect,
            of: outcome.obligation,
            duty: index,
            effort: scorer.profile.effort
          )
        )
      }
    )
  }

  /// What can no longer be had, the most points first, then in the order of the scheme.
  var losses: [ImprovementLoss] {
    let losses = search.duties.compactMap { duty -> ImprovementLoss? in
      guard duty.frontier != nil else { return nil }
      let points = duty.share * (Rational.one - duty.best)
      return points > .zero ? ImprovementLoss(duty: duty.outcome, points: points) : nil
    }
    return losses.enumerated().sorted { left, right in
      let (one, other) = (left.element.points, right.element.points)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }

  func outcome(within budget: Int?) -> Improvement.Outcome {
    guard let score = before.ranked, score.score != nil, let demand = demand(of: score) else {
      return .unreachable([.noScore], best: nil)
    }
    let obstacles = obstacles(demand, score)
    guard obstacles.isEmpty, let found = search.cheapest(demand, within: nil) else {
      return .unreachable(obstacles, best: best(score, within: budget))
    }
    let path = path(found)
    guard goal.isMet(by: path.after, profile) else {
      return .unreachable([.unconfirmed], best: nil)
    }
    guard let budget, path.cost > budget else { return .reachable(path) }
    return .overBudget(cheapest: path, within: best(score, within: budget))
  }

  private func demand(of score: ViewScore) -> ImprovementDemand? {
    switch goal {
    case .resultClass(let id):
      profile.position(of: id).map { ImprovementDemand($0, profile, score) }
    case .commendation:
      profile.commendation.map { ImprovementDemand($0, profile, score) }
    }
  }

  private func obstacles(_ demand: ImprovementDemand, _ score: ViewScore) -> [ImprovementObstacle] {
    var obstacles: [ImprovementObstacle] = []
    for outcome in demand.gates where !search.canFulfil(outcome.gate.require) {
      obstacles.append(.gate(outcome.gate, outcome.duty))
    }
    if !demand.isReached(by: search.most) {
      obstacles.append(.score(attainable: PrintedScore(search.most), needed: demand.threshold))
    }
    if score.coverage < demand.coverage {
      obstacles.append(.coverage(score.coverage, least: demand.coverage))
    }
    return obstacles
  }

  /// How far one gets: with a budget the best class and then the highest score that it buys, without
  /// one the cheapest way to the best class; `nil` where that is no better than today's.
  private func best(_ score: ViewScore, within budget: Int?) -> ImprovementPath? {
    for position in profile.classes.indices {
      let demand = ImprovementDemand(position, profile, score)
      let found =
        budget == nil
        ? search.cheapest(demand, within: nil) : search.farthest(demand, within: budget)
      guard let found else { continue }
      return found.way.climbs == 0 ? nil : path(found)
    }
    return nil
  }
}
