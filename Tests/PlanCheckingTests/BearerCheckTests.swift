import PlanChecking
import Testing

/// Who is bound, what it weighs, and which gates stand on it.
@Suite struct BearerCheckTests {
  @Test func `an edit that does not apply leaves no plan, so that no test passes by accident`() {
    #expect(!SmallPlan.inspection([.plan("no such text", "")]).isComplete)
  }

  @Test(
    arguments: [
      (
        [
          .plan(
            "bindsTo: {units: [red]}\n    measure:\n      cover",
            "bindsTo: {units: [gone]}\n    measure:\n      cover"
          )
        ],
        [
          "plan.yaml warning plan/duty-of-nobody “{units: [gone]}”: 3#2 binds nobody | on 2024-12-31 there is no unit of “gone”",
          "scoring.yaml warning plan/idle-weight “\"3#2\"”: the scheme “Red” gives 3#2 a weight, and binds none of its units | Red Department (red) is scored by that scheme and not bound",
        ]
      ),
      (
        [.plan("{groups: [everyone]}", "{groups: [departments, districts]}")],
        [
          "registry.yaml warning plan/unit-without-duty “office”: Office (office) has no duty | it is in “everyone”; none of the 4 obligations names it or them"
        ]
      ),
      (
        [.plan("{groups: [everyone]}", "{groups: [everyone, press, open]}")],
        [
          "plan.yaml warning plan/empty-group “press”: the group Press (press) has no member | on 2024-12-31 no unit of the registry is in “press”"
        ]
      ),
      (
        [.plan("except: [office]", "except: [office, gone]")],
        [
          "plan.yaml warning plan/idle-except “gone”: 8#1 excepts “gone”, which it would not bind anyway | “gone” does not exist on 2024-12-31"
        ]
      ),
      (
        [
          .plan(
            "{groups: [everyone], except: [office]}",
            "{groups: [departments, districts], except: [office]}"
          )
        ],
        [
          "plan.yaml warning plan/idle-except “office”: 8#1 excepts “office”, which it would not bind anyway | “office” is in “everyone”; the obligation names “departments”, “districts”"
        ]
      ),
    ] as [([SmallPlan.Edit], [String])]
  )
  func `everybody who is named is bound, and everybody is bound by something`(
    edits: [SmallPlan.Edit],
    lines: [String]
  ) {
    // The office is not ranked, and a unit that is not ranked may have no duty.
    let ranked = SmallPlan.Edit.scoring("unranked: [office], ", "")
    let needsRank = lines.contains { $0.contains("unit-without-duty") }
    #expect(SmallPlan.found(edits + (needsRank ? [ranked] : [])) == lines)
  }

  @Test(
    arguments: [
      (
        [.scoring(#""3#1": 30, "3#2": 30"#, #""3#1": 60"#)],
        "scoring.yaml warning plan/duty-without-weight “red”: the scheme “Red” gives 3#2 no weight | Red Department (red) is bound by it and scored by that scheme"
      ),
      (
        [
          .scoring(
            #"weight: 100, obligations: {"8#1": 100}"#,
            #"weight: 100, obligations: {"8#1": 90, "3#1": 10}"#
          )
        ],
        "scoring.yaml warning plan/idle-weight “\"3#1\"”: the scheme “Others” gives 3#1 a weight, and binds none of its units | Blue Department (blue) is scored by that scheme and not bound"
      ),
      (
        [
          .scoring(
            #"weight: 40, obligations: {"8#1": 40}"#,
            #"weight: 45, obligations: {"8#1": 45}"#
          )
        ],
        "scoring.yaml warning plan/weights-do-not-add-up “red”: the groups of the scheme “Red” do not add up to 100 | 45 + 60 = 105"
      ),
      (
        [.scoring(#""3#1": 30, "3#2": 30"#, #""3#1": 30, "3#2": 20"#)],
        "scoring.yaml warning plan/weights-do-not-add-up “60”: the duties of the group “Deeds” (scheme red) do not add up to 60 | 30 + 20 = 50"
      ),
      (
        [.scoring("for: {groups: [everyone]}", "for: {groups: [districts], units: [office]}")],
        "registry.yaml warning plan/unit-without-scheme “blue”: no scheme scores Blue Department (blue) | it is bound by “4#1”, “8#1”"
      ),
      (
        [.scoring("for: {units: [red]}", "for: {units: [gone]}")],
        "scoring.yaml warning plan/idle-scheme “{units: [gone]}”: the scheme “Red” scores no unit | there is no unit of “gone”"
      ),
      (
        [
          .scoring(#"{obligation: "4#1", why"#, #"{obligation: "8#1", why"#),
          .scoring(#"gates:"#, "gates:"),
        ],
        "scoring.yaml warning plan/weighted-after-all “\"8#1\"”: 8#1 is said to have no weight, and has one | the scheme “Red” gives it one"
      ),
    ] as [([SmallPlan.Edit], String)]
  )
  func `weights reach whom they are for and add up`(edits: [SmallPlan.Edit], line: String) {
    #expect(SmallPlan.found(edits).contains(line))
  }

  @Test(
    arguments: [
      (
        [
          .plan(
            "{groups: [everyone]}\n    measure:\n      holds",
            "{groups: [everyone]}\n    trigger: submission.?security.?incidents.orValue([]).size() > 0\n    measure:\n      holds"
          )
        ],
        "scoring.yaml warning plan/gate-on-excluded “\"4#1\"”: the gate “Secrecy” requires 4#1, which may not apply | for Red Department (red) the duty does not apply until its trigger occurs"
      ),
      (
        [
          .plan(
            "bindsTo: {groups: [everyone]}\n    measure:\n      holds: submission.",
            "bearer: whole\n    measure:\n      holds: submissions.all(s, s.?security.?incidents.orValue([]).size() == 0) || submissions.size() == 0 #"
          )
        ],
        "scoring.yaml warning plan/gate-on-whole “\"4#1\"”: the gate “Secrecy” requires 4#1, a duty of the whole | when Red Department breaks it, Blue Department is blocked too"
      ),
      (
        [.plan("{groups: [everyone]}", "{groups: [departments], units: [office]}")],
        "scoring.yaml warning plan/gate-misses-unit “\"4#1\"”: the gate “Secrecy” does not reach ranked units: 1 | East District (east) is ranked and not bound by that duty"
      ),
      (
        [.plan("kinds: [extend]", "kinds: [waive, extend]")],
        "scoring.yaml info plan/gate-on-waivable “\"4#1\"”: the gate “Secrecy” requires 4#1, which may be waived | “committee” may grant “waive”, “extend”; a unit excused from 4#1 still does not pass"
      ),
    ] as [([SmallPlan.Edit], String)]
  )
  func `a gate stands on what always binds one unit by itself`(
    edits: [SmallPlan.Edit],
    line: String
  ) {
    #expect(SmallPlan.found(edits) == [line])
  }

  @Test func `a gate that says whether a waiver opens it is not remarked`() {
    let edits: [SmallPlan.Edit] = [
      .plan("kinds: [extend]", "kinds: [waive, extend]"),
      .scoring(#"clause: "4"}"#, #"clause: "4", acceptsWaiver: false}"#),
    ]
    #expect(SmallPlan.found(edits) == [])
  }
}
