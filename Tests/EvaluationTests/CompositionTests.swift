import Model
import Testing

/// Composed measures, shares and orders, at each of their bounds.
@Suite struct CompositionTests {
  private static let parts = """
    - {holds: "submission.channels[0].posts >= 1"}
    - {holds: "submission.channels[0].posts >= 2"}
    - {holds: "submission.channels[0].posts >= 4"}
    """
  private static func measure(_ head: String) -> SmallPlan {
    let list = parts.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    return SmallPlan(obligation: "measure:\n  \(head)\n\(list)")
  }

  @Test(arguments: [
    ("all:", [0: "violated 0", 3: "violated 0", 4: "satisfied 1"]),
    ("any:", [0: "violated 0", 1: "satisfied 1", 4: "satisfied 1"]),
    ("sum:", [0: "violated 0", 1: "partial 1/3", 3: "partial 2/3", 4: "satisfied 1"]),
    (
      "atLeast: 2\n  some:", [0: "violated 0", 1: "violated 0", 2: "satisfied 1", 4: "satisfied 1"]
    ),
    ("atLeast: 3\n  some:", [3: "violated 0", 4: "satisfied 1"]),
    (
      "atLeast: 2\n  partial: true\n  some:",
      [0: "violated 0", 1: "partial 1/2", 2: "satisfied 1", 4: "satisfied 1"]
    ),
  ])
  func `combinations of parts`(head: String, expected: [Int: String]) {
    let plan = Self.measure(head)
    for (posts, told) in expected {
      #expect(plan.told("channels: [{id: c, posts: \(posts)}]", asOf: "2019-06-01") == told)
    }
  }

  @Test func `parts weigh what they say`() {
    let plan = SmallPlan(
      obligation: """
        measure:
          sum:
            - {weight: 3, holds: "submission.channels[0].posts >= 1"}
            - {holds: "submission.channels[0].posts >= 2"}
        """
    )
    #expect(plan.told("channels: [{id: c, posts: 1}]", asOf: "2019-06-01") == "partial 3/4")
  }

  @Test func `a part done late makes the whole late, not unfulfilled`() {
    let plan = SmallPlan(
      obligation: """
        measure:
          all:
            - {done: submission.report, at: submission.report.received, deadline: {before: 2019-10-30}}
            - {done: submission.ownPlan}
        """,
      lateness: #"[{before: 2019-11-15, factor: "7/10"}]"#
    )
    // A chain continues the deadline of a measure of its own; a composition has none.
    #expect(plan.mistakes.hasPrefix("plan/chain-without-deadline"))
  }

  @Test(arguments: ["atLeast: 0\n  some:", "atLeast: 4\n  some:", "atLeast: x\n  some:"])
  func `more parts than there are cannot be asked for`(head: String) {
    #expect(Self.measure(head).mistakes.contains("`atLeast` must be a whole number from 1 to 3"))
  }

