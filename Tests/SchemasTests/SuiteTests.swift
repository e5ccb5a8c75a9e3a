import Diagnostics
import Foundation
import LocatedYAML
import Testing

@testable import Schemas

/// The public test suite of JSON Schema 2020-12, one file a keyword, where it lies beside the
/// package, or where `JSON_SCHEMA_SUITE` says.
@Suite struct SuiteTests {
  private static let folder =
    ProcessInfo.processInfo.environment["JSON_SCHEMA_SUITE"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/json-schema-suite").standardized

  @Test func everySupportedKeywordPassesItsFileOfTheSuite() throws {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: Self.folder.path))?
      .filter { $0.hasSuffix(".json") }.sorted() ?? []
    guard !names.isEmpty else {
      print("The suite of JSON Schema is not here: \(Self.folder.path). Own cases only.")
      return
    }
    var count = 0
    for name in names { count += try run(name) }
    print("JSON Schema suite: \(names.count) files, \(count) tests.")
  }

  private func run(_ name: String) throws -> Int {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    let reading = YAMLTree.read(SourceText(path: name, bytes: bytes))
    let groups = try #require(reading.tree.roots.first, "\(name) cannot be read")
    #expect(
      reading.diagnostics.isEmpty,
      "\(name): \(reading.diagnostics.map { SchemaProbe.line($0) })"
    )
    var count = 0
    for group in groups.items {
      let title = name + ": " + (group["description"]?.text ?? "")
      let root = try #require(group["schema"])
      let (schema, diagnostics) = Schema.compile(root, library: SchemaCatalog.document)
      guard let schema else {
        Issue.record("\(title): \(diagnostics.map { SchemaProbe.line($0) })")
        continue
      }
      for test in group["tests"]?.items.map({ $0 }) ?? [] {
        let data = try #require(test["data"])
        let isValid = schema.validate(data).allSatisfy { $0.severity != .error }
        let message = "\(title): \(test["description"]?.text ?? "")"
        #expect(String(isValid) == test["valid"]?.text, "\(message)")
        count += 1
      }
    }
    return count
  }
}
