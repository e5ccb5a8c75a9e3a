import CivilTime
import Diagnostics
import Foundation
import Testing
import Workspace

@testable import CommandLine

/// Scored rounds, as a person would ask for them at the root of the package.
@Suite struct ScoreTests {
  private static let surroundings = Surroundings(
    workingFolder: Golden.root.path(percentEncoded: false),
    now: Instant("2019-10-31T17:00:00Z") ?? .earliest
  )
  private static let first = ["score", "examples/kien-giang-2019", "--as-of", "2019-11-01"]
  private static let second = ["score", "examples/ven-song-2023-2025"]
  private static let closing = ["score", "examples/kien-giang-2019-closing"]

  private static func hidingDigests(_ text: String) -> String {
    text.replacing(/[0-9a-f]{64}/, with: "…")
  }

  @Test(arguments: [
    ("score.vi.txt", first + ["--lang", "vi"]),
    ("score.en.txt", first + ["--lang", "en"]),
    ("score.json", first + ["--format", "json", "--lang", "vi"]),
    ("score.ndjson", first + ["--format", "ndjson", "--lang", "vi"]),
    ("score.csv", first + ["--format", "csv", "--lang", "vi"]),
    ("score.md", first + ["--format", "markdown", "--lang", "vi"]),
    ("score-closing.vi.txt", closing + ["--lang", "vi"]),
    ("score-closing.en.txt", closing + ["--lang", "en"]),
    ("score-closing.json", closing + ["--format", "json", "--lang", "vi"]),
    ("score-closing.ndjson", closing + ["--format", "ndjson", "--lang", "vi"]),
    ("score-closing.en.csv", closing + ["--format", "csv", "--lang", "en"]),
    ("score-closing.md", closing + ["--format", "markdown", "--lang", "en"]),
    ("score-self.vi.txt", first + ["--lang", "vi", "--view", "self"]),
    ("score-ven-song.vi.txt", second + ["--lang", "vi"]),
    ("score-ven-song.en.txt", second + ["--lang", "en"]),
    ("score-ven-song.json", second + ["--format", "json", "--lang", "en"]),
  ])
  func `a scored round gives what it gave`(name: String, arguments: [String]) async throws {
    let run = await Transcript(arguments, Self.surroundings)
    #expect(run.errors.isEmpty)
    #expect(run.status == 1)
    try Golden.expect(Self.hidingDigests(run.output), is: name)
  }

  @Test(arguments: ["vi", "en"])
  func `no line of the text is wider than 100 columns`(language: String) async {
    for round in [Self.first, Self.second, Self.closing] {
      let run = await Transcript(round + ["--lang", language], Self.surroundings)
      for line in run.output.split(separator: "\n") {
        let width = TerminalText.width(of: String(line))
        let isBroken = line.contains { $0 == " " }
        #expect(width <= 100 || !isBroken, "\(width) columns: \(line)")
      }
    }
  }

  @Test(arguments: ["text", "json"])
  func `neither the number of tasks nor the order of the files changes a byte`(format: String)
    async
  {
    let folder = "examples/kien-giang-2019/submissions"
    let files = ["so-tttt", "an-bien", "so-ngoai-vu", "rach-gia"].map { "\(folder)/\($0).yaml" }
    let flags = ["--as-of", "2019-11-01", "--format", format]
    let one = await Transcript(["score"] + files + flags + ["--jobs", "1"], Self.surroundings)
    let three = await Transcript(
      ["score"] + files.reversed() + flags + ["--jobs", "3"],
      Self.surroundings
    )
    #expect(one == three)
  }

  @Test func `without a profile nothing is scored, and it is said what to do`() async {
    let plan = "plans/kien-giang-2019"
    let run = await Transcript(
      [
        "score", "examples/lint/empty.yaml", "--plan", "\(plan)/plan.yaml",
        "--registry", "\(plan)/registry.yaml", "--rules", "rules", "--lang", "en",
      ],
      Self.surroundings
    )
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("error[score/no-profile]: there is no scoring profile\n"))
    #expect(run.errors.contains("--scoring"))
  }

  private static let planFlags = [
    "--plan", "plans/kien-giang-2019/plan.yaml",
    "--registry", "plans/kien-giang-2019/registry.yaml",
    "--scoring", "plans/kien-giang-2019/scoring.yaml", "--rules", "rules",
    "--as-of", "2019-11-01", "--lang", "en",
  ]

  @Test(arguments: ["two-for-one-unit", "duplicate-key.yaml", "not-yaml.yaml"])
  func `what cannot be judged keeps everything open, the bonus too`(name: String) async throws {
    let run = await Transcript(
      ["score", "examples/lint/\(name)"] + Self.planFlags,
      Self.surroundings
    )
    #expect(run.status == 1)
    #expect(run.output.contains("score 0.00–100.00 + 0.00–5.00"), "\(run.output)")
  }

  @Test func `a round that has closed owes nothing more, and what is not backed is lost`() async {
    let run = await Transcript(
      Self.closing + ["--phase", "closed", "--lang", "en"],
      Self.surroundings
    )
    #expect(run.output.contains("the round is closed"))
    #expect(run.output.contains("over for good"))
  }

  @Test func `units are ranked by the view of the commendation unless another is asked for`() async
  {
    let usual = await Transcript(Self.first + ["--format", "json"], Self.surroundings)
    #expect(usual.output.contains(#""view":"verified","phase""#))
    let asked = await Transcript(
      Self.first + ["--format", "json", "--view", "self"],
      Self.surroundings
    )
    #expect(asked.output.contains(#""view":"self","phase""#))
  }
}
