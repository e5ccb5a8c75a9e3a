/// Values as people read them.
enum ValueText {
  /// How deep lists and maps are written out.
  private static let depth = 64

  /// The text that `%s` puts in: strings bare, lists in brackets, map entries sorted by key.
  ///
  /// `nil` for values that have no text, such as located objects, and for very deep ones.
  static func plain(_ value: Value) -> String? { text(value, depth: 0) }

  /// The value for a message: strings quoted, cut after 40 characters.
  static func shown(_ value: Value) -> String {
    if case .string(let text) = value { return cut(TextParts.quoted(text)) }
    return plain(value).map(cut) ?? value.dynamicType.spoken
  }

  private static func cut(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(39) + "…"
  }

  private static func text(_ value: Value, depth: Int) -> String? {
    guard depth < ValueText.depth else { return nil }
    switch value {
    case .null: return "null"
    case .type(let type): return type.name
    case .list(let list):
      var texts: [String] = []
      for element in list {
        guard let text = text(element, depth: depth + 1) else { return nil }
        texts.append(text)
      }
      return "[\(texts.joined(separator: ", "))]"
    case .map(let map): return text(map, depth: depth)
    case .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date:
      return ConversionLibrary.text(value)
    case .optional, .node: return nil
    }
  }

  private static func text(_ map: MapValue, depth: Int) -> String? {
    var entries: [(key: String, value: String)] = []
    for entry in map.entries {
      guard let key = text(entry.key, depth: depth + 1),
        let value = text(entry.value, depth: depth + 1)
      else { return nil }
      entries.append((key, value))
    }
    entries.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return "{\(entries.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
  }
}
