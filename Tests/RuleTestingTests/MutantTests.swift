import Diagnostics
import LocatedYAML
import Testing

@testable import RuleTesting

/// The small changes that are made, and which of them examples tell.
@Suite struct MutantTests {
  /// The changes of a rule, as `path: change`.
  private func changes(_ rule: SourceText) throws -> [String] {
    let file = try #require(RuleFile(rule))
    return RuleMutation(file, Workbench()).mutants.map { "\($0.path): \($0.change)" }
  }

  @Test(arguments: [
    (
      "submission.report.number == 'x'",
      [
        "match[0].condition: submission.report.number == 'x' → submission.report.number != 'x'",
        "match[0].condition: submission.report.number == 'x': 'x' → '…x'",
      ]
    ),
    (
      "submission.report.signed < submission.report.sent",
      [
        "match[0].condition: submission.report.signed < submission.report.sent → "
          + "submission.report.signed <= submission.report.sent"
      ]
    ),
    (
      "has(submission.report) && !has(submission.ownPlan)",
      [
        "match[0].condition: && !has(submission.ownPlan) → || !has(submission.ownPlan)",
        "match[0].condition: !has(submission.ownPlan) → has(submission.ownPlan)",
      ]
    ),
    (
      "submission.report.number in ['a', 'b']",
      [
        "match[0].condition: submission.report.number in ['a', 'b'] → "
          + "!(submission.report.number in ['a', 'b'])",
        "match[0].condition: 'a' →",
        "match[0].condition: 'b' →",
      ]
    ),
    (
      "submission.?activities.orValue([]).size() > 2",
      [
        "match[0].condition: submission.?activities.orValue([]).size() > 2 → "
          + "submission.?activities.orValue([]).size() >= 2",
        "match[0].condition: submission.?activities.orValue([]).size() > 2: 2 → 1",
        "match[0].condition: submission.?activities.orValue([]).size() > 2: 2 → 3",
      ]
    ),
  ])
  func `an expression has these mutants`(condition: String, expected: [String]) throws {
    let rule = SmallRule.finding(condition, examples: SmallRule.anyExamples)
    #expect(try changes(rule) == expected)
  }

  @Test(arguments: [
    (
      "{done: submission.report, at: submission.report.sent, deadline: {before: 2019-10-30}}",
      [
        "measure.deadline.before: before → by",
        "measure.deadline.before: 2019-10-30 → 2019-10-29",
        "measure.deadline.before: 2019-10-30 → 2019-10-31",
      ]
    ),
    (
      "{count: submission.activities, as: a, date: a.ended, atLeast: 2, credit: all-or-nothing}",
      [
        "measure.date: date: a.ended →", "measure.atLeast: 2 → 1", "measure.atLeast: 2 → 3",
        "measure.credit: all-or-nothing → proportional",
      ]
    ),
    (
      "{cover: submission.activities, as: a, member: a.place, of: [b, c]}",
      [
        "measure.cover: → credit: all-or-nothing", "measure.of[0]: b →", "measure.of: c →",
      ]
    ),
    (
      "{ordered: submission.products, as: p, first: p.appraisal.signed, then: p.published}",
      ["measure.first: first, then → then, first"]
    ),
    (
      "{ratio: submission.got, outOf: submission.all, atLeast: 80/100}",
      ["measure.atLeast: 80/100 → 79/100", "measure.atLeast: 80/100 → 81/100"]
    ),
    (
      "{ratio: submission.got, outOf: submission.all, atLeast: 1}",
      ["measure.atLeast: 1 → 99/100"]
    ),
    (
      "{count: submission.activities, as: a, atLeast: 1, shareable: true}",
      ["measure.atLeast: 1 → 2", "measure.shareable: true → false"]
    ),
    (
      "{count: submission.activities, as: a, atLeast: 1, credit: {steps: [{from: 2, worth: 1/2}]}}",
      [
        "measure.atLeast: 1 → 2", "measure.credit.steps[0].from: 2 → 1",
        "measure.credit.steps[0].from: 2 → 3", "measure.credit.steps[0].worth: 1/2 → 2/2",
      ]
    ),
    (
      "{sum: [{holds: 'true', weight: 3}, {holds: 'true'}]}",
      ["measure.sum[0].weight: 3 → 2", "measure.sum[0].weight: 3 → 4"]
    ),
  ])
  func `a measure has these mutants`(measure: String, expected: [String]) throws {
    #expect(try changes(SmallRule.duty(measure, examples: SmallRule.anyExamples)) == expected)
  }

