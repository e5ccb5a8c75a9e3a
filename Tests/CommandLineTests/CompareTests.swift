import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// Two scored rounds compared, asked for in the folders of the example rounds.
@Suite struct CompareTests {
  private static let round = "examples/kien-giang-2019"

  private static func run(_ arguments: [String], in folder: String = round) async -> Transcript {
    let surroundings = Surroundings(
      workingFolder: Golden.root.appending(path: folder).path(percentEncoded: false),
      now: Instant("2020-01-10T00:00:00Z") ?? .earliest
    )
    return await Transcript(["compare"] + arguments, surroundings)
  }

  /// The output without the list of inputs, which changes with every rule that is added.
  private static func told(_ run: Transcript) -> String {
    run.output.replacing(/"inputs":\[[^\]]*\]/, with: "\"inputs\":[…]")
  }

  private static let days = [
    "--view", "self", "--as-of", "2019-11-01", "--as-of-b", "2020-01-10",
  ]

  @Test(arguments: [
    ("vi", "text", "days.vi.txt"), ("en", "text", "days.en.txt"), ("en", "json", "days.json"),
    ("en", "markdown", "days.md"), ("vi", "csv", "days.csv"),
  ])
  func `two days are compared as they were`(language: String, format: String, name: String)
    async throws
  {
    let run = await Self.run(Self.days + ["--lang", language, "--format", format])
    #expect(run.errors.isEmpty)
    #expect(run.status == 1)
    try Golden.expect(Self.told(run), is: "compare-\(name)")
  }

  @Test func `two versions of one submission are compared by themselves`() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ttdn-compare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = Golden.root.appending(path: Self.round + "/submissions/an-bien.yaml")
    let text = try String(contentsOf: path, encoding: .utf8)
    let report = try #require(text.firstRange(of: "received: 2019-1"))
    let changed = text.replacingCharacters(in: report, with: "received: 2019-0")
    let file = folder.appending(path: "an-bien.yaml")
    try Data(changed.utf8).write(to: file)
    let round = Golden.root.appending(path: Self.round).path(percentEncoded: false)
    let plan = Golden.root.appending(path: "plans/kien-giang-2019").path(percentEncoded: false)
    let run = await Self.run([
      "submissions/an-bien.yaml", file.path(percentEncoded: false), "--as-of", "2019-11-01",
      "--view", "self", "--lang", "en", "--plan", "\(plan)/plan.yaml",
      "--registry", "\(round)/registry.yaml", "--scoring", "\(plan)/scoring.yaml",
      "--rules", Golden.root.appending(path: "rules").path(percentEncoded: false),
    ])
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.status == 1)
    #expect(run.output.contains("1 unit moves"), "\(run.output)")
    #expect(run.output.contains("III.8#1"))
  }

  @Test func `a round compared with itself changes nobody`() async {
    let run = await Self.run([".", ".", "--as-of", "2019-11-01", "--lang", "en"])
    #expect(run.status == 0)
    #expect(run.output.contains("Nobody moves"))
    #expect(run.output.contains("In nothing."))
  }

  @Test func `the cores make no difference`() async {
    let one = await Self.run(Self.days + ["--jobs", "1", "--format", "json"])
    let four = await Self.run(Self.days + ["--jobs", "4", "--format", "json"])
    #expect(one.output == four.output)
    #expect(!one.output.isEmpty)
  }

  @Test(arguments: [
    ([], "nothing to compare"), ([".", ".", "."], "only two"), (["."], "nothing to compare"),
    ([".", "--scoring-b", "missing.yaml"], "missing.yaml"), ([".", "missing"], "missing"),
  ])
  func `what cannot be compared says why`(arguments: [String], words: String) async {
    let run = await Self.run(arguments + ["--lang", "en"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
