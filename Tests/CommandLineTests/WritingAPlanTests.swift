import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// The guide to writing a plan: its files are laid out as it says, its commands run.
@Suite struct WritingAPlanTests {
  /// A fenced block: what stands after its three back-quotes, and its lines.
  private struct Block {
    let heading: String
    let lines: [String]

    /// The file that it is, where it is one: ```` ```yaml plan.yaml ````.
    var file: String? {
      let words = heading.split(separator: " ")
      return words.count == 2 && words[0] == "yaml" ? String(words[1]) : nil
    }
  }

  private static func blocks(of page: String) throws -> [Block] {
    let text = try String(
      contentsOf: Golden.root.appending(path: "docs/\(page)"),
      encoding: .utf8
    )
    var blocks: [Block] = []
    for (index, part) in text.components(separatedBy: "\n```").enumerated()
    where !index.isMultiple(of: 2) {
      let lines = part.components(separatedBy: "\n")
      blocks.append(Block(heading: lines[0], lines: Array(lines.dropFirst())))
    }
    return blocks
  }

  /// A folder with the files of the page and the rules of the package.
  private static func folder(_ blocks: [Block]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "writing-a-plan-\(UUID().uuidString)").resolvingSymlinksInPath()
    for block in blocks {
      guard let path = block.file else { continue }
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data((block.lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
    try FileManager.default.copyItem(
      at: Golden.root.appending(path: "rules"),
      to: folder.appending(path: "rules")
    )
    return folder
  }

  @Test func `the files of the guide make a round, and its commands print what it shows`()
    async throws
  {
    let blocks = try Self.blocks(of: "writing-a-plan.md")
    #expect(blocks.compactMap(\.file).count >= 8)
    let folder = try Self.folder(blocks)
    defer { try? FileManager.default.removeItem(at: folder) }
    let surroundings = Surroundings(
      workingFolder: folder.path(percentEncoded: false),
      now: Instant("2025-07-25T00:00:00Z") ?? .earliest
    )
    let commands = blocks.filter { $0.heading == "console" }
    #expect(!commands.isEmpty)
    for block in commands {
      for line in block.lines where line.hasPrefix("$ ttdn-check ") {
        let arguments = line.split(separator: " ").dropFirst(2).map(String.init)
        let run = await Transcript(arguments, surroundings)
        #expect(run.errors.isEmpty, "\(line): \(run.errors)")
        #expect(run.status <= 1, "\(line)")
        let shown = block.lines.filter { !$0.hasPrefix("$ ") }
        guard !shown.isEmpty else { continue }
        let output = run.output.hasSuffix("\n") ? String(run.output.dropLast()) : run.output
        #expect(output == shown.joined(separator: "\n"), "\(run.output)")
      }
    }
  }

  @Test func `the Vietnamese guide shows no file that the English one does not`() throws {
    let english = try Self.blocks(of: "writing-a-plan.md")
    for block in try Self.blocks(of: "writing-a-plan.vi.md") where block.file != nil {
      let other = try #require(english.first { $0.file == block.file })
      #expect(other.lines == block.lines, "\(block.heading)")
    }
  }
}
