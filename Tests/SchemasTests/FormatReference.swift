import Diagnostics
import LocatedYAML

@testable import Schemas

/// Writes the reference of the file formats from the schemas.
struct FormatReference {
  private var text = """
    # File formats / Các loại tệp

    Every file is YAML 1.2 in UTF-8 and begins with `apiVersion: ttdn/v1` and `kind:`. Dates are \
    written `2019-10-30`; a moment of which the day is not known `2019-10` or, from the first to \
    the last day that it may have been, `2019-10-28/2019-11-02`; amounts are plain digits; what \
    people read is `{vi: …, en: …}`. A key \
    marked with `*` must be there; a key that is not listed is an error.

    Mọi tệp là YAML 1.2, mã UTF-8, mở đầu bằng `apiVersion: ttdn/v1` và `kind:`. Ngày viết \
    `2019-10-30`; thời điểm chưa rõ ngày viết `2019-10` hoặc khoảng ngày `2019-10-28/2019-11-02`; \
    số tiền viết liền chữ số; lời cho người đọc là `{vi: …, en: …}`. Khóa có dấu `*` \
    là bắt buộc; khóa không có trong bảng là lỗi.

    This file is generated from the schemas in `Sources/Schemas/Kinds`; `ttdn-check schema KIND` \
    prints a schema for editors.

    """
  private let graph: SchemaGraph
  private let worded: @Sendable (YAMLNode) -> YAMLNode
  private var seen: Set<ObjectIdentifier> = []
  private var waiting: [(name: String, schema: Subschema)] = []

  /// The whole reference, one section a kind.
  static func text(of catalog: SchemaCatalog) -> String {
    var whole = ""
    for kind in DocumentKind.allCases {
      var reference = FormatReference(catalog[kind])
      if kind != DocumentKind.allCases.first { reference.text = "" }
      reference.write(kind)
      whole += reference.text
    }
    return whole
  }

  private init(_ schema: Schema) {
    graph = schema.graph
    worded = schema.worded
  }

  private mutating func write(_ kind: DocumentKind) {
    let root = graph.resolved(graph.root)
    text += "\n## \(kind.rawValue): \(words(Annotations.title(of: worded(root.node)), " / "))\n"
    write(description: root)
    writeKeys(root, name: kind.rawValue)
    while !waiting.isEmpty {
      let (name, schema) = waiting.removeFirst()
      text += "\n### \(name)\n"
      write(description: schema)
      writeKeys(schema, name: name)
    }
  }

  private mutating func write(description schema: Subschema) {
    guard let description = Annotations.description(of: worded(schema.node)) else { return }
    text += "\n\(description.en)\n\n*\(description.vi)*\n"
  }

  private mutating func writeKeys(_ schema: Subschema, name: String) {
    guard seen.insert(ObjectIdentifier(schema)).inserted, let objects = schema.rules.objects else {
      return
    }
    guard !objects.names.names.isEmpty else { return }
    text += "\n| key | value | English | Tiếng Việt |\n|---|---|---|---|\n"
    for (key, id) in zip(objects.names.names, objects.properties) {
      let mark = objects.required.contains(key) ? "*" : ""
      let value = value(id, path: name + "." + key)
      let notes = notes(id)
      text += "| `\(key)`\(mark) | \(value) | \(Self.cell(notes.en)) | \(Self.cell(notes.vi)) |\n"
    }
  }

  private func notes(_ id: SubschemaID) -> Localized {
    let nodes = [graph[id], graph.resolved(id)].map { worded($0.node) }
    let title = nodes.lazy.compactMap(Annotations.title).first
    let description = nodes.lazy.compactMap(Annotations.description).first
    let parts = [title, description].compactMap { $0 }
    return Localized(
      vi: parts.map(\.vi).joined(separator: ". "),
      en: parts.map(\.en).joined(separator: ". ")
    )
  }

  /// What may stand under a key, in a few words.
  private mutating func value(_ id: SubschemaID, path: String) -> String {
    let schema = graph.resolved(id)
    let rules = schema.rules
    if let values = rules.constant ?? rules.members {
      return values.shown.map { "`\($0)`" }.joined(separator: ", ")
    }
    let choices = (rules.branches?.one ?? []) + (rules.branches?.any ?? [])
    if rules.types == .any, !choices.isEmpty {
      return choices.enumerated().map { value($0.element, path: "\(path) (\($0.offset + 1))") }
        .joined(separator: ", or ")
    }
    switch rules.types {
    case .object: return object(schema, path: path)
    case .array:
      guard let items = rules.arrays?.items else { return "list" }
      return "list of " + value(items, path: path + "[]")
    case .string: return rules.strings?.format?.rawValue ?? pattern(rules)
    default: return rules.types == .any ? "anything" : rules.types.names.joined(separator: " or ")
    }
  }

  private func pattern(_ rules: SubschemaRules) -> String {
    guard let pattern = rules.strings?.pattern?.source else { return "text" }
    return "text `\(pattern.replacing("|", with: "\\|"))`"
  }

  private mutating func object(_ schema: Subschema, path: String) -> String {
    guard let objects = schema.rules.objects, !objects.properties.isEmpty else {
      guard let additional = schema.rules.objects?.additional else { return "map" }
      return "map of " + value(additional, path: path + ".*")
    }
    let annotations = schema.rules.annotations
    if annotations.objectName == "Localized" { return "`{vi, en}`" }
    let name = annotations.objectName ?? path
    let isNew = !seen.contains(ObjectIdentifier(schema))
    if isNew, !waiting.contains(where: { $0.schema === schema }) {
      waiting.append((name: name, schema: schema))
    }
    return "[\(name)](#\(Self.anchor(name)))"
  }

  private func words(_ text: Localized?, _ separator: String) -> String {
    text.map { $0.en + separator + $0.vi } ?? ""
  }

  /// The anchor that Markdown renderers give a heading.
  private static func anchor(_ heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " }
      .replacing(" ", with: "-")
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}
