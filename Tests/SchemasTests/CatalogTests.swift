import CEL
import Diagnostics
import LocatedYAML
import Testing

@testable import Schemas

/// The schemas that come with the program.
@Suite struct CatalogTests {
  private let catalog = SchemaCatalog.standard()

  @Test(arguments: DocumentKind.allCases)
  func everyKindCompilesWithoutAWord(kind: DocumentKind) {
    let reading = catalog.reading(kind)
    #expect(reading.schema != nil)
    #expect(reading.diagnostics.map { SchemaProbe.line($0) } == [])
    // The catalog makes patterns when they are used; here they are made at once.
    let schema = catalog[kind]
    let thorough = Schema.compile(schema.worded(schema.node), library: SchemaCatalog.document)
    #expect(thorough.diagnostics.map { SchemaProbe.line($0) } == [])
  }

  @Test(arguments: DocumentKind.allCases)
  func everyKeyHasATitleInBothLanguages(kind: DocumentKind) {
    let (graph, worded) = (catalog[kind].graph, catalog[kind].worded)
    for schema in graph.subschemas {
      guard let objects = schema.rules.objects else { continue }
      for (name, id) in zip(objects.names.names, objects.properties) {
        let title =
          Annotations.title(of: worded(graph[id].node))
          ?? Annotations.title(of: worded(graph.resolved(id).node))
        let place = graph[id].node.place
        let message =
          "\(kind.rawValue): \(name) has no x-title (\(place.source.path):\(place.start))"
        let hasRules = graph[id].rules.verdict == nil && schema.rules.types == .object
        #expect(title != nil || !hasRules, "\(message)")
      }
    }
  }

  @Test(arguments: DocumentKind.allCases)
  func everyKindIsAnObjectThatNamesItsVersionAndKind(kind: DocumentKind) throws {
    let schema = catalog[kind]
    guard case .object(let name) = schema.celType else {
      Issue.record("\(kind.rawValue) is \(schema.celType)")
      return
    }
    let type = try #require(schema.objectTypes.first { $0.name == name })
    #expect(type.fields.contains { $0.name == "apiVersion" && !$0.isOptional })
    #expect(type.fields.contains { $0.name == "kind" && !$0.isOptional })
    #expect(Set(schema.objectTypes.map(\.name)).count == schema.objectTypes.count)
  }

  @Test(arguments: DocumentKind.allCases)
  func anExportedSchemaIsASchemaThatThisProgramReads(kind: DocumentKind) throws {
    for language in [ExportLanguage.one(.vi), .one(.en), .both] {
      let bytes = catalog[kind].exportedJSON(language)
      let reading = YAMLTree.read(SourceText(path: "\(kind.rawValue).json", bytes: bytes))
      #expect(reading.diagnostics.isEmpty)
      let root = try #require(reading.tree.roots.first)
      let (schema, diagnostics) = Schema.compile(root)
      #expect(diagnostics.map { SchemaProbe.line($0) } == [])
      #expect(schema != nil)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("\"x-") && !text.contains("\"moment\""))
    }
  }

  @Test(arguments: DocumentKind.allCases)
  func everyKindIsAValidSchemaOfTheStandard(kind: DocumentKind) throws {
    let standard = try #require(
      SchemaCatalog.document("https://json-schema.org/draft/2020-12/schema")
    )
    let metaschema = try #require(Schema.compile(standard).schema)
    let bytes = catalog[kind].exportedJSON(.both)
    let root = try #require(
      YAMLTree.read(SourceText(path: "x.json", bytes: bytes)).tree.roots.first
    )
    #expect(metaschema.validate(root).map { SchemaProbe.line($0) } == [])
  }

  @Test func theReferenceOfTheFormatsIsCurrent() throws {
    try PackageFile.expect(FormatReference.text(of: catalog), at: "docs/formats.md")
  }

  @Test func theCatalogIsTheSameFromEveryThread() async {
    let names = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<16 {
        group.addTask { SchemaCatalog.standard()[.plan].objectTypes.map(\.name) }
      }
      return await group.reduce(into: Set<[String]>()) { $0.insert($1) }
    }
    #expect(names.count == 1)
  }
}
