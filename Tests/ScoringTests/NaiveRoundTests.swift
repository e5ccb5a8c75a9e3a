import Diagnostics
import Model
import Scoring
import Testing

/// Thousands of made-up rounds, scored and ranked, against the naive model.
@Suite struct NaiveRoundTests {
  private static let rounds: UInt64 = 3000

  @Test func `scores, coverage and ledgers equal the naive model's`() {
    for seed in 0..<Self.rounds {
      let generated = GeneratedRound(seed: seed)
      let scored = generated.round.scored(generated.evaluations)
      for (unit, score) in zip(generated.units, scored.units) {
        let view = score.ranked
        #expect(view?.score.map { "\($0.low)" } == generated.naive.low(unit).map { "\($0)" })
        #expect(view?.score.map { "\($0.high)" } == generated.naive.high(unit).map { "\($0)" })
        #expect(view.map { "\($0.coverage)" } == "\(generated.naive.coverage(unit))")
        #expect(view?.total?.low.hundredths == generated.naive.printedLow(unit))
        #expect(view?.total?.high.hundredths == generated.naive.printedHigh(unit))
        Self.checkLedger(view)
      }
    }
  }

  private static func checkLedger(_ view: ViewScore?) {
    guard let view, let score = view.score else { return }
    let sum = { (part: (LedgerLine) -> Rational) in
      view.ledger.reduce(Rational.zero) { $0 + part($1) }
    }
    let hundred = Rational(100)
    #expect(sum(\.share) == hundred)
    #expect(sum(\.lost) == hundred - score.high)
    #expect(sum { $0.lost + $0.open } == hundred - score.low)
    #expect(sum(\.gained) == score.low)
  }

  @Test func `places, intervals and what a clause does equal the naive model's`() {
    for seed in 0..<Self.rounds {
      let generated = GeneratedRound(seed: seed)
      let naive = generated.naive
      let ranking = generated.round.scored(generated.evaluations).ranking
      let scored = generated.units.filter { naive.low($0) != nil }
      #expect(ranking.groups.reduce(0) { $0 + $1.units.count } == scored.count)
      for unit in scored {
        guard let ranked = ranking.ranked(UnitID(rawValue: unit.name)) else {
          Issue.record("seed \(seed): \(unit.name) has no place")
          continue
        }
        let others = scored.filter { $0.name != unit.name }
        let low = naive.printedLow(unit) ?? 0
        let high = naive.printedHigh(unit) ?? 0
        #expect(ranked.place == 1 + others.count { naive.printedLow($0) ?? 0 > low })
        #expect(ranked.isTied == others.contains { naive.printedLow($0) == low })
        #expect(
          ranked.places.lowerBound == 1 + others.count { naive.printedLow($0) ?? 0 > high }
        )
        #expect(
          ranked.places.upperBound == 1 + others.count { naive.printedHigh($0) ?? 0 > low }
        )
        Self.checkOmissions(ranked, unit, scored, naive)
      }
    }
  }

  private static func checkOmissions(
    _ ranked: RankedUnit,
    _ unit: NaiveRound.Unit,
    _ units: [NaiveRound.Unit],
    _ naive: NaiveRound
  ) {
    var places = [ranked.place]
    for clause in Set(naive.duties.map(\.clause)) {
      guard let own = naive.printedLow(unit, without: clause) else { continue }
      places.append(1 + units.count { naive.printedLow($0, without: clause) ?? -1 > own })
    }
    #expect(ranked.placesWithoutOneClause.lowerBound == places.min())
    #expect(ranked.placesWithoutOneClause.upperBound == places.max())
  }

  @Test func `robustness is the share of weights up to which the order stands`() {
    let step = Fraction(1, 1_000_000)
    var turned = 0
    for seed in 0..<Self.rounds {
      let generated = GeneratedRound(seed: seed)
      let units = generated.round.scored(generated.evaluations).ranking.groups.flatMap(\.units)
      let byName = Dictionary(generated.units.map { ($0.name, $0) }) { first, _ in first }
      for (ahead, behind) in zip(units, units.dropFirst()) {
        guard let first = byName[ahead.unit.rawValue], let second = byName[behind.unit.rawValue],
          let share = ahead.next?.robustness.flatMap(Self.fraction)
        else { continue }
        if share > step {
          let less = share - step
          #expect(generated.naive.isAhead(first, second, contaminatedBy: less), "seed \(seed)")
        }
        if share < Fraction(1) {
          turned += 1
          #expect(!generated.naive.isAhead(first, second, contaminatedBy: share), "seed \(seed)")
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
    for seed in 0..<Self.rounds {
      let generated = GeneratedRound(seed: seed)
      var round = generated.round
      let tie: Commendation.TieAtCut = seed.isMultiple(of: 2) ? .include : .exclude
      round.commendation = Commendation(
        least: "fair",
        coverage: .half,
        view: .selfStated,
        quota: Rational(Int(seed % 5), over: 4) ?? .one,
        tieAtCut: tie
      )
      let naive = generated.naive
      let ranked = generated.units.filter { naive.low($0) != nil }
      let quota = ranked.count * Int(seed % 5) / 4
      let eligible = ranked.filter { unit in
        (naive.low(unit)?.hundredths ?? 0) >= 5000 && naive.coverage(unit) >= Fraction(1, 2)
      }
      let proposed = eligible.filter { unit in
        let own = naive.printedLow(unit) ?? 0
        let ahead = eligible.count { naive.printedLow($0) ?? 0 > own }
        let level = eligible.count { naive.printedLow($0) ?? 0 == own }
        return tie == .include ? ahead < quota : ahead + level <= quota
      }
      let scored = round.scored(generated.evaluations)
      let names = scored.ranking.groups.flatMap(\.proposed).map(\.unit.rawValue)
      #expect(Set(names) == Set(proposed.map(\.name)), "seed \(seed)")
    }
  }

  @Test func `the order of the units changes nothing`() {
    for seed in 0..<Self.rounds {
      let generated = GeneratedRound(seed: seed)
      var numbers = Generated(seed: seed)
      let round = generated.round
      let shuffled = generated.evaluations.shuffled(using: &numbers)
      #expect(round.scored(generated.evaluations).ranking == round.scored(shuffled).ranking)
    }
  }
}
