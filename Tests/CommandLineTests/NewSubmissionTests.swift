import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// Templates of submissions: what a unit has to state, and nothing that is not asked of it.
@Suite struct NewSubmissionTests {
  private static let surroundings = Surroundings(
    workingFolder: Golden.root.path(percentEncoded: false),
    now: Instant("2019-10-31T17:00:00Z") ?? .earliest
  )

  /// A plan with a day on which some of its deadlines are past.
  private static let plans = [
    ("plans/kien-giang-2019", "2019-11-01"), ("plans/ven-song-2023-2025", "2024-10-05"),
  ]

  private static func flags(_ plan: String) -> [String] {
    ["--plan", "\(plan)/plan.yaml", "--scoring", "\(plan)/scoring.yaml", "--rules", "rules"]
  }

  private static func new(_ unit: String, _ plan: String, _ day: String, _ more: String...) async
    -> Transcript
  {
    await Transcript(
      ["new", "submission", unit, "--as-of", day] + flags(plan) + more,
      surroundings
    )
  }

  /// The units that exist under a plan, with what binds each.
  private static func units(of plan: String) async throws -> [(id: String, duties: Set<String>)] {
    let table = await Transcript(
      ["plan", "show", "\(plan)/plan.yaml", "--by", "unit", "--format", "json"]
        + flags(plan).dropFirst(2),
      surroundings
    )
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(table.output.utf8)) as? [String: Any]
    )
    let rows = try #require(object["units"] as? [[String: Any]])
    return rows.compactMap { row in
      guard let id = row["id"] as? String, let duties = row["obligations"] as? [String] else {
        return nil
      }
      return (id, Set(duties))
    }
  }

  /// The severities and identifiers of what a check of one file finds in it.
  private static func findings(_ text: String, _ plan: String, _ day: String) async throws
    -> Set<String>
  {
    // Letters only: digits in a row would be told as somebody's number.
    let name = UUID().uuidString.filter(\.isLetter)
    let file = FileManager.default.temporaryDirectory.appending(path: "ttdn-new-\(name).yaml")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let run = await Transcript(
      ["check", file.path(percentEncoded: false), "--as-of", day, "--format", "json"]
        + flags(plan),
      surroundings
    )
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let units = try #require(object?["units"] as? [[String: Any]], "\(run.errors)")
    #expect(units.count == 1, "the file counts for its unit")
    let found =
      units.flatMap { $0["diagnostics"] as? [[String: Any]] ?? [] }
      + (object?["diagnostics"] as? [[String: Any]] ?? [])
    return Set(
      found.map { "\($0["severity"] as? String ?? "") \($0["id"] as? String ?? "")" }
    )
  }

  /// The template with its sample items no longer comments.
  private static func withItems(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.hasPrefix("#  ") && line.contains(/^# {2,}(- [a-z]|[a-z][a-zA-Z0-9]*:|#)/)
          ? String(line.dropFirst()) : String(line)
      }
      .joined(separator: "\n")
  }

  @Test(arguments: plans)
  func `for every unit the template is sound but for what is still to be filled in`(
    plan: String,
    day: String
  ) async throws {
    for (unit, duties) in try await Self.units(of: plan) {
      let run = await Self.new(unit, plan, day)
      #expect(run.status == 0, "\(unit): \(run.errors)")
      let duty = #/^#\ {3}(?:[0-9-]+\ \([^)]*\)\ ·\ )?([^\ ].*?):\ /#.anchorsMatchLineEndings()
      let named = Set(run.output.matches(of: duty).map { String($0.1) })
      #expect(named.isSubset(of: duties), "\(unit): \(named.subtracting(duties))")
      for duty in duties { #expect(run.output.contains(" \(duty): "), "\(unit) lacks \(duty)") }
      guard !duties.isEmpty else { continue }
      let found = try await Self.findings(run.output, plan, day)
        .filter { !$0.hasPrefix("info ") }
      #expect(found.subtracting(["error schema/left-empty"]) == [], "\(unit)")
      #expect(found == ["error schema/left-empty"], "\(unit) has something to fill in")
      for line in run.output.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
  }

  @Test(arguments: plans)
  func `lint finds in no template more than keys that are left empty`(plan: String, day: String)
    async throws
  {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ttdn-templates-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (unit, duties) in try await Self.units(of: plan) where !duties.isEmpty {
      let text = await Self.new(unit, plan, day).output
      try Data(text.utf8).write(to: folder.appending(path: "\(unit).yaml"))
    }
    let run = await Transcript(
      ["lint", folder.path(percentEncoded: false), "--as-of", day, "--format", "json"]
        + Self.flags(plan),
      Self.surroundings
    )
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let files = try #require(object?["files"] as? [[String: Any]], "\(run.errors)")
    #expect(files.count > 5)
    for file in files {
      let findings = file["findings"] as? [[String: Any]] ?? []
      let kinds = Set(
        findings.filter { $0["severity"] as? String != "info" }
          .map { $0["id"] as? String ?? "" }
      )
      #expect(kinds == ["schema/left-empty"], "\(file["path"] ?? "")")
    }
  }

  @Test(arguments: plans)
  func `a sample item becomes an item when its hash is taken away`(
    plan: String,
    day: String
  ) async throws {
    for (unit, _) in try await Self.units(of: plan).prefix(3) {
      let text = Self.withItems(await Self.new(unit, plan, day).output)
      let found = try await Self.findings(text, plan, day)
      let structural = found.filter { $0.contains(" schema/") || $0.contains(" yaml/") }
      #expect(structural == ["error schema/left-empty"], "\(unit): \(structural)")
    }
  }

  @Test(arguments: [
    ("new-so-tttt.vi.yaml", "so-tttt", 0, "vi"),
    ("new-so-ngoai-vu.en.yaml", "so-ngoai-vu", 0, "en"),
    ("new-ubnd-van-bo.vi.yaml", "ubnd-van-bo", 1, "vi"),
  ])
  func `the template reads as it did`(name: String, unit: String, plan: Int, lang: String)
    async throws
  {
    let (plan, day) = Self.plans[plan]
    let run = await Self.new(unit, plan, day, "--lang", lang)
    try Golden.expect(run.output, is: name)
    let again = await Self.new(unit, plan, day, "--lang", lang)
    #expect(run == again)
  }

  @Test(arguments: [
    ("so-ngoai-vuu", "did you mean “so-ngoai-vu”?"),
    ("nobody at all", "the registry has no unit “nobody at all”"),
  ])
  func `a unit that is not known is told with the nearest, and the status is 2`(
    unit: String,
    told: String
  ) async {
    let (plan, day) = Self.plans[0]
    let run = await Self.new(unit, plan, day, "--lang", "en")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test func `a unit is found by its name`() async {
    let (plan, day) = Self.plans[0]
    let byName = await Self.new("Sở Ngoại vụ", plan, day)
    #expect(byName == (await Self.new("so-ngoai-vu", plan, day)))
  }

  @Test func `a file that is there is replaced only when that is asked for`() async throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "ttdn-kept-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("mine".utf8).write(to: file)
    let (plan, day) = Self.plans[0]
    let path = file.path(percentEncoded: false)
    let refused = await Self.new("so-ngoai-vu", plan, day, "--output", path, "--lang", "en")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("error[new/already-there]"))
    #expect(try Data(contentsOf: file) == Data("mine".utf8))
    let forced = await Self.new("so-ngoai-vu", plan, day, "--output", path, "--force")
    #expect(forced.status == 0 && forced.output.isEmpty)
    let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(written == (await Self.new("so-ngoai-vu", plan, day)).output)
  }
}
