import Model
import Testing

/// One event counts for one counted duty, unless it may be shared.
@Suite struct CountingOnceTests {
  private static func counting(_ topic: String, _ least: Int, _ keys: String = "") -> String {
    """
    \(keys)
    measure:
      count: submission.activities
      as: a
      where: "'\(topic)' in a.topics"
      atLeast: \(least)
    """
  }

  private static func told(_ bodies: [String], _ activities: [String], keys: String = "") -> String
  {
    let list = activities.enumerated().map { "{id: a\($0.offset), topics: [\($0.element)]}" }
    return SmallPlan(obligations: bodies, keys: keys)
      .told("activities: [\(list.joined(separator: ", "))]", asOf: "2020-01-01")
  }

  @Test(arguments: [
    // The first duty takes the event that only it can have and leaves the other.
    (["x, y", "x"], "satisfied 1; satisfied 1"),
    (["x", "x, y"], "satisfied 1; satisfied 1"),
    (["x, y"], "satisfied 1; violated 0"),
    (["x, y", "x, y"], "satisfied 1; satisfied 1"),
    (["y"], "violated 0; satisfied 1"),
    ([], "violated 0; violated 0"),
  ])
  func `two duties of one event each`(activities: [String], expected: String) {
    #expect(Self.told([Self.counting("x", 1), Self.counting("y", 1)], activities) == expected)
  }

  @Test func `the order that the plan gives decides who comes first`() {
    let bodies = [Self.counting("x", 1), Self.counting("y", 1)]
    #expect(
      Self.told(bodies, ["x, y"], keys: #"countingOrder: ["1#2"]"#) == "violated 0; satisfied 1"
    )
  }

  @Test func `a duty takes no more than it needs`() {
    let bodies = [Self.counting("x", 2), Self.counting("y", 2)]
    #expect(Self.told(bodies, ["x, y", "x, y", "x, y"]) == "satisfied 1; partial 1/2")
    #expect(Self.told(bodies, ["x, y", "x, y", "x, y", "x, y"]) == "satisfied 1; satisfied 1")
  }

  @Test(arguments: ["shareable: true", "basis: tool-default"])
  func `what may be shared, or whose number is the tool's, counts beside`(key: String) {
    let bodies = [Self.counting("x", 1), Self.counting("y", 1, key)]
    #expect(Self.told(bodies, ["x, y"]) == "satisfied 1; satisfied 1")
  }

  @Test func `what an earlier duty may yet take is open for the later`() {
    let plan = SmallPlan(
      obligations: [
        """
        measure: {count: submission.activities, as: a, where: a.status == 'done', atLeast: 1}
        """,
        Self.counting("y", 1),
      ]
    )
    #expect(
      plan.told("activities: [{id: a, topics: [y]}]", asOf: "2020-01-01")
        == "unknown [0, 1] information; unknown [0, 1] information"
    )
    #expect(
      plan.told("activities: [{id: a, topics: [y], status: done}]", asOf: "2020-01-01")
        == "satisfied 1; violated 0"
    )
    #expect(
      plan.told("activities: [{id: a, topics: [y], status: planned}]", asOf: "2020-01-01")
        == "violated 0; satisfied 1"
    )
  }

  @Test func `places of a set and a number share events as well as they can`() {
    let cover = """
      measure:
        cover: submission.activities
        as: a
        where: "'x' in a.topics"
        member: a.place
        of: [north, south]
      """
    let plan = SmallPlan(obligations: [cover, Self.counting("y", 2)])
    let submission = """
      activities:
        - {id: a1, topics: [x, y], place: north}
        - {id: a2, topics: [x], place: north}
        - {id: a3, topics: [x, y], place: south}
        - {id: a4, topics: [y], place: east}
      """
    #expect(plan.told(submission, asOf: "2020-01-01") == "satisfied 1; satisfied 1")
  }
}
