extension Rational: CustomStringConvertible, LosslessStringConvertible {
  /// The longest text that is read as a number, in bytes.
  public static let longestText = 100

  /// The number written `7`, `7/10`, `0.7` or `-60/100` in ASCII; `nil` for any other text.
  ///
  /// There is no exponent, no grouping of digits, no space and no plus sign; digits stand on both
  /// sides of a point. A text longer than `longestText` is none, nor is a fraction over 0.
  public init?(_ text: String) {
    guard text.utf8.count <= Rational.longestText else { return nil }
    self.init(ofAnyLength: text)
  }

  /// The number that `text` is, however long: what `description` wrote, not what a person types.
  public init?(ofAnyLength text: String) {
    if let short = Rational(short: text) {
      self = short
      return
    }
    let bytes = Array(text.utf8)
    let isNegative = bytes.first == UInt8(ascii: "-")
    let parts = bytes.dropFirst(isNegative ? 1 : 0)
      .split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let above = parts.first, let numerator = DecimalText(above) else { return nil }
    var denominator = DecimalText.one
    if parts.count == 2 {
      guard let below = DecimalText(parts[1]), !below.digits.isZero else { return nil }
      denominator = below
    }
    self.init(
      reducing: LargeFraction(
        isNegative: isNegative && !numerator.digits.isZero,
        numerator: numerator.digits * denominator.scale,
        denominator: denominator.digits * numerator.scale
      )
    )
  }

  /// As `init(_:)` for the texts that are read most: `7`, `-7/10`, so short that all fits; `nil` for
  /// the others, right or wrong.
  private init?(short text: String) {
    var numbers: (Int64, Int64?) = (0, nil)
    var (isNegative, digits) = (false, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-") where digits == 0 && !isNegative && numbers.1 == nil: isNegative = true
      case UInt8(ascii: "/") where digits > 0 && numbers.1 == nil: (numbers.1, digits) = (0, 0)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < 18:
        digits += 1
        let digit = Int64(byte - UInt8(ascii: "0"))
        if let below = numbers.1 {
          numbers.1 = below * 10 + digit
        } else {
          numbers.0 = numbers.0 * 10 + digit
        }
      default: return nil
      }
    }
    guard digits > 0, numbers.1 != 0 else { return nil }
    self.init(
      reducing: Int128(isNegative ? -numbers.0 : numbers.0),
      over: Int128(numbers.1 ?? 1)
    )
  }

  /// The fraction in lowest terms, `7/10`; a whole number has no denominator.
  public var description: String {
    if case .small(let numerator, let denominator) = storage {
      return denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)"
    }
    let fraction = asLarge
    let sign = fraction.isNegative ? "-" : ""
    guard fraction.denominator != .one else { return sign + fraction.numerator.description }
    return "\(sign)\(fraction.numerator)/\(fraction.denominator)"
  }

  /// The number with exactly so many digits after the point, rounded half up (half away from 0
  /// below 0, so that a loss reads as the gain of the same size): 2/3 is `0.67`, 1/8 is `0.13`.
  ///
  /// `decimals` is 0–18; outside of it the nearer end is taken.
  public func rounded(toDecimals decimals: Int) -> String {
    let decimals = min(max(decimals, 0), 18)
    if case .small(let numerator, let denominator) = storage {
      return Self.rounded(numerator, over: denominator, toDecimals: decimals)
    }
    let fraction = asLarge
    let scale = Magnitude.powerOfTen(decimals)
    let two = Magnitude(2)
    let twice = fraction.numerator * scale * two + fraction.denominator
    let digits = twice.quotientAndRemainder(by: fraction.denominator * two).quotient
    let (whole, rest) = digits.quotientAndRemainder(by: scale)
    let sign = fraction.isNegative && !digits.isZero ? "-" : ""
    guard decimals > 0 else { return sign + whole.description }
    let tail = rest.description
    let zeros = String(repeating: "0", count: decimals - tail.utf8.count)
    return "\(sign)\(whole).\(zeros)\(tail)"
  }
}

extension Rational {
  /// See `rounded(toDecimals:)`.
  private static func rounded(
    _ numerator: Int64,
    over denominator: Int64,
    toDecimals decimals: Int
  ) -> String {
    let scale = (0..<decimals).reduce(UInt64(1)) { power, _ in power * 10 }
    // At most 2⁶³ · 10¹⁸ · 2 and a little, which is less than 2¹²⁸.
    let twice = UInt128(numerator.magnitude) * UInt128(scale) * 2 + UInt128(denominator.magnitude)
    let digits = quotient(twice, UInt128(denominator.magnitude) * 2)
    let whole = quotient(digits, UInt128(scale))
    let sign = numerator < 0 && digits != 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(whole)" }
    let tail = String(digits - whole * UInt128(scale))
    let zeros = String(repeating: "0", count: decimals - tail.utf8.count)
    return "\(sign)\(whole).\(zeros)\(tail)"
  }

  /// In 64 bits where that is enough: in 128 a division is a loop.
  private static func quotient(_ left: UInt128, _ right: UInt128) -> UInt128 {
    guard let short = UInt64(exactly: left), let divisor = UInt64(exactly: right) else {
      return left / right
    }
    return UInt128(short / divisor)
  }
}

/// Digits with an optional point: the digits as a whole number, and what they are divided by.
private struct DecimalText {
  let digits: Magnitude
  let scale: Magnitude

  static let one = DecimalText(digits: .one, scale: .one)

  private init(digits: Magnitude, scale: Magnitude) {
    self.digits = digits
    self.scale = scale
  }

  init?(_ bytes: ArraySlice<UInt8>) {
    var digits = Magnitude.zero
    var decimals: Int?
    let ten = Magnitude(10)
    guard let last = bytes.last, last != UInt8(ascii: "."), bytes.first != UInt8(ascii: ".") else {
      return nil
    }
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        guard decimals == nil else { return nil }
        decimals = 0
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      digits = digits * ten + Magnitude(UInt128(byte - UInt8(ascii: "0")))
      decimals = decimals.map { $0 + 1 }
    }
    self.init(digits: digits, scale: .powerOfTen(decimals ?? 0))
  }
}

extension Magnitude {
  fileprivate static func powerOfTen(_ exponent: Int) -> Magnitude {
    (0..<exponent).reduce(Magnitude.one) { power, _ in power * Magnitude(10) }
  }
}
