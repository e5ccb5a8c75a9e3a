import Diagnostics
import Model
import Scoring
import Testing

/// Scores, coverage and classes as tables of outcomes in and printed scores out.
@Suite struct ScoreTableTests {
  @Test(arguments: [
    ("a 1; b 1", "100.00 c1 excellent"),
    ("a 0; b 0", "0.00 c1 poor"),
    ("a 1; b 1/3", "66.67 c1 fair"),
    ("a 1/3; b 1/3", "33.33 c1 poor"),
    // Exactly at a class, and a hair below it.
    ("a 1; b 4/5", "90.00 c1 excellent"),
    ("a 1; b 79/100", "89.50 c1 good"),
    // What is printed decides: 89.995 reads 90.00 and is what 90.00 is.
    ("a 1; b 7999/10000", "90.00 c1 excellent"),
    ("a 1; b 79989/100000", "89.99 c1 good"),
    // Open facts leave an interval, and classes at both ends.
    ("a 1; b [0,1] time", "50.00–100.00 c1 fair–excellent"),
    ("a [1/2,3/4] information; b [0,1] time", "25.00–87.50 c1 poor–good"),
    // What does not count leaves its weight to the others.
    ("a 1/2; b not-applicable", "50.00 c1/2 fair"),
    ("a waived; b 1", "100.00 c1/2 excellent"),
    ("b 1", "100.00 c1/2 excellent"),
    // Nothing that counts is no score, never 0 and never 100.
    ("a waived; b not-applicable", "none"),
    ("", "none"),
  ])
  func `flat scores`(outcomes: String, told: String) {
    #expect(SmallRound().score(outcomes).told == told)
  }

  @Test(arguments: [
    ("a 1; b 1; c 0", "30.00 c1 poor"),
    ("a 1; b 0; c 1", "90.00 c1 excellent"),
    // In a nested scheme a member's weight goes to its own group …
    ("a 0; b waived; c 1", "70.00 c9/10 good"),
    ("a waived; b 0; c 1", "70.00 c4/5 good"),
    // … and only a group of which nothing counts leaves its weight to the other groups.
    ("a waived; b waived; c 1/2", "50.00 c7/10 fair"),
    ("a 1; b 0; c not-applicable", "66.67 c3/10 fair"),
  ])
  func `nested scores`(outcomes: String, told: String) {
    let round = SmallRound(method: .nested, scheme: "report 30: a 20, b 10 | plan 70: c 7")
    #expect(round.score(outcomes).told == told)
  }

  @Test func `the same outcomes flat and nested differ by where a lost weight goes`() {
    let scheme = "report 30: a 15, b 15 | plan 70: c 70"
    let flat = SmallRound(method: .flat, scheme: scheme)
    let nested = SmallRound(method: .nested, scheme: scheme)
    // Flat: 70/85. Nested: the group of a keeps its 30, all of it on a.
    #expect(flat.score("a 0; b waived; c 1").told == "82.35 c17/20 good")
    #expect(nested.score("a 0; b waived; c 1").told == "70.00 c17/20 good")
  }

  @Test func `weights of any size are exact`() {
    let huge = "1000000000000000000000000000000"
    let round = SmallRound(scheme: "all 1: a \(huge), b 2000000000000000000000000000000")
    #expect(round.score("a 1; b 0").told == "33.33 c1 poor")
    let uneven = SmallRound(scheme: "all 1: a \(huge), b 1")
    let score = uneven.score("a 0; b 1").ranked?.score?.low
    #expect(score.map { "\($0)" } == "100/1000000000000000000000000000001")
  }

  @Test func `ten thousand obligations score and balance`() {
    let names = (0..<10_000).map { "o\($0)" }
    let weights = names.enumerated().map { "\($0.element) \(1 + $0.offset % 97)" }
    let round = SmallRound(method: .nested, scheme: "g 100: " + weights.joined(separator: ", "))
    let outcomes = names.enumerated().map { "\($0.element) \($0.offset % 7)/6" }
    let score = round.score(outcomes.joined(separator: "; "))
    let ledger = score.ranked?.ledger ?? []
    #expect(ledger.count == 10_000)
    #expect(ledger.reduce(Rational.zero) { $0 + $1.share } == Rational(100))
    let lost = ledger.reduce(Rational.zero) { $0 + $1.lost }
    #expect(score.ranked?.score?.high == Rational(100) - lost)
  }

  @Test(arguments: [
    (Rational(0), "0.00"), (Rational(1, over: 200), "0.01"), (Rational(49, over: 10_000), "0.00"),
    (Rational(2, over: 3), "0.67"), (Rational(100), "100.00"),
    (Rational(89_995, over: 1000), "90.00"), (Rational(-1, over: 200), "-0.01"),
  ])
  func `points print with two decimals, half up`(points: Rational?, text: String) {
    let printed = points.map(PrintedScore.init)
    #expect(printed.map { "\($0)" } == text)
    #expect(printed.map { PrintedScore($0.points) } == printed)
  }

  @Test func `Vietnamese readers see a decimal comma`() {
    let score = PrintedScore(hundredths: 8345)
    #expect(score.text(in: .vi) == "83,45")
    #expect(score.text(in: .en) == "83.45")
  }
}
