import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// Runs that use what earlier runs kept print what they would print without.
@Suite struct KeptResultsTests {
  private let root = Golden.root.path(percentEncoded: false)

  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ttdn-kept-results-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let round = Golden.root.appending(path: "examples/kien-giang-2019/submissions")
    try FileManager.default.copyItem(at: round, to: folder.appending(path: "s"))
    return folder
  }

  private func run(_ command: [String], _ folder: URL, cache: [String]) async -> Transcript {
    let surroundings = Surroundings(
      workingFolder: folder.path(percentEncoded: false),
      now: Instant("2019-11-01T00:00:00Z") ?? .earliest
    )
    let plan = root + "plans/kien-giang-2019"
    let arguments =
      command + [
        "s", "--plan", plan + "/plan.yaml", "--scoring", plan + "/scoring.yaml", "--registry",
        root + "examples/kien-giang-2019/registry.yaml", "--rules", root + "rules", "--as-of",
        "2019-11-01",
      ] + cache
    return await Transcript(arguments, surroundings)
  }

  private static let commands: [[String]] = [
    ["check", "--format", "text"], ["check", "--format", "json", "--lang", "en"],
    ["score", "--format", "json"], ["score", "--format", "text"],
    ["score", "--format", "ndjson"],
  ]

  @Test(arguments: commands)
  func `kept results give the same bytes, also when files change or the cache is damaged`(
    command: [String]
  ) async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let kept = ["--cache", "kept"]
    let first = await run(command, folder, cache: kept)
    #expect(first.status != 2, "\(first.errors)")
    #expect(first == (await run(command, folder, cache: ["--no-cache"])))
    #expect(first == (await run(command, folder, cache: kept)))

    let changed = folder.appending(path: "s/so-ngoai-vu.yaml")
    let text = try String(contentsOf: changed, encoding: .utf8)
    try Data((text + "# 0912345678\n").utf8).write(to: changed)
    try FileManager.default.removeItem(at: folder.appending(path: "s/an-bien.yaml"))
    let second = await run(command, folder, cache: kept)
    #expect(second != first)
    #expect(second == (await run(command, folder, cache: [])))

    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "kept").path(percentEncoded: false)
    )
    #expect(names.count == 1)
    let file = folder.appending(path: "kept/\(names[0])")
    var bytes = try Data(contentsOf: file)
    #expect(bytes.count > 1000)
    for position in stride(from: 100, to: bytes.count, by: 701) { bytes[position] ^= 1 }
    try bytes.write(to: file)
    #expect(second == (await run(command, folder, cache: kept)))
    try Data("not a cache".utf8).write(to: file)
    #expect(second == (await run(command, folder, cache: kept)))
    #expect(second == (await run(command, folder, cache: kept)))
    #expect(!(try Data(contentsOf: file)).contains(Data("0912345678".utf8)))
  }

  @Test func `evidence that appears or changes is seen though the submission is the same`()
    async throws
  {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let submission = """
      apiVersion: ttdn/v1
      kind: Submission
      unit: so-ngoai-vu
      plan: kien-giang-2019
      evidence: [{id: e1, kind: photo, file: e.txt}]

      """
    try Data(submission.utf8).write(to: folder.appending(path: "s/so-ngoai-vu.yaml"))
    let options = ["--evidence", "files"]
    let command = ["check", "--lang", "en"] + options
    let before = await run(command, folder, cache: ["--cache", "kept"])
    #expect(before.output.contains("e.txt"))
    let files = folder.appending(path: "files")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: files.appending(path: "e.txt"))
    let after = await run(command, folder, cache: ["--cache", "kept"])
    #expect(after != before)
    #expect(after == (await run(command, folder, cache: [])))
  }

  @Test func `a cache that cannot be kept costs a remark and nothing else`() async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let plain = await run(["check"], folder, cache: [])
    let refused = await run(["check"], folder, cache: ["--cache", "s/so-ngoai-vu.yaml"])
    #expect(refused.output == plain.output)
    #expect(refused.status == plain.status)
    #expect(refused.errors.hasPrefix("warning[cache/unwritable]: "))
  }
}
