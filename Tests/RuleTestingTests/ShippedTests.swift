import CivilTime
import Diagnostics
import Foundation
import PlanReading
import RuleTesting
import Testing

/// Every shipped rule and the shipped plan prove themselves.
@Suite struct ShippedTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func source(_ path: String) throws -> SourceText {
    SourceText(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
  }

  private static func sources(under folder: String) throws -> [SourceText] {
    let names =
      FileManager.default.enumerator(atPath: root.appending(path: folder).path())?
      .compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { try source("\(folder)/\($0)") }
  }

  private static let plans = ["plans/kien-giang-2019", "plans/ven-song-2023-2025"]

  /// The rules, and a plan with its cases.
  private static func suite(_ plan: String) throws -> Suite {
    let rules = try sources(under: "rules")
    return Suite(
      rules: rules,
      plan: PlanSources(
        plan: try source("\(plan)/plan.yaml"),
        previous: plan == plans[1] ? [try source("\(plan)/plan-1.yaml")] : [],
        registry: try source("\(plan)/registry.yaml"),
        scoring: try source("\(plan)/scoring.yaml"),
        rules: rules,
        calendar: try source("\(plan)/calendar.yaml")
      ),
      cases: try sources(under: "\(plan)/cases")
    )
  }

  private static let bench = Workbench(
    zones: ZoneDatabase { name in
      (try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))).map(Array.init)
    }
  )

  @Test(arguments: plans)
  func `all examples of the rules and all cases of the plans pass`(plan: String) async throws {
    let suite = try Self.suite(plan)
    #expect(suite.diagnostics.isEmpty, "\(suite.diagnostics.map(\.wording.what.en))")
    let result = await suite.run(on: Self.bench, jobs: 2)
    #expect(!result.isBroken, "\(result.diagnostics.map(\.wording.what.en))")
    let failed = result.failures.map { "\($0.subject.name): \($0.name)" }
    #expect(failed.isEmpty, "\(failed)")
    #expect(result.results.count > 700)
  }

  @Test func `every rule has an example that passes and one that fails`() throws {
    for file in try Self.suite(Self.plans[0]).rules {
      #expect(Set(file.examples.map(\.shouldPass)) == [true, false], "\(file.id)")
    }
  }

  @Test(arguments: zip(plans, [75, 21]))
  func `every obligation of a plan has a case`(plan: String, least: Int) throws {
    let suite = try Self.suite(plan)
    let text = String(decoding: try #require(suite.plan?.plan).bytes, as: UTF8.self)
    let obligations = text.split(separator: "\nobligations:")[1].split(separator: "\n")
      .prefix { !$0.hasPrefix("interpretations:") }.filter { $0.hasPrefix("  - id: ") }
      .map { $0.dropFirst(8).filter { $0 != "\"" } }
    let tested = Set(suite.cases.flatMap(\.cases).map(\.obligation))
    #expect(obligations.count >= least)
    #expect(obligations.filter { !tested.contains($0) } == [])
  }
}
