import CivilTime
import Evaluation
import Model
import Scoring
import Testing

/// The cheapest way is compared with all ways there are, one by one.
@Suite struct ImprovementPropertyTests {
  /// One choice at every leaf of every duty: what it costs, and what the duties come to.
  private struct Choice {
    var cost = 0
    var leaves: [ObligationID: [Int: Rational]] = [:]
  }

  private static func leaves(_ prospect: Prospect) -> [[Offer]] {
    switch prospect.content {
    case .leaf(let offers): [offers]
    case .composed(_, let parts): parts.flatMap(leaves)
    }
  }

  /// The least that so many deeds of an offer cost, over all mixtures.
  private static func cost(_ deeds: Int, _ supplies: ArraySlice<Supply>, _ effort: EffortTable)
    -> Int?
  {
    guard let supply = supplies.first else { return deeds == 0 ? 0 : nil }
    let each = effort.cost(of: supply.kind, for: "")
    return (0...min(deeds, supply.most)).compactMap { count in
      cost(deeds - count, supplies.dropFirst(), effort).map { $0 + count * each }
    }.min()
  }

  private static func choices(_ generated: GeneratedProspects) -> [Choice]? {
    var choices = [Choice()]
    for (id, prospect) in generated.prospects.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (leaf, offers) in leaves(prospect).enumerated() {
        let rungs = offers.flatMap { offer in
          offer.rungs.compactMap { rung in
            cost(rung.deeds, offer.supplies[...], generated.effort).map { ($0, rung.degree) }
          }
        }
        guard choices.count * (rungs.count + 1) <= 250 else { return nil }
        choices += choices.flatMap { choice in
          rungs.map { cost, degree in
            var choice = choice
            choice.cost += cost
            choice.leaves[id, default: [:]][leaf] = degree
            return choice
          }
        }
      }
    }
    return choices
  }

  private static func scorer(_ generated: GeneratedProspects) -> UnitScorer {
    let profile = generated.round.profile
    return UnitScorer(
      profile: ScoringProfile(
        id: profile.id,
        plan: profile.plan,
        method: profile.method,
        schemes: profile.schemes,
        classes: profile.classes,
        gates: profile.gates,
        commendation: profile.commendation,
        effort: generated.effort
      ),
      obligations: generated.round.obligations,
      asOf: CivilDate("2019-11-01") ?? .earliest,
      view: .selfStated
    )
  }

  /// The score when a choice is made.
  private static func score(
    _ choice: Choice,
    _ generated: GeneratedProspects,
    _ scorer: UnitScorer
  ) -> UnitScore {
    let duties = (generated.evaluation.duties[.selfStated] ?? []).map { duty -> DutyOutcome in
      guard let prospect = generated.prospects[duty.obligation],
        let worth = NaiveProspect(prospect, choice.leaves[duty.obligation] ?? [:]),
        let old = prospect.assessment.degree, !old.isSettled
      else { return duty }
      let degree = Degree(worth.degree, max(worth.degree, old.high), open: .time)
      let verdict = worth.isFulfilled ? Verdict.satisfied : .pending
      return GeneratedProspects.outcome(
        duty.obligation,
        Prospect(.counted(degree), verdict: verdict)
      )
    }
    let unit = generated.evaluation.unit
    return scorer.score(
      UnitEvaluation(
        unit: unit,
        duties: Dictionary(uniqueKeysWithValues: EvidenceView.allCases.map { ($0, duties) })
      )
    )
  }

  private static let goals: [ImprovementGoal] = [
    .resultClass("excellent"), .resultClass("good"), .resultClass("fair"), .commendation,
  ]

  @Test func `the cheapest way costs as little as any, and gets there`() throws {
    var (met, unmet, dear) = (0, 0, 0)
    for seed in UInt64(0)..<2_500 {
      let generated = GeneratedProspects(seed: seed)
      guard let choices = Self.choices(generated) else { continue }
      let scorer = Self.scorer(generated)
      let scored = choices.map { (cost: $0.cost, score: Self.score($0, generated, scorer)) }
      let goal = Self.goals[Int(seed % 4)]
      let cheapest = scored.filter { goal.isMet(by: $0.score, scorer.profile) }.map(\.cost).min()
      let improver = UnitImprover(scorer)
      let found = improver.improve(generated.evaluation, generated.prospects, to: goal)
      switch found.outcome {
      case .reached: #expect(cheapest == 0, "seed \(seed)")
      case .reachable(let path):
        met += 1
        #expect(path.cost == cheapest, "seed \(seed)")
        #expect(path.isProvenCheapest)
        #expect(goal.isMet(by: path.after, scorer.profile))
        let gain = path.steps.reduce(Rational.zero) { $0 + $1.gain }
        let (before, after) = (found.before.ranked?.score?.low, path.after.ranked?.score?.low)
        #expect((before ?? .zero) + gain == after, "seed \(seed)")
        guard path.cost > 0 else { continue }
        let budget = path.cost - 1
        let less = improver.improve(
          generated.evaluation,
          generated.prospects,
          to: goal,
          within: budget
        )
        dear += 1
        Self.expect(less, isBestWithin: budget, scored, "seed \(seed)")
      case .unreachable(let obstacles, _):
        unmet += 1
        #expect(cheapest == nil, "seed \(seed)")
        #expect(!obstacles.isEmpty && !obstacles.contains(.unconfirmed), "seed \(seed)")
      case .overBudget: Issue.record("seed \(seed): nothing was said of a budget")
      }
    }
    #expect(met > 300 && unmet > 300 && dear > 200, "\(met) \(unmet) \(dear)")
  }

  /// Within a budget the best class is found, and in it the highest score.
  private static func expect(
    _ found: Improvement,
    isBestWithin budget: Int,
    _ scored: [(cost: Int, score: UnitScore)],
    _ seed: Comment
  ) {
    guard case .overBudget(_, let within) = found.outcome else {
      Issue.record("\(seed): within its budget")
      return
    }
    let rank = { (score: UnitScore) -> Int in
      let order = ["excellent", "good", "fair", "poor"]
      let name = score.ranked?.classes.low?.rawValue
      return name.flatMap(order.firstIndex) ?? order.count
    }
    let low = { (score: UnitScore) in score.ranked?.score?.low ?? .zero }
    let affordable = scored.filter { $0.cost <= budget }.map(\.score)
    let bestRank = affordable.map(rank).min() ?? 4
    let reached = within?.after ?? found.before
    #expect((within?.cost ?? 0) <= budget, seed)
    #expect(rank(reached) == bestRank, seed)
    guard bestRank < 4 else { return }
    let best = affordable.filter { rank($0) == bestRank }.map(low).max()
    #expect(low(reached) == best, seed)
  }
}
