extension Rational: Comparable {
  /// The exact sum.
  public static func + (left: Rational, right: Rational) -> Rational {
    guard case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage else {
      return Rational(reducing: left.asLarge + right.asLarge)
    }
    // Each product is at most 2¹²⁶ in size, so their sum fits.
    return Rational(
      reducing: Int128(a) * Int128(d) + Int128(c) * Int128(b),
      over: Int128(b) * Int128(d)
    )
  }

  /// The exact difference.
  public static func - (left: Rational, right: Rational) -> Rational { left + -right }

  /// The number with the other sign.
  public static prefix func - (number: Rational) -> Rational {
    switch number.storage {
    case .small(let numerator, let denominator):
      numerator == Int64.min
        ? Rational(reducing: -Int128(numerator), over: Int128(denominator))
        : Rational(storage: .small(-numerator, denominator))
    case .large(let fraction):
      Rational(
        reducing: LargeFraction(
          isNegative: !fraction.isNegative,
          numerator: fraction.numerator,
          denominator: fraction.denominator
        )
      )
    }
  }

  /// The exact product.
  public static func * (left: Rational, right: Rational) -> Rational {
    guard case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage else {
      return Rational(reducing: left.asLarge * right.asLarge)
    }
    return Rational(reducing: Int128(a) * Int128(c), over: Int128(b) * Int128(d))
  }

  /// The exact quotient; `nil` when `divisor` is 0.
  public func divided(by divisor: Rational) -> Rational? {
    if case .small(let a, let b) = storage, case .small(let c, let d) = divisor.storage {
      guard c != 0 else { return nil }
      return Rational(reducing: Int128(a) * Int128(d), over: Int128(b) * Int128(c))
    }
    let turned = divisor.asLarge
    guard !turned.numerator.isZero else { return nil }
    let inverse = Rational(
      reducing: LargeFraction(
        isNegative: turned.isNegative,
        numerator: turned.denominator,
        denominator: turned.numerator
      )
    )
    return self * inverse
  }

  /// Whether the left number is smaller.
  public static func < (left: Rational, right: Rational) -> Bool {
    guard case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage else {
      return left.asLarge < right.asLarge
    }
    return Int128(a) * Int128(d) < Int128(c) * Int128(b)
  }
}
