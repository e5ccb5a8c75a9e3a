/// A scalar of the YAML 1.2 core schema (YAML 1.2.2, 10.3.2).
public enum YAMLScalar: Sendable, Hashable {
  /// `null`, `Null`, `NULL`, `~` or nothing.
  case null
  /// `true` or `false`, also capitalised or in capitals.
  case bool(Bool)
  /// An integer that fits in 64 bits: decimal, `0o` octal or `0x` hexadecimal.
  case int(Int64)
  /// A number with a fraction or an exponent, an infinity or not-a-number.
  case float(Double)
  /// Anything else, and an integer that does not fit in 64 bits: no number would be that one.
  case string(String)
}

extension YAMLScalar {
  /// What a scalar's text resolves to.
  init(_ text: Span<UInt8>, isPlain: Bool, _ tag: NodeRecord.Tag) {
    let resolved: YAMLScalar?
    switch tag {
    case .none: resolved = isPlain ? Self.core(text) : nil
    case .string: resolved = nil
    case .null, .bool, .int: resolved = Self.core(text)
    case .float:
      if case .int(let value)? = Self.core(text) {
        resolved = .float(Double(value))
      } else {
        resolved = Self.core(text)
      }
    }
    self = resolved ?? .string(Self.string(text))
  }

  /// What a plain scalar is; `nil` when it is a string.
  private static func core(_ text: Span<UInt8>) -> YAMLScalar? {
    guard text.count > 0 else { return .null }
    switch text[0] {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "~"): return null(text)
    case UInt8(ascii: "t"), UInt8(ascii: "T"): return text.isWord("true") ? .bool(true) : nil
    case UInt8(ascii: "f"), UInt8(ascii: "F"): return text.isWord("false") ? .bool(false) : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return number(text)
    default: return nil
    }
  }

  private static func null(_ text: Span<UInt8>) -> YAMLScalar? {
    let isTilde = text.count == 1 && text[0] == UInt8(ascii: "~")
    return isTilde || text.isWord("null") ? .null : nil
  }

  private static func number(_ text: Span<UInt8>) -> YAMLScalar? {
    if text.count > 2, text[0] == UInt8(ascii: "0"), text[1] | 0x20 > UInt8(ascii: "9") {
      if text[1] == UInt8(ascii: "x") { return integer(text, from: 2, radix: 16) }
      if text[1] == UInt8(ascii: "o") { return integer(text, from: 2, radix: 8) }
    }
    switch NumberShape(text) {
    case .integer: return integer(text, from: text[0].isSign ? 1 : 0, radix: 10)
    case .float: return Double(string(text)).map { .float($0) }
    case .infinity: return .float(text[0] == UInt8(ascii: "-") ? -.infinity : .infinity)
    case .notANumber: return .float(.nan)
    case .none: return nil
    }
  }

  private static func integer(_ text: Span<UInt8>, from start: Int, radix: Int64) -> YAMLScalar? {
    let isNegative = text[0] == UInt8(ascii: "-")
    var value: Int64 = 0
    for index in start..<text.count {
      guard let digit = text[index].digitValue, digit < radix else { return nil }
      let (scaled, overflows) = value.multipliedReportingOverflow(by: radix)
      let (next, exceeds) =
        isNegative
        ? scaled.subtractingReportingOverflow(digit) : scaled.addingReportingOverflow(digit)
      guard !overflows, !exceeds else { return nil }
      value = next
    }
    return .int(value)
  }

  private static func string(_ text: Span<UInt8>) -> String {
    unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

/// What the letters of a number are by the patterns of the core schema.
private enum NumberShape {
  case none, integer, float, infinity, notANumber

  init(_ text: Span<UInt8>) {
    self = .none
    var index = text[0].isSign ? 1 : 0
    let whole = text.skipDigits(&index)
    if index == text.count {
      self = whole > 0 ? .integer : .none
      return
    }
    if text[index] == UInt8(ascii: ".") {
      if whole == 0, let word = NumberShape(word: text, from: index) {
        self = word
        return
      }
      index += 1
      guard text.skipDigits(&index) + whole > 0 else { return }
    }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e"), whole + index > 0 {
      index += 1
      if index < text.count, text[index].isSign { index += 1 }
      guard text.skipDigits(&index) > 0 else { return }
    }
    if index == text.count { self = .float }
  }

  /// `.inf` with a sign or without, `.nan` without.
  private init?(word text: Span<UInt8>, from start: Int) {
    guard text.count - start == 4 else { return nil }
    let letters = text.extracting((start + 1)..<text.count)
    if letters.isWord("inf") {
      self = .infinity
    } else if start == 0, letters.isWord("nan") || letters.isNaN {
      self = .notANumber
    } else {
      return nil
    }
  }
}

extension UInt8 {
  fileprivate var isSign: Bool { self == UInt8(ascii: "-") || self == UInt8(ascii: "+") }

  /// The value of a digit up to `f`.
  fileprivate var digitValue: Int64? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int64(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int64(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int64(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}

extension Span<UInt8> {
  /// Whether it is `word`, which is lower case, or the same capitalised or in capitals.
  fileprivate func isWord(_ word: StaticString) -> Bool {
    let wanted = unsafe UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard count == wanted.count, count > 1 else { return false }
    let isCapital = self[1] & 0x20 == 0
    for index in indices {
      guard unsafe self[index] | 0x20 == wanted[index] else { return false }
      let isUpper = self[index] & 0x20 == 0
      if isCapital ? !isUpper : isUpper && index > 0 { return false }
    }
    return true
  }

  /// `NaN`, the one word with its own capitals.
  fileprivate var isNaN: Bool {
    count == 3 && self[0] == UInt8(ascii: "N") && self[1] == UInt8(ascii: "a")
      && self[2] == UInt8(ascii: "N")
  }

  /// Goes past digits and counts them.
  fileprivate func skipDigits(_ index: inout Int) -> Int {
    let start = index
    while index < count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[index]) {
      index += 1
    }
    return index - start
  }
}
