import Diagnostics
import Foundation
import LocatedYAML
import Testing

@testable import Schemas

/// The published shapes of the reports against reports that are kept.
@Suite struct ReportShapeTests {
  private static let golden = "Tests/CommandLineTests/Golden/"
  private static let catalog = SchemaCatalog.standard()

  /// A report that is kept; digests are put in again where they were taken out.
  private static func report(_ path: String) throws -> YAMLNode {
    let data = try Data(contentsOf: PackageFile.package.appending(path: path))
    let whole = String(decoding: data, as: UTF8.self)
    // The exit status may be kept below the report.
    let end = try #require(whole.lastIndex(of: "}"))
    let text = String(whole[...end])
      .replacing(#":"…""#, with: #":"\#(String(repeating: "0", count: 64))""#)
      .replacing("[…]", with: "[]")
    return try #require(YAMLTree.read(SourceText(path: path, text: text)).tree.roots.first)
  }

  @Test(arguments: [
    (ReportKind.report, "round.json"), (.report, "ven-song.json"),
    (.score, "score.json"), (.score, "score-closing.json"), (.score, "score-ven-song.json"),
    (.explanation, "explain-partial.json"), (.explanation, "explain-recurring.json"),
    (.improvement, "improve-late.json"), (.improvement, "improve-budget.json"),
    (.improvement, "improve-unreachable.json"), (.improvement, "improve-effort.json"),
    (.comparison, "compare-days.json"), (.comparison, "compare-profiles.json"),
    (.verification, "verify-moved.json"), (.ruleTests, "rules-test.json"),
    (.lint, "linted.json"), (.planCheck, "plan-check.json"), (.planTable, "plan-show.en.json"),
  ])
  func `a report that is kept has the published shape`(kind: ReportKind, name: String) throws {
    let report = try Self.report(Self.golden + name)
    let findings = Self.catalog[kind].validate(report)
    #expect(findings.map { SchemaProbe.line($0) } == [])
    #expect(Self.undescribed(report, Self.catalog[kind]) == [])
  }

  @Test(arguments: ["score.ndjson", "score-closing.ndjson"])
  func `each line of a round has the published shape`(name: String) throws {
    let data = try Data(contentsOf: PackageFile.package.appending(path: Self.golden + name))
    let schema = Self.catalog[.scoreLine]
    var records: [String] = []
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let text = line.replacing(#":"…""#, with: #":"\#(String(repeating: "0", count: 64))""#)
      let root = try #require(
        YAMLTree.read(SourceText(path: name, text: String(text))).tree.roots.first
      )
      #expect(schema.validate(root).map { SchemaProbe.line($0) } == [])
      #expect(Self.undescribed(root, schema) == [])
      if let record = root["record"]?.text, records.last != record { records.append(record) }
    }
    let all = ["round", "unit", "group", "unranked", "audit", "diagnostics", "inputs", "end"]
    #expect(records == all.filter { $0 != "audit" || records.contains("audit") })
  }

  @Test(arguments: ReportKind.allCases)
  func `what is no such report does not have the shape`(kind: ReportKind) throws {
    let schema = Self.catalog[kind]
    for text in ["{}", "[]", "{schema: ttdn/other/v1}"] {
      let root = try #require(SchemaProbe.root(text))
      #expect(!schema.validate(root).isEmpty)
    }
  }

  @Test(arguments: ReportKind.allCases)
  func `a shape is exported as a schema that stands alone`(kind: ReportKind) throws {
    let bytes = Self.catalog[kind].exportedJSON(.both)
    let root = try #require(
      YAMLTree.read(SourceText(path: "x.json", bytes: bytes)).tree.roots.first
    )
    let (schema, diagnostics) = Schema.compile(root)
    #expect(schema != nil)
    #expect(diagnostics.map { SchemaProbe.line($0) } == [])
    let standard = try #require(
      SchemaCatalog.document("https://json-schema.org/draft/2020-12/schema")
    )
    #expect(try #require(Schema.compile(standard).schema).validate(root).isEmpty)
  }

  /// The members of a report that its schema does not describe, by the path of the schema.
  private static func undescribed(_ node: YAMLNode, _ schema: Schema) -> Set<String> {
    var found: Set<String> = []
    collect(node, schema.graph, schema.graph.root, &found)
    return found
  }

  private static func collect(
    _ node: YAMLNode,
    _ graph: SchemaGraph,
    _ id: SubschemaID,
    _ found: inout Set<String>
  ) {
    var chain = [graph[id]]
    for alternative in graph[id].rules.branches?.one ?? [] {
      // Of lines, the one that says what kind of line it is.
      let kind = BranchShape(alternative, in: graph).constants.first { $0.name == "record" }
      if let record = node["record"]?.text, kind?.shown.contains(record) == true {
        chain.append(graph[alternative])
      }
    }
    while let next = chain.last?.rules.branches?.reference { chain.append(graph[next]) }
    if let items = chain.lazy.compactMap({ $0.rules.arrays?.items }).first, node.kind == .sequence {
      for item in node.items { collect(item, graph, items, &found) }
    }
    let rules = chain.compactMap(\.rules.objects)
    guard node.kind == .mapping, !rules.isEmpty else { return }
    for (key, value) in node.entries {
      if let property = rules.lazy.compactMap({ $0.property(key.text) }).first {
        collect(value, graph, property, &found)
      } else if rules.allSatisfy({ $0.additional == nil }) {
        found.insert(value.path.replacing(/\[[0-9]+\]/, with: "[]"))
      }
    }
  }
}
