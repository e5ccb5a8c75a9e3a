import PlanChecking
import Testing

/// One thing is changed in a plan that is clean; what the checks say of it, with the witness.
@Suite struct CheckTests {
  @Test func `a sound plan gives no finding at all`() {
    #expect(SmallPlan.found([]) == [])
    #expect(SmallPlan.inspection().isComplete)
  }

  @Test(
    arguments: [
      (
        [.plan(#"normative: false, gist"#, "gist")],
        #"plan.yaml warning plan/clause-without-duty “"1"”: clause 1 asks something, and nothing is judged by it or said to be unscored | a unit that ignores clause 1 (Purpose) is named nowhere"#
      ),
      (
        [.plan(#"{id: "4", gist"#, #"{id: "4", normative: false, gist"#)],
        #"plan.yaml warning plan/duty-of-purpose “"4"”: obligation 4#1 comes from clause 4, which is said to ask nothing | the pair 4#1 “Nothing leaks” and clause 4"#
      ),
      (
        [.plan(#"id: "3#9""#, #"id: "3#2""#)],
        #"plan.yaml error plan/scored-and-unscored “"3#2"”: 3#2 is both an obligation and an unscored duty | clause 3 says that 3#2 is not judged: For people"#
      ),
    ] as [([SmallPlan.Edit], String)]
  )
  func `clauses and obligations answer each other`(edits: [SmallPlan.Edit], line: String) {
    #expect(SmallPlan.found(edits) == [line])
  }

  @Test(
    arguments: [
      (
        [.plan("{by: 2024-11-15}", "{by: 2024-11-17}")],
        "plan.yaml warning plan/non-working-deadline “{by: 2024-11-17}”: the last good day of 8#1, 2024-11-17, is a day off | 2024-11-17 is Sunday; the plan names no calendar, so Saturdays and Sundays are taken to be days off"
      ),
      (
        [.plan("{by: 2024-11-15}", "{before: 2024-11-17}")],
        "plan.yaml warning plan/non-working-deadline “{before: 2024-11-17}”: the last good day of 8#1, 2024-11-16, is a day off | 2024-11-16 is Saturday; the plan names no calendar, so Saturdays and Sundays are taken to be days off"
      ),
      (
        [.scoring("{by: 2024-11-29, factor: 1/2}", "{by: 2024-11-30, factor: 1/2}")],
        "scoring.yaml warning plan/non-working-deadline “{by: 2024-11-30, factor: 1/2}”: the last good day of 8#1, 2024-11-30, is a day off | 2024-11-30 is Saturday; the plan names no calendar, so Saturdays and Sundays are taken to be days off"
      ),
      (
        [.plan("{by: 2024-11-15}", "{by: 2023-11-15}")],
        "plan.yaml warning plan/deadline-outside “{by: 2023-11-15}”: the deadline of 8#1 has passed before the plan's period begins | 2023-11-15; the period is 2024-01-01 to 2024-12-31"
      ),
      (
        [
          .plan("{by: 2024-11-15}", "{by: 2025-01-10}"),
          .scoring("{by: 2024-11-29, factor: 1/2}", "{by: 2025-01-31, factor: 1/2}"),
        ],
        "plan.yaml warning plan/deadline-outside “{by: 2025-01-10}”: the deadline of 8#1 lies after the plan's period | 2025-01-10; the period is 2024-01-01 to 2024-12-31"
      ),
      (
        [
          .plan(
            "within: period\n      atLeast",
            "within: {from: 2023-12-01, until: 2024-06-01}\n      atLeast"
          )
        ],
        "plan.yaml warning plan/window-outside “{from: 2023-12-01, until: 2024-06-01}”: the window of 3#1 reaches beyond the plan's period | a deed of 2023-12-01 counts, though the period is 2024-01-01 to 2024-12-31"
      ),
      (
        [
          .plan(
            "within: period\n      atLeast",
            "within: {from: 2024-06-01, until: 2024-06-01}\n      atLeast"
          )
        ],
        "plan.yaml error plan/empty-window “{from: 2024-06-01, until: 2024-06-01}”: the window of 3#1 has no day | even a deed of 2024-06-01 lies outside of it"
      ),
      (
        [.scoring("factor: 1/2", "factor: 0/2")],
        "scoring.yaml warning plan/idle-lateness “0/2”: this late step of 8#1 has the factor 0 | doing 8#1 before this bound earns 0, as never doing it does"
      ),
    ] as [([SmallPlan.Edit], String)]
  )
  func `deadlines and windows are days of the plan on which people work`(
    edits: [SmallPlan.Edit],
    line: String
  ) {
    #expect(SmallPlan.found(edits) == [line])
  }

  @Test(arguments: ["{by: 2024-11-17, roll: none}", "{by: 2024-11-15}"])
  func `a deadline that says what happens on a day off is not remarked`(deadline: String) {
    #expect(SmallPlan.found([.plan("{by: 2024-11-15}", deadline)]) == [])
  }

  @Test(
    arguments: [
      (
        [.plan("of: [north, south]", "of: [north, suoth]")],
        "plan.yaml error plan/unknown-name “suoth”: there is no place “suoth”"
      ),
      (
        [
          .plan("cover: submission.activities", "cover: registry.places"),
          .plan(
            "a.status == 'done' && a.kind == 'exhibition'",
            "submission.activities.exists(b, b.place == a.id && b.kind == 'exhibition')"
          ),
          .plan(
            "      date: a.ended\n      within: period\n      member: a.place",
            "      member: a.id"
          ),
          .plan("of: [north, south]", "of: [north, suoth]"),
        ],
        "plan.yaml error plan/member-out-of-reach “suoth”: nothing can reach “suoth” of 3#2; did you mean “south”? | “suoth” is not among “north”, “south”"
      ),
      (
        [
          .plan(
            "within: period\n      atLeast: 3",
            "within: period\n      distinctBy: a.place\n      atLeast: 3"
          )
        ],
        "plan.yaml error plan/count-out-of-reach “3”: 3#1 asks for 3, and there can be only 2 | there are only “north”, “south”"
      ),
      (
        [
          .plan(
            "of: [north, south]",
            "of: registry.places.filter(p, p.kind == 'city').map(p, p.id)"
          )
        ],
        "plan.yaml warning plan/nothing-to-reach “cover: submission.activities”: 3#2 asks nothing | for Red Department (red)"
      ),
    ] as [([SmallPlan.Edit], String)]
  )
  func `what is asked can be reached`(edits: [SmallPlan.Edit], line: String) {
    #expect(SmallPlan.found(edits) == [line])
  }

  @Test(arguments: [
    (
      "some", ", atLeast: 3",
      ["plan.yaml error rule/at-least “3”: `atLeast` must be a whole number from 1 to 2"]
    ),
    ("some", ", atLeast: 2", []), ("all", "", []),
  ])
  func `no more parts of a measure are asked for than it has`(
    key: String,
    least: String,
    lines: [String]
  ) {
    let parts = "[{holds: 'true'}, {count: submission.letters, as: l, atLeast: 1, shareable: true}]"
    let edit = SmallPlan.Edit.plan(
      "    measure:\n      holds: submission.?security.?incidents.orValue([]).size() == 0",
      "    measure: {\(key): \(parts)\(least)}"
    )
    #expect(SmallPlan.found([edit]) == lines)
  }

  @Test func `a window in a part of a measure is looked at too`() {
    let window = "within: {from: 2024-06-01, until: 2024-06-01}"
    let part = SmallPlan.Edit.plan(
      "    measure:\n      holds: submission.?security.?incidents.orValue([]).size() == 0",
      "    measure: {all: [{count: submission.letters, as: l, atLeast: 1, \(window)}]}"
    )
    #expect(SmallPlan.found([part]).map { $0.contains("plan/empty-window") } == [true])
  }

  @Test func `a chain that no weight and no gate reads is idle`() {
    let edits: [SmallPlan.Edit] = [
      .scoring(#"  "8#1": [{by"#, #"  "4#2": [{by"#),
      .plan(
        "  - id: \"8#1\"",
        """
          - id: "4#2"
            clause: "4"
            title: {vi: Giao ước, en: Pledge}
            bindsTo: {units: [red]}
            measure: {done: submission.report, at: submission.report.sent, deadline: {by: 2024-11-15}}
          - id: "8#1"
        """
      ),
      .scoring("unweighted:", "unweighted:\n  - {obligation: \"4#2\", why: {vi: V, en: W}}"),
    ]
    #expect(
      SmallPlan.found(edits) == [
        "scoring.yaml warning plan/idle-lateness “\"4#2\"”: 4#2 has late steps, but no weight, and no gate asks for it | none of the schemes “red”, “others” holds it"
      ]
    )
  }

  @Test func `a word that no submission may use is told, with the nearest one`() {
    let edits: [SmallPlan.Edit] = [
      .plan(
        "with: {deadline: {by: 2024-11-15}}",
        "with: {deadline: {by: 2024-11-15}, topics: [see]}"
      ),
      SmallPlan.Edit(
        file: "rule",
        old: "  deadline: {type: deadline,",
        new:
          "  topics: {type: list(string), default: [], doc: {vi: C, en: T}}\n  deadline: {type: deadline,"
      ),
    ]
    #expect(
      SmallPlan.found(edits) == [
        "plan.yaml warning plan/unknown-word “see”: the parameter `topics` uses the word “see”, which is nowhere; did you mean “sea”? | for 8#1 a submission would have to write “see”, which is then refused"
      ]
    )
  }

  private static let calendar = """
    apiVersion: ttdn/v1
    kind: Calendar
    metadata: {id: cong-so, title: {vi: Lịch, en: Calendar}, source: {vi: Luật, en: Law}}
    covers: {from: 2024-01-01, until: 2024-11-20}
    weekend: [sat, sun]
    daysOff: [{date: 2024-11-15, name: {vi: Lễ hội, en: Festival}}]
    workingDays: []
    """

  @Test func `with a calendar its days off count, and what it does not cover is told`() {
    let named = SmallPlan.Edit.plan("rules: [duty]", "rules: [duty]\ncalendar: calendar.yaml")
    #expect(
      SmallPlan.found([named], calendar: Self.calendar) == [
        "plan.yaml warning plan/non-working-deadline “{by: 2024-11-15}”: the last good day of 8#1, 2024-11-15, is a day off | 2024-11-15 is Festival",
        "scoring.yaml warning plan/calendar-gap “{by: 2024-11-29, factor: 1/2}”: the calendar cong-so only speaks of 2024-01-01 to 2024-11-19 | the last good day of 8#1 is 2024-11-29",
      ]
    )
  }

  @Test func `a recurring deadline is told by the first time that it falls on a day off`() {
    let edits: [SmallPlan.Edit] = [
      .plan(
        "with: {deadline: {by: 2024-11-15}}",
        "every: quarter\n    with: {deadline: {by: {day: 15, month: last}}}"
      ),
      .scoring("{by: 2024-11-29, factor: 1/2}", "{daysLate: 10, factor: 1/2}"),
    ]
    #expect(
      SmallPlan.found(edits) == [
        "plan.yaml warning plan/non-working-deadline “{by: {day: 15, month: last}}”: the last good day of 8#1, 2024-06-15, is a day off | 2024-06-15 (second quarter of 2024) is Saturday; the plan names no calendar, so Saturdays and Sundays are taken to be days off"
      ]
    )
  }
}
