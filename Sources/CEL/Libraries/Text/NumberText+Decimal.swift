extension NumberText {
  /// `number` with exactly `precision` digits after the point, rounded half to even on the exact
  /// value, as C's `%.*f`.
  static func fixed(_ number: Double, precision: Int) -> String {
    if let name = name(ofNonFinite: number) { return name }
    var decimal = ExactDecimal(number.magnitude)
    decimal.round(digitsAfterPoint: precision)
    let sign = number.sign == .minus ? "-" : ""
    return sign + decimal.positional(digitsAfterPoint: precision)
  }

  /// `number` as `d.ddde±dd` with `precision` digits after the point, as C's `%.*e`.
  static func scientific(_ number: Double, precision: Int) -> String {
    if let name = name(ofNonFinite: number) { return name }
    var decimal = ExactDecimal(number.magnitude)
    decimal.round(digitsAfterPoint: precision - decimal.exponent)
    let exponent = decimal.exponent
    let digits = decimal.leading(precision + 1)
    var text = number.sign == .minus ? "-" : ""
    text.append(contentsOf: digits.prefix(1))
    if precision > 0 { text += "." + digits.dropFirst() }
    let places = String(abs(exponent))
    text += (exponent < 0 ? "e-" : "e+") + (places.count < 2 ? "0" : "") + places
    return text
  }
}

/// All the decimal digits of a double, which are finitely many.
struct ExactDecimal {
  /// The digits 0–9, the first of them not 0; empty for zero.
  private(set) var digits: [UInt8]
  /// How many digits stand before the point; negative when zeros follow it.
  private(set) var point: Int

  /// The digits of `magnitude`, which is finite and not negative.
  init(_ magnitude: Double) {
    let bits = magnitude.significandBitPattern
    let isNormal = magnitude.isNormal
    let significand = isNormal ? bits | 1 << 52 : bits
    let exponent = (isNormal ? Int(magnitude.exponentBitPattern) : 1) - 1075
    var number = DecimalLimbs(significand)
    // s · 2^-k is s · 5^k / 10^k, so only whole numbers are multiplied.
    for _ in 0..<abs(exponent) { number.multiply(by: exponent < 0 ? 5 : 2) }
    digits = number.digits
    point = digits.count + min(exponent, 0)
  }

  /// The power of ten of the first digit; 0 for zero.
  var exponent: Int { digits.isEmpty ? 0 : point - 1 }

  /// Drops digits past `places` after the point, rounding half to even.
  mutating func round(digitsAfterPoint places: Int) {
    let kept = point + places
    guard kept < digits.count else { return }
    guard kept >= 0 else {
      digits = []
      return
    }
    let next = digits[kept]
    let isTie = next == 5 && digits[(kept + 1)...].allSatisfy { $0 == 0 }
    let isOdd = kept > 0 && !digits[kept - 1].isMultiple(of: 2)
    digits.removeSubrange(kept...)
    if next > 5 || next == 5 && (!isTie || isOdd) { increment() }
  }

  /// Adds one in the last place.
  private mutating func increment() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }

  /// The digits with a point, and `places` digits after it.
  func positional(digitsAfterPoint places: Int) -> String {
    var text = ""
    for place in stride(from: max(point - 1, 0), through: -places, by: -1) {
      if place == -1 { text += "." }
      text.unicodeScalars.append(Unicode.Scalar(48 + digit(at: point - 1 - place)))
    }
    return text
  }

  /// The first `count` digits, filled up with zeros.
  func leading(_ count: Int) -> String {
    String(decoding: (0..<count).map { 48 + digit(at: $0) }, as: UTF8.self)
  }

  private func digit(at index: Int) -> UInt8 {
    digits.indices.contains(index) ? digits[index] : 0
  }
}

/// A whole number of any size in base 10⁹, least significant first.
private struct DecimalLimbs {
  private var limbs: [UInt64]

  init(_ number: UInt64) {
    limbs = []
    var rest = number
    while rest > 0 {
      limbs.append(rest % 1_000_000_000)
      rest /= 1_000_000_000
    }
  }

  mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = limbs[index] * factor + carry
      limbs[index] = product % 1_000_000_000
      carry = product / 1_000_000_000
    }
    if carry > 0 { limbs.append(carry) }
  }

  /// The digits, most significant first, without leading zeros.
  var digits: [UInt8] {
    var digits: [UInt8] = []
    for limb in limbs.reversed() {
      var divisor: UInt64 = 100_000_000
      while divisor > 0 {
        let digit = UInt8(limb / divisor % 10)
        if digit > 0 || !digits.isEmpty { digits.append(digit) }
        divisor /= 10
      }
    }
    return digits
  }
}
