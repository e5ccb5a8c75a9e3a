internal import LocatedYAML
internal import TextInspection

extension DomainLibrary {
  /// `scalars(value)`: every value below a value as it is written, in the order of the file;
  /// `scalars(value, keys)` leaves out what stands under one of these keys.
  ///
  /// Numbers and truth values too: `0912345678` without quotes is a number to YAML. Values of a file
  /// are still located. What is null has no text, nor are keys taken.
  static let scalars = FunctionDeclaration(
    "scalars",
    [
      Overload(
        "scalars_dyn",
        [.dyn],
        .list(.string),
        .of("scalars") { (value: Value) in
          var collector = ScalarCollector(leftOut: [])
          collector.collect(value)
          return collector.found
        }
      ),
      Overload(
        "scalars_dyn_list",
        [.dyn, .list(.string)],
        .list(.string),
        .of("scalars") { (value: Value, keys: [Value]) in
          let names = keys.compactMap { key -> String? in
            guard case .string(let name) = key else { return nil }
            return name
          }
          var collector = ScalarCollector(leftOut: Set(names))
          collector.collect(value)
          return collector.found
        }
      ),
    ]
  )

  /// `secrets(text)`: the kinds of what must not stand in a public file, in a fixed order.
  static let secrets = FunctionDeclaration(
    "secrets",
    [
      Overload(
        "secrets_string",
        [.string],
        .list(.string),
        keptAs: .secrets,
        .of("secrets") { (text: String) -> [Value] in
          let kinds = TextInspector.secretKinds(in: text)
          return SecretKind.allCases.filter(kinds.contains).map { .string($0.rawValue) }
        }
      )
    ]
  )
}

/// Collects values as they are written.
private struct ScalarCollector {
  let leftOut: Set<String>
  var found: [Value] = []

  /// Values nest no deeper than the expression or the file that they come from.
  mutating func collect(_ value: Value) {
    switch value {
    case .string: found.append(value)
    case .bool, .int, .uint, .double, .timestamp, .duration, .date:
      if let text = ValueText.plain(value) { found.append(.string(text)) }
    case .list(let list):
      for element in list { collect(element) }
    case .map(let map):
      for entry in map.entries where !isLeftOut(entry.key) { collect(entry.value) }
    case .optional(let content?): collect(content)
    case .node(let node, _): collect(below: node)
    case .null, .bytes, .type, .optional(nil): break
    }
  }

  private func isLeftOut(_ key: Value) -> Bool {
    guard case .string(let name) = key else { return false }
    return leftOut.contains(name)
  }

  /// Walks with a stack of its own, so that depth costs no machine stack.
  private mutating func collect(below root: YAMLNode) {
    var waiting = [root]
    while let node = waiting.popLast() {
      switch node.kind {
      case .scalar: if !node.isNull { found.append(.node(node, .string)) }
      case .sequence: waiting.append(contentsOf: node.items.reversed())
      case .mapping:
        for entry in node.entries.reversed()
        where leftOut.isEmpty || !leftOut.contains(entry.key.text) {
          waiting.append(entry.value)
        }
      }
    }
  }
}
