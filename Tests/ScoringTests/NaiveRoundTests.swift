import Diagnostics
import Model
import Scoring
import Testing

/// Thousands of made-up rounds, scored and ranked, against the naive model.
@Suite struct NaiveRoundTests {
  private static let seeds: Range<UInt64> = 0..<2000

  /// What the naive model says of a unit, worked out once.
  private struct Told {
    let unit: NaiveRound.Unit
    let low: Int
    let high: Int
    let omitted: [Int: Int]
  }

  @Test func `scores, coverage and ledgers equal the naive model's`() {
    for seed in Self.seeds {
      let generated = GeneratedRound(seed: seed)
      for (unit, evaluation) in zip(generated.units, generated.evaluations) {
        let view = generated.round.scorer.score(evaluation).ranked
        let naive = generated.naive
        let told = [
          view?.score.map { "\($0.low) \($0.high)" } ?? "none", "\(view?.coverage ?? .zero)",
          "\(view?.total?.low.hundredths ?? -1) \(view?.total?.high.hundredths ?? -1)",
        ]
        let low = naive.low(unit)
        let expected = [
          low.map { "\($0) \(naive.high(unit) ?? 0)" } ?? "none", "\(naive.coverage(unit))",
          "\(naive.printedLow(unit) ?? -1) \(naive.printedHigh(unit) ?? -1)",
        ]
        if told != expected { Issue.record("seed \(seed) \(unit.name): \(told) not \(expected)") }
        if let view, !Self.balances(view) { Issue.record("seed \(seed): unbalanced") }
      }
    }
  }

  private static func balances(_ view: ViewScore) -> Bool {
    guard let score = view.score else { return true }
    let sum = { (part: (LedgerLine) -> Rational) in
      view.ledger.reduce(Rational.zero) { $0 + part($1) }
    }
    let hundred = Rational(100)
    return sum(\.share) == hundred && sum(\.lost) == hundred - score.high
      && sum { $0.lost + $0.open } == hundred - score.low && sum(\.gained) == score.low
  }

  @Test func `places, intervals and what a clause does equal the naive model's`() {
    for seed in Self.seeds {
      let generated = GeneratedRound(seed: seed)
      let clauses = Set(generated.naive.duties.map(\.clause))
      let told = generated.units.compactMap { Self.told($0, generated.naive, clauses) }
      let ranking = generated.round.scored(generated.evaluations).ranking
      for unit in told {
        guard let ranked = ranking.ranked(UnitID(rawValue: unit.unit.name)) else {
          Issue.record("seed \(seed): \(unit.unit.name) has no place")
          continue
        }
        let others = told.filter { $0.unit.name != unit.unit.name }
        let place = 1 + others.count { $0.low > unit.low }
        let best = 1 + others.count { $0.low > unit.high }
        let worst = 1 + others.count { $0.high > unit.low }
        let omissions = unit.omitted.map { clause, own in
          1 + others.count { ($0.omitted[clause] ?? -1) > own }
        }
        let isRight =
          ranked.place == place && ranked.places == best...worst
          && ranked.isTied == others.contains { $0.low == unit.low }
          && ranked.placesWithoutOneClause.lowerBound == min(place, omissions.min() ?? place)
          && ranked.placesWithoutOneClause.upperBound == max(place, omissions.max() ?? place)
        if !isRight { Issue.record("seed \(seed): \(ranked) but place \(place) \(best)–\(worst)") }
      }
      #expect(ranking.groups.reduce(0) { $0 + $1.units.count } == told.count)
    }
  }

  private static func told(
    _ unit: NaiveRound.Unit,
    _ naive: NaiveRound,
    _ clauses: Set<Int>
  ) -> Told? {
    guard let low = naive.printedLow(unit), let high = naive.printedHigh(unit) else { return nil }
    var omitted: [Int: Int] = [:]
    for clause in clauses { omitted[clause] = naive.printedLow(unit, without: clause) }
    return Told(unit: unit, low: low, high: high, omitted: omitted)
  }

  @Test func `robustness is the share of weights up to which the order stands`() {
    let step = Fraction(1, 1_000_000)
    var turned = 0
    for seed in Self.seeds {
      let generated = GeneratedRound(seed: seed)
      let units = generated.round.scored(generated.evaluations).ranking.groups.flatMap(\.units)
      let byName = Dictionary(generated.units.map { ($0.name, $0) }) { first, _ in first }
      for (ahead, behind) in zip(units, units.dropFirst()) {
        guard let first = byName[ahead.unit.rawValue], let second = byName[behind.unit.rawValue],
          let share = ahead.next?.robustness.flatMap(Self.fraction)
        else { continue }
        let naive = generated.naive
        if share > step, !naive.isAhead(first, second, contaminatedBy: share - step) {
          Issue.record("seed \(seed): \(ahead.unit) turns below \(share)")
        }
        guard share < Fraction(1) else { continue }
        turned += 1
        if naive.isAhead(first, second, contaminatedBy: share) {
          Issue.record("seed \(seed): \(ahead.unit) does not turn at \(share)")
        }
      }
    }
    #expect(turned > 1000)
  }

  private static func fraction(_ number: Rational) -> Fraction? {
    let parts = "\(number)".split(separator: "/").compactMap { Int128($0) }
    return parts.isEmpty ? nil : Fraction(parts[0], parts.count > 1 ? parts[1] : 1)
  }

  @Test func `the proposed are the best of the eligible, up to the quota`() {
    for seed in Self.seeds {
      let generated = GeneratedRound(seed: seed)
      let naive = generated.naive
      var round = generated.round
      let tie: Commendation.TieAtCut = seed.isMultiple(of: 2) ? .include : .exclude
      round.commendation = Commendation(
        least: "fair",
        coverage: .half,
        view: .selfStated,
        quota: Rational(Int(seed % 5), over: 4) ?? .one,
        tieAtCut: tie
      )
      let ranked = generated.units.compactMap { unit in
        naive.low(unit).map { (unit: unit, score: $0.hundredths) }
      }
      let quota = ranked.count * Int(seed % 5) / 4
      let eligible =
        ranked.filter { $0.score >= 5000 && naive.coverage($0.unit) >= Fraction(1, 2) }
        .map { (name: $0.unit.name, total: naive.printedLow($0.unit) ?? 0) }
      let proposed = eligible.filter { unit in
        let ahead = eligible.count { $0.total > unit.total }
        let level = eligible.count { $0.total == unit.total }
        return tie == .include ? ahead < quota : ahead + level <= quota
      }
      let names = round.scored(generated.evaluations).ranking.groups.flatMap(\.proposed)
      if Set(names.map(\.unit.rawValue)) != Set(proposed.map(\.name)) {
        Issue.record("seed \(seed): \(names.map(\.unit)) not \(proposed.map(\.name))")
      }
    }
  }

  @Test func `the order of the units changes nothing`() {
    for seed in Self.seeds.prefix(500) {
      let generated = GeneratedRound(seed: seed)
      var numbers = Generated(seed: seed)
      let round = generated.round
      let shuffled = generated.evaluations.shuffled(using: &numbers)
      let isSame = round.scored(generated.evaluations).ranking == round.scored(shuffled).ranking
      if !isSame { Issue.record("seed \(seed)") }
    }
  }
}
