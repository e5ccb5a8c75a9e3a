import CivilTime
import Diagnostics
import Evaluation
import Model
import Testing

/// How duties are judged on dates of which the day is not known.
@Suite struct UncertainDateTests {
  private static let report = """
    measure:
      done: submission.report
      at: submission.report.received
      deadline: {before: 2019-10-30}
    """
  private static let chain =
    #"[{before: 2019-11-15, factor: "7/10"}, {before: 2019-12-01, factor: "4/10"}]"#

  @Test(arguments: [
    ("2019-09", "2019-12-31", "satisfied 1"),
    ("2019-10-01/2019-10-29", "2019-12-31", "satisfied 1"),
    ("2019-10-01/2019-10-30", "2019-12-31", "satisfied [7/10, 1] information"),
    ("2019-10", "2019-12-31", "satisfied [7/10, 1] information"),
    ("2019-10-30/2019-11-14", "2019-12-31", "late 7/10"),
    ("2019-11", "2019-12-31", "late [2/5, 7/10] information"),
    ("2019-11-29/2019-12-05", "2019-12-31", "unknown [0, 2/5] information"),
    ("2019-12", "2019-12-31", "late 0"),
    // On a day among the days it may have been, it is open whether it has come.
    ("2019-10", "2019-09-30", "pending [0, 1] time"),
    ("2019-10", "2019-10-01", "unknown [0, 1] time information"),
    ("2019-10", "2019-10-30", "unknown [0, 1] time information"),
    ("2019-10", "2019-10-31", "satisfied [7/10, 1] information"),
  ])
  func `a report received on a day not known`(received: String, asOf: String, expected: String) {
    let plan = SmallPlan(obligation: Self.report, lateness: Self.chain)
    #expect(plan.told("report: {received: \(received)}", asOf: asOf) == expected)
  }

  @Test(
    arguments: [
      ("2019-10", "unknown [0, 1] information", "fill in: report.received"),
      ("2019-09", "satisfied 1", nil), ("2019-11", "late 0", nil),
    ] as [(String, String, String?)]
  )
  func `what is missing is named only where it matters`(
    received: String,
    expected: String,
    remedy: String?
  ) throws {
    let plan = SmallPlan(obligation: Self.report)
    let submission = "report: {received: \(received)}"
    #expect(plan.told(submission, asOf: "2019-12-31") == expected)
    let result = try #require(plan.result(submission, asOf: "2019-12-31"))
    #expect(result.remedy?.en == remedy)
  }

  @Test(arguments: [
    (
      "2019-10",
      "thực hiện trong tháng 10-2019, chưa rõ ngày nên chưa rõ có trong hạn không "
        + "(hạn cuối là hết ngày 29-10-2019)",
      "done in October 2019, on which day is not known, nor whether in time "
        + "(last good day 2019-10-29)"
    ),
    (
      "2019-10-02/2019-10-29",
      "thực hiện từ 02-10-2019 đến 29-10-2019, trong hạn "
        + "(hạn cuối là hết ngày 29-10-2019)",
      "done between 2019-10-02 and 2019-10-29, in time (last good day 2019-10-29)"
    ),
    (
      "2019-11", "thực hiện trong tháng 11-2019, muộn ít nhất 3 ngày so với hạn cuối 29-10-2019",
      "done in November 2019, at least 3 days late (last good day 2019-10-29)"
    ),
  ])
  func `the sentence says what is known`(received: String, vi: String, en: String) throws {
    let plan = SmallPlan(obligation: Self.report)
    let result = try #require(
      plan.result("report: {received: \(received)}", asOf: "2019-12-31")
    )
    #expect(result.message == Localized(vi: vi, en: en))
  }

  @Test(arguments: [
    ("[{id: a, kind: class, ended: 2019-10}]", "2019-12-31", "pending [1/2, 1] time"),
    ("[{id: a, kind: class, ended: 2019-10}]", "2020-01-01", "partial 1/2"),
    (
      "[{id: a, kind: class, ended: 2019-12-20/2020-01-10}]", "2020-02-01",
      "violated [0, 1/2] information"
    ),
    (
      "[{id: a, kind: class, ended: 2018-12-20/2019-01-10}]", "2020-02-01",
      "violated [0, 1/2] information"
    ),
    ("[{id: a, kind: class, ended: 2020-01}]", "2020-02-01", "violated 0"),
  ])
  func `items of a period on days not known`(items: String, asOf: String, expected: String) {
    let plan = SmallPlan(
      obligation: """
        measure:
          count: submission.activities
          as: a
          date: a.ended
          atLeast: 2
        """
    )
    #expect(plan.told("activities: \(items)", asOf: asOf) == expected)
  }

  @Test func `dates not known do not tell items apart`() {
    let plan = SmallPlan(
      obligation: """
        measure:
          count: submission.activities
          as: a
          distinctBy: a.ended
          atLeast: 2
        """
    )
    let known = "activities: [{id: a, ended: 2019-10-05}, {id: b, ended: 2019-10-06}]"
    #expect(plan.told(known, asOf: "2020-01-01") == "satisfied 1")
    let vague = "activities: [{id: a, ended: 2019-10}, {id: b, ended: 2019-10}]"
    #expect(plan.told(vague, asOf: "2020-01-01") == "unknown [0, 1] information")
  }
}
