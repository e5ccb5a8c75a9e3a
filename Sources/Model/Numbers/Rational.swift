/// An exact fraction, always in lowest terms.
///
/// Numbers whose numerator and denominator fit in 64 bits are worked on as such; larger ones go on
/// exactly, only slower. Nothing traps and nothing is rounded before `rounded(toDecimals:)`.
public struct Rational: Sendable, Hashable {
  enum Storage: Sendable, Hashable {
    /// The denominator is positive; there is no common divisor.
    case small(Int64, Int64)
    /// Only what `small` cannot hold, so that equal numbers have equal storage.
    case large(LargeFraction)
  }

  let storage: Storage

  /// 0.
  public static let zero = Rational(0)
  /// 1.
  public static let one = Rational(1)

  /// A number in the storage that it is to have.
  init(storage: Storage) { self.storage = storage }

  /// A whole number.
  public init(_ number: Int) { storage = .small(Int64(number), 1) }

  /// `numerator` over `denominator` in lowest terms; `nil` when the denominator is 0.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(reducing: Int128(numerator), over: Int128(denominator))
  }

  /// Reduces a fraction whose denominator is not 0.
  init(reducing numerator: Int128, over denominator: Int128) {
    let isNegative = (numerator < 0) != (denominator < 0) && numerator != 0
    if let above = UInt64(exactly: numerator.magnitude),
      let below = UInt64(exactly: denominator.magnitude)
    {
      // In 128 bits a division is a loop; scores hardly ever need them.
      let divisor = greatestCommonDivisor(above, below)
      if let small = Self.small(above / divisor, below / divisor, isNegative: isNegative) {
        storage = small
        return
      }
    }
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let above = numerator.magnitude / divisor
    let below = denominator.magnitude / divisor
    if let signed = Int64(magnitude: above, isNegative: isNegative),
      let below = Int64(exactly: below)
    {
      storage = .small(signed, below)
    } else {
      storage = .large(
        LargeFraction(
          isNegative: isNegative,
          numerator: Magnitude(above),
          denominator: Magnitude(below)
        )
      )
    }
  }

  private static func small(_ above: UInt64, _ below: UInt64, isNegative: Bool) -> Storage? {
    guard let magnitude = Int64(exactly: above), let below = Int64(exactly: below) else {
      return nil
    }
    return .small(isNegative ? -magnitude : magnitude, below)
  }

  /// Reduces a fraction of any size whose denominator is not 0.
  init(reducing fraction: LargeFraction) {
    let reduced = fraction.reduced()
    if let above = reduced.numerator.asUInt64,
      let signed = Int64(magnitude: UInt128(above), isNegative: reduced.isNegative),
      let below = reduced.denominator.asUInt64.flatMap(Int64.init(exactly:))
    {
      storage = .small(signed, below)
    } else {
      storage = .large(reduced)
    }
  }

  /// The number in the form that has no limit of size.
  var asLarge: LargeFraction {
    switch storage {
    case .small(let numerator, let denominator):
      LargeFraction(
        isNegative: numerator < 0,
        numerator: Magnitude(UInt128(numerator.magnitude)),
        denominator: Magnitude(UInt128(denominator.magnitude))
      )
    case .large(let fraction): fraction
    }
  }

  /// Numerator and denominator where both fit in 64 bits; `nil` for a number that needs more.
  public var smallParts: (numerator: Int, denominator: Int)? {
    switch storage {
    case .small(let numerator, let denominator): (Int(numerator), Int(denominator))
    case .large: nil
    }
  }

  /// -1, 0 or 1.
  public var sign: Int {
    switch storage {
    case .small(let numerator, _): Int(numerator.signum())
    case .large(let fraction): fraction.isNegative ? -1 : 1
    }
  }
}

extension Int64 {
  /// The number with this sign, where it fits; -2⁶³ does and 2⁶³ does not.
  fileprivate init?(magnitude: UInt128, isNegative: Bool) {
    guard magnitude <= UInt128(UInt64.max) else { return nil }
    self.init(exactly: isNegative ? -Int128(magnitude) : Int128(magnitude))
  }
}

/// Euclid's greatest common divisor, in 64 bits as soon as both numbers fit.
private func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
  var (dividend, divisor) = (left, right)
  while divisor > UInt128(UInt64.max) || dividend > UInt128(UInt64.max) {
    guard divisor != 0 else { return dividend }
    (dividend, divisor) = (divisor, dividend % divisor)
  }
  return UInt128(greatestCommonDivisor(UInt64(dividend), UInt64(divisor)))
}

private func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
  var (first, second) = (left, right)
  while second != 0 { (first, second) = (second, first % second) }
  return first
}
