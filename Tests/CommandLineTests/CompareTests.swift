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

  private static let closing = "examples/kien-giang-2019-closing"

  @Test(arguments: [
    ("vi", "text", "profiles.vi.txt"), ("en", "text", "profiles.en.txt"),
    ("en", "json", "profiles.json"),
  ])
  func `two profiles over the same submissions are compared as they were`(
    language: String,
    format: String,
    name: String
  ) async throws {
    let run = await Self.run(
      ["--scoring-b", "scoring-draft.yaml", "--lang", language, "--format", format],
      in: Self.closing
    )
    #expect(run.errors.isEmpty)
    #expect(run.status == 1)
    try Golden.expect(Self.told(run), is: "compare-\(name)")
  }

  /// Does something in a folder that is gone afterwards.
  private static func inFolder(_ work: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ttdn-compare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await work(folder)
  }

  @Test(arguments: ["vi", "en"])
  func `two rule packs over the same submissions are compared as they were`(language: String)
    async throws
  {
    try await Self.inFolder { folder in
      let rules = folder.appending(path: "rules")
      try FileManager.default.copyItem(at: Golden.root.appending(path: "rules"), to: rules)
      // A pack that believes what units say of the day of receipt, whatever the register says.
      let rule = rules.appending(path: "duty/report-before.yaml")
      let text = try String(contentsOf: rule, encoding: .utf8)
      let register = "  register: receipts.filter(r, r.document == 'report')\n"
      #expect(text.contains(register))
      try Data(text.replacing(register, with: "").utf8).write(to: rule)
      let run = await Self.run(
        ["--rules-b", rules.path(percentEncoded: false), "--view", "self", "--lang", language],
        in: Self.closing
      )
      #expect(run.errors.isEmpty)
      #expect(run.status == 1)
      try Golden.expect(run.output, is: "compare-rules.\(language).txt")
    }
  }

  /// Two kept reports of the round, as of the first and as of the second day.
  private static func keep(_ format: String, in folder: URL) async -> [String] {
    var paths: [String] = []
    for day in [days[3], days[5]] {
      let path = folder.appending(path: "\(day).\(format)").path(percentEncoded: false)
      let surroundings = Surroundings(
        workingFolder: Golden.root.appending(path: round).path(percentEncoded: false),
        now: Instant("2020-01-10T00:00:00Z") ?? .earliest
      )
      let flags = ["--view", "self", "--as-of", day, "--lang", "en", "--output", path]
      _ = await Transcript(["score", "--format", format] + flags, surroundings)
      paths.append(path)
    }
    return paths
  }

  /// Who moves, and because of what, without what is told of the two sides.
  private static func changes(_ run: Transcript) throws -> Substring {
    let start = try #require(run.output.firstRange(of: #""differences":"#))
    return run.output[start.lowerBound...]
  }

  @Test(arguments: ["json", "ndjson"])
  func `kept reports are compared as the rounds that they state`(format: String) async throws {
    let flags = ["--lang", "en", "--format", "json"]
    let computed = try Self.changes(await Self.run(Self.days + flags))
    try await Self.inFolder { folder in
      let kept = await Self.keep(format, in: folder)
      let both = await Self.run(kept + flags)
      #expect(both.errors.isEmpty && both.status == 1)
      let ofBoth = try Self.changes(both)
      #expect(ofBoth == computed)
      let later = ["--view", "self", "--as-of", "2020-01-10"]
      let first = try Self.changes(await Self.run([kept[0], "."] + later + flags))
      #expect(first == computed)
      let second = try Self.changes(await Self.run([".", kept[1]] + Self.days.prefix(4) + flags))
      #expect(second == computed)
      let same = await Self.run([kept[0], kept[0], "--lang", "en"])
      #expect(same.status == 0)
      #expect(same.output.contains("not computed again"))
    }
  }

  @Test(arguments: [
    (#""share":"15""#, #""share":"14""#, "verify/unbalanced"),
    (#""exactLow":"91""#, #""exactLow":"92""#, "verify/unbalanced"),
    (#""status":"satisfied""#, #""status":"splendid""#, "verify/other-shape"),
    (#""ttdn/score/v1""#, #""ttdn/report/v1""#, "verify/no-scores"),
    (#""ttdn/score/v1""#, #""ttdn/other/v1""#, "verify/other-schema"),
  ])
  func `a kept report that does not hold together is not compared`(
    from: String,
    to: String,
    id: String
  ) async throws {
    try await Self.inFolder { folder in
      let kept = await Self.keep("json", in: folder)
      let text = try String(contentsOfFile: kept[0], encoding: .utf8)
      let place = try #require(text.firstRange(of: from))
      try Data(text.replacingCharacters(in: place, with: to).utf8)
        .write(to: URL(filePath: kept[0]))
      let run = await Self.run(kept + ["--lang", "en"])
      #expect(run.status == 2)
      #expect(run.errors.contains(id), "\(run.errors)")
    }
  }

  @Test func `two versions of one submission are compared by themselves`() async throws {
    try await Self.inFolder { folder in try await Self.compareVersions(in: folder) }
  }

  private static func compareVersions(in folder: URL) async throws {
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
    (["kept.json"], "nothing to compare"), (["kept.json", "--as-of-b", "2019-12-31"], "kept.json"),
    ([".", "kept.ndjson", "--as-of-b", "2019-12-31"], "answers its own question"),
    (["missing.json", "."], "missing.json"),
    ([".", "--scoring-b", "missing.yaml"], "missing.yaml"), ([".", "missing"], "missing"),
  ])
  func `what cannot be compared says why`(arguments: [String], words: String) async {
    let run = await Self.run(arguments + ["--lang", "en"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
