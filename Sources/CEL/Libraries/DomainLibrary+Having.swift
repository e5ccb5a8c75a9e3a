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
          var search = KeySearch(key: key, context: context)
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
  let context: CallContext
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
    case .node(let node, let type):
      let tree = node.tree
      let mappings = tree.attachment(KeyedMappings.self)
      found += mappings.having(key, below: node, type, context).map { mapping in
        .node(YAMLNode(tree: tree, index: mapping.index), mapping.type)
      }
    case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date, .type,
      .optional(nil):
      break
    }
  }
}
