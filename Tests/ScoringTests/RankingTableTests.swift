import Diagnostics
import Model
import Scoring
import Testing

/// Places, intervals, robustness, quota and audit as tables.
@Suite struct RankingTableTests {
  @Test(arguments: [
    ("u1: a 1; b 1\nu2: a 1; b 0\nu3: a 0; b 0", "g: 1 u1, 2 u2, 3 u3"),
    ("u1: a 1; b 0\nu2: a 0; b 1\nu3: a 1; b 1\nu4: a 0; b 0", "g: 1 u3, 2= u1, 2= u2, 4 u4"),
    ("u2: a 1; b 1\nu1: a 1; b 1", "g: 1= u1, 1= u2"),
    ("u1: a 1; b 1", "g: 1 u1"),
    // A difference that is not printed is none.
    ("u1: a 1; b 1/100000\nu2: a 1; b 0", "g: 1= u1, 1= u2"),
    // Groups never mix; a unit without a score has no place.
    ("u1@h: a 0; b 0\nu2: a 1; b 1\nu3: a waived", "g: 1 u2 | h: 1 u1"),
    ("", ""),
  ])
  func `places are shared by equal scores`(units: String, told: String) {
    #expect(SmallRound(groups: ["g", "h"]).scored(units).ranking.told == told)
  }

  @Test func `only declared tie-breakers break a tie`() {
    let units = "u1: a 0; b 1\nu2: a 1; b 0\nu3: a waived; b 1/2"
    #expect(SmallRound().scored(units).ranking.told == "g: 1= u1, 1= u2, 1= u3")
    // What does not count is held against nobody: u3 stands with those that fulfilled a.
    let broken = SmallRound(tieBreakers: ["a"])
    #expect(broken.scored(units).ranking.told == "g: 1= u2, 1= u3, 3 u1")
    let twice = SmallRound(tieBreakers: ["a", "b"])
    #expect(twice.scored(units).ranking.told == "g: 1 u3, 2 u2, 3 u1")
  }

