/// Values as JSON without spaces; members are sorted by key.
struct JSONText {
  private static let depth = 64
  /// The greatest whole number that every reader of JSON takes exactly.
  private static let exact: Int64 = 9_007_199_254_740_991

  private(set) var text = ""

  /// Appends `value`; `false` for values that JSON cannot write and very deep ones.
  mutating func write(_ value: Value, depth: Int) -> Bool {
    guard depth < JSONText.depth else { return false }
    switch value {
    case .null: text += "null"
    case .bool(let truth): text += truth ? "true" : "false"
    case .int(let number):
      number.magnitude <= JSONText.exact.magnitude ? text += String(number) : write(String(number))
    case .uint(let number):
      number <= JSONText.exact.magnitude ? text += String(number) : write(String(number))
    case .double(let number):
      let written = NumberText.shortest(number)
      number.isFinite ? text += written : write(written)
    case .string(let string): write(string)
    case .bytes(let bytes): write(Base64.encode(bytes))
    case .timestamp, .duration, .date: write(ConversionLibrary.text(value) ?? "")
    case .list(let list): return write(list, depth: depth)
    case .map(let map): return write(map, depth: depth)
    case .optional(let inner): return write(inner ?? .null, depth: depth + 1)
    case .type, .node: return false
    }
    return true
  }

  private mutating func write(_ list: [Value], depth: Int) -> Bool {
    text += "["
    for (index, element) in list.enumerated() {
      if index > 0 { text += "," }
      guard write(element, depth: depth + 1) else { return false }
    }
    text += "]"
    return true
  }

  private mutating func write(_ map: MapValue, depth: Int) -> Bool {
    var members: [(key: String, value: Value)] = []
    for entry in map.entries {
      guard let key = ConversionLibrary.text(entry.key) else { return false }
      members.append((key, entry.value))
    }
    members.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    text += "{"
    for (index, member) in members.enumerated() {
      if index > 0 { text += "," }
      write(member.key)
      text += ":"
      guard write(member.value, depth: depth + 1) else { return false }
    }
    text += "}"
    return true
  }

  /// Appends a string in quotes.
  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
