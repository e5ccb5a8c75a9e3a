internal import LocatedYAML

extension DomainLibrary {
  /// `having(value, key)`: every mapping below a value, itself included, that has this key, in the
  /// order of the file.
  ///
  /// Each keeps the type that the schemas give it, so that dates in it are dates.
  static let having = FunctionDeclaration(
    "having",
    [
      Overload(
        "having_dyn_string",
        [.dyn, .string],
        .list(.dyn),
        .inContext("having") { (value: Value, key: String, context) in
          var search = KeySearch(key: key, objects: context.objects)
          search.search(value)
          return search.found
        }
      )
    ]
  )
}

/// Collects the mappings that have a key.
private struct KeySearch {
  let key: String
  let objects: [String: ObjectType]
  var found: [Value] = []

  /// Values nest no deeper than the expression or the file that they come from.
  mutating func search(_ value: Value) {
    switch value {
    case .list(let list):
      for element in list { search(element) }
    case .map(let map):
      if map[.string(key)] != nil { found.append(value) }
      for entry in map.entries { search(entry.value) }
    case .optional(let content?): search(content)
    case .node(let node, let type): search(below: node, type)
    case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date, .type,
      .optional(nil):
      break
    }
  }

  /// Walks with a stack of its own, so that depth costs no machine stack.
  private mutating func search(below root: YAMLNode, _ type: CELType) {
    var waiting = [(node: root, type: type)]
    while let (node, type) = waiting.popLast() {
      switch node.kind {
      case .scalar: break
      case .sequence:
        let element = type.element
        waiting.append(contentsOf: node.items.reversed().map { ($0, element) })
      case .mapping:
        if node[key] != nil { found.append(.node(node, type)) }
        for entry in node.entries.reversed() where entry.value.kind != .scalar {
          waiting.append((entry.value, self.type(of: entry.key, in: type)))
        }
      }
    }
  }

  /// The type of what stands under `name` in a mapping of `type`.
  private func type(of name: YAMLNode, in type: CELType) -> CELType {
    switch type {
    case .object(let object): objects[object]?.field(named: name.text)?.type ?? .dyn
    case .map(_, let value): value
    default: .dyn
    }
  }
}