  @Test(arguments: [
    (
      "countingOrder: [a, b, c]",
      ["countingOrder[0]: a, b → b, a", "countingOrder[1]: b, c → c, b"]
    ),
    (
      "obligations: [{id: a, every: quarter}]",
      ["obligations[a].every: → combine: all", "obligations[a].every: quarter → half-year"]
    ),
    (
      "obligations: [{id: a, every: week, combine: all, during: {from: 2024-07-01}}]",
      [
        "obligations[a].every: week → month", "obligations[a].combine: all → mean",
        "obligations[a].during.from: 2024-07-01 → 2024-06-30",
        "obligations[a].during.from: 2024-07-01 → 2024-07-02",
      ]
    ),
    (
      "obligations: [{id: a, with: {deadline: {before: {day: 31, month: last}, roll: next}}}]",
      [
        "obligations[a].with.deadline.before: before → by",
        "obligations[a].with.deadline.before.day: 31 → 30",
        "obligations[a].with.deadline.before.month: last → first",
        "obligations[a].with.deadline.roll: next → none",
        "obligations[a].with.deadline.roll: next → prev",
      ]
    ),
    (
      "obligations: [{id: a, with: {deadline: {within: {workdays: 5, of: r.received}}}}]",
      [
        "obligations[a].with.deadline.within.workdays: workdays → days",
        "obligations[a].with.deadline.within.workdays: 5 → 4",
        "obligations[a].with.deadline.within.workdays: 5 → 6",
      ]
    ),
    (
      "obligations: [{id: a, with: {atLeast: 0.8}}]",
      [
        "obligations[a].with.atLeast: 0.8 → 0.79", "obligations[a].with.atLeast: 0.8 → 0.81",
      ]
    ),
    (
      "obligations: [{id: a, exceptions: [{when: \"unit.id == 'b'\", over: deadline, value: 2}]}]",
      [
        "obligations[a]: exceptions: [{\"when\": \"unit.id == 'b'\", \"over\": deadline, \"value\": 2}] →",
        "obligations[a].exceptions[0].when: unit.id == 'b' → true",
        "obligations[a].exceptions[0].value: 2 → 1", "obligations[a].exceptions[0].value: 2 → 3",
      ]
    ),
    (
      "interpretations: [{id: q, readings: [{id: r, changes: [{with: {atLeast: 2}}]}]}]",
      [
        "interpretations[q].readings[r].changes[0].with.atLeast: 2 → 1",
        "interpretations[q].readings[r].changes[0].with.atLeast: 2 → 3",
      ]
    ),
  ])
  func `a plan has these mutants besides those of its measures`(
    plan: String,
    expected: [String]
  ) throws {
    let source = SourceText(path: "plan.yaml", text: plan)
    var maker = MutantMaker(try #require(YAMLTree.read(source).tree.roots.first))
    maker.plan()
    let told = maker.mutants.sorted { $0.range < $1.range }.map { "\($0.path): \($0.change)" }
    #expect(told == expected)
  }

  @Test func `a profile has mutants of late factors and gates`() throws {
    let text = """
      lateness:
        "1#1":
          - {before: 2019-11-15, factor: "7/10"}
          - {before: 2019-12-01, factor: "4/10"}
        "2#1":
          - {daysLate: 5, factor: "1/2"}
      round: {closes: 2020-01-15}
      gates:
        - {id: sent, require: "1#1", blocks: class, above: fair}
        - {id: safe, require: "2#1", blocks: commendation, acceptsWaiver: false}
      """
    let source = SourceText(path: "scoring.yaml", text: text)
    var maker = MutantMaker(try #require(YAMLTree.read(source).tree.roots.first))
    maker.profile()
    let changes = maker.mutants.map(\.change)
    #expect(changes.contains("7/10 → 8/10") && changes.contains("7/10 → 6/10"))
    #expect(changes.contains("before → by") && changes.contains("2019-11-15 → 2019-11-16"))
    #expect(changes.contains("1#1 → 2#1") && changes.contains("above: fair →"))
    #expect(changes.contains("commendation → class"))
    #expect(changes.contains("5 → 4") && changes.contains("5 → 6"))
    #expect(changes.contains("2020-01-15 → 2020-01-14") && changes.contains("false → true"))
    #expect(changes.count { $0.hasPrefix("{") && $0.hasSuffix("→") } == 4)
  }

  @Test func `a mutant is its file with one place changed`() throws {
    let measure = "{done: submission.report, deadline: {before: 2019-10-30}}"
    let file = try #require(RuleFile(SmallRule.duty(measure, examples: SmallRule.bothSides)))
    let mutant = try #require(RuleMutation(file, Workbench()).mutants.first)
    let text = String(decoding: mutant.text.bytes, as: UTF8.self)
    #expect(text.contains("measure: {done: submission.report, deadline: {by: 2019-10-30}}"))
    #expect(mutant.witness.en == "an example with the fact on 2019-10-30, expected late")
  }

  @Test func `mutants are killed by the examples that tell them, and the others survive`() async {
    let measure =
      "{done: submission.report, at: submission.report.sent, deadline: {by: 2019-10-30}}"
    let examples = """
        pass:
          - name: in time
            asOf: 2019-11-01
            with: {deadline: {by: 2019-10-30}}
            given: {submission: {report: {sent: 2019-10-30}}}
            expect: {status: satisfied}
        fail:
          - name: much too late
            asOf: 2019-11-05
            with: {deadline: {by: 2019-10-30}}
            given: {submission: {report: {sent: 2019-11-04}}}
            expect: {status: late}
      """
    let report = await SmallRule.suite(SmallRule.duty(measure, examples: examples))
      .mutate(on: Workbench(), jobs: 2)
    #expect(report.tried == 3 && report.killed == 2)
    #expect(report.unexplained.map(\.change) == ["2019-10-30 → 2019-10-31"])
    #expect(
      report.unexplained.map(\.witness.en)
        == ["an example with the fact on 2019-10-31, expected late"]
    )
  }

  @Test func `a survivor may be explained, and an explanation that fits none is stale`() async {
    let examples = """
        pass: [{name: other}]
        fail:
          - name: no
            asOf: 2019-11-01
            with: {deadline: {before: 2020-01-15}}
            given: {submission: {}}
            expect: {status: pending}
      survivors:
        - {at: measure.deadline.before, change: "2020-01-15 → *", why: {vi: Thử, en: A test}}
        - {at: measure.deadline.before, change: no such change, why: {vi: Thử, en: A test}}
      """
    let measure = "{done: submission.report, deadline: {before: 2020-01-15}}"
    let rule = SmallRule.duty(measure, examples: examples)
    let suite = SmallRule.suite(rule).filtered { _, name in name == "no" }
    let report = await suite.mutate(on: Workbench(), jobs: 1)
    #expect(report.files.flatMap(\.survivors).count == 3)
    #expect(report.unexplained.map(\.change) == ["before → by"])
    #expect(report.files.flatMap(\.stale).map(\.id.rawValue) == ["mutant/stale-explanation"])
  }

  @Test func `nothing is changed while a test fails`() async {
    let examples = SmallRule.bothSides.replacing("status: late", with: "status: violated")
    let report = await SmallRule.suite(SmallRule.duty(SmallRule.report, examples: examples))
      .mutate(on: Workbench(), jobs: 1)
    #expect(report.diagnostics.map(\.id.rawValue) == ["mutant/fails-unchanged"])
  }
}
