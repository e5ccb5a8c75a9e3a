import CivilTime
import Diagnostics
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// The commands about rules, run as a person would run them at the package's root.
@Suite struct RulesTests {
  private static let surroundings = Surroundings(
    workingFolder: Golden.root.path(percentEncoded: false),
    now: .earliest
  )

  private func run(_ arguments: String...) async -> Transcript {
    await Transcript(["rules"] + arguments, Self.surroundings)
  }

  @Test func `the list has a line a rule and fits a terminal`() async {
    let list = await run("list", "rules", "--lang", "en")
    let lines = list.output.split(separator: "\n").map(String.init)
    #expect(list.status == 0)
    #expect(lines.allSatisfy { TerminalText.width(of: $0) <= 100 })
    #expect(lines.contains { $0.hasPrefix("duty/report-before ") && $0.contains("duty") })
    #expect(lines.contains { $0.hasPrefix("document/citation-date ") && $0.contains("finding") })
    #expect(lines.last?.hasPrefix("\(lines.count - 2) rules, ") == true, "\(lines.last ?? "")")
  }

  @Test(arguments: [
    (["show", "duty/report-befor", "--rules", "rules"], "did you mean “duty/report-before”?"),
    (["test", "duty/report-befor", "--rules", "rules"], "did you mean “duty/report-before”?"),
    (["list", "no-such-folder", "--rules", "rules"], "there is no file or folder"),
    (["test"], "no rule was named"),
    (["test", "rules", "--plan", "plans/none.yaml"], "there is no file or folder"),
    (["test", "rules", "--min-killed", "101"], "“101” is no percentage"),
    (["test", "rules", "--filter", "no such example"], "there is no test to run"),
    (["test", "docs/formats.md"], "there is no test to run"),
    (["test", "rules", "--format", "tapp"], "did you mean “tap”?"),
  ])
  func `a name that leads nowhere is told with the nearest, and the status is 2`(
    arguments: [String],
    told: String
  ) async {
    let run = await Transcript(["rules"] + arguments + ["--lang", "en"], Self.surroundings)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test(arguments: [
    ("text", "tests, all pass"), ("tap", "ok 1 - duty/report-before: "),
    ("junit", "<testsuite name=\"duty/report-before\""), ("json", "\"failures\":0"),
  ])
  func `the examples of a rule are run in each form`(format: String, told: String) async {
    let run = await run("test", "rules/duty/report-before.yaml", "--lang", "en", "--format", format)
    #expect(run.status == 0)
    #expect(run.output.contains(told), "\(run.output)")
  }

  @Test func `tests that fail, coverage and mutants are told to programs as they were`()
    async throws
  {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ttdn-rules-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let rule = Golden.root.appending(path: "rules/document/plan-year.yaml")
    let text = try String(contentsOf: rule, encoding: .utf8)
      .replacing("  pass:\n", with: "  other:\n").replacing("  fail:\n", with: "  pass:\n")
      .replacing("  other:\n", with: "  fail:\n")
    try Data(text.utf8).write(to: folder.appending(path: "turned.yaml"))
    let surroundings = Surroundings(
      workingFolder: folder.path(percentEncoded: false),
      now: .earliest
    )
    let flags = ["--lang", "en", "--format", "json", "--mutate", "--coverage"]
    let run = await Transcript(["rules", "test", "turned.yaml"] + flags, surroundings)
    #expect(run.status == 1)
    try Golden.expect(run.output, is: "rules-test.json")
  }

  @Test func `mutants and coverage of one rule are told, whatever the number of tasks`() async {
    let file = "rules/document/plan-year.yaml"
    let one = await run("test", file, "--lang", "en", "--mutate", "--coverage", "--jobs", "1")
    let more = await run("test", file, "--lang", "en", "--mutate", "--coverage", "--jobs", "4")
    #expect(one == more)
    #expect(one.status == 0)
    #expect(one.output.contains("10/10 mutants killed (100.0 %)"), "\(one.output)")
  }

  @Test(arguments: [
    ("text", "yaml/duplicate-key\n  "), ("markdown", "# yaml/duplicate-key\n\n"),
    ("json", "{\"id\":\"yaml/duplicate-key\",\"kind\":\"built-in\","),
  ])
  func `what the program finds by no rule has its page too`(form: String, start: String) async {
    let page = await run("show", "yaml/duplicate-key", "--rules", "rules", "--format", form)
    #expect(page.status == 0)
    #expect(page.output.hasPrefix(start), "\(page.output)")
    let without = await run("show", "schema/unknown-key", "--lang", "en", "--format", form)
    #expect(without.output.contains("schema/unknown-key") && without.status == 0)
  }

  @Test func `the page of a rule says what its file says`() async {
    let page = await run("show", "duty/report-before", "--rules", "rules", "--format", "markdown")
    #expect(page.output.hasPrefix("# duty/report-before\n\n"))
    #expect(page.output.contains("- `measure.at: submission.report.received`"))
  }
}
