import Diagnostics
import RuleTesting
import Testing

/// Examples of rules: what they state against what comes out.
@Suite struct ExampleTests {
  @Test func `an example that comes out as it states passes`() async {
    let suite = SmallRule.suite(
      SmallRule.duty(SmallRule.report, examples: SmallRule.bothSides)
    )
    let result = await suite.run(on: Workbench(), jobs: 2)
    #expect(SmallRule.told(result) == ["ok on the last good day", "ok a day late"])
  }

  @Test(arguments: [
    ("expect: {status: violated}", "17:24 status: expected “violated”, got “late”"),
    ("expect: {degree: \"1/2\"}", "17:24 degree: expected “1/2”, got “0”"),
    ("expect: {status: late, degree: \"0\"}", "ok"),
  ])
  func `a status or degree that differs is told at its place`(
    expect: String,
    told: String
  ) async {
    let examples = """
        pass: [{name: other}]
        fail:
          - name: a day late
            asOf: 2019-11-01
            with: {deadline: {before: 2019-10-30}}
            given: {submission: {report: {received: 2019-10-30}}}
            \(expect)
      """
    let rule = SmallRule.duty(SmallRule.report, examples: examples)
    let result = await SmallRule.suite(rule).run(on: Workbench(), jobs: 1)
    let line = SmallRule.told(result).last ?? ""
    #expect(told == "ok" ? line == "ok a day late" : line.hasSuffix(told), "\(line)")
  }

  @Test(arguments: [
    ("pass", "{report: {number: x}}", "", "the example must pass, but the rule found something"),
    ("fail", "{report: {number: y}}", "", "the rule found nothing, where the example expects"),
    ("fail", "{report: {number: x}}", "{at: report.signed}", "place: expected “report.signed”"),
    (
      "fail", "{report: {number: x}}", "{message: {en: Number y}}",
      "message: expected “Number y”, got “Number x”"
    ),
    ("fail", "{report: {number: x}}", "{severity: error}", "severity: expected “error”"),
    ("fail", "{report: {number: x}}", "{at: report.number, severity: warning}", ""),
  ])
  func `a finding that is missing, too many or elsewhere is told`(
    list: String,
    submission: String,
    expect: String,
    told: String
  ) async {
    let stated = expect.isEmpty ? "" : "\n      expect: \(expect)"
    let other = list == "pass" ? "fail" : "pass"
    let example = """
        \(other): [{name: other}]
        \(list):
          - name: it
            given: {submission: \(submission)}
      """
    let rule = SmallRule.finding("submission.report.number == 'x'", examples: example + stated)
    let suite = SmallRule.suite(rule).filtered { _, name in name == "it" }
    let line = SmallRule.told(await suite.run(on: Workbench(), jobs: 1)).last ?? ""
    #expect(told.isEmpty ? line == "ok it" : line.contains(told), "\(line)")
  }

  @Test func `a rule that does not compile is told once and its examples are not run`() async {
    let rule = SmallRule.duty("{holds: 'submission.nothing'}", examples: SmallRule.bothSides)
    let result = await SmallRule.suite(rule).run(on: Workbench(), jobs: 1)
    #expect(result.isBroken)
    #expect(result.results.isEmpty)
  }

  @Test func `the number of tasks changes nothing`() async {
    let rule = SmallRule.duty(SmallRule.report, examples: SmallRule.bothSides)
    let one = await SmallRule.suite(rule).run(on: Workbench(), jobs: 1)
    let more = await SmallRule.suite(rule).run(on: Workbench(), jobs: 5)
    #expect(SmallRule.told(one) == SmallRule.told(more))
  }

  @Test func `a filter keeps the tests whose subject or name it takes`() async {
    let rule = SmallRule.duty(SmallRule.report, examples: SmallRule.bothSides)
    let suite = SmallRule.suite(rule).filtered { _, name in name.contains("late") }
    let result = await suite.run(on: Workbench(), jobs: 1)
    #expect(result.results.map(\.name) == ["a day late"])
  }
}
