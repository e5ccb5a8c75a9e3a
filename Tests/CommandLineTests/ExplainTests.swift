import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// Explanations of one situation each, as a person would ask for them in the folder of the round.
@Suite struct ExplainTests {
  private static let cases = "examples/cases/asked-why"
  private static let round = "examples/kien-giang-2019"

  /// A situation: where it is asked, and what.
  struct Situation: Sendable, CustomTestStringConvertible {
    let name: String
    let folder: String
    let arguments: [String]

    var testDescription: String { name }

    init(_ name: String, _ folder: String, _ arguments: String, on day: String = "2020-01-10") {
      self.name = name
      self.folder = folder
      self.arguments = arguments.split(separator: " ").map(String.init) + ["--as-of", day]
    }
  }

  private static let situations = [
    Situation("satisfied", cases, "sao-mai 1.1"),
    Situation("late", round, "an-bien III.8#1", on: "2019-11-01"),
    Situation("overdue", round, "so-vhtt III.8#1", on: "2019-11-01"),
    Situation("partial", cases, "sao-mai 2.1"),
    Situation("four-at-one-place", cases, "sao-mai 2.3"),
    Situation("missing-date", cases, "thanh-tam 2.1"),
    Situation("waivers", cases, "hoa-binh 1.1 2.3"),
    Situation("register", cases, "binh-minh 1.1"),
    Situation("taken", cases, "binh-minh 2.2"),
    Situation("no-evidence-open", cases, "binh-minh 2.1 --view verified --phase open"),
    Situation("no-evidence-closed", cases, "binh-minh 2.1 --view verified --phase closed"),
    Situation("rejected", cases, "thanh-tam 1.1 --view verified"),
    Situation("not-bound", cases, "xa-moi 1.1 4.2"),
    Situation("failing-expression", cases, "sao-mai 4.1"),
    Situation("recurring", cases, "sao-mai 3.1"),
    Situation("exception", cases, "nui-cao 1.1"),
    Situation("whole", cases, "toan-tinh"),
    Situation("reading", cases, "sao-mai 2.4 --reading how-many-fairs=five"),
    Situation("reading-of-the-date", round, "an-bien III.8#1 --reading which-date=signed"),
  ]

  private static func run(_ folder: String, _ arguments: [String]) async -> Transcript {
    let surroundings = Surroundings(
      workingFolder: Golden.root.appending(path: folder).path(percentEncoded: false),
      now: Instant("2020-01-10T00:00:00Z") ?? .earliest
    )
    return await Transcript(["explain"] + arguments, surroundings)
  }

  /// The output without digests and without lines of the shipped plan and rules, which change with
  /// every word of those.
  private static func told(_ run: Transcript) -> String {
    run.output.replacing(/[0-9a-f]{64}/, with: "…")
      .replacing(/((?:plans|rules)\/[a-z0-9\/-]+\.yaml):[0-9]+:[0-9]+/) { "\($0.1):…" }
  }

  @Test(arguments: situations, ["vi", "en"])
  func `a situation is told as it was told`(situation: Situation, language: String) async throws {
    let run = await Self.run(situation.folder, situation.arguments + ["--lang", language])
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    try Golden.expect(Self.told(run), is: "explain-\(situation.name).\(language).txt")
    for line in run.output.split(separator: "\n") where line.contains(" ") {
      let words = line.split(separator: " ")
      let isBroken = words.dropFirst().contains { line.count - $0.count > 100 }
      #expect(!isBroken, "too long: \(line)")
    }
  }

