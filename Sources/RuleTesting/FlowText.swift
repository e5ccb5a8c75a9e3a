import LocatedYAML

/// Writes a located node as flow YAML on one line, so that a part of one file can stand in another.
enum FlowText {
  /// The node as flow YAML.
  static func of(_ node: YAMLNode) -> String {
    switch node.kind {
    case .sequence: "[" + node.items.map(of).joined(separator: ", ") + "]"
    case .mapping: mapping(entries(node))
    case .scalar: node.isPlain && isSimple(node.text) ? node.text : quoted(node.text)
    }
  }

  /// The entries of a mapping, values as flow YAML; none where there is no mapping.
  static func entries(_ node: YAMLNode?) -> [(String, String)] {
    node?.entries.map { ($0.key.text, of($0.value)) } ?? []
  }

  /// A mapping in which later entries replace earlier ones of the same key.
  static func merged(_ stand: [(String, String)], _ given: YAMLNode?) -> String {
    mapping(replaced(stand, entries(given)))
  }

  /// `entries` with those of `further` in place of entries of the same key.
  static func replaced(_ entries: [(String, String)], _ further: [(String, String)])
    -> [(String, String)]
  {
    entries.filter { entry in !further.contains { $0.0 == entry.0 } } + further
  }

  /// A mapping of keys and values that are flow YAML already.
  static func mapping(_ entries: [(String, String)]) -> String {
    "{" + entries.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// A sequence of values that are flow YAML already.
  static func sequence(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }

  private static func isSimple(_ text: String) -> Bool {
    let special = Set(",[]{}#:'\"&*!|>%@`".utf8)
    return !text.isEmpty && text.utf8.allSatisfy { !special.contains($0) && $0 >= 0x20 }
  }

  /// A text between quotation marks.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
