import Diagnostics
import Model
import Scoring
import Testing

/// Two rounds side by side: who moves, and that what moves them adds up.
@Suite struct ComparisonTests {
  private static func compared(
    _ before: String,
    _ after: String,
    _ first: SmallRound = SmallRound(),
    _ second: SmallRound? = nil
  ) -> RoundComparison {
    comparison(first.scored(before), (second ?? first).scored(after))
  }

  private static func comparison(_ before: ScoredRound, _ after: ScoredRound) -> RoundComparison {
    RoundComparison(ComparedUnit.all(of: before), ComparedUnit.all(of: after))
  }

  /// Each change as tables write it: `u1 +25 (a degree 25; b share -5)`.
  private static func told(_ comparison: RoundComparison) -> [String] {
    comparison.changes.map { change in
      let causes = change.causes.flatMap(\.duties).map { duty in
        let parts = [
          ("degree", duty.byDegree), ("share", duty.byShare), ("counts", duty.byCounting),
        ]
        return "\(duty.obligation) "
          + parts.filter { !$0.1.isNone }.map { "\($0.0) \($0.1.low)" }.joined(separator: " ")
      }
      let places = change.places.map { " \($0)" } ?? ""
      return "\(change.unit) \(change.change.low)\(places) (\(causes.joined(separator: "; ")))"
    }
  }

  @Test(arguments: [
    ("u1: a 1; b 0\nu2: a 1; b 1", "u1: a 1; b 0\nu2: a 1; b 1", []),
    ("u1: a 0; b 0\nu2: a 1; b 1", "u1: a 1/2; b 0\nu2: a 1; b 1", ["u1 25 0 (a degree 25)"]),
    // What moves farthest comes first; one that only loses its place comes after.
    (
      "u1: a 0; b 0\nu2: a 1; b 1/4\nu3: a 1; b 1/2",
      "u1: a 1; b 1\nu2: a 1; b 1/4\nu3: a 1; b 1/2",
      ["u1 100 2 (a degree 50; b degree 50)", "u2 0 -1 ()", "u3 0 -1 ()"]
    ),
    // What no longer counts leaves its share to the others: -25 for it, +25 for them.
    ("u1: a 1/2; b 1", "u1: a waived; b 1", ["u1 25 0 (b share 50; a counts -25)"]),
    (
      "u1: a 1; b 1", "u2: a 1; b 1",
      [
        "u1 -100 (a counts -50; b counts -50)",
        "u2 100 (a counts 50; b counts 50)",
      ]
    ),
    // Only what is attainable changes.
    ("u1: a [0,1] time; b 1", "u1: a 0; b 1", ["u1 0 0 (a degree 0)"]),
  ])
  func `who moves, by how much, because of what`(
    before: String,
    after: String,
    expected: [String]
  ) {
    #expect(Self.told(Self.compared(before, after)) == expected)
  }

  @Test func `other weights move units by their shares`() {
    let comparison = Self.compared(
      "u1: a 1; b 0",
      "u1: a 1; b 1/2",
      SmallRound(),
      SmallRound(scheme: "all 100: a 25, b 75")
    )
    // b: share 50 → 75, degree 0 → 1/2: half a point each of both shares.
    #expect(
      Self.told(comparison) == ["u1 25/2 0 (b degree 125/4 share 25/4; a share -25)"]
    )
  }

  @Test func `a gate that breaks is told though no point moves`() throws {
    let round = SmallRound(scheme: "all 100: a 50, b 50", gates: "c class above fair")
    let comparison = Self.compared("u1: a 1; b 1; c 1", "u1: a 1; b 1; c 0", round)
    let change = try #require(comparison.changes.first)
    #expect(change.causes.isEmpty)
    #expect(
      change.gates.map {
        "\($0.gate) \($0.before?.rawValue ?? "-") \($0.after?.rawValue ?? "-")"
      }
        == ["gate-c holds broken"]
    )
    #expect(change.before?.classes.low == "excellent")
    #expect(change.after?.classes.low == "fair")
  }

  @Test func `who enters and who leaves the list for commendation`() {
    let round = SmallRound(
      commendation: Commendation(
        least: "good",
        view: .selfStated,
        quota: Rational(1, over: 2) ?? .one
      )
    )
    let comparison = Self.compared(
      "u1: a 1; b 1\nu2: a 1; b 1/2",
      "u1: a 1; b 1/2\nu2: a 1; b 1",
      round
    )
    #expect(comparison.entering.map(\.unit) == ["u2"])
    #expect(comparison.leaving.map(\.unit) == ["u1"])
  }

  @Test func `what the clauses do adds up exactly to the change, at both ends`() {
    var moved = 0
    for seed in UInt64(0)..<3_000 {
      let (one, other) = (GeneratedRound(seed: seed), GeneratedRound(seed: seed + 1))
      let before = one.round.scored(one.evaluations)
      let after = other.round.scored(other.evaluations)
      let comparison = Self.comparison(before, after)
      for change in comparison.changes {
        let sum = change.causes.reduce(PointsChange.none) { $0 + $1.points }
        let low = { (round: ScoredRound) -> Rational in
          round.units.first { $0.unit == change.unit }?.ranked?.score?.low ?? .zero
        }
        #expect(sum == change.change, "seed \(seed)")
        #expect(low(before) + sum.low == low(after), "seed \(seed)")
        moved += change.causes.count
      }
      let back = Self.comparison(after, before)
      #expect(back.changes.count == comparison.changes.count)
      for change in back.changes {
        let there = comparison.changes.first { $0.unit == change.unit }?.change ?? .none
        #expect((there + change.change).isNone, "seed \(seed)")
      }
      #expect(Self.comparison(before, before).isEmpty)
    }
    #expect(moved > 8_000, "\(moved)")
  }
}
