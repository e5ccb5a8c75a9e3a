/// A fraction of any size; it need not be in lowest terms, and its denominator is never 0.
struct LargeFraction: Sendable, Hashable {
  var isNegative: Bool
  var numerator: Magnitude
  var denominator: Magnitude

  /// The same number in lowest terms; 0 is 0/1 and not negative.
  func reduced() -> LargeFraction {
    let divisor = Magnitude.greatestCommonDivisor(numerator, denominator)
    return LargeFraction(
      isNegative: isNegative && !numerator.isZero,
      numerator: numerator.quotientAndRemainder(by: divisor).quotient,
      denominator: denominator.quotientAndRemainder(by: divisor).quotient
    )
  }

  static func + (left: LargeFraction, right: LargeFraction) -> LargeFraction {
    let first = left.numerator * right.denominator
    let second = right.numerator * left.denominator
    let denominator = left.denominator * right.denominator
    guard left.isNegative != right.isNegative else {
      return LargeFraction(
        isNegative: left.isNegative,
        numerator: first + second,
        denominator: denominator
      )
    }
    return LargeFraction(
      isNegative: first >= second ? left.isNegative : right.isNegative,
      numerator: Magnitude.distance(first, second),
      denominator: denominator
    )
  }

  static func * (left: LargeFraction, right: LargeFraction) -> LargeFraction {
    LargeFraction(
      isNegative: left.isNegative != right.isNegative,
      numerator: left.numerator * right.numerator,
      denominator: left.denominator * right.denominator
    )
  }

  /// Whether the left number is smaller, both in lowest terms.
  static func < (left: LargeFraction, right: LargeFraction) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    let first = left.numerator * right.denominator
    let second = right.numerator * left.denominator
    return left.isNegative ? second < first : first < second
  }
}
