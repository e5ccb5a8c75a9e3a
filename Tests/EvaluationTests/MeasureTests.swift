import Diagnostics
import Evaluation
import Model
import Testing

/// How a measure is judged, as tables: a submission and a day in, status and degree out.
@Suite struct MeasureTests {
  private static let report = """
    measure:
      done: submission.report
      at: submission.report.received
      otherwise:
        - {at: submission.report.sent, warning: {vi: Theo ngày gửi, en: By the day of sending}}
      deadline: {before: 2019-10-30}
    """
  private static let chain =
    #"[{before: 2019-11-15, factor: "7/10"}, {before: 2019-12-01, factor: "4/10"}]"#

  @Test(arguments: [
    ("report: {received: 2019-10-28}", "2019-11-01", "satisfied 1"),
    ("report: {received: 2019-10-29}", "2019-11-01", "satisfied 1"),
    ("report: {received: 2019-10-29T23:59:59+07:00}", "2019-11-01", "satisfied 1"),
    ("report: {received: 2019-10-30}", "2019-11-01", "late 7/10"),
    ("report: {received: 2019-10-30T06:30:00+07:00}", "2019-11-01", "late 7/10"),
    ("report: {received: 2019-11-14}", "2019-12-31", "late 7/10"),
    ("report: {received: 2019-11-15}", "2019-12-31", "late 2/5"),
    ("report: {received: 2019-11-30}", "2019-12-31", "late 2/5"),
    ("report: {received: 2019-12-01}", "2019-12-31", "late 0"),
    ("report: {sent: 2019-10-29}", "2019-11-01", "satisfied 1"),
    ("report: {signed: 2019-10-20}", "2019-11-01", "unknown [0, 1] information"),
    ("report: {received: 2019-02-31}", "2019-11-01", "unknown [0, 1] information"),
    // A date of receipt that cannot be read is not replaced by that of sending.
    (
      "report: {received: 2019-02-31, sent: 2019-10-01}", "2019-11-01", "unknown [0, 1] information"
    ),
    ("{}", "2019-10-28", "pending [0, 1] time"),
    ("{}", "2019-10-29", "pending [0, 1] time"),
    ("{}", "2019-10-30", "overdue [0, 7/10] time"),
    ("{}", "2019-11-14", "overdue [0, 7/10] time"),
    ("{}", "2019-11-15", "overdue [0, 2/5] time"),
    ("{}", "2019-11-30", "overdue [0, 2/5] time"),
    ("{}", "2019-12-01", "violated 0"),
    ("report: {received: 2019-10-28}", "2019-10-27", "pending [0, 1] time"),
    ("report: {received: 2019-10-28}", "2019-10-28", "satisfied 1"),
  ])
  func `a report before its deadline, with a chain of late bounds`(
    submission: String,
    asOf: String,
    expected: String
  ) {
    let plan = SmallPlan(obligation: Self.report, lateness: Self.chain)
    #expect(plan.told(submission, asOf: asOf) == expected)
  }

  @Test(arguments: [
    ("report: {received: 2019-10-30}", "2019-11-01", "late 0"),
    ("{}", "2019-10-29", "pending [0, 1] time"),
    ("{}", "2019-10-30", "violated 0"),
  ])
  func `without a profile nothing late is worth anything`(
    submission: String,
    asOf: String,
    expected: String
  ) {
    #expect(SmallPlan(obligation: Self.report).told(submission, asOf: asOf) == expected)
  }

  @Test func `by a day includes that day`() {
    let plan = SmallPlan(
      obligation: Self.report.replacing("before: 2019-10-30", with: "by: 2019-10-30")
    )
    #expect(plan.told("report: {received: 2019-10-30}", asOf: "2019-11-01") == "satisfied 1")
    #expect(plan.told("report: {received: 2019-10-31}", asOf: "2019-11-01") == "late 0")
    #expect(plan.told("{}", asOf: "2019-10-30") == "pending [0, 1] time")
  }

  @Test func `a unit that submitted nothing has done nothing`() {
    let plan = SmallPlan(obligation: Self.report)
    #expect(plan.told(nil, asOf: "2019-10-29") == "pending [0, 1] time")
    #expect(plan.told(nil, asOf: "2019-11-01") == "violated 0")
  }

  @Test func `who is excepted in the plan is not bound, whatever it submits`() {
    let plan = SmallPlan(obligation: Self.report)
    #expect(plan.result("{}", asOf: "2019-11-01", unit: "a") != nil)
    #expect(plan.result("{}", asOf: "2019-11-01", unit: "office") == nil)
  }

  @Test func `a duty without its trigger does not count`() {
    let plan = SmallPlan(
      obligation: """
        trigger: submission.?requests.orValue([]).size() > 0
        measure: {holds: "false"}
        """
    )
    #expect(plan.told("{}", asOf: "2019-06-01") == "not-applicable excluded")
    #expect(plan.told("requests: [{id: r}]", asOf: "2019-06-01") == "violated 0")
  }

  @Test func `an expression that fails is an error at its own place`() throws {
    let plan = SmallPlan(
      obligation: """
        measure:
          holds: submission.channels[3].posts > 1
        """
    )
    let submission = "channels: [{id: c, posts: 3}]"
    #expect(plan.told(submission, asOf: "2019-06-01") == "error [0, 1] error")
    let failure = try #require(
      plan.result(submission, asOf: "2019-06-01")?.judgement.failures.first
    )
    #expect(failure.place?.source.path == "plan.yaml")
    #expect(failure.id == "cel/index-out-of-range")
  }
}
