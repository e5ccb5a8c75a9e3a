/// Numbers and truth values read from text, as CEL's conversions read them.
enum NumberReading {
  /// An `int` in decimal digits with an optional sign; no spaces.
  static func int(_ text: String) -> Int64? { Int64(text) }

  /// A `uint` in decimal digits, without a sign.
  static func uint(_ text: String) -> UInt64? {
    text.utf8.first == UInt8(ascii: "+") ? nil : UInt64(text)
  }

  /// A `double` in decimal digits with point and exponent, `NaN` or `Infinity` (also `inf`, in
  /// any case); `nil` for other text and for numbers too large to be held.
  static func double(_ text: String) -> Double? {
    var digits = text.utf8[...]
    let sign = digits.first
    let isNegative = sign == UInt8(ascii: "-")
    if isNegative || sign == UInt8(ascii: "+") { digits.removeFirst() }
    switch String(decoding: digits.map { $0 | 0x20 }, as: UTF8.self) {
    case "nan": return .nan
    case "inf", "infinity": return isNegative ? -.infinity : .infinity
    default: break
    }
    guard isDecimal(digits), let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// `1`, `t`, `true`, `TRUE`, `True` and their opposites.
  static func bool(_ text: String) -> Bool? {
    switch text {
    case "1", "t", "T", "true", "TRUE", "True": true
    case "0", "f", "F", "false", "FALSE", "False": false
    default: nil
    }
  }

  private static func isDecimal(_ digits: Substring.UTF8View) -> Bool {
    var rest = digits
    var count = skipDigits(&rest)
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      count += skipDigits(&rest)
    }
    guard count > 0 else { return false }
    guard let letter = rest.first else { return true }
    guard letter | 0x20 == UInt8(ascii: "e") else { return false }
    rest.removeFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    return skipDigits(&rest) > 0 && rest.isEmpty
  }

  private static func skipDigits(_ rest: inout Substring.UTF8View) -> Int {
    let before = rest.count
    rest = rest.drop { (48...57).contains($0) }
    return before - rest.count
  }
}
