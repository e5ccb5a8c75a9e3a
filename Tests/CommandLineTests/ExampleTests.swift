import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// The examples of the package, run as a person would run them at its root.
@Suite struct ExampleTests {
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

  @Test(arguments: [
    ("round.vi.txt", ["examples/kien-giang-2019", "--as-of", "2019-11-01"]),
    ("round.en.txt", ["examples/kien-giang-2019", "--as-of", "2019-11-01", "--lang", "en"]),
    ("round.json", ["examples/kien-giang-2019", "--as-of", "2019-11-01", "--format", "json"]),
    ("round-2019-10-29.txt", ["examples/kien-giang-2019", "--as-of", "2019-10-29"]),
  ])
  func `the example round gives what it gave`(name: String, arguments: [String]) async throws {
    let run = await Transcript(arguments, Self.surroundings)
    #expect(run.errors.isEmpty)
    #expect(run.status == 1)
    let text = run.output.replacing(/"sha256":"[0-9a-f]{64}"/, with: #""sha256":"…""#)
    try Golden.expect(text, is: name)
  }

  @Test func `without a day the question is asked today, in the plan's zone`() async {
    let today = await Transcript(["examples/kien-giang-2019"], Self.surroundings)
    let asked = await Transcript(
      ["examples/kien-giang-2019", "--as-of", "2019-11-01", "--jobs", "3"],
      Self.surroundings
    )
    #expect(today == asked)
  }

  @Test(arguments: files(in: "examples/cases", endingIn: ""))
  func `a small round gives what it gave`(name: String) async throws {
    let run = await Transcript(
      ["examples/cases/\(name)", "--as-of", "2019-11-01"],
      Self.surroundings
    )
    try Golden.expect("\(run.output)\(run.errors)exit \(run.status)\n", is: "case-\(name).txt")
  }

  @Test(arguments: files(in: "examples/lint", endingIn: ".yaml"))
  func `a broken file gives what it gave`(name: String) async throws {
    let run = await Transcript(["examples/lint/\(name)"] + Self.planFlags, Self.surroundings)
    try Golden.expect("\(run.output)\(run.errors)exit \(run.status)\n", is: "lint-\(name).txt")
  }

  @Test(arguments: [
    ("broken-rule", [], Int32(2)), ("failing-expression", ["--as-of", "2019-11-01"], 1),
    ("two-for-one-unit", planFlags, 1),
  ])
  func `a broken folder gives what it gave`(
    name: String,
    flags: [String],
    status: Int32
  ) async throws {
    let run = await Transcript(["examples/lint/\(name)"] + flags, Self.surroundings)
    #expect(run.status == status)
    try Golden.expect("\(run.output)\(run.errors)exit \(run.status)\n", is: "lint-\(name).txt")
  }

  private static func files(in folder: String, endingIn suffix: String) -> [String] {
    let path = Golden.root.appending(path: folder).path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
  }
}
