import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// The papers that a scored round drafts.
@Suite struct DraftTests {
  private static let surroundings = Surroundings(
    workingFolder: Golden.root.path(percentEncoded: false),
    now: Instant("2019-10-31T17:00:00Z") ?? .earliest
  )
  private static let first = ["score", "examples/kien-giang-2019", "--as-of", "2019-11-01"]
  private static let closing = ["score", "examples/kien-giang-2019-closing"]

  @Test(arguments: [
    ("draft-commendation.vi.txt", first + ["--draft", "commendation", "--lang", "vi"]),
    ("draft-commendation-closing.vi.txt", closing + ["--draft", "commendation", "--lang", "vi"]),
    ("draft-commendation-closing.en.txt", closing + ["--draft", "commendation", "--lang", "en"]),
    (
      "draft-commendation-closing.html",
      closing + ["--draft", "commendation", "--lang", "vi", "--format", "html"]
    ),
    (
      "draft-commendation-closing.md",
      closing + ["--draft", "commendation", "--lang", "vi", "--format", "markdown"]
    ),
    ("draft-reminders.vi.txt", first + ["--draft", "reminders", "--lang", "vi"]),
    ("draft-reminders-closing.en.txt", closing + ["--draft", "reminders", "--lang", "en"]),
    (
      "draft-reminders.html",
      first + ["--draft", "reminders", "--lang", "vi", "--format", "html"]
    ),
    (
      "draft-reminders-closing.md",
      closing + ["--draft", "reminders", "--lang", "en", "--format", "markdown"]
    ),
  ])
  func `a draft gives what it gave`(name: String, arguments: [String]) async throws {
    let run = await Transcript(arguments, Self.surroundings)
    #expect(run.errors.isEmpty)
    try Golden.expect(run.output.replacing(/[0-9a-f]{64}/, with: "…"), is: name)
  }

  @Test(arguments: ["json", "ndjson", "csv"])
  func `a draft has no form for programs`(format: String) async {
    let run = await Transcript(
      Self.first + ["--draft", "reminders", "--format", format, "--lang", "en"],
      Self.surroundings
    )
    #expect(run.status == 2)
    #expect(run.errors.contains("choose one of: text, markdown, html"))
  }
}
