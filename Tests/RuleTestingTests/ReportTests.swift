import Diagnostics
import Foundation
import Reports
import RuleTesting
import Testing

/// The forms in which results of tests can be had, as they were.
@Suite struct ReportTests {
  /// One test that passes, one that fails with text that every form must escape, two mutants.
  private static func report() async -> RuleTestReport {
    let examples = """
        pass:
          - name: "another number <&> # \\"quoted\\""
            given: {submission: {report: {number: y}}}
          - name: the number itself
            given: {submission: {report: {number: x}}}
        fail:
          - name: the number
            given: {submission: {report: {number: x}}}
            expect: {message: {en: Number x}}
      """
    let suite = SmallRule.suite(
      SmallRule.finding("submission.report.number == 'x'", examples: examples)
    )
    let bench = Workbench()
    let sound = suite.filtered { _, name in name == "the number" }
    return RuleTestReport(
      result: await suite.run(on: bench, jobs: 1),
      coverage: await suite.cover(on: bench, jobs: 1),
      mutation: await sound.mutate(on: bench, jobs: 1),
      leastKilled: 95,
      language: .en
    )
  }

  @Test(arguments: RuleTestFormat.allCases)
  func `a run with a failure reads so`(format: RuleTestFormat) async throws {
    var bytes = ReportBytes()
    let look = ReportLook(palette: TerminalPalette(isColored: false))
    format.write(await Self.report(), look: look, to: &bytes)
    try Golden.expect(String(decoding: bytes.bytes, as: UTF8.self), is: "run.\(format.rawValue)")
  }

  @Test(arguments: RulePage.Format.allCases)
  func `a rule's page reads so`(format: RulePage.Format) async throws {
    let rule = SmallRule.duty(SmallRule.report, examples: SmallRule.bothSides)
    let file = try #require(RuleFile(rule))
    var bytes = ReportBytes()
    let look = ReportLook(palette: TerminalPalette(isColored: false))
    RulePage(RuleDescription(file, on: Workbench()), language: .en)
      .write(format, look: look, to: &bytes)
    try Golden.expect(String(decoding: bytes.bytes, as: UTF8.self), is: "page.\(format.rawValue)")
  }
}
