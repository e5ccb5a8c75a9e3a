import Evaluation
import Model
import PlanReading
import Testing

/// Exceptions, waivers, readings and versions: what changes a duty for some, and until when.
@Suite struct ReliefTests {
  private static let report = """
    measure:
      done: submission.report
      at: submission.report.received
      deadline: {before: 2019-10-30}
    """
  private static let count = """
    measure: {count: submission.activities, as: a, where: a.status == 'done', atLeast: 3}
    """
  private static func activities(_ number: Int) -> String {
    let list = (0..<number).map { "{id: a\($0), status: done}" }
    return "activities: [\(list.joined(separator: ", "))]"
  }

  private static func waiver(_ kind: String, _ more: String = "", authority: String = "board")
    -> String
  {
    """
    {obligation: "1#1", unit: a, kind: \(kind), authority: \(authority), \
    document: {number: 5-QĐ/B, signed: 2019-10-01}, granted: 2019-10-01, \
    from: 2019-10-01, until: 2019-11-01, reason: {vi: Bão, en: Storm}\(more)}
    """
  }

  @Test func `an exception changes a parameter for the units that it is about`() {
    let plan = SmallPlan(
      obligation: Self.count + """

        exceptions:
          - {when: "'islands' in unit.groups", over: atLeast, value: 2, clause: "2"}
        """
    )
    #expect(plan.told(Self.activities(2), asOf: "2020-01-01", unit: "a") == "partial 2/3")
    #expect(plan.told(Self.activities(2), asOf: "2020-01-01", unit: "b") == "satisfied 1")
    #expect(plan.told(Self.activities(1), asOf: "2020-01-01", unit: "b") == "partial 1/2")
  }

  @Test func `an exception may move a date and name other places`() {
    let plan = SmallPlan(
      obligations: [
        Self.report + """

          exceptions:
            - {when: "unit.id == 'b'", over: deadline, value: {before: 2019-11-15}, clause: "2"}
          """,
        """
        measure: {cover: submission.activities, as: a, member: a.place, of: [north, south]}
        exceptions: [{when: "unit.id == 'b'", over: of, value: [east], clause: "2"}]
        """,
      ]
    )
    let submission = """
      report: {received: 2019-11-14}
      activities: [{id: a1, place: east}]
      """
    #expect(plan.told(submission, asOf: "2020-01-01", unit: "a") == "late 0; violated 0")
    #expect(plan.told(submission, asOf: "2020-01-01", unit: "b") == "satisfied 1; satisfied 1")
  }

  @Test(arguments: [
    (0, 0, "plan/exceptions-clash"), (1, 0, "satisfied 1"), (0, 1, "partial 1/2"),
  ])
  func `of two exceptions the one of greater priority wins, and equals clash`(
    first: Int,
    second: Int,
    expected: String
  ) {
    let plan = SmallPlan(
      obligation: Self.count + """

        exceptions:
          - {when: "unit.id == 'b'", over: atLeast, value: 1, clause: "1", priority: \(first)}
          - {when: "'islands' in unit.groups", over: atLeast, value: 2, clause: "2", priority: \(second)}
        """
    )
    let told = plan.told(Self.activities(1), asOf: "2020-01-01", unit: "b")
    #expect(told.hasPrefix(expected))
    if expected.hasPrefix("plan/") {
      #expect(told.contains("clauses 1 and 2"))
    }
  }

  @Test func `equal exceptions of one value do not clash`() {
    let plan = SmallPlan(
      obligation: Self.count + """

        exceptions:
          - {when: "unit.id == 'b'", over: atLeast, value: 1, clause: "1"}
          - {when: "'islands' in unit.groups", over: atLeast, value: 1, clause: "2"}
        """
    )
    #expect(plan.told(Self.activities(1), asOf: "2020-01-01", unit: "b") == "satisfied 1")
  }

  @Test func `a unit cannot excuse itself`() {
    let plan = SmallPlan(
      obligation: Self.count + """

        exceptions: [{when: "submission.unit == 'a'", over: atLeast, value: 1, clause: "2"}]
        """
    )
    #expect(plan.mistakes.contains("submission"))
  }

