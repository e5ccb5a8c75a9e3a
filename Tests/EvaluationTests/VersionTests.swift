import Diagnostics
import Evaluation
import Model
import PlanReading
import Testing

/// What a plan that was amended mid-way asks of a duty that recurs.
@Suite struct VersionTests {
  private static func quarterly(_ deadline: String) -> String {
    """
    every: quarter
    measure:
      done: submission.?reports.orValue([]).filter(r, r.covers.from == occurrence.from)
      at: submission.reports.filter(r, r.covers.from == occurrence.from)[0].received
      deadline: {\(deadline)}
    """
  }

  private static func plan(_ older: String, _ newer: [String], lateness: String = "") -> SmallPlan {
    SmallPlan(
      obligations: newer,
      .init(lateness: lateness, previous: older, previousUntil: "until: 2019-07-01"),
      keys: "inForce: {from: 2019-07-01}\nprevious: previous.yaml"
    )
  }

  private static func report(_ from: String, _ received: String) -> String {
    "reports: [{id: r1, covers: {from: \(from), until: 2020-01-01}, received: \(received)}]"
  }

  private static let lastMonth = "before: {day: 25, month: last}"
  private static let nextMonth = "by: {day: 10, monthAfter: 1}"

  @Test(arguments: [
    // Due on 10 July by the older version and on 24 June by the newer, neither in force on its day.
    (nextMonth, lastMonth),
    // Due on 24 June by the older version and on 10 July by the newer, both in force on their day.
    (lastMonth, nextMonth),
  ])
  func `an occurrence whose day moved across the amendment counts once`(
    older: String,
    newer: String
  ) {
    let plan = Self.plan(Self.quarterly(older), [Self.quarterly(newer)])
    let told = plan.told(Self.report("2019-04-01", "2019-06-01"), asOf: "2020-02-01")
    #expect(told == "partial 1/4")
  }

  @Test func `late bounds of the profile hold under every version`() {
    let body = Self.quarterly(Self.lastMonth)
    let plan = Self.plan(body, [body], lateness: #"[{daysLate: 10, factor: "1/2"}]"#)
    #expect(plan.told(Self.report("2019-01-01", "2019-03-25"), asOf: "2020-02-01") == "partial 1/8")
    #expect(plan.told(Self.report("2019-07-01", "2019-09-25"), asOf: "2020-02-01") == "partial 1/8")
  }

  @Test func `a duty that an amendment adds is owed from then on`() {
    let plan = Self.plan(
      Self.quarterly(Self.lastMonth),
      [Self.quarterly(Self.lastMonth), Self.quarterly(Self.lastMonth)]
    )
    let told = plan.told(Self.report("2019-07-01", "2019-09-01"), asOf: "2020-02-01")
    #expect(told == "partial 1/4; partial 1/2")
  }

  @Test(arguments: [
    ([], "partial 1/2"), ([ReadingChoice(question: "q", reading: "two")], "violated 0"),
  ])
  func `a reading holds under every version that knows the question`(
    readings: [ReadingChoice],
    expected: String
  ) {
    let body = """
      every: quarter
      measure: {count: submission.activities, as: a, date: a.ended, atLeast: 1}
      """
    let question = """
      interpretations:
        - id: q
          question: {vi: Mấy, en: How many}
          readings:
            - {id: one, default: true, meaning: {vi: Một, en: One}}
            - id: two
              meaning: {vi: Hai, en: Two}
              changes:
                - obligation: "1#1"
                  measure: {count: submission.activities, as: a, date: a.ended, atLeast: 2, credit: all-or-nothing}
      """
    let plan = SmallPlan(
      obligations: [body],
      .init(previous: body, previousUntil: "until: 2019-07-01", previousKeys: question),
      keys: "inForce: {from: 2019-07-01}\nprevious: previous.yaml\n\(question)",
      readings: readings
    )
    let submission = "activities: [{id: a1, ended: 2019-02-01}, {id: a2, ended: 2019-08-01}]"
    #expect(plan.told(submission, asOf: "2020-02-01") == expected)
  }

  @Test(arguments: [
    ("{units: [b]}", SmallPlan.allButOffice, "partial 1/2"),
    (SmallPlan.allButOffice, "{units: [b]}", "violated 0"),
    ("{units: [b]}", "{units: [b]}", ""),
  ])
  func `a unit owes what the version in force asks of it`(
    older: String,
    newer: String,
    expected: String
  ) {
    let body = Self.quarterly(Self.lastMonth)
    let plan = SmallPlan(
      obligations: [body],
      .init(
        previous: body,
        previousUntil: "until: 2019-07-01",
        previousBindsTo: older,
        bindsTo: newer
      ),
      keys: "inForce: {from: 2019-07-01}\nprevious: previous.yaml"
    )
    let told = plan.told(Self.report("2019-07-01", "2019-09-01"), asOf: "2020-02-01")
    #expect(told == expected)
  }
}
