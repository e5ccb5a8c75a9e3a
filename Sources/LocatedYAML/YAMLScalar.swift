/// A scalar of the YAML 1.2 core schema (YAML 1.2.2, 10.3.2).
public enum YAMLScalar: Sendable, Hashable {
  /// `null`, `Null`, `NULL`, `~` or nothing.
  case null
  /// `true` or `false`, also capitalised or in capitals.
  case bool(Bool)
  /// An integer that fits in 64 bits: decimal, `0o` octal or `0x` hexadecimal.
  case int(Int64)
  /// A floating-point number, or an integer too large for 64 bits.
  case float(Double)
  /// Anything else.
  case string(String)

  /// What a plain scalar resolves to; `nil` when it is a string.
  init?(plain bytes: Span<UInt8>) {
    guard bytes.count > 0 else {
      self = .null
      return
    }
    if let word = YAMLScalar(word: bytes) {
      self = word
      return
    }
    guard bytes.count <= 400, Self.looksNumeric(bytes[0]) else { return nil }
    let text = String(decoding: Array(copying: bytes), as: UTF8.self)
    if let integer = YAMLScalar(integer: text) {
      self = integer
    } else if let float = YAMLScalar(float: text) {
      self = float
    } else {
      return nil
    }
  }

  private static func looksNumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".")
  }

  private init?(word bytes: Span<UInt8>) {
    guard bytes.count <= 5 else { return nil }
    switch String(decoding: Array(copying: bytes), as: UTF8.self) {
    case "null", "Null", "NULL", "~": self = .null
    case "true", "True", "TRUE": self = .bool(true)
    case "false", "False", "FALSE": self = .bool(false)
    default: return nil
    }
  }

  private init?(integer text: String) {
    if text.hasPrefix("0o") || text.hasPrefix("0x") {
      let radix = text.hasPrefix("0o") ? 8 : 16
      let digits = text.dropFirst(2)
      guard let first = digits.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "+"),
        let value = Int64(digits, radix: radix)
      else { return nil }
      self = .int(value)
      return
    }
    let digits = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    if let value = Int64(text) {
      self = .int(value)
    } else if let value = Double(text) {
      self = .float(value)
    } else {
      return nil
    }
  }

  private init?(float text: String) {
    let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    switch unsigned {
    case ".inf", ".Inf", ".INF":
      self = .float(text.hasPrefix("-") ? -.infinity : .infinity)
      return
    case ".nan", ".NaN", ".NAN":
      guard unsigned.count == text.count else { return nil }
      self = .float(.nan)
      return
    default: break
    }
    guard Self.isDecimal(unsigned) else { return nil }
    guard let value = Double(text) else { return nil }
    self = .float(value)
  }

  /// `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
  private static func isDecimal(_ text: Substring) -> Bool {
    var rest = text.utf8[...]
    let digits = { (rest: inout Substring.UTF8View) -> Int in
      let count = rest.prefix { (48...57).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    let whole = digits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = digits(&rest)
      guard whole + fraction > 0 else { return false }
    } else {
      guard whole > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      guard digits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }
}
