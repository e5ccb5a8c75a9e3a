import Model
import Testing

/// Deadlines of every form: each bound a day before, on and after it, for facts and for the question.
@Suite struct DeadlineTests {
  private static func answered(_ deadline: String) -> String {
    """
    trigger: has(submission.ownPlan)
    measure: {done: submission.report, at: submission.report.received, deadline: \(deadline)}
    """
  }

  /// A plain October with a Friday off and the Saturday after it worked.
  private static let october = """
    covers: {from: 2019-01-01, until: 2020-01-01}
    weekend: [sat, sun]
    daysOff: [{date: 2019-10-25, name: {vi: Nghỉ, en: Off}}]
    workingDays: [{date: 2019-10-26, name: {vi: Làm bù, en: Made up}}]
    """

  private static let rows: [(deadline: String, lastGoodDay: String, tooLate: String)] = [
    ("{before: 2019-10-30}", "2019-10-29", "2019-10-30"),
    ("{by: 2019-10-30}", "2019-10-30", "2019-10-31"),
    ("{within: {days: 5, of: submission.ownPlan.signed}}", "2019-10-28", "2019-10-29"),
    ("{within: {days: 0, of: submission.ownPlan.signed}}", "2019-10-23", "2019-10-24"),
    // From Wednesday the 23rd: Thursday, Saturday (made up), Monday.
    ("{within: {workdays: 3, of: submission.ownPlan.signed}}", "2019-10-28", "2019-10-29"),
    ("{by: 2019-10-25, roll: next}", "2019-10-26", "2019-10-27"),
    ("{by: 2019-10-25, roll: prev}", "2019-10-24", "2019-10-25"),
    ("{by: 2019-10-25}", "2019-10-25", "2019-10-26"),
    ("{before: 2019-10-28, roll: next}", "2019-10-28", "2019-10-29"),
  ]

  @Test(arguments: rows)
  func `the last good day is in time, the next is not`(
    _ row: (deadline: String, lastGoodDay: String, tooLate: String)
  ) {
    let plan = SmallPlan(
      obligations: [Self.answered(row.deadline)],
      .init(calendar: Self.october),
      keys: "calendar: calendar.yaml"
    )
    let told = { (received: String?, asOf: String) in
      let report = received.map { "\nreport: {received: \($0)}" } ?? ""
      return plan.told("ownPlan: {signed: 2019-10-23}\(report)", asOf: asOf)
    }
    #expect(told(row.lastGoodDay, "2019-12-31") == "satisfied 1")
    #expect(told(row.tooLate, "2019-12-31") == "late 0")
    #expect(told("\(row.lastGoodDay)T23:59:59+07:00", "2019-12-31") == "satisfied 1")
    #expect(told("\(row.tooLate)T00:00:00+07:00", "2019-12-31") == "late 0")
    #expect(told(nil, row.lastGoodDay) == "pending [0, 1] time")
    #expect(told(nil, row.tooLate) == "violated 0")
  }

  @Test(arguments: [
    ("{}", "not-applicable excluded"),
    ("ownPlan: {number: 1-KH/A}", "unknown [0, 1] information"),
    ("{ownPlan: {signed: 2019-10}, report: {received: 2019-10-05}}", "satisfied 1"),
    ("{ownPlan: {signed: 2019-10}, report: {received: 2019-10-06}}", "satisfied 1"),
    ("{ownPlan: {signed: 2019-10}, report: {received: 2019-10-07}}", "unknown [0, 1] information"),
    ("{ownPlan: {signed: 2019-10}, report: {received: 2019-11-05}}", "unknown [0, 1] information"),
    ("{ownPlan: {signed: 2019-10}, report: {received: 2019-11-06}}", "late 0"),
    ("{ownPlan: {signed: 2019-10-23}, report: {received: 2019-10-20/2019-10-28}}", "satisfied 1"),
    (
      "{ownPlan: {signed: 2019-10-23}, report: {received: 2019-10-28/2019-10-29}}",
      "unknown [0, 1] information"
    ),
    ("{ownPlan: {signed: 2019-10-23}, report: {received: 2019-10-29/2019-11-02}}", "late 0"),
  ])
  func `an event or a fact that is not dated exactly leaves open only what it must`(
    submission: String,
    expected: String
  ) {
    let plan = SmallPlan(
      obligation: Self.answered("{within: {days: 5, of: submission.ownPlan.signed}}")
    )
    #expect(plan.told(submission, asOf: "2019-12-31") == expected)
  }

