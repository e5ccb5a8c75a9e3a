import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// The command `lint` on the files of the package, as a person would run it at its root.
@Suite struct LintTests {
  private static let surroundings = Surroundings(
    workingFolder: Golden.root.path(percentEncoded: false),
    now: Instant("2019-10-31T17:00:00Z") ?? .earliest
  )
  private static let planFlags = [
    "--plan", "plans/kien-giang-2019/plan.yaml",
    "--registry", "plans/kien-giang-2019/registry.yaml",
    "--scoring", "plans/kien-giang-2019/scoring.yaml", "--rules", "rules",
    "--as-of", "2019-11-01",
  ]
  /// Files with slips, mistakes, secrets and comments.
  private static let files = [
    "text-words", "ignored", "personal-data", "missing-space", "not-yaml",
  ]
  .map { "examples/lint/\($0).yaml" }

  private func text(of run: Transcript) -> String {
    let told = "\(run.output)\(run.errors)exit \(run.status)\n"
    return told.replacing(/"sha-?256":"[0-9a-f]{64}"/, with: #""sha256":"…""#)
  }

  @Test(arguments: [
    ("text.vi.txt", ["--format", "text"]), ("text.en.txt", ["--lang", "en"]),
    ("quiet.txt", ["--quiet"]), ("json", ["--format", "json", "--lang", "en"]),
    ("sarif", ["--format", "sarif"]), ("junit.xml", ["--format", "junit", "--lang", "en"]),
    ("github.txt", ["--format", "github"]), ("md", ["--format", "markdown", "--lang", "en"]),
    ("diff", ["--diff"]), ("unsafe.diff", ["--diff", "--unsafe"]),
    ("denied.txt", ["--deny-confidential", "--lang", "en"]),
  ])
  func `spoiled files give what they gave`(name: String, flags: [String]) async throws {
    let run = await Transcript(["lint"] + Self.files + Self.planFlags + flags, Self.surroundings)
    try Golden.expect(text(of: run), is: "linted.\(name)")
  }

  @Test(arguments: [
    ("round", ["examples/kien-giang-2019"], Int32(1)),
    ("plan-files", ["plans/kien-giang-2019", "rules"], 0),
    ("own-plan", planFlags + ["plans/kien-giang-2019", "rules"], 0),
    ("wrong-plan", ["examples/lint/broken-rule"], 2),
    ("two-for-one", planFlags + ["examples/lint/two-for-one-unit"], 1),
    ("second-round", ["examples/ven-song-2023-2025"], 1),
  ])
  func `folders give what they gave`(name: String, flags: [String], status: Int32) async throws {
    let run = await Transcript(["lint", "--lang", "en"] + flags, Self.surroundings)
    #expect(run.status == status)
    try Golden.expect(text(of: run), is: "lint-folder-\(name).txt")
  }

  @Test func `the number of tasks makes no difference`() async {
    let flags = ["lint", "examples/lint", "--format", "json"] + Self.planFlags
    let one = await Transcript(flags + ["--jobs", "1"], Self.surroundings)
    let three = await Transcript(flags + ["--jobs", "3"], Self.surroundings)
    #expect(one == three)
    #expect(one.status == 1)
  }

  @Test(arguments: [
    (["--unsafe"], "--unsafe"), (["--diff", "--format", "json"], "--diff"),
    (["--fix", "-", "examples"], "--fix"), (["--format", "saarif"], "sarif"),
    (["examples/lint/ignore.yaml"], "ignored.yaml"), (["--output"], "--output"),
  ])
  func `what was typed wrongly is told`(flags: [String], word: String) async {
    let run = await Transcript(["lint"] + flags, Self.surroundings)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(word))
  }

  @Test func `without a path or a project there is nothing to look at`() async {
    let surroundings = Surroundings(workingFolder: "/", now: .earliest)
    let run = await Transcript(["lint", "--lang", "en"], surroundings)
    #expect(run.status == 2)
    #expect(run.errors.contains("project/nothing-to-lint"))
  }
}
