import CivilTime
import Foundation
import SpreadsheetReading
import Testing
import Workspace

@testable import CommandLine

/// Secrets put in everywhere: no command prints one, in no format.
@Suite struct KeptSecretTests {
  /// What is put in, and what of it may not be seen.
  private static let secrets: [(text: String, needles: [String])] = [
    ("CMND 370123456", ["370123456"]),
    ("0912345678", ["912345678"]),
    ("Kèm báo cáo TUYỆT MẬT về kênh Vĩnh Tế", ["TUYỆT MẬT", "Vĩnh Tế"]),
    ("T Ố I  M Ậ T", ["T Ố I"]),
    ("hop.thu@example.vn", ["hop.thu", "example.vn"]),
    ("STK 0071000123456", ["0071000123456", "71000123456"]),
    ("Lớp do đồng chí Ví Dụ dạy", ["Ví Dụ"]),
    ("hộ chiếu B1234567", ["B1234567"]),
  ]

  /// Submissions in which `{}` is a secret.
  private static let forms = [
    "values": """
    ownPlan:
      number: "{}"
      signed: {0}
      citations: [{number: "{}"}, {number: 16-KL/TW, issued: "{}"}]
      tasks: [{id: t1, title: "{}"}, {id: "{}", title: x}]
    report: {number: 45-BC/SNgV, signed: "{}", received: {0}}
    activities:
      - {id: "{}", kind: class, topics: ["{}"], ended: 2019-05-05, place: "{}", status: done, task: "{}", evidence: ["{}"]}
    explanations: [{obligation: "{}", text: "{}"}]
    evidence: [{id: e1, kind: "{}", number: "{}", file: "evidence/{}.pdf"}]
    selfScore: {"{}": 20}

    """,
    "keys and comments": """
    # {}
    ownPlan:   # {}
      "{}": 1
      number: 12-KH/SNgV   # {}
      signd: 2019-03-05    # {}
    "{}": {a: 1}
    explanations:
      - obligation: III.8
        text: |
          dòng đầu
          {}
          dòng cuối

    """,
    "nothing parses": """
    report: {number: "{}"
    # {}
    explanations: [{text: "{}"}

    """,
  ]

  private static func file(_ form: String, first: Int) -> String {
    var text = "apiVersion: ttdn/v1\nkind: Submission\nunit: so-ngoai-vu\nplan: kien-giang-2019\n"
    var next = first
    var rest = form.replacing("{0}", with: "0912345678")[...]
    while let hole = rest.firstRange(of: "{}") {
      text += rest[..<hole.lowerBound] + secrets[next % secrets.count].text
      next += 1
      rest = rest[hole.upperBound...]
    }
    return text + rest
  }

  private static let commands: [[String]] = [
    ["check", "--format", "text"], ["check", "--format", "json"],
    ["score", "--format", "text"], ["score", "--format", "json"],
    ["score", "--format", "ndjson"], ["score", "--format", "csv"],
    ["score", "--draft", "commendation"], ["score", "--draft", "reminders"],
    ["score", "--draft", "reminders", "--format", "html"],
    ["score", "--draft", "reminders", "--format", "markdown"],
    ["score", "--format", "markdown"], ["score", "--format", "html"],
    ["score", "--format", "xlsx"],
    ["explain", "so-ngoai-vu", "--format", "text"], ["explain", "so-ngoai-vu", "--format", "json"],
    ["improve", "so-ngoai-vu", "--to", "excellent", "--format", "text"],
    ["improve", "so-ngoai-vu", "--to", "excellent", "--format", "json"],
    ["improve", "so-ngoai-vu", "--to", "commendation", "--format", "markdown"],
    ["compare", "--as-of-b", "2020-01-10", "--format", "text"],
    ["compare", "--as-of-b", "2020-01-10", "--format", "json"],
    ["compare", "--as-of-b", "2020-01-10", "--format", "markdown"],
    ["compare", "--as-of-b", "2020-01-10", "--format", "csv"],
    ["lint"], ["lint", "--format", "json"], ["lint", "--format", "sarif"],
    ["lint", "--format", "junit"], ["lint", "--format", "github"],
    ["lint", "--format", "markdown"], ["lint", "--quiet"], ["lint", "--deny-confidential"],
    ["lint", "--diff", "--unsafe"],
  ]

  /// What a run prints; of a workbook, what a reader finds in it.
  private static func transcript(_ arguments: [String], _ surroundings: Surroundings) async throws
    -> Transcript
  {
    var run = await Transcript(arguments, surroundings)
    guard arguments.contains("xlsx") else { return run }
    let bytes = await Program.run(arguments, in: surroundings).output
    let archive = try ZipArchive(bytes)
    run.output = archive.members.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    return run
  }

  @Test(arguments: [
    ("values", 0), ("values", 3), ("values", 6), ("keys and comments", 0), ("nothing parses", 0),
  ])
  func `no command prints a secret`(name: String, first: Int) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ttdn-kept-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = Self.file(Self.forms[name] ?? "", first: first)
    try Data(text.utf8).write(to: folder.appending(path: "so-ngoai-vu.yaml"))
    let root = Golden.root.path(percentEncoded: false)
    let surroundings = Surroundings(
      workingFolder: folder.path(percentEncoded: false),
      now: Instant("2019-10-31T17:00:00Z") ?? .earliest
    )
    for command in Self.commands {
      let run = try await Self.transcript(
        command + [
          "--plan", root + "plans/kien-giang-2019/plan.yaml",
          "--registry", root + "plans/kien-giang-2019/registry.yaml",
          "--scoring", root + "plans/kien-giang-2019/scoring.yaml", "--rules", root + "rules",
          "--as-of", "2019-11-01",
        ]
          + (["explain", "improve"].contains(command[0])
            ? ["--submissions", "so-ngoai-vu.yaml"] : ["so-ngoai-vu.yaml"]),
        surroundings
      )
      let printed = run.output + run.errors
      // Of a submission that cannot be read there is no way to anything.
      let cannotRun = command[0] == "improve" && name == "nothing parses"
      #expect((run.status == 2) == cannotRun, "\(command): \(run.errors)")
      #expect(!printed.isEmpty || command.contains("--diff"))
      for needle in Self.secrets.flatMap(\.needles) {
        #expect(!printed.contains(needle), "\(command) prints \(needle)")
      }
    }
  }
}
