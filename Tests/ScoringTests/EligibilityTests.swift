import Diagnostics
import Model
import Scoring
import Testing

/// Gates, classes under gates, bonus and eligibility.
@Suite struct EligibilityTests {
  private static func told(_ score: UnitScore) -> String {
    guard let eligibility = score.eligibility else { return "none" }
    let grounds = eligibility.grounds.map { ground in
      switch ground {
      case .gateBroken(let gate, _): "broken \(gate.require)"
      case .gateOpen(let gate, _): "open \(gate.require)"
      case .outOfReach(let attainable, let threshold, _): "\(attainable)<\(threshold)"
      case .notReachedYet(let settled, let threshold, _): "\(settled)…\(threshold)"
      case .coverage(let share, let least): "c\(share)<\(least)"
      case .noScore: "no score"
      }
    }
    return ([eligibility.outcome.rawValue] + grounds).joined(separator: " ")
  }

  @Test(arguments: [
    ("a 1; b 1; g 1", "eligible"),
    ("a 1; b 2/5; g 1", "eligible"),
    ("a 1; b 39/100; g 1", "not-eligible 69.50<70.00"),
    ("a 1; b [2/5,1] time; g 1", "eligible"),
    ("a 1; b [0,1] time; g 1", "deferred 50.00…70.00"),
    ("a 1; b [0,2/5] time; g 1", "deferred 50.00…70.00"),
    ("a 1; b [0,39/100] time; g 1", "not-eligible 69.50<70.00"),
    // A gate is three-valued: what does not bind holds, what is waived is open.
    ("a 1; b 1; g 0", "not-eligible broken g"),
    ("a 1; b 1; g [0,1] time", "deferred open g"),
    ("a 1; b 1; g [0,1] error", "deferred open g"),
    ("a 1; b 1; g waived", "deferred open g"),
    ("a 1; b 1; g not-applicable", "eligible"),
    ("a 1; b 1", "eligible"),
    // What refuses stands first, and one refusal outweighs all that is open.
    ("a [0,1] time; b 1; g 0", "not-eligible broken g 50.00…70.00"),
    ("a 0; b 0; g [0,1] time", "not-eligible 0.00<70.00 open g"),
    // Too little that counts defers, and so does nothing that counts.
    ("a 1; b waived; g 1", "deferred c1/2<3/5"),
    ("a waived; b waived; g 1", "deferred no score"),
  ])
  func `eligible, not eligible, deferred`(outcomes: String, told: String) {
    var round = SmallRound(gates: "g commendation")
    round.commendation = Commendation(
      least: "good",
      coverage: Rational(3, over: 5) ?? .one,
      view: .selfStated
    )
    #expect(Self.told(round.score(outcomes)) == told)
  }

  @Test func `coverage exactly at its least is enough`() {
    var round = SmallRound()
    round.commendation = Commendation(least: "good", coverage: .half, view: .selfStated)
    #expect(Self.told(round.score("a 1; b waived")) == "eligible")
  }

  @Test func `a gate that accepts waivers holds when its duty is waived`() {
    let round = SmallRound(gates: "g commendation waivable")
    #expect(Self.told(round.score("a 1; b 1; g waived")) == "eligible")
  }

  @Test func `without a commendation there is no eligibility`() {
    var round = SmallRound()
    round.commendation = nil
    #expect(round.score("a 1; b 1").eligibility == nil)
  }

  @Test(arguments: [
    ("a 1; b 1; g 1", "100.00 c1 excellent"),
    ("a 1; b 1; g 0", "100.00 c1 fair"),
    ("a 1; b 1; g [0,1] time", "100.00 c1 fair–excellent"),
    ("a 1; b 0; g 0", "50.00 c1 fair"),
    ("a 0; b 0; g 0", "0.00 c1 poor"),
    ("a [0,1] time; b [0,1] time; g 0", "0.00–100.00 c1 poor–fair"),
  ])
  func `a class gate keeps the class down and leaves the score alone`(
    outcomes: String,
    told: String
  ) {
    #expect(SmallRound(gates: "g class above fair").score(outcomes).told == told)
  }

  @Test func `a class gate without a class bars every class`() {
    let round = SmallRound(gates: "g class")
    #expect(round.score("a 1; b 1; g 0").told == "100.00 c1 -")
    #expect(round.score("a 1; b 1; g [0,1] time").told == "100.00 c1 -–excellent")
    #expect(round.score("a 1; b 1; g 0").ranked?.classes.heldBy == ["gate-g"])
    #expect(round.score("a 1; b 1; g 1").ranked?.classes.heldBy == [])
  }

  private static let bonus = Bonus(
    cap: Rational(3),
    items: [
      Bonus.Item(id: "x", title: Localized("x"), points: .one, most: 2),
      Bonus.Item(id: "y", title: Localized("y"), points: .half, most: 4),
    ]
  )

  @Test(arguments: [
    ("", "0.00–0.00", "60.00"),
    ("x 1/2", "1.00–1.00", "61.00"),
    ("x 1; y 1/2", "3.00–3.00", "63.00"),
    ("x 1; y 1", "3.00–3.00", "63.00"),
    ("x [1/2,1] time", "1.00–2.00", "61.00"),
    ("x [1/2,1] time; y [1/4,1] time", "1.50–3.00", "61.50"),
  ])
  func `the bonus is capped and apart`(deeds: String, bonus: String, total: String) {
    var round = SmallRound(bonus: Self.bonus)
    let score = round.score("a 1; b 1/5", deeds: deeds)
    #expect(score.told == "60.00 c1 fair")
    let printed = score.ranked?.bonus.printed
    #expect(printed.map { "\($0.low)–\($0.high)" } == bonus)
    #expect(score.ranked?.total.map { "\($0.low)" } == total)
    round.bonus = Bonus(cap: Rational(3), counting: .nothing, items: Self.bonus.items)
    #expect(round.score("a 1; b 1/5", deeds: deeds).ranked?.total.map { "\($0.low)" } == "60.00")
  }

  @Test func `a bonus lifts neither a class nor a threshold nor a gate`() {
    let round = SmallRound(gates: "g commendation", bonus: Self.bonus)
    let score = round.score("a 1; b 39/100; g 0", deeds: "x 1; y 1")
    #expect(score.told == "69.50 c1 fair")
    #expect(Self.told(score) == "not-eligible broken g 69.50<70.00")
  }
}
