import Diagnostics
import Evaluation
import Testing

/// Why, why not, and what can still be done, told of one obligation.
@Suite struct ExplanationTests {
  private static let composed = """
    measure:
      all:
        - title: {vi: Báo cáo, en: Report}
          done: submission.report
          at: submission.report.received
          deadline: {by: 2019-06-30}
        - title: {vi: Hai lớp, en: Two classes}
          count: submission.activities
          as: a
          where: a.status == 'done'
          date: a.ended
          atLeast: 2
    """
  /// The lines with where they are about the submission, as `@line:column`.
  private static func list(_ title: String, _ lines: [ToldLine]) -> [String] {
    lines.map { line in
      let place = line.place.flatMap { $0.source.path == "a.yaml" ? " @\($0.start)" : nil }
      return "\(title) \(line.text.en)\(place ?? "")"
    }
  }

  /// What is told, a line each: why, what stands in the way, what can be done.
  private static func told(_ node: ExplanationNode?) -> [String] {
    guard let account = node?.account else { return [] }
    return account.why.map { "why \($0.en)" } + list("not", account.obstacles)
      + list("do", account.steps)
  }

  @Test(arguments: [
    (
      composed,
      "report: {received: 2019-06-01}\nactivities: [{id: x, status: done, ended: 2019-02-01}]",
      "2019-08-01",
      [
        "why 1 of 2 parts met, 1 still open; until the end of 2019-12-31.",
        "why What keeps it from the whole: Two classes.",
        "why There is time until the end of 2019-12-31 (152 days left), so nothing is held against"
          + " the unit yet.",
        "not Two classes: 1 item is lacking",
        "do Two classes: have 1 more that meets the condition by 2019-12-31; the degree is then 1",
      ]
    ),
    (
      "measure: {amount: submission.budget.total, min: 10, max: 20}", "budget: {total: 30}",
      "2019-08-01",
      [
        "why The amount is 30, at least 10 is due, at most 20 is allowed.",
        "not the amount lies outside its limits @1:17",
      ]
    ),
    (
      "measure: {maintain: submission.security.incidents, as: i, date: i.date}",
      "security: {incidents: [{id: i1, date: 2019-04-01}]}", "2019-08-01",
      ["why 1 breach.", "not item i1 is a breach @1:24"]
    ),
    (
      "measure: {holds: submission.budget.total > 5 && submission.budget.currency == 'USD'}",
      "budget: {total: 9, currency: VND}", "2019-08-01",
      [
        "why By the facts given, what must hold does not hold.",
        "not does not meet submission.budget.currency == 'USD' (submission.budget.currency is “VND”)",
      ]
    ),
    (
      "measure: {ordered: submission.products, as: p, first: p.appraisal.signed, then: p.published}",
      "products: [{id: p1, appraisal: {signed: 2019-05-02}, published: 2019-05-01}]", "2020-01-02",
      [
        "why 1 of 1 item out of order.",
        "not item p1 is out of order: what must come first is of 2019-05-02, what must follow of"
          + " 2019-05-01 @1:12",
      ]
    ),
  ])
  func `a result is told with what decides it`(
    measure: String,
    submission: String,
    asOf: String,
    lines: [String]
  ) {
    let plan = SmallPlan(obligation: measure)
    #expect(plan.diagnostics.map(\.wording.what.en) == [])
    #expect(Self.told(plan.explanation(submission, asOf: asOf)) == lines)
  }

  @Test func `what must not be shown is told nowhere`() throws {
    let plan = SmallPlan(
      obligation: """
        measure:
          count: submission.activities
          as: a
          where: a.place == 'north'
          atLeast: 1
        """
    )
    let submission = """
      activities:
        - id: x
          place: secret-base
        - id: y
          place: south
      """
    let node = try #require(plan.explanation(submission, asOf: "2020-01-02"))
    let texts = node.items.map(\.text.en)
    #expect(
      texts == [
        "does not meet a.place == 'north'", "does not meet a.place == 'north' (a.place is “south”)",
      ]
    )
  }

  @Test func `a result that nobody asked to have explained keeps nothing for it`() throws {
    let plan = SmallPlan(obligation: Self.composed)
    let result = try #require(plan.result("report: {received: 2019-06-01}", asOf: "2019-08-01"))
    for judgement in [result.judgement] + result.judgement.parts.map(\.judgement) {
      #expect(judgement.grounds == nil)
      #expect(judgement.items.isEmpty)
    }
  }
}