  @Test(arguments: ["partial", "recurring"], ["json", "markdown"])
  func `a situation is written as it was written`(name: String, format: String) async throws {
    let situation = try #require(Self.situations.first { $0.name == name })
    let run = await Self.run(situation.folder, situation.arguments + ["--format", format])
    #expect(run.status == 0)
    let ending = format == "json" ? "json" : "md"
    try Golden.expect(Self.told(run), is: "explain-\(name).\(ending)")
    guard format == "json" else { return }
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "ttdn/explanation/v1")
  }

  @Test func `it can be asked from any folder of the project and with the submissions named`()
    async
  {
    let arguments = ["sao-mai", "2.1", "--as-of", "2020-01-10"]
    let inside = await Self.run(Self.cases + "/submissions", arguments)
    #expect(inside.status == 0)
    let outside = await Self.run("", arguments + ["--submissions", Self.cases])
    #expect(outside.status == 0)
    let verdict = "Kết luận: Đạt một phần (mức 2/3)"
    #expect(inside.output.contains(verdict))
    #expect(outside.output.contains(verdict))
  }

  @Test(arguments: [
    "sao-mai", "Sao Mai", "XÃ SAO MAI", "sao mai commune", "Xa\u{303} Sao  Mai",
  ])
  func `a unit is found by its identifier, its name or its alias`(name: String) async {
    let run = await Self.run(Self.cases, [name, "2.1", "--as-of", "2020-01-10"])
    #expect(run.status == 0)
    #expect(run.output.contains("Đơn vị: Xã Sao Mai (sao-mai)\n"))
  }

  @Test(arguments: [
    (["sao-may"], "explain/no-unit", "có phải là “sao-mai”?"),
    (["Xã Sao Mái"], "explain/no-unit", "có phải là “Xã Sao Mai”?"),
    (["Xã"], "explain/no-unit", "ghi mã, tên hoặc tên khác của đơn vị trong sổ"),
    (["xã sao"], "explain/no-unit", "có phải là “sao-mai”?"),
    (["sao-mai", "2.l"], "explain/no-obligation", "có phải là “2.1”?"),
    (["sao-mai", "\u{1B}[1m"], "explain/no-obligation", "“\\u{1B}[1m”"),
    (
      ["sao-mai", "--submissions", "submissions/hoa-binh.yaml"], "explain/submission-not-given",
      "trong các hồ sơ đưa vào không có hồ sơ của “sao-mai”"
    ),
    (["sao-mai", "--submissions", "gone.yaml"], "file/absent", "không có tệp hay thư mục"),
  ])
  func `what cannot be explained is said, with what to do, and the status is 2`(
    arguments: [String],
    id: String,
    message: String
  ) async {
    let run = await Self.run(Self.cases, arguments)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("error[\(id)]"))
    #expect(run.errors.contains(message))
    #expect(run.status == 2)
  }

  @Test(arguments: [
    ([], "thiếu đối số '<UNIT>'"),
    (
      ["sao-mai", "--format", "csv"],
      "--format: không có “csv”; chọn một trong: text, json, markdown"
    ),
    (["sao-mai", "--status", "violated,lat"], "--status: không có “lat”; có phải là “late”?"),
    (["sao-mai", "--quiet"], "không có tùy chọn '--quiet'"),
  ])
  func `what was typed wrongly is said`(arguments: [String], message: String) async {
    let run = await Self.run(Self.cases, arguments)
    #expect(run.errors.hasPrefix("error[usage]: \(message)"))
    #expect(run.status == 2)
  }

  @Test(arguments: [
    ([], 7, Int32(0)), (["--status", "partial"], 3, 0), (["--status", "partial,pending"], 4, 0),
    (["--failing"], 5, 0), (["--failing", "--fail-on", "error"], 5, 1),
    (["--status", "satisfied", "--fail-on", "info"], 2, 0), (["--status", "waived"], 0, 0),
  ])
  func `only what was asked for is told, and the status is 1 only where that was asked for`(
    flags: [String],
    count: Int,
    status: Int32
  ) async {
    let run = await Self.run(Self.cases, ["sao-mai", "--as-of", "2020-01-10"] + flags)
    let told = run.output.split(separator: "\n").count { $0.hasPrefix("  Kết luận: ") }
    #expect(told == count)
    #expect(run.status == status)
  }

  @Test func `a submission that cannot be read is explained as that`() async throws {
    let folder = URL(filePath: "/tmp/ttdn-explain-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "sao-mai.yaml")
    try Data("unit: sao-mai\nunit: sao-mai\n".utf8).write(to: file)
    let path = file.path(percentEncoded: false)
    let cases = Golden.root.appending(path: Self.cases).path(percentEncoded: false)
    let flags = ["--plan", "\(cases)/plan.yaml", "--registry", "\(cases)/registry.yaml"]
    let run = await Self.run(
      Self.cases,
      ["sao-mai", "1.1", "--submissions", path, "--rules", "../../../rules/duty"] + flags
    )
    #expect(run.status == 0)
    #expect(run.output.contains("Vì sao hồ sơ chưa xét được"))
    #expect(run.output.contains("Lỗi dữ liệu"))
  }
}
