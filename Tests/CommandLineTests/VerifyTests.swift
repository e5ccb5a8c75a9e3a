import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// Reports that are computed again, as a person would ask for it.
@Suite struct VerifyTests {
  private static let root = Golden.root.path(percentEncoded: false)
  private static let plan = [
    "--plan", root + "plans/kien-giang-2019/plan.yaml",
    "--registry", root + "plans/kien-giang-2019/registry.yaml",
    "--scoring", root + "plans/kien-giang-2019/scoring.yaml", "--rules", root + "rules",
  ]
  private static let submission = "an-bien.yaml"

  /// A folder with one submission and a report on it.
  private func workspace(_ command: [String], _ test: (Surroundings, URL) async throws -> Void)
    async throws
  {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ttdn-verify-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: Golden.root.appending(path: "examples/kien-giang-2019/submissions/\(Self.submission)"),
      to: folder.appending(path: Self.submission)
    )
    let surroundings = Surroundings(
      workingFolder: folder.path(percentEncoded: false),
      now: Instant("2019-10-31T17:00:00Z") ?? .earliest
    )
    let made = await Transcript(
      command + [Self.submission, "--as-of", "2019-11-01", "--output", "report"] + Self.plan,
      surroundings
    )
    #expect(made.status != 2, "\(made.errors)")
    try await test(surroundings, folder)
  }

  private func verify(_ surroundings: Surroundings, _ flags: [String] = []) async -> Transcript {
    await Transcript(
      ["verify", "report", Self.submission, "--lang", "en"] + Self.plan + flags,
      surroundings
    )
  }

  @Test(arguments: [
    ["check", "--format", "json"], ["score", "--format", "json"], ["score", "--format", "ndjson"],
    ["score", "--format", "json", "--view", "self", "--phase", "closed", "--lang", "en"],
    ["score", "--format", "ndjson", "--known-at", "2019-10-01", "--reading", "III.8=signed"],
    ["check", "--format", "json", "--view", "evidenced", "--reading", "III.8=signed"],
  ])
  func `a report is the same when it is computed again`(command: [String]) async throws {
    try await workspace(command) { surroundings, _ in
      let run = await verify(surroundings)
      #expect(run.status == 0, "\(run.output)\(run.errors)")
      #expect(run.output.hasSuffix("The same to the byte: the same inputs give this report.\n"))
    }
  }

  @Test(arguments: [
    (#""lost":"9""#, #""lost":"6""#, "an-bien · ledger[III.8#1].lost"),
    (#""adopted":false"#, #""adopted":true"#, "profile.adopted"),
    (#""place":1"#, #""place":2"#, ""),
  ])
  func `what somebody wrote into a report is told`(
    from: String,
    to: String,
    member: String
  ) async throws {
    try await workspace(["score", "--format", "json", "--view", "self"]) { surroundings, folder in
      let file = folder.appending(path: "report")
      let text = try String(contentsOf: file, encoding: .utf8)
      guard let place = text.firstRange(of: from) else { return }
      try Data(text.replacingCharacters(in: place, with: to).utf8).write(to: file)
      let run = await verify(surroundings)
      #expect(run.status == 1)
      #expect(run.output.contains(member))
      #expect(run.output.hasSuffix("the inputs are those of the report, which says otherwise.\n"))
    }
  }

  @Test func `inputs that changed, went or came are named`() async throws {
    try await workspace(["score", "--format", "json"]) { surroundings, folder in
      let file = folder.appending(path: Self.submission)
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing("received: 2019-10-30", with: "received: 2019-10-28").utf8)
        .write(to: file)
      let changed = await verify(surroundings)
      #expect(changed.status == 1)
      #expect(changed.output.contains("Inputs whose bytes are not those of the report:\n  an-bien"))
      #expect(changed.output.hasSuffix("the inputs are others, and so are the results.\n"))
      try FileManager.default.moveItem(at: file, to: folder.appending(path: "moved.yaml"))
      let moved = await Transcript(
        ["verify", "report", "moved.yaml", "--lang", "en", "--format", "json"] + Self.plan,
        surroundings
      )
      #expect(moved.status == 1)
      #expect(moved.output.contains(#""missing":["an-bien.yaml"],"added":["moved.yaml"]"#))
      let told = moved.output.replacing(/"[0-9a-f]{64}"/, with: "\"…\"")
        .replacing(/"line":[0-9]+/, with: "\"line\":1")
      try Golden.expect(told, is: "verify-moved.json")
    }
  }

  @Test func `another layout of the same report is the same`() async throws {
    try await workspace(["score", "--format", "json"]) { surroundings, folder in
      let file = folder.appending(path: "report")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing(",\n", with: ", \n ").utf8).write(to: file)
      let run = await verify(surroundings, ["--quiet"])
      #expect(run.status == 0)
      #expect(run.output == "The same: every value is equal, only the layout differs.\n")
    }
  }

  @Test(arguments: [
    ("", "verify/no-report"), ("{", "verify/no-report"), ("[1, 2]", "verify/no-report"),
    (#"{"schema":"other"}"#, "verify/other-schema"),
    (#"{"schema":"ttdn/score/v1"}"#, "verify/no-question"),
    (#"{"record":"round","schema":"ttdn/score/v1"}"# + "\n", "verify/torn"),
    (#"{"record":"round"}"# + "\n{", "verify/broken-line"),
    (String(repeating: "[", count: 5000), "verify/no-report"),
    ("{\"record\":\"unit\"}\n{\"record\":\"end\",\"units\":2}\n", "verify/torn"),
  ])
  func `what is no whole report is refused`(text: String, id: String) async throws {
    try await workspace(["score", "--format", "json"]) { surroundings, folder in
      try Data(text.utf8).write(to: folder.appending(path: "report"))
      let run = await verify(surroundings)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("error[\(id)]: "), "\(run.errors)")
    }
  }

  @Test func `a report that is not there is refused`() async {
    let surroundings = Surroundings(workingFolder: Self.root, now: .earliest)
    let run = await Transcript(["verify", "gone.json", "--lang", "en"], surroundings)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error[file/absent]: "))
  }
}
