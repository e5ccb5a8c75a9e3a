/// A decimal number, exact: sign, digits and a power of ten.
///
/// Nothing here is a floating-point number, so `0.0075` is a multiple of `0.0001` and
/// `9007199254740993` differs from `9007199254740992`.
struct ExactNumber: Sendable, Hashable {
  /// Whether the number is below zero; never for zero.
  let isNegative: Bool
  /// The decimal digits 0–9 without leading or trailing zeros; empty for zero.
  let digits: [UInt8]
  /// The power of ten of the last digit; 0 for zero.
  let exponent: Int

  /// Exponents are held within ±this; beyond it numbers of one sign compare by their digits alone.
  private static let exponentLimit = 1_000_000_000_000

  /// The number written in `text`: sign, digits, fraction, exponent as in YAML and JSON; `nil` for
  /// anything else, infinities included. Linear in the length.
  init?(_ text: some Collection<UInt8>) {
    var rest = text[...]
    let sign = rest.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let mantissa = rest.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
    var power = 0
    if mantissa.count < rest.count {
      guard let value = Self.exponent(rest.dropFirst(mantissa.count + 1)) else { return nil }
      power = value
    }
    var digits: [UInt8] = []
    var hasPoint = false
    for byte in mantissa {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        digits.append(byte - UInt8(ascii: "0"))
        if hasPoint { power -= 1 }
      } else {
        return nil
      }
    }
    guard !digits.isEmpty else { return nil }
    self.init(isNegative: sign == UInt8(ascii: "-"), digits: digits, exponent: power)
  }

  /// The number `value`.
  init(_ value: Int64) {
    var digits: [UInt8] = []
    var rest = value.magnitude
    while rest > 0 {
      digits.append(UInt8(rest % 10))
      rest /= 10
    }
    self.init(isNegative: value < 0, digits: digits.reversed(), exponent: 0)
  }

  private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    let trailing = digits.reversed().prefix { $0 == 0 }.count
    let kept = digits.dropLast(trailing).drop { $0 == 0 }
    self.digits = Array(kept)
    self.isNegative = isNegative && !kept.isEmpty
    let limit = Self.exponentLimit
    self.exponent = kept.isEmpty ? 0 : min(max(exponent + trailing, -limit), limit)
  }

  /// Whether the number has no fraction; `1.0` and `1e3` have none.
  var isInteger: Bool { exponent >= 0 }

  /// The number as an `Int`, where it is one.
  var int: Int? {
    guard isInteger, digits.count + exponent <= 18 else { return nil }
    var value = digits.reduce(0) { $0 * 10 + Int($1) }
    for _ in 0..<exponent { value *= 10 }
    return isNegative ? -value : value
  }

  private static func exponent(_ text: some Collection<UInt8>) -> Int? {
    var rest = text[...]
    let sign = rest.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    var value = 0
    for byte in rest {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), exponentLimit)
    }
    return sign == UInt8(ascii: "-") ? -value : value
  }
}

extension ExactNumber: Comparable {
  /// Orders by value, exactly.
  static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let isBelow = left.isMagnitudeBelow(right)
    return left.isNegative ? right.isMagnitudeBelow(left) : isBelow
  }

  private func isMagnitudeBelow(_ other: ExactNumber) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
    let length = digits.count + exponent
    let otherLength = other.digits.count + other.exponent
    if length != otherLength { return length < otherLength }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}

extension ExactNumber: CustomStringConvertible {
  /// The number in plain digits, or with an exponent when that would be long.
  var description: String {
    guard !digits.isEmpty else { return "0" }
    let sign = isNegative ? "-" : ""
    let text = digits.map { String($0) }.joined()
    if exponent >= 0, exponent <= 20 {
      return sign + text + String(repeating: "0", count: exponent)
    }
    let point = digits.count + exponent
    if exponent < 0, point > 0 { return sign + text.prefix(point) + "." + text.dropFirst(point) }
    if exponent < 0, point > -20 {
      return sign + "0." + String(repeating: "0", count: -point) + text
    }
    return sign + text + "e\(exponent)"
  }
}
