import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// Waivers, registers, verifications and calendars that are wrong: why, exit status 2, and nobody is
/// judged.
@Suite struct RecordTests {
  private static let surroundings = Surroundings(
    workingFolder: Golden.root.path(percentEncoded: false),
    now: Instant("2019-10-31T17:00:00Z") ?? .earliest
  )

  @Test(arguments: [
    ("waivers-not-competent", ["--waivers", "examples/records/waivers-not-competent.yaml"]),
    ("waivers-clash", ["--waivers", "examples/records/waivers-clash.yaml"]),
    ("receipts-unknown-unit", ["--receipts", "examples/records/receipts-unknown-unit.yaml"]),
    (
      "verifications-contradict",
      ["--verifications", "examples/records/verifications-contradict.yaml"]
    ),
    ("calendar", ["--plan", "examples/records/calendar/plan.yaml"]),
    ("no-such-waivers", ["--waivers", "examples/records/waiver-clash.yaml"]),
    ("no-such-reading", ["--reading", "III.8=sined"]),
  ])
  func `nothing is judged by what is wrong`(name: String, flags: [String]) async throws {
    for language in ["vi", "en"] {
      let run = await Transcript(
        ["examples/kien-giang-2019", "--as-of", "2019-11-01", "--lang", language] + flags,
        Self.surroundings
      )
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      try Golden.expect(run.errors, is: "records-\(name).\(language).txt")
    }
  }

  @Test func `another reading, another day of knowledge and another view are told at the top`()
    async throws
  {
    let run = await Transcript(
      [
        "examples/kien-giang-2019", "--as-of", "2019-11-01", "--reading", "III.8=signed",
        "--known-at", "2019-10-31", "--view", "evidenced",
      ],
      Self.surroundings
    )
    #expect(run.status == 1)
    let head = run.output.split(separator: "\n", omittingEmptySubsequences: false).prefix(14)
    try Golden.expect(head.joined(separator: "\n") + "\n", is: "reading-and-view.txt")
  }
}
