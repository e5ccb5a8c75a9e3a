import Diagnostics
import RuleTesting
import Testing

/// What examples go through, and what they miss.
@Suite struct CoverageTests {
  private func missed(_ rule: SourceText) async -> [String] {
    let report = await SmallRule.suite(rule).cover(on: Workbench(), jobs: 2)
    return report.subjects.flatMap(\.uncovered).map(\.situation.wording.en)
  }

  @Test func `a bound is covered from both sides, done and not done`() async {
    let missed = await missed(SmallRule.duty(SmallRule.report, examples: SmallRule.bothSides))
    #expect(missed == ["not done, asked on the last good day", "not done, asked on the day after"])
  }

  @Test func `a branch that no example takes is told with its text`() async {
    let examples = """
        pass: [{name: other, given: {submission: {report: {number: y}}}}]
        fail: [{name: first, given: {submission: {report: {number: x}}}}]
      """
    let condition = "submission.report.number == 'x' || submission.report.number == 'z'"
    let missed = await missed(SmallRule.finding(condition, examples: examples))
    #expect(missed == ["an example in which “submission.report.number == 'z'” holds"])
  }

  @Test func `a comparison is covered at its edge`() async {
    let examples = """
        pass: [{name: far, given: {submission: {report: {sent: 2019-01-01, signed: 2019-02-01}}}}]
        fail: [{name: edge, given: {submission: {report: {sent: 2019-02-01, signed: 2019-02-01}}}}]
      """
    let condition = "submission.report.sent >= submission.report.signed"
    let missed = await missed(SmallRule.finding(condition, examples: examples))
    let (left, right) = ("“submission.report.sent”", "“submission.report.signed”")
    #expect(missed == ["an example with \(left) one below \(right)"])
  }

  @Test func `a rule without an example of one kind lacks it`() async {
    let rule = SmallRule.finding(
      "submission.report.number == 'x'",
      examples: SmallRule.anyExamples
    )
    let suite = SmallRule.suite(rule).filtered { _, name in name == "other" }
    let missed = await suite.cover(on: Workbench(), jobs: 1).subjects.flatMap(\.uncovered)
    #expect(missed.first?.situation == .example(passes: true))
  }
}