  @Test func `small groups, left-out units and strangers have no place, and a reason`() {
    let round = SmallRound(minimumGroup: 2, unranked: ["u4"], groups: ["g", "h"])
    let ranking = round.scored("u1@h: a 1\nu2: a 1\nu3: a 0\nu4: a 1\nu5@k: a 1\nu6: a waived")
      .ranking
    #expect(ranking.told == "g: 1 u2, 2 u3")
    #expect(
      ranking.unranked.map { "\($0.unit) \($0.reason)" } == [
        "u1 smallGroup(size: 1, least: 2)", "u4 leftOut", "u5 noGroup", "u6 noScore",
      ]
    )
  }

  private static func places(_ round: ScoredRound) -> String {
    round.ranking.groups.flatMap(\.units)
      .map { "\($0.unit) \($0.places.lowerBound)–\($0.places.upperBound)" }
      .joined(separator: ", ")
  }

  @Test(arguments: [
    ("u1: a 1; b 1\nu2: a 1; b 0\nu3: a 0; b 0", "u1 1–1, u2 2–2, u3 3–3"),
    ("u1: a 1; b 0\nu2: a 1; b 0", "u1 1–1, u2 1–1"),
    ("u1: a 1; b 0\nu2: a 0; b [0,1] time", "u1 1–1, u2 1–2"),
    ("u1: a 1; b 0\nu2: a 1/5; b [0,1] time", "u1 1–2, u2 1–2"),
    ("u1: a [0,1] time; b [0,1] time\nu2: a [0,1] time; b [0,1] time", "u1 1–2, u2 1–2"),
    ("u1: a 1; b 1\nu2: a [0,1] time; b 0\nu3: a 0; b 1/5", "u1 1–1, u3 2–3, u2 2–3"),
  ])
  func `open facts leave an interval of places`(units: String, told: String) {
    #expect(Self.places(SmallRound().scored(units)) == told)
  }

  @Test func `a settled tie-breaker settles the places`() {
    let round = SmallRound(tieBreakers: ["a"])
    #expect(Self.places(round.scored("u1: a 0; b 1\nu2: a 1; b 0")) == "u2 1–1, u1 2–2")
    #expect(
      Self.places(round.scored("u1: a [0,1] time; b 1/2\nu2: a 3/4; b 3/4"))
        == "u2 1–2, u1 1–2"
    )
  }

  private static func gaps(_ round: ScoredRound) -> [String] {
    round.ranking.groups.flatMap(\.units).compactMap { unit in
      unit.next.map { gap in
        let share = gap.robustness.map { "\($0)" } ?? "none"
        return "\(gap.points) r\(share) \(gap.doubt?.rawValue ?? "clear")"
      }
    }
  }

  @Test(arguments: [
    // Ahead on both: no weights can turn it.
    ("u1: a 1; b 1\nu2: a 0; b 0", "100.00 r1 clear"),
    ("u1: a 1; b 1\nu2: a 1; b 0", "50.00 r1 clear"),
    // D = 1/4, m = −1/2: r* = (1/4)/(3/4).
    ("u1: a 1; b 0\nu2: a 0; b 1/2", "25.00 r1/3 clear"),
    // D = 1/100, m = −98/100: r* = 1/99, below the usual 5 in 100.
    ("u1: a 1; b 0\nu2: a 0; b 98/100", "1.00 r1/99 fragile"),
    ("u1: a 1; b 0\nu2: a 0; b 1", "0.00 r0 tied"),
    ("u1: a 1; b 0\nu2: a 0; b [0,1] time", "50.00 r1 overlapping"),
    ("u1: a 1; b 0\nu2: a 0; b [0,3/4] time", "50.00 r1 clear"),
    // No obligation counts for both.
    ("u1: a 1; b waived\nu2: a waived; b 1/2", "50.00 rnone fragile"),
  ])
  func `neighbours are told apart, or not`(units: String, told: String) {
    #expect(Self.gaps(SmallRound().scored(units)) == [told])
  }

  @Test func `the threshold of robustness is the profile's, and meeting it is enough`() {
    let units = "u1: a 1; b 0\nu2: a 0; b 1/2"
    var round = SmallRound(robustness: Rational(1, over: 3) ?? .one)
    #expect(Self.gaps(round.scored(units)) == ["25.00 r1/3 clear"])
    round.robustness = Rational(34, over: 100) ?? .one
    #expect(Self.gaps(round.scored(units)) == ["25.00 r1/3 fragile"])
  }

  @Test func `leaving one clause out says who moves`() {
    let round = SmallRound(scheme: "all 100: a1 40, a2 20, b 40")
    let ranking = round.scored("u1: a1 1; a2 1; b 0\nu2: a1 0; a2 1/2; b 1\nu3: a1 0; a2 0; b 0")
      .ranking
    let group = ranking.groups[0]
    #expect(ranking.told == "g: 1 u1, 2 u2, 3 u3")
    #expect(
      group.withoutClause.map { omission in
        let shifts = omission.shifts.map { "\($0.unit) \($0.from)→\($0.to ?? 0)" }
        return "\(omission.clause): \(shifts.joined(separator: ", "))"
      } == ["a: u1 1→2, u2 2→1, u3 3→2"]
    )
    #expect(group.units.map(\.placesWithoutOneClause) == [1...2, 1...2, 2...3])
  }

  private static func marks(_ round: ScoredRound) -> String {
    round.ranking.groups.flatMap(\.units).map { unit in
      let mark =
        switch unit.commendation {
        case .proposed(let isFirm)?: isFirm ? "yes" : "yes?"
        case .tiedAtCut?: "tied"
        case .beyondQuota?: "beyond"
        case .deferred?: "deferred"
        case .notEligible?: "no"
        case nil: "none"
        }
      return "\(unit.unit) \(mark)"
    }.joined(separator: ", ")
  }

  private static let five = """
    u1: a 1; b 1
    u2: a 1; b 4/5
    u3: a 1; b 4/5
    u4: a 1; b 1/2
    u5: a 0; b 0
    """

  @Test(arguments: [
    ("1/5", Commendation.TieAtCut.include, "u1 yes, u2 beyond, u3 beyond, u4 beyond, u5 no"),
    ("2/5", .include, "u1 yes, u2 yes?, u3 yes?, u4 beyond, u5 no"),
    ("2/5", .exclude, "u1 yes, u2 tied, u3 tied, u4 beyond, u5 no"),
    ("3/5", .exclude, "u1 yes, u2 yes, u3 yes, u4 beyond, u5 no"),
    ("1", .include, "u1 yes, u2 yes, u3 yes, u4 yes, u5 no"),
    ("0", .include, "u1 beyond, u2 beyond, u3 beyond, u4 beyond, u5 no"),
    // 0.95 of a place is none where parts are dropped.
    ("19/100", .include, "u1 beyond, u2 beyond, u3 beyond, u4 beyond, u5 no"),
  ])
  func `the best of the eligible up to the quota`(
    quota: String,
    tie: Commendation.TieAtCut,
    told: String
  ) {
    var round = SmallRound()
    round.commendation = Commendation(
      least: "good",
      view: .selfStated,
      quota: Rational(quota) ?? .zero,
      tieAtCut: tie
    )
    #expect(Self.marks(round.scored(Self.five)) == told)
  }

  @Test(arguments: [
    (Commendation.QuotaRounding.down, 0, 9, 1), (.up, 0, 9, 2), (.nearest, 0, 9, 2),
    (.nearest, 0, 7, 1), (.nearest, 0, 2, 0), (.down, 0, 4, 0), (.down, 1, 4, 1),
    (.down, 9, 4, 4), (.up, 0, 0, 0), (.down, 0, 5, 1),
  ])
  func `parts of a place`(
    rounding: Commendation.QuotaRounding,
    least: Int,
    size: Int,
    places: Int
  ) {
    let commendation = Commendation(
      least: "good",
      quota: Rational(1, over: 5) ?? .one,
      quotaRounding: rounding,
      leastPlaces: least
    )
    #expect(commendation.places(among: size) == places)
  }

  @Test func `a place that an open fact may take is not firm, and deferral is not refusal`() {
    var round = SmallRound()
    round.commendation = Commendation(least: "good", view: .selfStated, quota: .half)
    let scored = round.scored("u1: a 1; b 4/5\nu2: a 1; b [0,1] time")
    #expect(Self.marks(scored) == "u1 yes?, u2 deferred")
  }

  @Test func `the audit sample depends on seed and units alone`() {
    let units = (1...20).map { "u\($0): a 1; b \($0 % 2)" }
    var round = SmallRound(audit: AuditRule(share: Rational(1, over: 10) ?? .one, seed: 7))
    let sample = round.scored(units.joined(separator: "\n")).ranking.audit
    #expect(sample?.picks.count == 2)
    #expect(round.scored(units.reversed().joined(separator: "\n")).ranking.audit == sample)
    round.audit = AuditRule(share: Rational(1, over: 10) ?? .one, seed: 8)
    #expect(round.scored(units.joined(separator: "\n")).ranking.audit?.picks != sample?.picks)
    round.audit = AuditRule(share: .one, seed: 7)
    #expect(round.scored(units.joined(separator: "\n")).ranking.audit?.picks.count == 20)
  }
}