  @Test func `days that the calendar does not cover leave the deadline open`() {
    let plan = SmallPlan(
      obligations: [Self.answered("{within: {workdays: 3, of: submission.ownPlan.signed}}")],
      .init(calendar: "covers: {from: 2019-01-01, until: 2019-10-25}\nweekend: [sat, sun]"),
      keys: "calendar: calendar.yaml"
    )
    #expect(
      plan.told("ownPlan: {signed: 2019-10-23}", asOf: "2019-12-31") == "unknown [0, 1] information"
    )
  }

  @Test func `workdays without a calendar are a mistake of the plan`() {
    let plan = SmallPlan(
      obligation: Self.answered("{within: {workdays: 3, of: submission.ownPlan.signed}}")
    )
    #expect(plan.mistakes.hasPrefix("plan/no-calendar: "))
  }

  @Test(arguments: [
    ("requests: [{id: r, due: {by: 2019-05-20}, answer: {sent: 2019-05-20}}]", "satisfied 1"),
    ("requests: [{id: r, due: {by: 2019-05-20}, answer: {sent: 2019-05-21}}]", "violated 0"),
    ("requests: [{id: r, due: {before: 2019-05-20}, answer: {sent: 2019-05-20}}]", "violated 0"),
    ("requests: [{id: r, due: {before: 2019-05-20}, answer: {sent: 2019-05-19}}]", "satisfied 1"),
    ("requests: [{id: r, answer: {sent: 2019-05-19}}]", "satisfied 1"),
    ("requests: [{id: r, due: {by: 2019-05-20}}]", "violated 0"),
    ("requests: [{id: r, due: {by: 2019-06-02}}]", "pending [0, 1] time"),
    ("requests: [{id: r}]", "pending [0, 1] time"),
    ("requests: []", "not-applicable excluded"),
    (
      "requests: [{id: r, answer: {sent: 2019-05-19}}, {id: s, due: {by: 2019-05-20}}]",
      "partial 1/2"
    ),
    (
      "requests: [{id: r, answer: {sent: 2019-05-19}}, {id: s, due: {by: 2019-06-01}}]",
      "pending [1/2, 1] time"
    ),
  ])
  func `each request is judged by its own date`(submission: String, expected: String) {
    let plan = SmallPlan(
      obligation: """
        measure:
          each: submission.requests
          as: r
          measure: {done: r.answer, at: r.answer.sent, deadline: r.due}
        """
    )
    #expect(plan.told(submission, asOf: "2019-06-01") == expected)
  }

  @Test(arguments: [
    ("letters: []", "violated 0"),
    ("letters: [{id: l1, purpose: other}]", "violated 0"),
    ("letters: [{id: l1, purpose: review, signed: 2019-06-30}]", "satisfied 1"),
    // Whether the letter is the one asked for is not stated: neither done nor left undone.
    ("letters: [{id: l1, signed: 2019-06-30}]", "unknown [0, 1] information"),
  ])
  func `records that are picked out by a fact that lacks are open`(
    submission: String,
    expected: String
  ) {
    let plan = SmallPlan(
      obligation: """
        measure:
          done: submission.letters.filter(l, l.purpose == 'review')
          at: submission.letters.filter(l, l.purpose == 'review')[0].signed
          deadline: {by: 2019-06-30}
        """
    )
    #expect(plan.told(submission, asOf: "2019-08-01") == expected)
  }

  @Test func `a term in workdays needs a calendar, also in a part of a measure`() {
    let body = """
      measure:
        each: submission.requests
        as: r
        measure: {done: r.answer, at: r.answer.sent, deadline: {within: {workdays: 5, of: r.signed}}}
      """
    #expect(SmallPlan(obligation: body).mistakes.hasPrefix("plan/no-calendar: "))
    let calendar = "covers: {from: 2019-01-01, until: 2020-01-01}\nweekend: [sat, sun]"
    let plan = SmallPlan(obligations: [body], .init(calendar: calendar))
    let answered = { (sent: String) in
      "requests: [{id: y1, signed: 2019-04-25, answer: {sent: \(sent)}}]"
    }
    #expect(plan.told(answered("2019-05-02"), asOf: "2019-06-01") == "satisfied 1")
    #expect(plan.told(answered("2019-05-03"), asOf: "2019-06-01") == "violated 0")
  }
}
