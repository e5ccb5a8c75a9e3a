/// Why a text is no JSON, and where.
struct JSONMistake: Error, Equatable {
  let reason: String
  let offset: Int
}

/// Reads JSON from UTF-8; nesting is bounded, so that no text overflows the stack.
///
/// The files of conformance data write characters beyond U+FFFF as pairs of surrogates, which YAML
/// does not have; so they are not read as YAML.
struct JSONReader {
  /// How deep arrays and objects nest.
  static let depth = 256

  private let bytes: [UInt8]
  private var offset = 0

  /// The value that `bytes` write.
  static func read(_ bytes: [UInt8]) throws(JSONMistake) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.offset == bytes.count else { throw reader.mistake("text after the value") }
    return value
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func mistake(_ reason: String) -> JSONMistake {
    JSONMistake(reason: reason, offset: offset)
  }

  private mutating func skipSpace() {
    while let next, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { offset += 1 }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONMistake) -> JSONValue {
    guard depth < JSONReader.depth else { throw mistake("nested too deep") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return try word()
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONMistake) -> JSONValue {
    offset += 1
    var members: [JSONValue.Member] = []
    guard !take("}") else { return .object([]) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw mistake("a name in quotes is due") }
      let name = try string()
      guard take(":") else { throw mistake("“:” is due") }
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw mistake("“,” or “}” is due") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONMistake) -> JSONValue {
    offset += 1
    var elements: [JSONValue] = []
    guard !take("]") else { return .array([]) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw mistake("“,” or “]” is due") }
    return .array(elements)
  }

  private mutating func word() throws(JSONMistake) -> JSONValue {
    for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)]
    where bytes[offset...].starts(with: word.utf8) {
      offset += word.utf8.count
      return value
    }
    throw mistake("a value is due")
  }

  private mutating func number() throws(JSONMistake) -> JSONValue {
    let start = offset
    while let next, (48...57).contains(next) || ".eE+-".utf8.contains(next) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard Double(text) != nil else { throw mistake("a value is due") }
    return .number(text)
  }

  private mutating func string() throws(JSONMistake) -> String {
    offset += 1
    var text: [UInt8] = []
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw mistake("a string is no UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20: throw mistake("a control character in a string")
      default: text.append(byte)
      }
    }
    throw mistake("a string does not end")
  }

  private mutating func escape() throws(JSONMistake) -> Character {
    guard let letter = next else { throw mistake("a string does not end") }
    offset += 1
    switch letter {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(letter))
    case UInt8(ascii: "u"): return Character(try scalar())
    default: throw mistake("an escape that JSON does not have")
    }
  }

  /// The code point of `\uXXXX`, or of two of them that are a pair of surrogates.
  private mutating func scalar() throws(JSONMistake) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard next == UInt8(ascii: "\\"), first < 0xDC00 else { throw mistake("half a surrogate pair") }
    offset += 1
    guard next == UInt8(ascii: "u") else { throw mistake("half a surrogate pair") }
    offset += 1
    let second = try codeUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw mistake("half a surrogate pair") }
    return scalar
  }

  private mutating func codeUnit() throws(JSONMistake) -> UInt32 {
    guard bytes.count - offset >= 4,
      let unit = UInt32(String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self), radix: 16)
    else { throw mistake("four hexadecimal digits are due") }
    offset += 4
    return unit
  }
}
