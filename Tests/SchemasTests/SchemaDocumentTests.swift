import Diagnostics
import LocatedYAML
import Testing

@testable import Schemas

@Suite struct SchemaDocumentTests {
  @Test(arguments: DocumentKind.allCases)
  func `a schema without its words demands the same`(kind: DocumentKind) {
    let schema = SchemaCatalog.standard()[kind]
    for part in schema.graph.subschemas {
      let whole = schema.worded(part.node)
      #expect(Self.demands(of: whole) == Self.demands(of: part.node))
      if let parent = part.node.parent, let key = part.node.keyNode {
        #expect(schema.worded(parent)[key.text] == whole)
      }
    }
  }

  /// A schema in one line, without titles and descriptions of ours.
  private static func demands(of node: YAMLNode) -> String {
    switch node.kind {
    case .scalar: return "\(node.scalar)"
    case .sequence: return "[" + node.items.map { demands(of: $0) }.joined(separator: ", ") + "]"
    case .mapping:
      let entries = node.entries.filter { !["x-title", "x-description"].contains($0.key.text) }
        .map { $0.key.text + ": " + demands(of: $0.value) }
      return "{" + entries.joined(separator: ", ") + "}"
    }
  }

  /// A text of a schema, and what of it demands something.
  static let texts = [
    ("a: 1\nx-title: {vi: b, en: c}\nd: 2\n", "a: 1\nd: 2\n"),
    ("# b\n\na:\n  x-title:\n    vi: c\n\n    en: d\n  e: 1\n", "a:\n  e: 1\n"),
    ("a:\n  x-title: b\n  x-description: c\nd: 1\n", "a:\n  {}\nd: 1\n"),
    ("a:\n  b: 1\n  x-title: c\nd: 1\n", "a:\n  b: 1\nd: 1\n"),
    ("a:\n  - b: 1\n    x-title: c\n  - d: 1\n", "a:\n  - b: 1\n  - d: 1\n"),
    ("a:\n  x-description: >-\n    b: 1\n    c", "a:\n  {}\n"),
  ]

  @Test(arguments: texts)
  func `titles and descriptions are left out line by line`(text: String, demands: String) {
    let kept = SchemaText.demands(of: Array(text.utf8))
    #expect(String(decoding: kept, as: UTF8.self) == demands)
  }
}
