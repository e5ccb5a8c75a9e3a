import CivilTime
import Diagnostics
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// The commands about the plan itself, run as a person would run them at the root of the package.
@Suite struct PlanCommandTests {
  private static let surroundings = Surroundings(
    workingFolder: Golden.root.path(percentEncoded: false),
    now: .earliest
  )
  private static let shipped = [
    "plans/kien-giang-2019/plan.yaml", "--scoring", "plans/kien-giang-2019/scoring.yaml",
    "--rules", "rules",
  ]

  @Test(arguments: [
    ("plan-check.vi.txt", ["check"]), ("plan-check.en.txt", ["check", "--lang", "en"]),
    ("plan-check.json", ["check", "--format", "json"]),
    ("plan-check.en.md", ["check", "--format", "markdown", "--lang", "en"]),
    ("plan-show-clause.vi.txt", ["show"]),
    ("plan-show-clause.en.txt", ["show", "--by", "clause", "--lang", "en"]),
    ("plan-show-obligation.en.txt", ["show", "--by", "obligation", "--lang", "en"]),
    ("plan-show-rule.vi.txt", ["show", "--by", "rule"]),
    ("plan-show-unit.vi.txt", ["show", "--by", "unit"]),
    ("plan-show-clause.vi.md", ["show", "--format", "markdown"]),
    ("plan-show.en.json", ["show", "--format", "json", "--lang", "en"]),
  ])
  func `the shipped plan gives what it gave`(name: String, arguments: [String]) async throws {
    let run = await Transcript(["plan"] + arguments + Self.shipped, Self.surroundings)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    let text = run.output.replacing(/"sha256":"[0-9a-f]{64}"/, with: #""sha256":"…""#)
    try Golden.expect(text, is: name)
    guard name.hasSuffix(".txt") else { return }
    for line in text.split(separator: "\n") {
      #expect(TerminalText.width(of: String(line)) <= 100, "\(line)")
    }
  }

  @Test(arguments: [Self.shipped, ["examples/kien-giang-2019"]])
  func `the shipped plan has no error and no warning, and names every oddity of its text`(
    arguments: [String]
  ) async throws {
    let run = await Transcript(
      ["plan", "check", "--fail-on", "warning", "--format", "json"] + arguments,
      Self.surroundings
    )
    #expect(run.status == 0)
    #expect(run.output.contains(#""counts":{"error":0,"warning":0,"#))
    let plan = try String(
      contentsOf: Golden.root.appending(path: "plans/kien-giang-2019/plan.yaml"),
      encoding: .utf8
    )
    let start = try #require(plan.range(of: "\noddities:\n"))
    let end = try #require(plan.range(of: "\nwaiverAuthorities:\n"))
    let stated = plan[start.lowerBound..<end.lowerBound].split(separator: "\n  - id: ").count - 1
    #expect(stated == 34)
    #expect(run.output.matches(of: /"id":"plan\/oddity"/).count == stated)
  }

  @Test(arguments: [
    (["--by", "obligation", "--id", "III.8#1"], "III.8#1"),
    (["--by", "unit", "--id", "so-tttt"], "so-tttt"),
    (["--id", "III.8"], "III.8"),
  ])
  func `one row can be asked for`(arguments: [String], id: String) async {
    let run = await Transcript(["plan", "show"] + arguments + Self.shipped, Self.surroundings)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").contains { $0.hasPrefix("\(id)  ") })
    #expect(run.output.split(separator: "\n").count < 12)
  }

  @Test(arguments: [
    (["--by", "rule", "--id", "duty/repot-before"], "có phải là “duty/report-before”?"),
    (["--by", "unit", "--id", "so-ttt"], "có phải là “so-tttt”?"),
    (["--by", "clause", "--id", "X"], "xem `ttdn-check plan show --by clause`"),
  ])
  func `an identifier that is not there gets a suggestion`(
    arguments: [String],
    remedy: String
  ) async {
    let run = await Transcript(["plan", "show"] + arguments + Self.shipped, Self.surroundings)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(remedy))
  }

  @Test(
    arguments: [
      (["plan", "check", "nowhere.yaml"], 2),
      (["plan", "check", "README.md", "--rules", "rules"], 2),
      (["plan", "check", "--fail-on", "info"] + Self.shipped, 1),
      (["plan", "check", "--fail-on", "never"] + Self.shipped, 0),
      (["plan", "check", "--quiet"] + Self.shipped, 0),
      (["plan", "show", "--by", "claus"] + Self.shipped, 2),
    ] as [([String], Int32)]
  )
  func `the exit status says what happened`(arguments: [String], status: Int32) async {
    #expect(await Transcript(arguments, Self.surroundings).status == status)
  }

  @Test func `a plan that cannot be read was not checked, and says why in the form asked for`()
    async
  {
    let run = await Transcript(
      ["plan", "check", "--format", "json", "--rules", "rules/security"] + [Self.shipped[0]],
      Self.surroundings
    )
    #expect(run.status == 2)
    #expect(!run.output.contains(#""complete":true"#))
    #expect(run.output.contains(#""id":"plan/unknown-name""#))
  }

  @Test(arguments: [["plan", "--help"], ["plan", "show", "--help"], ["plan", "check", "--help"]])
  func `help says what every option does, in both languages`(arguments: [String]) async {
    for language in ["vi", "en"] {
      var surroundings = Self.surroundings
      surroundings.variables = ["LANG": language]
      let run = await Transcript(arguments, surroundings)
      #expect(run.status == 0)
      for line in run.output.split(separator: "\n") {
        #expect(TerminalText.width(of: String(line)) <= 100, "\(line)")
      }
    }
  }
}
