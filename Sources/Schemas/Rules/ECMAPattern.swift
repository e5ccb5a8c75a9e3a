/// Rewrites a regular expression of ECMA-262 (with its `u` flag) as one of RE2.
///
/// The two differ where they look alike: `\s` and `.` know Unicode only in ECMA-262, Unicode
/// classes have long names there, `\u` and `\c` escapes and empty classes exist only there; groups
/// with options, `\A`, `\z`, `\Q` and POSIX classes only in RE2. What RE2 has not is refused.
struct ECMAPattern {
  private var rest: Substring.UnicodeScalarView
  private var output = ""
  private var isInClass = false

  /// The expression for RE2.
  static func translated(_ source: String) throws(PatternError) -> String {
    var translation = ECMAPattern(rest: source.unicodeScalars[...])
    try translation.run()
    return translation.output
  }

  private init(rest: Substring.UnicodeScalarView) { self.rest = rest }

  private mutating func run() throws(PatternError) {
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\": try escape()
      case "[" where !isInClass: openClass()
      case "[": output += "\\["
      case "]" where isInClass:
        isInClass = false
        output += "]"
      case "." where !isInClass: output += "[^\\n\\r\\x{2028}\\x{2029}]"
      case "(" where !isInClass: try openGroup()
      default: output.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func openClass() {
    if rest.starts(with: "^]".unicodeScalars) {
      rest = rest.dropFirst(2)
      output += "(?s:.)"
    } else if rest.first == "]" {
      rest = rest.dropFirst()
      output += "[^\\x{0}-\\x{10FFFF}]"
    } else {
      isInClass = true
      output += "["
    }
  }

  private mutating func openGroup() throws(PatternError) {
    output += "("
    guard rest.first == "?" else { return }
    if rest.starts(with: "?:".unicodeScalars) { return }
    for look in ["?=", "?!", "?<=", "?<!"] where rest.starts(with: look.unicodeScalars) {
      throw .unsupported("(" + look)
    }
    guard rest.starts(with: "?<".unicodeScalars) else {
      throw .unsupported("(" + String(rest.prefix(2)))
    }
    rest = rest.dropFirst(2)
    output += "?P<"
  }

  private mutating func escape() throws(PatternError) {
    guard let scalar = rest.popFirst() else { throw .malformed("\\") }
    switch scalar {
    case "s": output += isInClass ? Self.spaces : "[" + Self.spaces + "]"
    case "S" where !isInClass: output += "[^" + Self.spaces + "]"
    case "S": throw .unsupported("[\\S]")
    case "p", "P": try property(scalar)
    case "u": try codePoint()
    case "x": try appendHex(digits: 2)
    case "c": try control()
    case "0": output += "\\x00"
    case "1"..."9", "k": throw .unsupported("\\" + String(scalar))
    case "b" where isInClass: output += "\\x08"
    case "d", "D", "w", "W", "b", "B", "f", "n", "r", "t", "v": output += "\\" + String(scalar)
    default:
      if scalar.isASCII, scalar.properties.isAlphabetic { throw .malformed("\\" + String(scalar)) }
      output += "\\" + String(scalar)
    }
  }

  private static let spaces =
    "\\t\\n\\v\\f\\r \\x{A0}\\x{FEFF}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}"

  private mutating func property(_ letter: Unicode.Scalar) throws(PatternError) {
    let name = String(rest.dropFirst().prefix { $0 != "}" })
    guard rest.first == "{", let known = Self.property(named: name) else {
      throw .unsupported("\\" + String(letter) + "{" + name + "}")
    }
    rest = rest.dropFirst(name.unicodeScalars.count + 2)
    output += "\\" + String(letter) + "{" + known + "}"
  }

  private mutating func control() throws(PatternError) {
    guard let letter = rest.popFirst(), letter.isASCII, letter.properties.isAlphabetic else {
      throw .malformed("\\c")
    }
    appendCode(letter.value % 32)
  }

  private mutating func codePoint() throws(PatternError) {
    guard rest.first == "{" else {
      let first = try hex(digits: 4)
      let isPair = (0xD800..<0xDC00).contains(first) && rest.starts(with: "\\u".unicodeScalars)
      guard isPair else { return appendCode(first) }
      rest = rest.dropFirst(2)
      let second = try hex(digits: 4)
      guard (0xDC00..<0xE000).contains(second) else { throw .malformed("\\u") }
      return appendCode(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }
    rest = rest.dropFirst()
    let digits = rest.prefix { $0 != "}" }
    guard let value = UInt32(String(digits), radix: 16) else { throw .malformed("\\u{") }
    rest = rest.dropFirst(digits.count + 1)
    appendCode(value)
  }

  private mutating func appendHex(digits: Int) throws(PatternError) {
    appendCode(try hex(digits: digits))
  }

  private mutating func hex(digits: Int) throws(PatternError) -> UInt32 {
    let text = String(rest.prefix(digits))
    guard text.unicodeScalars.count == digits, let value = UInt32(text, radix: 16) else {
      throw .malformed("\\" + text)
    }
    rest = rest.dropFirst(digits)
    return value
  }

  private mutating func appendCode(_ value: UInt32) {
    output += "\\x{" + String(value, radix: 16, uppercase: true) + "}"
  }
}
