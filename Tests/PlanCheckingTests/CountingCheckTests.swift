import Diagnostics
import PlanChecking
import Testing

/// Events that count twice, exceptions, and what nothing uses.
@Suite struct CountingCheckTests {
  private static let anyClass = SmallPlan.Edit.plan(
    "a.status == 'done' && a.kind == 'exhibition'",
    "a.status == 'done' && a.kind in ['class', 'exhibition']"
  )
  private static let twice =
    "plan.yaml warning plan/counted-twice “\"3#2\"”: one event fits both 3#1 and 3#2 | "
    + "Red Department (red) writes activities: "
    + "[{id: a1, kind: class, topics: [border], place: north, ended: 2024-01-01, status: done}]"

  @Test func `an event that fits two counted duties is shown as small as it can be`() {
    #expect(SmallPlan.found([Self.anyClass]) == [Self.twice])
  }

  @Test(arguments: [
    SmallPlan.Edit.plan("rules: [duty]", "rules: [duty]\ncountingOrder: [\"3#2\"]"),
    .plan("      of: [north, south]", "      of: [north, south]\n      shareable: true"),
    .plan("interpretations: [at-least]", "interpretations: [at-least]\n    shareable: true"),
    .plan("interpretations: [at-least]", "interpretations: [at-least]\n    basis: tool-default"),
  ])
  func `order, sharing or a number of the tool's own settle it`(edit: SmallPlan.Edit) {
    #expect(SmallPlan.found([Self.anyClass, edit]) == [])
  }

  private static func exceptions(_ entries: String) -> SmallPlan.Edit {
    .plan(
      "interpretations: [at-least]",
      "interpretations: [at-least]\n    exceptions: [\(entries)]"
    )
  }

  @Test(arguments: [
    (
      #"{when: "unit.kind == 'district'", over: atLeast, value: 1, clause: "4"}"#,
      [
        "plan.yaml warning plan/idle-exception “\"unit.kind == 'district'\"”: the exception of 3#1 by clause 4 applies to nobody | `when` is false of every bound unit: “red”"
      ]
    ),
    (
      #"{when: "true", over: atLeast, value: 1, clause: "4"}, {when: "unit.id == 'red'", over: atLeast, value: 2, clause: "8", priority: 1}"#,
      [
        "plan.yaml warning plan/shadowed-exception “\"4\"”: the exception of 3#1 by clause 4 is always taken over | for Red Department (red) clause 8 (priority 1) beats clause 4 (0) at `atLeast`"
      ]
    ),
    (#"{when: "unit.id == 'red'", over: atLeast, value: 2, clause: "8"}"#, []),
  ])
  func `an exception applies to someone and takes effect`(entries: String, lines: [String]) {
    #expect(SmallPlan.found([Self.exceptions(entries)]) == lines)
  }

  @Test func `exceptions that clash are an error with both clauses and a unit`() {
    let clash =
      #"{when: "true", over: atLeast, value: 1, clause: "4"}, {when: "true", over: atLeast, value: 2, clause: "8"}"#
    let found = SmallPlan.found([Self.exceptions(clash)])
    #expect(found.count == 1)
    #expect(found.first?.contains("plan/exceptions-clash") == true)
  }

  @Test(
    arguments: [
      (
        .plan("t in ['sea', 'border']", "t in ['sea']"),
        "plan.yaml info plan/unused-word “border”: the word “border” of `topics` is mentioned nowhere | a record with “border” counts only where any word of `topics` does"
      ),
      (
        .plan(#", citedAt: ["3"]"#, ""),
        "plan.yaml info plan/uncited-reference “QD-1”: no clause cites QD-1 | 1/QĐ (Basis) has no `citedAt`, and no obligation names it"
      ),
      (
        .plan("    interpretations: [at-least]\n", ""),
        "plan.yaml info plan/unnamed-interpretation “at-least”: no obligation names the open question “at-least” | “At least or exactly three?” concerns “3#1”, “3#2”"
      ),
      (
        .plan(
          "waiverAuthorities:",
          "oddities:\n  - {id: odd, clauses: [\"8\"], says: {vi: Lạ, en: Odd}, means: {vi: M, en: M}, handling: {vi: H, en: H}}\nwaiverAuthorities:"
        ),
        "plan.yaml info plan/oddity “odd”: 8: Odd | the text at 8"
      ),
    ] as [(SmallPlan.Edit, String)]
  )
  func `what nothing uses and what the text has of oddities is worth knowing`(
    edit: SmallPlan.Edit,
    line: String
  ) {
    #expect(SmallPlan.found([edit]) == [line])
  }

  @Test func `a duty rule that no obligation uses is worth knowing`() {
    let edit = SmallPlan.Edit.plan(
      "    rule: duty/report-sent\n    with: {deadline: {by: 2024-11-15}}",
      "    measure: {done: submission.report, at: submission.report.received, deadline: {by: 2024-11-15}}"
    )
    #expect(
      SmallPlan.found([edit]) == [
        "rules/duty/report-sent.yaml info plan/unused-rule “duty/report-sent”: no obligation uses the rule duty/report-sent | the pack “duty” has the rule “Send the report”"
      ]
    )
  }

  @Test(arguments: [
    (#"clauses: ["9"]"#, "there is no clause “9”"),
    (#"interpretations: [at-lest]"#, "there is no interpretation “at-lest”"),
    (#"references: [QD-2]"#, "there is no cited document “QD-2”"),
  ])
  func `an oddity that names what is not there is an error`(names: String, what: String) {
    let oddity =
      "oddities:\n  - {id: odd, \(names), says: {vi: L, en: O}, means: {vi: M, en: M}, "
      + "handling: {vi: H, en: H}}\nwaiverAuthorities:"
    let inspection = SmallPlan.inspection([.plan("waiverAuthorities:", oddity)])
    #expect(!inspection.isComplete)
    #expect(inspection.findings.map(\.diagnostic.wording.what.en) == [what])
  }

  @Test func `one mistake made everywhere is told a hundred times at most`() {
    let many = (10..<26).map { number in
      """
        - id: "3#\(number)"
          clause: "3"
          title: {vi: V, en: W}
          bindsTo: {units: [red]}
          measure: {count: submission.activities, as: a, where: a.kind == 'class', atLeast: 1}

      """
    }.joined()
    let edit = SmallPlan.Edit.plan(
      "  - id: \"4#1\"\n    clause",
      "\(many)  - id: \"4#1\"\n    clause"
    )
    let found = SmallPlan.found([edit]).filter { $0.contains("plan/counted-twice") }
    #expect(found.count == 100)
  }
}