  @Test func `measures lie in each other only so deep`() {
    let nested = String(repeating: "{all: [", count: 20) + "{holds: \"true\"}"
    let plan = SmallPlan(
      obligation: "measure: \(nested)\(String(repeating: "]}", count: 20))"
    )
    #expect(plan.mistakes.contains("rule/measures-too-deep"))
  }

  private static func ratio(_ credit: String) -> SmallPlan {
    SmallPlan(
      obligation: """
        measure:
          ratio: submission.figures[0].got
          outOf: submission.figures[0].outOf
          atLeast: 80/100
          credit: \(credit)
          deadline: {by: 2019-06-30}
        """
    )
  }

  @Test(arguments: [
    ("figures: [{id: f1, got: 4, outOf: 5}]", "2019-07-01", "satisfied 1"),
    ("figures: []", "2019-07-01", "unknown [0, 1] information"),
    ("figures: []", "2019-06-30", "pending [0, 1] time"),
    ("figures: [{id: f1, got: 4}]", "2019-06-30", "unknown [0, 1] information"),
  ])
  func `a figure that is not reported may still be, while there is time`(
    submission: String,
    asOf: String,
    expected: String
  ) {
    let plan = SmallPlan(
      obligation: """
        measure:
          ratio: submission.figures.first().optMap(f, f.got)
          outOf: submission.figures.first().optMap(f, f.outOf)
          atLeast: 80/100
          deadline: {by: 2019-06-30}
        """
    )
    #expect(plan.told(submission, asOf: asOf) == expected)
  }

  @Test(arguments: [
    ("got: 80, outOf: 100", "2019-07-01", "satisfied 1", "satisfied 1"),
    ("got: 79, outOf: 100", "2019-07-01", "partial 79/80", "violated 0"),
    ("got: 81, outOf: 100", "2019-07-01", "satisfied 1", "satisfied 1"),
    ("got: 4, outOf: 5", "2019-07-01", "satisfied 1", "satisfied 1"),
    ("got: 0, outOf: 5", "2019-07-01", "violated 0", "violated 0"),
    ("got: 0, outOf: 0", "2019-07-01", "not-applicable excluded", "not-applicable excluded"),
    ("got: 6, outOf: 5", "2019-07-01", "unknown [0, 1] information", "unknown [0, 1] information"),
    ("outOf: 5", "2019-07-01", "unknown [0, 1] information", "unknown [0, 1] information"),
    // While there is time a share can rise and fall.
    ("got: 80, outOf: 100", "2019-06-30", "pending [0, 1] time", "pending [0, 1] time"),
  ])
  func `a share of at least 80 per cent`(
    figure: String,
    asOf: String,
    proportional: String,
    allOrNothing: String
  ) {
    let submission = "figures: [{id: f, target: t, \(figure)}]"
    #expect(Self.ratio("proportional").told(submission, asOf: asOf) == proportional)
    #expect(Self.ratio("all-or-nothing").told(submission, asOf: asOf) == allOrNothing)
  }

  private static func ordered(_ credit: String) -> SmallPlan {
    SmallPlan(
      obligation: """
        measure:
          ordered: submission.products
          as: p
          first: p.appraisal.signed
          then: p.published
          credit: \(credit)
        """
    )
  }

  private static func products(_ pairs: [(String, String)]) -> String {
    let list = pairs.enumerated().map { number, pair in
      "{id: p\(number), appraisal: {signed: \(pair.0)}, published: \(pair.1)}"
    }
    return "products: [\(list.joined(separator: ", "))]"
  }

  @Test(arguments: [
    ([("2019-05-01", "2019-05-02")], "2020-01-01", "satisfied 1"),
    ([("2019-05-02", "2019-05-02")], "2020-01-01", "satisfied 1"),
    ([("2019-05-03", "2019-05-02")], "2020-01-01", "violated 0"),
    ([("2019-05-01", "2019-05-02"), ("2019-05-03", "2019-05-02")], "2020-01-01", "violated 0"),
    ([], "2020-01-01", "not-applicable excluded"),
    ([("2019-05-01", "2019-05-02")], "2019-12-31", "on-track [0, 1] time"),
    ([("2019-05-03", "2019-05-02")], "2019-12-31", "violated 0"),
    ([("2019-05", "2019-05-31")], "2020-01-01", "satisfied 1"),
    ([("2019-05", "2019-05-30")], "2020-01-01", "unknown [0, 1] information"),
    ([("2019-05", "2019-04-30")], "2020-01-01", "violated 0"),
  ])
  func `one thing before another, on the same day at the latest`(
    pairs: [(String, String)],
    asOf: String,
    expected: String
  ) {
    #expect(Self.ordered("all-or-nothing").told(Self.products(pairs), asOf: asOf) == expected)
  }

  @Test func `in proportion, one out of order does not spoil the rest`() {
    let two = Self.products([("2019-05-01", "2019-05-02"), ("2019-05-03", "2019-05-02")])
    let plan = Self.ordered("proportional")
    #expect(plan.told(two, asOf: "2020-01-01") == "partial 1/2")
    #expect(plan.told(two, asOf: "2019-12-31") == "pending [0, 1] time")
  }

  @Test func `an order of which a date is missing is open`() {
    let plan = Self.ordered("all-or-nothing")
    #expect(
      plan.told("products: [{id: p, published: 2019-05-02}]", asOf: "2020-01-01")
        == "unknown [0, 1] information"
    )
  }

  @Test(arguments: [
    ("letters: [{id: l, to: [x, y], signed: 2019-05-01}]", "satisfied 1"),
    ("letters: [{id: l, to: [x], signed: 2019-05-01}]", "partial 1/2"),
    (
      "letters: [{id: l, to: [x], signed: 2019-05-01}, {id: m, to: [x], signed: 2019-05-01}]",
      "partial 1/2"
    ),
    ("letters: [{id: l, to: [z], signed: 2019-05-01}]", "violated 0"),
    ("letters: [{id: l, signed: 2019-05-01}]", "unknown [0, 1] information"),
  ])
  func `one letter may cover several members`(submission: String, expected: String) {
    let plan = SmallPlan(
      obligation: """
        measure: {cover: submission.letters, as: l, date: l.signed, member: l.to, of: [x, y]}
        """
    )
    #expect(plan.told(submission, asOf: "2020-01-01") == expected)
  }
}
