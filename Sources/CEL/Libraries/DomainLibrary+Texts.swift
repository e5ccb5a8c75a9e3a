internal import LocatedYAML

extension DomainLibrary {
  /// `texts(object)`: every text below a located mapping or sequence, in the order of the file.
  ///
  /// Each text is still located. Scalars that are numbers, truth values or null are no texts, nor
  /// are keys. It walks with a stack of its own, so depth costs no machine stack.
  static let texts = FunctionDeclaration(
    "texts",
    [
      Overload(
        "texts_dyn",
        [.dyn],
        .list(.string),
        .unary { value, _ in
          guard case .node(let node, _) = value else { return .list([]) }
          return .list(located(below: node))
        }
      )
    ]
  )

  private static func located(below root: YAMLNode) -> [Value] {
    var found: [Value] = []
    var waiting = [root]
    while let node = waiting.popLast() {
      switch node.kind {
      case .scalar:
        if case .string = node.scalar { found.append(.node(node, .string)) }
      case .sequence: waiting.append(contentsOf: node.items.reversed())
      case .mapping: waiting.append(contentsOf: node.entries.reversed().map(\.value))
      }
    }
    return found
  }
}
