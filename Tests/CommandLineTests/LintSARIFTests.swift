import CivilTime
import Diagnostics
import Foundation
import LocatedYAML
import Schemas
import Testing
import Workspace

@testable import CommandLine

/// SARIF as servers read it: by its schema, and the same findings again after lines were added.
@Suite struct LintSARIFTests {
  private static let surroundings = Surroundings(
    workingFolder: Golden.root.path(percentEncoded: false),
    now: Instant("2019-10-31T17:00:00Z") ?? .earliest
  )
  private static let planFlags = [
    "--plan", "plans/kien-giang-2019/plan.yaml",
    "--registry", "plans/kien-giang-2019/registry.yaml",
    "--scoring", "plans/kien-giang-2019/scoring.yaml", "--rules", "rules",
    "--as-of", "2019-11-01",
  ]

  /// The published schema, which lies beside the project where it lies at all.
  private static let schemaFile = Golden.root.deletingLastPathComponent()
    .appending(path: "shared/sarif/sarif-schema-2.1.0.json")

  /// The schema of draft 4 in the words of 2020-12; formats are not looked at.
  private static func schema() throws -> Schema? {
    guard let data = try? Data(contentsOf: schemaFile) else { return nil }
    let text = String(decoding: data, as: UTF8.self)
      .replacing("http://json-schema.org/draft-04/schema#", with: "x")
      .replacing(#/"\$schema": "x",/#, with: "")
      .replacing(#/"id": "https:[^"]*",/#, with: "")
      .replacing("\"definitions\"", with: "\"$defs\"")
      .replacing("#/definitions/", with: "#/$defs/")
      .replacing(#/,\s*"format": "[a-z-]*"/#, with: "")
      .replacing(#/"format": "[a-z-]*",/#, with: "")
      .replacing(#/"default": [^,\n{\[]*,/#, with: "")
      .replacing(#/,\s*"default": [^,\n{\[]*\n/#, with: "\n")
    let root = try #require(
      YAMLTree.read(SourceText(path: "sarif.json", text: text)).tree.roots.first
    )
    let (schema, found) = Schema.compile(root)
    #expect(found.isEmpty, "\(found.map(\.wording.what.en).prefix(5))")
    return schema
  }

  @Test func `what is printed is valid by the published schema`() async throws {
    guard let schema = try Self.schema() else {
      print("The SARIF schema is not here; nothing was validated by it.")
      return
    }
    for flags in [["examples/lint"], ["examples/lint"] + Self.planFlags, ["examples/cases"]] {
      let run = await Transcript(["lint", "--format", "sarif"] + flags, Self.surroundings)
      let root = try #require(
        YAMLTree.read(SourceText(path: "out.json", text: run.output)).tree.roots.first
      )
      let wrong = schema.validate(root).filter { $0.severity == .error }
      #expect(wrong.map { "\($0.wording.what.en) \($0.place?.start.description ?? "")" } == [])
      #expect(root["runs"]?.items.map { $0["results"]?.items.count ?? 0 } ?? [] != [0])
    }
    let broken = SourceText(path: "x", text: #"{"version": "2.1.0", "runs": [{"tool": {}}]}"#)
    let root = try #require(YAMLTree.read(broken).tree.roots.first)
    #expect(!schema.validate(root).isEmpty, "the schema sees nothing")
  }

  @Test func `a finding keeps its mark when lines come before it, and no mark tells a secret`()
    async throws
  {
    let head = "apiVersion: ttdn/v1\nkind: Submission\nunit: a\nplan: b\n"
    let text = "report: {signed: 28/10/2019}\n# 0912345678\nbudget: {total: 1.000.000}\n"
    let before = await marks(head + text)
    let after = await marks("# một\n# hai\n" + head + "example: true\n" + text)
    #expect(before.count >= 3)
    #expect(Set(before).isSubset(of: after))
    // The mark of a secret is that of any other secret at such a place.
    let other = await marks(head + text.replacing("0912345678", with: "0987654321"))
    #expect(before == other)
  }

  private func marks(_ text: String) async -> [String] {
    var surroundings = Self.surroundings
    surroundings.standardInput = { _ in Array(text.utf8) }
    let run = await Transcript(["lint", "-", "--format", "sarif"], surroundings)
    return run.output.matches(of: #/ttdnFinding\/v1":"([0-9a-f]{16})"/#).map { String($0.1) }
  }
}
