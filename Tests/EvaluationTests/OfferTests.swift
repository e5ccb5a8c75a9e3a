import CivilTime
import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading
import Testing

/// What can still be done about a duty: what is offered, and that it comes to what was said.
@Suite struct OfferTests {
  /// A duty, what is stated, when and by which facts it is asked, and what is offered.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    let submission: String
    let asOf: String
    var view = EvidenceView.selfStated
    var lateness = ""
    var closes: String?
    let offered: [String]
    /// What is stated once it is done, and the day on which that is looked at.
    var then: (submission: String, asOf: String)?

    var testDescription: String { name }

    var plan: SmallPlan {
      SmallPlan(
        obligations: [body],
        SmallPlan.Files(lateness: lateness, closes: closes)
      )
    }
  }

  /// The offers of all leaves, a line each: `1: perform ≤1 by 2019-10-29`.
  private static func told(_ prospect: Prospect) -> [String] {
    switch prospect.content {
    case .leaf(let offers): offers.map(told)
    case .composed(_, let parts):
      parts.flatMap { part in told(part).map { "\(part.title?.en ?? "-"): \($0)" } }
    }
  }

  private static func told(_ offer: Offer) -> String {
    let rungs = offer.rungs.map { "\($0.deeds)→\($0.degree)" }.joined(separator: " ")
    let supplies = offer.supplies.map { supply in
      let names = supply.subjects.map(\.name.en).joined(separator: ", ")
      let day = supply.lastDay.map { " by \($0)" } ?? ""
      let backing = supply.backing.map { " \($0.rawValue)" } ?? ""
      return
        "\(supply.kind.rawValue) ≤\(supply.most)\(backing)\(names.isEmpty ? "" : " [\(names)]")"
        + day
    }
    return "\(rungs): \(supplies.joined(separator: " | "))"
  }

  private static func prospect(_ asked: Case) -> Prospect? {
    let plan = asked.plan
    guard let compiled = plan.compiled, let day = CivilDate(asked.asOf) else { return nil }
    let question = Question(asOf: day, view: asked.view)
    let evaluator = Evaluator(plan: compiled, question: question)
    return plan.results(asked.submission, question, explains: true).first
      .map(evaluator.prospect(of:))
  }

  private static let report = """
    measure:
      done: submission.report
      at: submission.report.received
      deadline: {before: 2019-10-30}
    """
  private static let chain =
    #"[{before: 2019-11-15, factor: "7/10"}, {before: 2019-12-01, factor: "4/10"}]"#
  private static let classes = """
    measure:
      count: submission.activities
      as: a
      where: a.status == 'done'
      date: a.ended
      within: period
      atLeast: 3
    """
  private static let places = """
    measure:
      cover: submission.activities
      as: a
      where: a.status == 'done'
      date: a.ended
      within: period
      member: a.place
      of: [north, south, east]
    """
  private static let cases = [
    Case(
      name: "a report that is not due yet",
      body: report,
      submission: "{}",
      asOf: "2019-10-01",
      offered: ["1→1: perform ≤1 by 2019-10-29"],
      then: ("report: {received: 2019-10-29}", "2019-10-29")
    ),
    Case(
      name: "a report that is late earns the next factor only",
      body: report,
      submission: "{}",
      asOf: "2019-11-01",
      lateness: chain,
      offered: ["1→7/10: perform ≤1 by 2019-11-14"],
      then: ("report: {received: 2019-11-14}", "2019-11-14")
    ),
    Case(
      name: "a report after its last bound",
      body: report,
      submission: "{}",
      asOf: "2019-12-01",
      lateness: chain,
      offered: []
    ),
    Case(
      name: "a report without its date",
      body: report,
      submission: "report: {signed: 2019-10-20}",
      asOf: "2019-11-01",
      offered: ["1→1: state ≤1 [report.received]"],
      then: ("report: {received: 2019-10-20}", "2019-11-01")
    ),
    Case(
      name: "a report that nobody has verified",
      body: report,
      submission: "report: {received: 2019-10-20}",
      asOf: "2019-11-01",
      view: .verified,
      closes: "2019-11-11",
      offered: ["1→1: evidence ≤1 verified by 2019-11-10"]
    ),
    Case(
      name: "a report that nobody verified before the round closed",
      body: report,
      submission: "report: {received: 2019-10-20}",
      asOf: "2019-11-11",
      view: .verified,
      closes: "2019-11-11",
      offered: []
    ),
    Case(
      name: "two classes of three while there is time",
      body: classes,
      submission: "activities: [{id: x, status: done, ended: 2019-02-01}]",
      asOf: "2019-08-01",
      offered: ["1→2/3 2→1: add ≤2 by 2019-12-31"],
      then: (
        """
        activities:
          - {id: x, status: done, ended: 2019-02-01}
          - {id: y, status: done, ended: 2019-12-30}
          - {id: z, status: done, ended: 2019-12-31}
        """, "2019-12-31"
      )
    ),
    Case(
      name: "classes of which one lacks evidence and one its date, once there is no more time",
      body: classes,
      submission: """
        activities:
          - {id: x, status: done, ended: 2019-02-01, evidence: [e]}
          - {id: y, status: done, ended: 2019-03-01}
          - {id: z, status: done, evidence: [e]}
        evidence: [{id: e, kind: document, file: e.pdf}]
        """,
      asOf: "2020-01-05",
      view: .evidenced,
      offered: ["1→2/3 2→1: evidence ≤1 evidenced [y] | state ≤1 evidenced [z]"],
      then: (
        """
        activities:
          - {id: x, status: done, ended: 2019-02-01, evidence: [e]}
          - {id: y, status: done, ended: 2019-03-01, evidence: [e]}
          - {id: z, status: done, ended: 2019-04-01, evidence: [e]}
        evidence: [{id: e, kind: document, file: e.pdf}]
        """, "2020-01-05"
      )
    ),
    Case(
      name: "places of which one is reached",
      body: places,
      submission: "activities: [{id: x, status: done, ended: 2019-02-01, place: south}]",
      asOf: "2019-08-01",
      offered: ["1→2/3 2→1: add ≤2 [North (north), East (east)] by 2019-12-31"]
    ),
    Case(
      name: "places of which one lacks evidence: that is not added as well",
      body: places,
      submission: "activities: [{id: x, status: done, ended: 2019-02-01, place: north}]",
      asOf: "2019-08-01",
      view: .evidenced,
      offered: [
        "1→1/3 2→2/3 3→1: evidence ≤1 evidenced [x]"
          + " | add ≤3 evidenced [South (south), East (east), North (north)] by 2019-12-31"
      ]
    ),
    Case(
      name: "a list that nobody has written yet",
      body: classes,
      submission: "{}",
      asOf: "2019-08-01",
      offered: [
        "1→1: state ≤1 [activities]", "1→1/3 2→2/3 3→1: add ≤3 by 2019-12-31",
      ]
    ),
    Case(
      name: "something kept up",
      body: "measure: {maintain: submission.security.incidents, as: i, date: i.date}",
      submission: "security: {incidents: []}",
      asOf: "2019-08-01",
      offered: ["1→1: keep ≤1 by 2019-12-31"],
      then: ("security: {incidents: []}", "2020-01-01")
    ),
    Case(
      name: "something that was not kept up",
      body: "measure: {maintain: submission.security.incidents, as: i, date: i.date}",
      submission: "security: {incidents: [{id: i, date: 2019-02-01}]}",
      asOf: "2019-08-01",
      offered: []
    ),
    Case(
      name: "an amount below what is asked, while there is time",
      body: "measure: {amount: submission.budget.total, min: 10, deadline: {by: 2019-12-31},"
        + " credit: proportional}",
      submission: "budget: {total: 5}",
      asOf: "2019-08-01",
      offered: ["1→1: reach ≤1 by 2019-12-31"],
      then: ("budget: {total: 10}", "2019-12-31")
    ),
    Case(
      name: "an amount due at once",
      body: "measure: {amount: submission.budget.total, min: 10}",
      submission: "budget: {total: 5}",
      asOf: "2019-08-01",
      offered: []
    ),
    Case(
      name: "an amount that may still grow too large",
      body: "measure: {amount: submission.budget.total, max: 10, deadline: {by: 2019-12-31}}",
      submission: "budget: {total: 5}",
      asOf: "2019-08-01",
      offered: ["1→1: keep ≤1 by 2019-12-31"],
      then: ("budget: {total: 5}", "2020-01-01")
    ),
    Case(
      name: "an expression that fails",
      body: "measure: {holds: \"submission.channels[3].posts > 1\"}",
      submission: "channels: [{id: c, posts: 3}]",
      asOf: "2019-08-01",
      offered: ["1→1: mend ≤1 [22:23]"]
    ),
    Case(
      name: "parts, of which one is over",
      body: """
        measure:
          sum:
            - title: {vi: Báo cáo, en: Report}
              done: submission.report
              at: submission.report.received
              deadline: {by: 2019-06-30}
            - title: {vi: Tổng kết, en: Review}
              done: submission.ownPlan
              at: submission.ownPlan.signed
              deadline: {by: 2019-12-31}
        """,
      submission: "{}",
      asOf: "2019-08-01",
      offered: ["Review: 1→1: perform ≤1 by 2019-12-31"]
    ),
  ]

  @Test(arguments: cases)
  func `a duty offers what can still be done`(asked: Case) throws {
    let prospect = try #require(Self.prospect(asked), "\(asked.plan.mistakes)")
    #expect(Self.told(prospect) == asked.offered)
    for offer in Self.offers(prospect) {
      for supply in offer.supplies {
        #expect(supply.lastDay.map { $0.description >= asked.asOf } ?? true)
      }
    }
  }

  private static func offers(_ prospect: Prospect) -> [Offer] {
    switch prospect.content {
    case .leaf(let offers): offers
    case .composed(_, let parts): parts.flatMap(offers)
    }
  }

  @Test(arguments: cases.filter { $0.then != nil })
  func `what was offered comes to what was said, once it is done`(asked: Case) throws {
    let then = try #require(asked.then)
    let prospect = try #require(Self.prospect(asked))
    let promised = Self.offers(prospect).flatMap(\.rungs).map(\.degree).max()
    let told = asked.plan.told(then.submission, asOf: then.asOf, view: asked.view)
    let degree = told.split(separator: " ").last.map(String.init)
    #expect(degree == promised?.description, "\(told)")
    let settled = prospect.settling([0: promised ?? .zero])
    #expect(settled.assessment.degree?.low == promised)
    #expect(settled.verdict == .satisfied)
  }

  @Test func `what is settled or does not count offers nothing`() throws {
    let waived = SmallPlan(
      obligations: [Self.report],
      SmallPlan.Files(
        waivers: "{obligation: \"1#1\", unit: a, kind: waive, authority: board,"
          + " document: {number: 1-QĐ/X, signed: 2019-01-05}, granted: 2019-01-05,"
          + " from: 2019-01-01, until: 2020-01-01, reason: {vi: x, en: x}}"
      )
    )
    let compiled = try #require(waived.compiled, "\(waived.mistakes)")
    let question = Question(asOf: try #require(CivilDate("2019-10-01")))
    let result = try #require(waived.results("{}", question, explains: true).first)
    #expect(result.status == .waived)
    let prospect = Evaluator(plan: compiled, question: question).prospect(of: result)
    #expect(prospect.content == .leaf([]))
  }

  @Test func `a long ladder loses rungs, but not its end`() {
    let rungs = (1...2_001).map { Offer.Rung($0, Rational($0, over: 2_001) ?? .one) }
    let offer = Offer(rungs, [Supply(.add, most: 2_001)])
    #expect(offer.isThinned)
    #expect(offer.rungs.count <= Offer.rungLimit + 1)
    #expect(offer.rungs.last == rungs.last)
    #expect(Offer(Array(rungs.prefix(500)), []).isThinned == false)
  }

  @Test(arguments: [
    ("credit: proportional", true), ("credit: all-or-nothing", true),
    ("credit: {steps: [{from: 3, worth: 1/4}]}", true),
  ])
  func `a number beyond all reason is no endless ladder`(credit: String, isThinned: Bool) throws {
    let asked = Case(
      name: "many",
      body:
        "measure: {count: submission.activities, as: a, atLeast: 9000000000000000000, \(credit)}",
      submission: "activities: []",
      asOf: "2019-08-01",
      offered: []
    )
    let prospect = try #require(Self.prospect(asked), "\(asked.plan.mistakes)")
    for offer in Self.offers(prospect) {
      #expect(offer.isThinned == isThinned)
      #expect(offer.rungs.count <= Offer.rungLimit + 2)
      #expect(offer.rungs.allSatisfy { $0.deeds <= Offer.deedLimit })
    }
  }
}
