internal import Diagnostics
internal import LocatedYAML

/// Turns a schema document into plain JSON Schema for editors.
///
/// Titles and descriptions are put in the chosen language, keywords of ours disappear, `moment`
/// and `date` become patterns, and definitions of other documents move into `$defs`, so that the
/// result stands alone and any validator gives the same verdicts.
struct SchemaExport {
  private let root: SchemaResource
  private let language: ExportLanguage
  private let library: (String) -> YAMLNode?
  private var writer = JSONWriter()
  /// Definitions of other documents that are still to be written, by their name here.
  private var foreign: [(name: String, resource: SchemaResource, node: YAMLNode)] = []

  /// The JSON text of the schema at `root`, ended by a line feed.
  static func json(
    of root: YAMLNode,
    language: ExportLanguage,
    library: @escaping (String) -> YAMLNode?
  ) -> [UInt8] {
    let resource = SchemaResource(document: root)
    var export = SchemaExport(root: resource, language: language, library: library)
    export.writeDocument(root)
    return export.writer.bytes + [UInt8(ascii: "\n")]
  }

  private init(
    root: SchemaResource,
    language: ExportLanguage,
    library: @escaping (String) -> YAMLNode?
  ) {
    self.root = root
    self.language = language
    self.library = library
  }

  private mutating func writeDocument(_ root: YAMLNode) {
    writer.beginObject()
    writer.key("$schema")
    writer.string("https://json-schema.org/draft/2020-12/schema")
    writeMembers(root, self.root, isRoot: true)
    writer.key("$defs")
    writer.beginObject()
    if let definitions = root["$defs"] {
      for (key, value) in definitions.entries {
        writer.key(key.text)
        writeSchema(value, self.root)
      }
    }
    var next = 0
    while next < foreign.count {
      let (name, resource, node) = foreign[next]
      next += 1
      writer.key(name)
      writeSchema(node, resource)
    }
    writer.endObject()
    writer.endObject()
  }

  private mutating func writeSchema(_ node: YAMLNode, _ resource: SchemaResource) {
    guard node.kind == .mapping else { return writeValue(node) }
    writer.beginObject()
    writeMembers(node, resource, isRoot: false)
    writer.endObject()
  }

  private mutating func writeMembers(
    _ node: YAMLNode,
    _ outer: SchemaResource,
    isRoot: Bool
  ) {
    let resource = outer.entering(node)
    for (key, value) in node.entries {
      guard let keyword = Keyword(rawValue: key.text) else { continue }
      switch keyword {
      case .schema, .comment, .object: continue
      case .defs where isRoot: continue
      case .title where node[Keyword.localizedTitle.rawValue] != nil: continue
      case .description where node[Keyword.localizedDescription.rawValue] != nil: continue
      case .localizedTitle: write(key: "title", value)
      case .localizedDescription: write(key: "description", value)
      case .format: writeFormat(value, beside: node)
      case .ref:
        writer.key(key.text)
        writer.string(reference(value.text, resource))
      default:
        writer.key(key.text)
        write(keyword, value, resource)
      }
    }
  }

  private mutating func write(key: String, _ words: YAMLNode) {
    writer.key(key)
    let text = Localized(vi: words["vi"]?.text ?? "", en: words["en"]?.text ?? "")
    writer.string(language.words(text))
  }

  /// A pattern says the same to every validator, `format` only to those that check formats.
  private mutating func writeFormat(_ value: YAMLNode, beside node: YAMLNode) {
    guard let format = ValueFormat(rawValue: value.text) else { return }
    if format != .moment {
      writer.key("format")
      writer.string(format.rawValue)
    }
    if node["pattern"] == nil {
      writer.key("pattern")
      writer.string(format.pattern)
    } else {
      writer.key("allOf")
      writer.beginArray()
      writer.beginObject()
      writer.key("pattern")
      writer.string(format.pattern)
      writer.endObject()
      writer.endArray()
    }
  }

  private mutating func write(_ keyword: Keyword, _ value: YAMLNode, _ resource: SchemaResource) {
    switch keyword {
    case .items, .contains, .additionalProperties, .propertyNames, .not, .if, .then, .else,
      .unevaluatedItems, .unevaluatedProperties, .contentSchema:
      writeSchema(value, resource)
    case .prefixItems, .allOf, .anyOf, .oneOf:
      writer.beginArray()
      for item in value.items { writeSchema(item, resource) }
      writer.endArray()
    case .properties, .patternProperties, .dependentSchemas, .defs:
      writer.beginObject()
      for (key, value) in value.entries {
        writer.key(key.text)
        writeSchema(value, resource)
      }
      writer.endObject()
    default: writeValue(value)
    }
  }

  private mutating func writeValue(_ node: YAMLNode) {
    switch node.valueKind {
    case .null: writer.literal("null")
    case .boolean(let value): writer.literal(value ? "true" : "false")
    case .number: writer.literal(node.exactNumber?.description ?? "0")
    case .string: writer.string(node.text)
    case .array:
      writer.beginArray()
      for item in node.items { writeValue(item) }
      writer.endArray()
    case .object:
      writer.beginObject()
      for (key, value) in node.entries {
        writer.key(key.text)
        writeValue(value)
      }
      writer.endObject()
    }
  }

  /// The reference as it reads in the exported document.
  private mutating func reference(_ text: String, _ resource: SchemaResource) -> String {
    let (relative, fragment) = URIReference.split(text)
    let uri = URIReference.resolve(relative, against: resource.uri)
    guard uri != root.uri, let document = library(uri) else { return text }
    let target = SchemaResource(uri: uri, node: document)
    guard let found = target.target(pointer: fragment ?? "") else { return text }
    let step = (fragment ?? "").split(separator: "/").last.map { String($0) } ?? "root"
    let name = (uri.split(separator: "/").last.map { String($0) } ?? "shared") + "." + step
    if !foreign.contains(where: { $0.name == name }) {
      foreign.append((name: name, resource: target, node: found.node))
    }
    return "#/$defs/" + name
  }
}

extension ValueFormat {
  /// The format as a pattern of ECMA-262, leap years included.
  var pattern: String {
    let year = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"
    let date =
      "(?:" + year + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
      + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
      + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])"
      + "|(?:0[48]|[2468][048]|[13579][26])00)-02-29)"
    let hours = "(?:[01][0-9]|2[0-3])"
    let offset = "(?:Z|[+-]" + hours + ":[0-5][0-9])"
    let time = "T" + hours + ":[0-5][0-9]"
    switch self {
    case .date: return "^" + date + "$"
    case .dateTime: return "^" + date + time + ":[0-5][0-9](?:\\.[0-9]{1,9})?" + offset + "$"
    case .moment:
      let clock = "(?:" + time + "(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?" + offset + ")?"
      let month = year + "-(?:0[1-9]|1[0-2])"
      return "^(?:" + date + clock + "|" + month + "|" + date + "/" + date + ")$"
    }
  }
}
