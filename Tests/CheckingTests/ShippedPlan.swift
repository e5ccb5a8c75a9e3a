import Checking
import CivilTime
import Diagnostics
import Evaluation
import Foundation
import Model
import PlanReading

/// The shipped plan with its rules, and the example round, as they stand in the project.
enum ShippedPlan {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A file of the project.
  static func source(_ path: String) throws -> SourceText {
    SourceText(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
  }

  /// The YAML files of a folder of the project, sorted by path.
  static func sources(under folder: String) throws -> [SourceText] {
    let names =
      FileManager.default.enumerator(atPath: root.appending(path: folder).path())?
      .compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { try source("\(folder)/\($0)") }
  }

  /// A checker for the shipped plan, with the registry of the example round.
  static func checker(asOf: String) throws -> Checker? {
    let preparation = Checker.prepare(
      PlanSources(
        plan: try source("plans/kien-giang-2019/plan.yaml"),
        registry: try source("examples/kien-giang-2019/registry.yaml"),
        scoring: try source("plans/kien-giang-2019/scoring.yaml"),
        rules: try sources(under: "rules")
      ),
      zones: ZoneDatabase { name in
        (try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))).map(Array.init)
      },
      question: { _ in Question(asOf: CivilDate(asOf) ?? .earliest) }
    )
    guard case .ready(let checker, _) = preparation else { return nil }
    return checker
  }

  /// A submission's head, for the lines that a test adds.
  static func submission(of unit: String, _ facts: String) -> SourceText {
    SourceText(
      path: "\(unit).yaml",
      text: """
        apiVersion: ttdn/v1
        kind: Submission
        unit: \(unit)
        plan: kien-giang-2019
        \(facts)
        """
    )
  }
}
