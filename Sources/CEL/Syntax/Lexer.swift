import Diagnostics

/// Cuts the text of an expression into tokens, one at a time.
struct Lexer {
  let bytes: [UInt8]
  private var offset: Int

  init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next token; `.end` at the end, again and again.
  mutating func next() throws(Mistake) -> Token {
    skipBlanks()
    let start = offset
    guard start < bytes.count else { return Token(kind: .end, range: ByteRange(start, start)) }
    let byte = bytes[start]
    let kind: Token.Kind
    if Lexer.isNameStart(byte) {
      kind = try nameOrPrefixedLiteral()
    } else if Lexer.isDigit(byte) || byte == UInt8(ascii: ".") && Lexer.isDigit(peek(1)) {
      kind = number()
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      try skipString(isRaw: false)
      kind = .string
    } else if byte == UInt8(ascii: "`") {
      try skipQuotedName()
      kind = .quotedName
    } else {
      kind = try mark(byte)
    }
    return Token(kind: kind, range: ByteRange(start, offset))
  }

  private func peek(_ distance: Int) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  private mutating func skipBlanks() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: offset += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
        while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
      default: return
      }
    }
  }

  private mutating func nameOrPrefixedLiteral() throws(Mistake) -> Token.Kind {
    var cursor = 0
    var isRaw = false
    var isBytes = false
    while cursor < 2 {
      let letter = peek(cursor) | 0x20
      if letter == UInt8(ascii: "r"), !isRaw {
        isRaw = true
      } else if letter == UInt8(ascii: "b"), !isBytes {
        isBytes = true
      } else {
        break
      }
      cursor += 1
    }
    if cursor > 0, peek(cursor) == UInt8(ascii: "\"") || peek(cursor) == UInt8(ascii: "'") {
      offset += cursor
      try skipString(isRaw: isRaw)
      return isBytes ? .bytes : .string
    }
    while offset < bytes.count, Lexer.isNameByte(bytes[offset]) { offset += 1 }
    return .name
  }

  private mutating func number() -> Token.Kind {
    if bytes[offset] == UInt8(ascii: "0"), peek(1) | 0x20 == UInt8(ascii: "x") {
      offset += 2
      while Lexer.isHexDigit(peek(0)) { offset += 1 }
      return suffix(.int)
    }
    var kind = Token.Kind.int
    skipDigits()
    if peek(0) == UInt8(ascii: "."), Lexer.isDigit(peek(1)) {
      kind = .double
      offset += 1
      skipDigits()
    }
    if peek(0) | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if Lexer.isDigit(peek(1 + sign)) {
        kind = .double
        offset += 1 + sign
        skipDigits()
      }
    }
    return kind == .int ? suffix(.int) : kind
  }

  private mutating func suffix(_ kind: Token.Kind) -> Token.Kind {
    guard peek(0) | 0x20 == UInt8(ascii: "u") else { return kind }
    offset += 1
    return .uint
  }

  private mutating func skipDigits() {
    while Lexer.isDigit(peek(0)) { offset += 1 }
  }

  private mutating func skipString(isRaw: Bool) throws(Mistake) {
    let start = offset
    let quote = bytes[offset]
    let isTriple = peek(1) == quote && peek(2) == quote
    offset += isTriple ? 3 : 1
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == quote, !isTriple || peek(1) == quote && peek(2) == quote {
        offset += isTriple ? 3 : 1
        return
      }
      if !isTriple, byte == 0x0A || byte == 0x0D { break }
      offset += byte == UInt8(ascii: "\\") && !isRaw ? 2 : 1
    }
    offset = min(offset, bytes.count)
    throw Mistake(.unterminated, ByteRange(start, offset))
  }

  private mutating func skipQuotedName() throws(Mistake) {
    let start = offset
    offset += 1
    while offset < bytes.count, Lexer.isQuotedNameByte(bytes[offset]) { offset += 1 }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "`"), offset > start + 1 else {
      throw Mistake(.unterminated, ByteRange(start, offset))
    }
    offset += 1
  }

  private mutating func mark(_ byte: UInt8) throws(Mistake) -> Token.Kind {
    let following = peek(1)
    offset += 1
    switch byte {
    case UInt8(ascii: "."): return .dot
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "("): return .leftParenthesis
    case UInt8(ascii: ")"): return .rightParenthesis
    case UInt8(ascii: "["): return .leftBracket
    case UInt8(ascii: "]"): return .rightBracket
    case UInt8(ascii: "{"): return .leftBrace
    case UInt8(ascii: "}"): return .rightBrace
    case UInt8(ascii: "+"): return .plus
    case UInt8(ascii: "-"): return .minus
    case UInt8(ascii: "*"): return .star
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: "%"): return .percent
    case UInt8(ascii: "!"): return paired(following, "=", .notEqual) ?? .not
    case UInt8(ascii: "<"): return paired(following, "=", .lessOrEqual) ?? .less
    case UInt8(ascii: ">"): return paired(following, "=", .greaterOrEqual) ?? .greater
    case UInt8(ascii: "="): if let kind = paired(following, "=", .equal) { return kind }
    case UInt8(ascii: "&"): if let kind = paired(following, "&", .and) { return kind }
    case UInt8(ascii: "|"): if let kind = paired(following, "|", .or) { return kind }
    default: break
    }
    throw strange()
  }

  private mutating func paired(_ byte: UInt8, _ wanted: Unicode.Scalar, _ kind: Token.Kind)
    -> Token.Kind?
  {
    guard byte == UInt8(ascii: wanted) else { return nil }
    offset += 1
    return kind
  }

  private mutating func strange() -> Mistake {
    let start = offset - 1
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    return Mistake(.strangeCharacter(text), ByteRange(start, offset))
  }
}

extension Lexer {
  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f")
  }

  static func isNameStart(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "_")
  }

  static func isNameByte(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) }

  private static func isQuotedNameByte(_ byte: UInt8) -> Bool {
    isNameByte(byte)
      || [
        UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: " "),
      ].contains(byte)
  }
}
