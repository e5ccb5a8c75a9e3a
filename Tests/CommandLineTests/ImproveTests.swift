import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// The way to a class or a commendation, asked for in the folders of the example rounds.
@Suite struct ImproveTests {
  private static let round = "examples/kien-giang-2019"
  /// Its profile says what each kind of deed costs.
  private static let closing = "examples/kien-giang-2019-closing"
  private static let early = "--view self --as-of 2019-11-01"

  /// A question: where it is asked, and what.
  struct Asked: Sendable, CustomTestStringConvertible {
    let name: String
    let folder: String
    let arguments: [String]
    let status: Int32

    var testDescription: String { name }

    init(_ name: String, _ folder: String, _ arguments: String, exits status: Int32) {
      self.name = name
      self.folder = folder
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.status = status
    }
  }

  private static let questions = [
    Asked("reached", round, "an-bien --to good --view self --as-of 2019-11-01", exits: 0),
    Asked("late", round, "so-vhtt --to fair --view self --as-of 2019-11-01", exits: 0),
    Asked("verified", round, "an-bien --to good --as-of 2019-11-01", exits: 0),
    Asked("budget", round, "so-vhtt --to fair --budget 2 --view self --as-of 2019-11-01", exits: 1),
    Asked("unreachable", round, "so-vhtt --to good --view self --as-of 2020-01-10", exits: 1),
    Asked("commendation", round, "so-ngoai-vu --to commendation --as-of 2019-11-01", exits: 0),
    Asked("effort", closing, "so-vhtt --to fair --budget 4 \(early)", exits: 1),
    Asked("effort-enough", closing, "so-vhtt --to fair --budget 20 \(early)", exits: 0),
  ]

  private static func run(_ folder: String, _ arguments: [String]) async -> Transcript {
    let surroundings = Surroundings(
      workingFolder: Golden.root.appending(path: folder).path(percentEncoded: false),
      now: Instant("2020-01-10T00:00:00Z") ?? .earliest
    )
    return await Transcript(["improve"] + arguments, surroundings)
  }

  private static func told(_ run: Transcript) -> String {
    run.output.replacing(/[0-9a-f]{64}/, with: "…")
  }

  @Test(arguments: questions, ["vi", "en"])
  func `a question is answered as it was answered`(asked: Asked, language: String) async throws {
    let run = await Self.run(asked.folder, asked.arguments + ["--lang", language])
    #expect(run.errors.isEmpty)
    #expect(run.status == asked.status)
    try Golden.expect(Self.told(run), is: "improve-\(asked.name).\(language).txt")
    for line in run.output.split(separator: "\n") where line.contains(" ") {
      let words = line.split(separator: " ")
      let isBroken = words.dropFirst().contains { line.count - $0.count > 100 }
      #expect(!isBroken, "too long: \(line)")
    }
  }

  @Test(arguments: ["late", "budget", "unreachable", "effort"], ["json", "markdown"])
  func `an answer is written as it was written`(name: String, format: String) async throws {
    let asked = try #require(Self.questions.first { $0.name == name })
    let run = await Self.run(
      asked.folder,
      asked.arguments + ["--lang", "en", "--format", format]
    )
    #expect(run.errors.isEmpty)
    #expect(run.status == asked.status)
    let ending = format == "json" ? "json" : "md"
    try Golden.expect(Self.told(run), is: "improve-\(name).\(ending)")
  }

  @Test(arguments: [
    ("so-vhtt --to goood", "improve/no-class", "did you mean “good”"),
    ("so-vhtt --to Tốt --scoring missing.yaml", "error[", "missing.yaml"),
    ("so-vhtx --to good", "explain/no-unit", "did you mean"),
    ("so-vhtt --to good --budget=-1", "usage", "whole number"),
    ("so-vhtt", "usage", "--to"),
  ])
  func `what cannot be answered says why`(question: String, id: String, words: String) async {
    let arguments = question.split(separator: " ").map(String.init)
    let run = await Self.run(Self.round, arguments + ["--lang", "en"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(id) && run.errors.contains(words), "\(run.errors)")
  }

  @Test func `a class is found by its title, and a second asking gives the same bytes`() async {
    let byTitle = await Self.run(Self.round, ["so-vhtt", "--to", "đạt", "--as-of", "2019-11-01"])
    let again = await Self.run(
      Self.round,
      ["so-vhtt", "--to", "đạt", "--as-of", "2019-11-01", "--jobs", "1"]
    )
    #expect(byTitle.errors.isEmpty)
    #expect(byTitle.output == again.output)
  }
}
