import Model
import Testing

/// Duties that come due again and again: one occurrence a period, each judged by itself.
@Suite struct RecurringTests {
  private static let quarterly = """
    every: quarter
    measure:
      done: submission.reports.filter(r, r.covers.from == occurrence.from)
      at: submission.reports.filter(r, r.covers.from == occurrence.from)[?0].received
      deadline: {before: {day: 15, month: last}}
    """

  private static func report(_ quarter: Int, _ received: String) -> String {
    let month = ["01", "04", "07", "10"][quarter - 1]
    return """
      {id: q\(quarter), covers: {from: 2019-\(month)-01, until: 2020-01-01}, received: \(received)}
      """
  }

  @Test(arguments: [
    // Before the 15th of the last month of the quarter: the 14th is good.
    ([(1, "2019-03-14")], "2019-03-31", "pending [1/4, 1] time"),
    // What is lost is lost: the whole is not fulfilled any more, however the rest goes.
    ([(1, "2019-03-15")], "2019-03-31", "violated [0, 3/4] time"),
    ([], "2019-03-14", "pending [0, 1] time"),
    ([], "2019-03-15", "violated [0, 3/4] time"),
    (
      [(1, "2019-03-01"), (2, "2019-06-14"), (3, "2019-09-14"), (4, "2019-12-14")],
      "2019-12-31", "satisfied 1"
    ),
    (
      [(1, "2019-03-01"), (2, "2019-06-15"), (3, "2019-09-14"), (4, "2019-12-14")],
      "2019-12-31", "partial 3/4"
    ),
    ([(1, "2019-03-01"), (4, "2019-12-14")], "2019-12-31", "partial 1/2"),
  ])
  func `quarterly before the 15th of the last month`(
    reports: [(Int, String)],
    asOf: String,
    expected: String
  ) {
    let list = reports.map { Self.report($0.0, $0.1) }.joined(separator: ", ")
    let plan = SmallPlan(obligation: Self.quarterly)
    #expect(plan.told("reports: [\(list)]", asOf: asOf) == expected)
  }

  @Test func `with late bounds counted in days from each deadline`() {
    let plan = SmallPlan(
      obligation: Self.quarterly,
      lateness: #"[{daysLate: 10, factor: "1/2"}]"#
    )
    let on = { (received: String, asOf: String) in
      plan.told("reports: [\(Self.report(1, received))]", asOf: asOf)
    }
    #expect(on("2019-03-24", "2019-03-31") == "pending [1/8, 7/8] time")
    #expect(on("2019-03-25", "2019-03-31") == "violated [0, 3/4] time")
    #expect(plan.told("reports: []", asOf: "2019-03-24") == "overdue [0, 7/8] time")
    #expect(plan.told("reports: []", asOf: "2019-03-25") == "violated [0, 3/4] time")
  }

  @Test func `as good as the worst where the plan says so`() {
    let plan = SmallPlan(obligation: Self.quarterly + "\ncombine: all")
    let two = [Self.report(1, "2019-03-01"), Self.report(2, "2019-06-15")].joined(separator: ", ")
    #expect(plan.told("reports: [\(two)]", asOf: "2019-06-30") == "violated 0")
  }

  @Test(arguments: [
    ("2019-01-06", "pending [0, 1] time"),
    ("2019-01-13", "pending [0, 1] time"),
    ("2019-01-14", "violated [0, 50/51] time"),
  ])
  func `twice a week, in whole weeks of the period`(asOf: String, expected: String) {
    let plan = SmallPlan(
      obligation: """
        every: week
        measure: {count: submission.products, as: p, date: p.published, atLeast: 2}
        """
    )
    #expect(plan.told("products: []", asOf: asOf) == expected)
  }

  @Test func `a week with one of two broadcasts counts half`() {
    let plan = SmallPlan(
      obligation: """
        every: week
        during: {from: 2019-01-07, until: 2019-01-21}
        measure: {count: submission.products, as: p, date: p.published, atLeast: 2}
        """
    )
    let submission = """
      products:
        - {id: p1, published: 2019-01-07}
        - {id: p2, published: 2019-01-13}
        - {id: p3, published: 2019-01-14}
      """
    #expect(plan.told(submission, asOf: "2019-01-21") == "partial 3/4")
    #expect(plan.told(submission, asOf: "2019-01-20") == "pending [3/4, 1] time")
  }

  @Test(arguments: [
    ("channels: []", "2019-06-30", "violated [0, 1/2] time"),
    ("channels: []", "2019-01-01", "violated [0, 3/4] time"),
    ("channels: []", "2019-10-01", "violated 0"),
    ("channels: [{id: c1}]", "2019-06-30", "satisfied 1"),
  ])
  func `what must hold at once must hold from the first day of each period`(
    submission: String,
    asOf: String,
    expected: String
  ) {
    let plan = SmallPlan(
      obligation: """
        every: quarter
        measure: {holds: submission.channels.size() > 0}
        """
    )
    #expect(plan.told(submission, asOf: asOf) == expected)
  }

  @Test func `more times than are told apart are a mistake of the plan, never dropped`() {
    let plan = SmallPlan(
      obligation: """
        every: week
        during: {from: 2019-01-01, until: 2119-01-01}
        measure: {holds: "true"}
        """
    )
    #expect(plan.mistakes.hasPrefix("plan/too-many-occurrences: "))
  }

  @Test func `no whole period within the days is a mistake of the plan`() {
    let plan = SmallPlan(
      obligation: """
        every: half-year
        during: {from: 2019-02-01, until: 2019-12-01}
        measure: {holds: "true"}
        """
    )
    #expect(plan.mistakes.hasPrefix("plan/no-occurrence: "))
  }
}

extension String {
  func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
