import Checking
import CivilTime
import Diagnostics
import Evaluation
import Foundation
import Linting
import Model
import PlanReading

/// The shipped plan with its rules, and the example round, as they stand in the project.
enum ShippedRound {
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

  /// A linter with the shipped plan; `nil` where that cannot be read.
  static func linter() throws -> Linter? {
    let sources = PlanSources(
      plan: try source("plans/kien-giang-2019/plan.yaml"),
      registry: try source("examples/kien-giang-2019/registry.yaml"),
      scoring: try source("plans/kien-giang-2019/scoring.yaml"),
      rules: try self.sources(under: "rules")
    )
    let zones = ZoneDatabase { name in
      (try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))).map(Array.init)
    }
    let day = CivilDate("2019-11-01") ?? .earliest
    let preparation = Checker.prepare(sources, zones: zones) { _ in Question(asOf: day) }
    guard case .ready(let checker, let found) = preparation else { return nil }
    let basis = PlanBasis(sources, diagnostics: found, zones: zones)
    return Linter(checker: checker, basis: basis, asOf: day)
  }
}
