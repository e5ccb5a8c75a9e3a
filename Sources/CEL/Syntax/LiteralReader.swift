/// Turns the text of literal tokens into values.
enum LiteralReader {
  /// The string that the token at `range` denotes, quotes and prefix included in the range.
  static func string(_ bytes: [UInt8], _ range: ByteRange) throws(Mistake) -> String {
    let (content, isRaw) = body(bytes, range)
    guard !isRaw, bytes[content].contains(UInt8(ascii: "\\")) else {
      return String(decoding: bytes[content], as: UTF8.self)
    }
    return String(decoding: try unescape(bytes, content, isBytes: false), as: UTF8.self)
  }

  /// The octets that the bytes token at `range` denotes.
  static func octets(_ bytes: [UInt8], _ range: ByteRange) throws(Mistake) -> [UInt8] {
    let (content, isRaw) = body(bytes, range)
    return isRaw ? Array(bytes[content]) : try unescape(bytes, content, isBytes: true)
  }

  private static func body(_ bytes: [UInt8], _ range: ByteRange) -> (Range<Int>, isRaw: Bool) {
    var start = range.range.lowerBound
    var isRaw = false
    while bytes[start] != UInt8(ascii: "\""), bytes[start] != UInt8(ascii: "'") {
      if bytes[start] | 0x20 == UInt8(ascii: "r") { isRaw = true }
      start += 1
    }
    let end = range.range.upperBound
    let quote = bytes[start]
    let isTriple = end - start >= 6 && bytes[start + 1] == quote && bytes[start + 2] == quote
    let width = isTriple ? 3 : 1
    return (start + width..<end - width, isRaw)
  }

  private static func unescape(_ bytes: [UInt8], _ content: Range<Int>, isBytes: Bool)
    throws(Mistake) -> [UInt8]
  {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var offset = content.lowerBound
    while offset < content.upperBound {
      guard bytes[offset] == UInt8(ascii: "\\") else {
        result.append(bytes[offset])
        offset += 1
        continue
      }
      let length = try escape(bytes, offset, content.upperBound, isBytes: isBytes, to: &result)
      offset += length
    }
    return result
  }

  /// Reads the escape at `start`, appends what it denotes and returns its length.
  private static func escape(
    _ bytes: [UInt8],
    _ start: Int,
    _ end: Int,
    isBytes: Bool,
    to result: inout [UInt8]
  ) throws(Mistake) -> Int {
    let letter = start + 1 < end ? bytes[start + 1] : 0
    if let simple = simpleEscape(letter) {
      result.append(simple)
      return 2
    }
    let (digits, radix, skip): (Int, Int, Int)
    switch letter {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): (digits, radix, skip) = (2, 16, 2)
    case UInt8(ascii: "u") where !isBytes: (digits, radix, skip) = (4, 16, 2)
    case UInt8(ascii: "U") where !isBytes: (digits, radix, skip) = (8, 16, 2)
    case UInt8(ascii: "0")...UInt8(ascii: "3"): (digits, radix, skip) = (3, 8, 1)
    default: throw bad(bytes, start, min(start + 2, end))
    }
    let first = start + skip
    guard first + digits <= end,
      let number = number(bytes[first..<first + digits], radix: radix)
    else { throw bad(bytes, start, min(first + digits, end)) }
    if isBytes {
      guard number <= 0xFF else { throw bad(bytes, start, first + digits) }
      result.append(UInt8(number))
    } else {
      guard let scalar = Unicode.Scalar(number) else { throw bad(bytes, start, first + digits) }
      result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
    return skip + digits
  }

  private static func number(_ digits: ArraySlice<UInt8>, radix: Int) -> UInt32? {
    var number: UInt32 = 0
    for digit in digits {
      guard Lexer.isHexDigit(digit) else { return nil }
      let value = Lexer.isDigit(digit) ? digit - UInt8(ascii: "0") : (digit | 0x20) - 87
      guard value < radix else { return nil }
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: UInt32(radix))
      guard !isTooLarge else { return nil }
      number = product + UInt32(value)
    }
    return number
  }

  private static func simpleEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "v"): 0x0B
    case UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "`"):
      letter
    default: nil
    }
  }

  private static func bad(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Mistake {
    Mistake(
      .badEscape(String(decoding: bytes[start..<end], as: UTF8.self)),
      ByteRange(start, end)
    )
  }
}

extension LiteralReader {
  /// The number that a token of `kind` denotes, with the sign before it.
  static func number(_ text: String, _ kind: Token.Kind, isNegative: Bool) -> Value? {
    switch kind {
    case .double:
      Double(text).flatMap { $0.isFinite ? .double(isNegative ? -$0 : $0) : nil }
    case .uint:
      isNegative ? nil : magnitude(text.dropLast()).map { .uint($0) }
    case .int:
      magnitude(text[...]).flatMap { signed($0, isNegative: isNegative) }.map { .int($0) }
    default: nil
    }
  }

  private static func magnitude(_ text: Substring) -> UInt64? {
    let isHexadecimal = text.hasPrefix("0x") || text.hasPrefix("0X")
    return isHexadecimal ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
  }

  private static func signed(_ magnitude: UInt64, isNegative: Bool) -> Int64? {
    guard isNegative else { return Int64(exactly: magnitude) }
    if magnitude == UInt64(Int64.max) + 1 { return Int64.min }
    return Int64(exactly: magnitude).map { -$0 }
  }
}
