import Checking
import CivilTime
import Diagnostics
import Evaluation
import Foundation
import Model
import PlanReading
import Testing

/// The plan of another shape with its example round: read clean, and judged as worked out by hand.
@Suite struct SecondPlanTests {
  /// A question, and what is told of units' obligations: `unit obligation: status degree`.
  struct Table: Sendable, CustomTestStringConvertible {
    let question: Question
    var readings: [ReadingChoice] = []
    let expected: String

    var testDescription: String {
      "\(question.asOf) \(question.view) \(readings.map(\.reading).joined())"
    }

    init(
      _ asOf: String,
      knownAt: String? = nil,
      view: EvidenceView = .selfStated,
      phase: RoundPhase? = nil,
      readings: [ReadingChoice] = [],
      _ expected: String
    ) {
      question = Question(
        asOf: CivilDate(asOf) ?? .earliest,
        knownAt: knownAt.flatMap { CivilDate($0) },
        view: view,
        phase: phase
      )
      self.readings = readings
      self.expected = expected
    }
  }

  @Test func `the plan, its earlier version and all beside it are read clean`() throws {
    let reading = PlanReader.read(try Self.sources(rules: "rules"), zones: Self.zones)
    #expect(reading.diagnostics.map { "\($0.id.rawValue) \($0.wording.what.en)" } == [])
    #expect(reading.compiled?.plan.version == 2)
  }

  @Test(arguments: Table.all)
  func `each duty is judged as worked out by hand`(table: Table) async throws {
    let preparation = Checker.prepare(
      try Self.sources(),
      readings: table.readings,
      zones: Self.zones,
      files: Self.files,
      question: { _ in table.question }
    )
    guard case .ready(let checker, _) = preparation else {
      Issue.record("the plan cannot be run")
      return
    }
    let files = try ShippedPlan.sources(under: "examples/ven-song-2023-2025/submissions")
    let round = await checker.check(files, scope: .round, jobs: 2)
    var told: [String: String] = [:]
    for unit in round.units {
      for result in unit.results { told["\(unit.unit) \(result.obligation)"] = Self.told(result) }
    }
    for result in round.whole { told["all \(result.obligation)"] = Self.told(result) }
    for line in table.expected.split(separator: "\n") {
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      #expect(told[parts[0]] == parts[1], "\(parts[0])")
    }
  }

  @Test func `the submissions have no defect but those meant`() async throws {
    let preparation = Checker.prepare(
      try Self.sources(rules: "rules"),
      zones: Self.zones,
      files: Self.files,
      question: { _ in Question(asOf: CivilDate("2024-10-05") ?? .earliest) }
    )
    guard case .ready(let checker, _) = preparation else { return }
    let files = try ShippedPlan.sources(under: "examples/ven-song-2023-2025/submissions")
    let round = await checker.check(files, scope: .round, jobs: 2)
    let found = round.units.flatMap { unit in
      unit.diagnostics.map { "\(unit.unit) \($0.id.rawValue) \($0.place?.start.line ?? 0)" }
    }
    #expect(
      found.sorted() == [
        "dai-ptth document/evidence-twice 54", "so-du-lich document/activity-alone 45",
        "so-du-lich document/appraised-before-published 52", "so-du-lich evidence/digest 61",
        "so-tttt document/activity-alone 28", "ubnd-hon-thua document/activity-alone 45",
        "ubnd-hon-thua submission/stand-in 9", "ubnd-suoi-moc document/activity-alone 47",
        "ubnd-van-bo security/officer-stated 6",
      ]
    )
  }

  private static func told(_ result: ObligationResult) -> String {
    "\(result.status.rawValue) \(result.degree.map { "\($0)" } ?? "excluded")"
  }

  private static let zones = ZoneDatabase { name in
    (try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))).map(Array.init)
  }

  /// As the disk has them: one file was changed after its digest was stated.
  private static let files = EvidenceFiles { _, file, _ in
    file == "trien-lam-a2.txt" ? .differs : .sound
  }

  /// The files of the plan and its round, with the rules of a folder.
  private static func sources(rules: String = "rules/duty") throws -> PlanSources {
    let plan = { (name: String) in
      try ShippedPlan.source("plans/ven-song-2023-2025/\(name).yaml")
    }
    let round = { (name: String) in
      try ShippedPlan.source("examples/ven-song-2023-2025/\(name).yaml")
    }
    return PlanSources(
      plan: try plan("plan"),
      previous: [try plan("plan-1")],
      registry: try plan("registry"),
      scoring: try plan("scoring"),
      rules: try ShippedPlan.sources(under: rules),
      calendar: try plan("calendar"),
      waivers: [try round("waivers")],
      receipts: [try round("receipts")],
      verifications: [try round("verifications")]
    )
  }
}
