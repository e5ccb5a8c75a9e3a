/// The divisor of `multipleOf`: a positive number whose digits fit a machine word.
struct Divisor: Sendable {
  /// The divisor itself.
  let number: ExactNumber
  private let significand: UInt64

  /// The divisor `number`, or `nil` when it is not positive or has more than 18 digits.
  init?(_ number: ExactNumber) {
    guard !number.isNegative, !number.digits.isEmpty, number.digits.count <= 18 else { return nil }
    self.number = number
    significand = number.digits.reduce(0) { $0 * 10 + UInt64($1) }
  }

  /// Whether `value` is a whole multiple of this divisor, exactly.
  ///
  /// With value a·10ˣ and divisor b·10ʸ (no trailing zeros in a or b): for x < y it would take a
  /// factor ten in a; otherwise a·10ˣ⁻ʸ must vanish modulo b. Linear in the digits of the value.
  func divides(_ value: ExactNumber) -> Bool {
    guard !value.digits.isEmpty else { return true }
    guard value.exponent >= number.exponent else { return false }
    let remainder = value.digits.reduce(UInt64(0)) { (product($0, 10) + UInt64($1)) % significand }
    return product(remainder, powerOfTen(value.exponent - number.exponent)) == 0
  }

  private func powerOfTen(_ power: Int) -> UInt64 {
    var result = 1 % significand
    var base = 10 % significand
    var rest = power
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, base) }
      base = product(base, base)
      rest >>= 1
    }
    return result
  }

  private func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let wide = (left % significand).multipliedFullWidth(by: right)
    return significand.dividingFullWidth((wide.high % significand, wide.low)).remainder
  }
}
