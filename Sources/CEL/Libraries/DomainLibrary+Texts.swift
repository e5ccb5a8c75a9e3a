internal import LocatedYAML

extension DomainLibrary {
  /// `texts(value)`: every text below a value, in the order of the file.
  ///
  /// Texts of a file are still located. Scalars that are numbers, truth values or null are no
  /// texts, nor are keys.
  static let texts = FunctionDeclaration(
    "texts",
    [
      Overload(
        "texts_dyn",
        [.dyn],
        .list(.string),
        .of("texts") { (value: Value) in
          var texts: [Value] = []
          collect(value, into: &texts)
          return texts
        }
      )
    ]
  )

  /// Values nest no deeper than the expression or the file that they come from.
  private static func collect(_ value: Value, into texts: inout [Value]) {
    switch value {
    case .string: texts.append(value)
    case .list(let list):
      for element in list { collect(element, into: &texts) }
    case .map(let map):
      for entry in map.entries { collect(entry.value, into: &texts) }
    case .optional(let content?): collect(content, into: &texts)
    case .node(let node, _): collect(below: node, into: &texts)
    case .null, .bool, .int, .uint, .double, .bytes, .timestamp, .duration, .date, .type,
      .optional(nil):
      break
    }
  }

  /// Walks with a stack of its own, so that depth costs no machine stack.
  private static func collect(below root: YAMLNode, into texts: inout [Value]) {
    var waiting = [root]
    while let node = waiting.popLast() {
      switch node.kind {
      case .scalar:
        if case .string = node.scalar { texts.append(.node(node, .string)) }
      case .sequence: waiting.append(contentsOf: node.items.reversed())
      case .mapping: waiting.append(contentsOf: node.entries.reversed().map(\.value))
      }
    }
  }
}