  @Test(arguments: [
    // Valid, the duty not fulfilled; fulfilled anyway; and every other unit is not concerned.
    ("{}", "2019-11-01", "a", "waived excluded"),
    ("{}", "2019-10-20", "a", "waived excluded"),
    ("{}", "2019-09-30", "a", "pending [0, 1] time"),
    ("report: {received: 2019-10-29}", "2019-11-01", "a", "satisfied 1"),
    ("{}", "2019-11-01", "b", "violated 0"),
  ])
  func `a waiver removes the duty unless it was fulfilled anyway`(
    submission: String,
    asOf: String,
    unit: UnitID,
    expected: String
  ) {
    let plan = SmallPlan(obligations: [Self.report], .init(waivers: Self.waiver("waive")))
    #expect(plan.told(submission, asOf: asOf, unit: unit) == expected)
  }

  @Test func `a waiver that has run out before the duty fell due does not hold`() {
    let expired = Self.waiver("waive").replacing("until: 2019-11-01", with: "until: 2019-10-29")
    let plan = SmallPlan(obligations: [Self.report], .init(waivers: expired))
    #expect(plan.told("{}", asOf: "2019-11-01") == "violated 0")
    let kept = Self.waiver("waive").replacing("until: 2019-11-01", with: "until: 2019-10-30")
    let other = SmallPlan(obligations: [Self.report], .init(waivers: kept))
    #expect(other.told("{}", asOf: "2020-06-01") == "waived excluded")
  }

  @Test(arguments: [
    ("report: {received: 2019-11-14}", "2020-01-01", "satisfied 1"),
    ("report: {received: 2019-11-15}", "2020-01-01", "late 0"),
    ("{}", "2019-11-14", "pending [0, 1] time"),
    ("{}", "2019-11-15", "violated 0"),
  ])
  func `an extension moves the bound`(submission: String, asOf: String, expected: String) {
    let plan = SmallPlan(
      obligations: [Self.report],
      .init(waivers: Self.waiver("extend", ", deadline: {before: 2019-11-15}"))
    )
    #expect(plan.told(submission, asOf: asOf) == expected)
  }

