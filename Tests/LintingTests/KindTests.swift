import Diagnostics
import Foundation
import Testing

@testable import Linting

@Suite struct KindTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The identifiers that stand in the sources of the modules whose findings are listed.
  private static func identifiers() throws -> Set<String> {
    let modules = [
      "LocatedYAML", "TextInspection", "CEL", "Schemas", "RulePacks", "PlanReading", "Checking",
      "Linting",
    ]
    var found: Set<String> = []
    for module in modules {
      let folder = root.appending(path: "Sources/\(module)")
      let names =
        FileManager.default.enumerator(atPath: folder.path())?
        .compactMap { $0 as? String } ?? []
      for name in names where name.hasSuffix(".swift") && !name.hasPrefix("LintKind+") {
        let text = String(
          decoding: try Data(contentsOf: folder.appending(path: name)),
          as: UTF8.self
        )
        for match in text.matches(of: /case [^\n"]*?: "([a-z]+\/[a-z0-9-]+)"/) {
          found.insert(String(match.1))
        }
      }
    }
    return found
  }

  @Test func `every identifier of the program has a title`() throws {
    // What is said to people who ask, never of a file.
    let ofQuestions = [
      "explain/", "improve/", "reading/no-", "reading/several", "plan/versions-in-circle",
    ]
    let known = Set(LintKind.own.keys.map(\.rawValue))
    let identifiers = try Self.identifiers()
    #expect(identifiers.count > 150)
    for name in identifiers.sorted() where !ofQuestions.contains(where: name.hasPrefix) {
      // Mistakes of the schemas themselves are mistakes of the program.
      let isKnown = known.contains(name) || Self.ofSchemas.contains(name)
      #expect(isKnown, "\(name) has no title")
    }
  }

  private static let ofSchemas: Set<String> = [
    "schema/misused-keyword", "schema/not-a-schema", "schema/reference-cycle", "schema/too-large",
    "schema/unknown-format", "schema/unresolved-reference", "schema/unsupported-keyword",
    "schema/unusable-pattern",
  ]

  @Test func `titles and reasons stand in both languages`() {
    #expect(LintKind.own.count > 150)
    for kind in LintKind.own.values {
      for text in [kind.title, kind.reason] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(kind.id)")
      }
    }
  }
}
