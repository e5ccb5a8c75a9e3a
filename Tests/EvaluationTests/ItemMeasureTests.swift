import Diagnostics
import Evaluation
import Model
import Testing

/// Measures over items and amounts, as tables: a submission and a day in, status and degree out.
@Suite struct ItemMeasureTests {
  @Test(arguments: [
    (0, "violated 0"), (1, "violated 0"), (2, "partial 1/4"), (3, "partial 1/4"),
    (4, "partial 2/3"), (5, "satisfied 1"), (6, "satisfied 1"),
  ])
  func `credit by steps gives the last step reached`(number: Int, expected: String) {
    let plan = SmallPlan(
      obligation: """
        measure:
          count: submission.activities
          as: a
          atLeast: 5
          credit: {steps: [{from: 2, worth: 1/4}, {from: 4, worth: 2/3}]}
        """
    )
    let list = (0..<number).map { "{id: a\($0)}" }.joined(separator: ", ")
    #expect(plan.told("activities: [\(list)]", asOf: "2020-01-01") == expected)
  }

  @Test(arguments: [
    (
      "count: submission.activities, atLeast: 5", "[{from: 2, worth: 1/4}, {from: 2, worth: 2/3}]",
      "rule/steps-do-not-rise"
    ),
    (
      "count: submission.activities, atLeast: 5", "[{from: 2, worth: 1/4}, {from: 3, worth: 1/4}]",
      "rule/steps-do-not-rise"
    ),
    (
      "count: submission.activities, atLeast: 5", "[{from: 2, worth: \"1\"}]",
      "rule/steps-do-not-rise"
    ),
    (
      "amount: submission.activities.size(), min: 2", "[{from: 2, worth: 1/4}]",
      "rule/steps-of-no-count"
    ),
  ])
  func `steps rise, and only counts have them`(measure: String, steps: String, id: String) {
    let plan = SmallPlan(obligation: "measure: {\(measure), credit: {steps: \(steps)}}")
    #expect(plan.mistakes.contains(id), "\(plan.mistakes)")
  }

  private static let classes = """
    measure:
      count: submission.activities
      as: a
      where: a.kind == 'class' && a.status == 'done'
      date: a.ended
      within: period
      distinctBy: "[string(a.ended), a.place]"
      atLeast: 3
    """

  private static func held(_ days: String...) -> String {
    "activities: ["
      + days.map { "{id: x, kind: class, status: done, place: p, ended: \($0)}" }
      .joined(separator: ", ") + "]"
  }

  @Test(arguments: [
    (held("2019-05-01", "2019-06-01"), "2020-01-01", "partial 2/3"),
    (held("2019-05-01", "2019-06-01", "2019-12-31"), "2020-01-01", "satisfied 1"),
    (held("2019-05-01", "2019-06-01", "2020-01-01"), "2020-01-02", "partial 2/3"),
    (held("2018-12-31", "2019-06-01", "2019-01-01"), "2020-01-02", "partial 2/3"),
    (held("2019-05-01", "2019-05-01", "2019-06-01"), "2020-01-01", "partial 2/3"),
    (held("2019-05-01", "2019-06-01"), "2019-12-31", "pending [2/3, 1] time"),
    (held("2019-05-01", "2019-06-01", "2019-07-01", "2019-08-01"), "2019-09-01", "satisfied 1"),
    (held("2019-05-01", "2019-06-01", "2019-09-31"), "2020-01-01", "unknown [2/3, 1] information"),
    (held("2019-05-01", "2019-06-01", "2019-09-02"), "2019-09-01", "pending [2/3, 1] time"),
    ("activities: []", "2020-01-01", "violated 0"),
    ("{}", "2020-01-01", "unknown [0, 1] information"),
    ("{}", "2019-06-01", "unknown [0, 1] time information"),
  ])
  func `three classes within the period, each once`(
    submission: String,
    asOf: String,
    expected: String
  ) {
    #expect(SmallPlan(obligation: Self.classes).told(submission, asOf: asOf) == expected)
  }

  private static func shown(_ places: String...) -> String {
    let items = places.enumerated().map { index, place in
      "{id: x\(index), kind: exhibition, status: done, place: \(place), ended: 2019-05-0\(index + 1)}"
    }
    return "activities: [\(items.joined(separator: ", "))]"
  }

  @Test(arguments: [
    (shown("north", "south", "east", "west"), "satisfied 1", ""),
    (shown("north", "south", "east"), "partial 3/4", "west"),
    (shown("south", "east", "west"), "partial 3/4", "north"),
    (shown("north", "north", "north", "north"), "partial 1/4", "south, east, west"),
    (shown("north", "south", "east", "elsewhere"), "partial 3/4", "west"),
  ])
  func `four named places, each reached once`(
    submission: String,
    expected: String,
    absent: String
  ) {
    let plan = SmallPlan(
      obligation: """
        measure:
          cover: submission.activities
          as: a
          where: a.status == 'done'
          date: a.ended
          within: period
          member: a.place
          of: [north, south, east, west]
        """
    )
    #expect(plan.told(submission, asOf: "2020-01-01") == expected)
    let message = plan.result(submission, asOf: "2020-01-01")?.message.en ?? ""
    let told = message.contains("not yet: \(absent)")
    #expect(told == !absent.isEmpty, "\(message)")
  }

  @Test(arguments: [
    ("security: {incidents: []}", "2019-11-01", "on-track [0, 1] time"),
    ("security: {incidents: []}", "2020-01-01", "satisfied 1"),
    ("security: {incidents: [{date: 2019-05-01}]}", "2019-11-01", "violated 0"),
    ("security: {incidents: [{date: 2018-05-01}]}", "2020-01-01", "satisfied 1"),
    ("security: {incidents: [{reference: x}]}", "2020-01-01", "unknown [0, 1] information"),
    ("security: {}", "2019-11-01", "unknown [0, 1] information"),
  ])
  func `something kept up over the period`(submission: String, asOf: String, expected: String) {
    let plan = SmallPlan(
      obligation: """
        measure:
          maintain: submission.security.incidents
          as: i
          date: i.date
          over: period
        """
    )
    #expect(plan.told(submission, asOf: asOf) == expected)
  }

  @Test(arguments: [
    ("budget: {total: 5}", "satisfied 1"), ("budget: {total: 10}", "satisfied 1"),
    ("budget: {total: 4}", "violated 0"), ("budget: {total: 11}", "violated 0"),
    ("budget: {}", "unknown [0, 1] information"),
    ("budget: {total: 12.000.000}", "unknown [0, 1] information"),
  ])
  func `an amount within limits`(submission: String, expected: String) {
    let plan = SmallPlan(obligation: "measure: {amount: submission.budget.total, min: 5, max: 10}")
    #expect(plan.told(submission, asOf: "2019-06-01") == expected)
  }

  @Test(arguments: [
    ("channels: [{id: c, posts: 3}]", "satisfied 1"),
    ("channels: []", "violated 0"),
    ("{}", "unknown [0, 1] information"),
  ])
  func `a statement`(submission: String, expected: String) {
    let plan = SmallPlan(obligation: "measure: {holds: submission.channels.size() > 0}")
    #expect(plan.told(submission, asOf: "2019-06-01") == expected)
  }
}
