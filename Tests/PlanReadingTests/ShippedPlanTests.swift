import CivilTime
import Diagnostics
import Foundation
import Model
import Schemas
import Testing

@testable import PlanReading

@Suite("The shipped plan")
struct ShippedPlanTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("and all rules are read without a single remark")
  func readsClean() throws {
    let reading = try shipped()
    #expect(reading.diagnostics.map(line) == [])
    let compiled = try #require(reading.compiled)
    #expect(compiled.obligations.count == compiled.plan.obligations.count)
    #expect(compiled.scoring?.isAdopted == false)
  }

  private func shipped() throws -> PlanReading {
    let folder = Self.root.appending(path: "plans/kien-giang-2019")
    return PlanReader.read(
      PlanSources(
        plan: try source(folder.appending(path: "plan.yaml")),
        registry: try source(folder.appending(path: "registry.yaml")),
        scoring: try source(folder.appending(path: "scoring.yaml")),
        rules: try rules()
      ),
      zones: ZoneDatabase { name in
        (try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))).map { Array($0) }
      }
    )
  }

  private func rules() throws -> [SourceText] {
    let folder = Self.root.appending(path: "rules")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "yaml" }
      .map(source)
  }

  private func source(_ url: URL) throws -> SourceText {
    let path = url.path(percentEncoded: false)
    let name = path.replacing(Self.root.path(percentEncoded: false), with: "")
    return SourceText(path: name, bytes: Array(try Data(contentsOf: url)))
  }
}
