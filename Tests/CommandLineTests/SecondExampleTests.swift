import CivilTime
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// The example round of the plan of another shape, run as a person would run it.
@Suite struct SecondExampleTests {
  private static let surroundings = Surroundings(
    workingFolder: Golden.root.path(percentEncoded: false),
    now: Instant("2024-10-04T17:00:00Z") ?? .earliest
  )

  @Test(arguments: [
    ("ven-song.vi.txt", ["--lang", "vi"]),
    ("ven-song-2025-02-01.vi.txt", ["--lang", "vi", "--as-of", "2025-02-01"]),
    ("ven-song.en.txt", ["--lang", "en"]),
    ("ven-song.json", ["--format", "json"]),
  ])
  func `the round gives what it gave`(name: String, flags: [String]) async throws {
    let run = await Transcript(["examples/ven-song-2023-2025"] + flags, Self.surroundings)
    #expect(run.errors.isEmpty)
    #expect(run.status == 1)
    let text = run.output.replacing(/"sha256":"[0-9a-f]{64}"/, with: #""sha256":"…""#)
    try Golden.expect(text, is: name)
  }
}