  @Test func `an extension lengthens the days in which events count`() {
    let plan = SmallPlan(
      obligations: [
        "measure: {count: submission.activities, as: a, date: a.ended, atLeast: 1}"
      ],
      .init(
        waivers: Self.waiver("extend", ", deadline: {by: 2020-01-15}")
          .replacing("until: 2019-11-01", with: "until: 2020-02-01")
      )
    )
    #expect(
      plan.told("activities: [{id: a, ended: 2020-01-15}]", asOf: "2020-02-01") == "satisfied 1"
    )
    #expect(
      plan.told("activities: [{id: a, ended: 2020-01-16}]", asOf: "2020-02-01") == "violated 0"
    )
    #expect(plan.told("activities: []", asOf: "2020-01-15") == "pending [0, 1] time")
  }

  @Test func `a reduction asks for less`() {
    let reduced = Self.waiver("reduce", ", atLeast: 2")
      .replacing("until: 2019-11-01", with: "until: 2020-02-01")
    let plan = SmallPlan(obligations: [Self.count], .init(waivers: reduced))
    #expect(plan.told(Self.activities(1), asOf: "2020-01-01") == "partial 1/2")
    #expect(plan.told(Self.activities(2), asOf: "2020-01-01") == "satisfied 1")
  }

  @Test func `a stay suspends the duty while it lasts`() {
    let plan = SmallPlan(
      obligations: [Self.report],
      .init(waivers: Self.waiver("stay").replacing("until: 2019-11-01", with: "until: 2019-12-01"))
    )
    #expect(plan.told("{}", asOf: "2019-11-30") == "pending [0, 1] time")
    #expect(plan.told("{}", asOf: "2019-12-01") == "violated 0")
    #expect(plan.told("report: {received: 2019-10-01}", asOf: "2019-11-30") == "satisfied 1")
  }

  @Test(arguments: [
    (waiver("waive", authority: "a"), "waiver/not-competent"),
    (
      waiver("extend", ", deadline: {by: 2019-12-01}", authority: "office"), "waiver/beyond-clauses"
    ),
    (waiver("waive", authority: "nobody"), "plan/unknown-name"),
    (waiver("extend"), "waiver/content"),
    (waiver("waive", ", atLeast: 2"), "waiver/content"),
    (waiver("extend", ", deadline: {by: 2019-10-29}"), "waiver/without-effect"),
    (waiver("reduce", ", atLeast: 2"), "waiver/without-effect"),
    (waiver("waive").replacing("unit: a", with: "unit: office"), "waiver/not-bound"),
    (waiver("waive").replacing("unit: a", with: "unit: c"), "plan/unknown-name"),
    (waiver("waive").replacing("1#1", with: "1#9"), "plan/unknown-name"),
    (
      waiver("waive").replacing("until: 2019-11-01", with: "until: 2019-10-01"), "plan/empty-period"
    ),
    (
      waiver("waive").replacing("granted: 2019-10-01", with: "granted: 2019-10-32"),
      "date/impossible"
    ),
    (
      waiver("waive") + "\n" + waiver("extend", ", deadline: {by: 2019-12-01}"), "waiver/clash"
    ),
  ])
  func `a waiver that cannot be is refused before anyone is judged`(waivers: String, id: String) {
    let plan = SmallPlan(obligations: [Self.report], .init(waivers: waivers))
    #expect(plan.compiled == nil)
    #expect(plan.mistakes.contains(id), "\(plan.mistakes)")
  }

  private static let readings = """
    interpretations:
      - id: day
        clauses: ["1"]
        question: {vi: Ngày nào?, en: Which day?}
        readings:
          - {id: before, default: true, meaning: {vi: Trước, en: Before}}
          - id: until
            meaning: {vi: Đến hết, en: Until the end}
            changes: [{obligation: "1#1", measure: {done: submission.report, at: submission.report.received, deadline: {by: 2019-10-30}}}]
          - {id: loose, meaning: {vi: Tùy, en: Loosely}}
    """

  @Test(arguments: [
    ("day=before", "late 0"), ("day=until", "satisfied 1"), ("1=until", "satisfied 1"),
    ("day=loose", "late 0"),
  ])
  func `another reading judges otherwise`(choice: String, expected: String) throws {
    let plan = SmallPlan(
      obligations: [Self.report],
      keys: Self.readings,
      readings: [try #require(ReadingChoice(choice))]
    )
    #expect(plan.told("report: {received: 2019-10-30}", asOf: "2020-01-01") == expected)
  }

  @Test(arguments: [
    ("days=until", "reading/no-question"), ("day=untill", "reading/no-reading"),
    ("2=until", "reading/no-question"),
  ])
  func `a reading that there is not is refused`(choice: String, id: String) throws {
    let plan = SmallPlan(
      obligations: [Self.report],
      keys: Self.readings,
      readings: [try #require(ReadingChoice(choice))]
    )
    #expect(plan.compiled == nil && plan.mistakes.contains(id))
  }

  @Test(arguments: [
    // What fell due under the older version stays as it was laid down then.
    ("before: 2019-07-01", "before: 2019-10-30", "2019-08-01", "violated 0"),
    ("before: 2019-10-30", "before: 2019-12-01", "2019-11-01", "pending [0, 1] time"),
    ("before: 2019-10-30", "before: 2019-12-01", "2019-12-01", "violated 0"),
  ])
  func `a duty is judged under the version in force when it falls due`(
    older: String,
    newer: String,
    asOf: String,
    expected: String
  ) {
    let body = { (deadline: String) in
      Self.report.replacing("before: 2019-10-30", with: deadline)
    }
    let plan = SmallPlan(
      obligations: [body(newer)],
      .init(previous: body(older), previousUntil: "until: 2019-08-01"),
      keys: "inForce: {from: 2019-08-01}\nprevious: previous.yaml"
    )
    #expect(plan.told("{}", asOf: asOf) == expected)
  }

  @Test func `each time of a recurring duty has the version in force then`() {
    let every = { (least: Int) in
      """
      every: quarter
      measure: {count: submission.activities, as: a, date: a.ended, atLeast: \(least)}
      """
    }
    let plan = SmallPlan(
      obligations: [every(2)],
      .init(previous: every(1), previousUntil: "until: 2019-07-01"),
      keys: "inForce: {from: 2019-07-01}\nprevious: previous.yaml"
    )
    let one = ["02", "05", "08", "11"].map { "{id: a\($0), ended: 2019-\($0)-01}" }
    let told = plan.told("activities: [\(one.joined(separator: ", "))]", asOf: "2020-01-01")
    #expect(told == "partial 3/4")
  }

  @Test(arguments: [
    ("until: 2019-09-01", "from: 2019-08-01", "plan/versions-overlap"),
    ("from: 2019-01-01", "from: 2019-08-01", "plan/versions-overlap"),
    ("until: 2019-07-01", "from: 2019-08-01", "plan/version-gap"),
  ])
  func `versions follow each other day by day`(older: String, newer: String, id: String) {
    let plan = SmallPlan(
      obligations: [Self.report],
      .init(previous: Self.report, previousUntil: older),
      keys: "inForce: {\(newer)}\nprevious: previous.yaml"
    )
    #expect(plan.mistakes.contains(id), "\(plan.mistakes)")
  }
}
