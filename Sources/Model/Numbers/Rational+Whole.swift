extension Rational {
  /// The smallest whole number that is not below this one; beyond 64 bits, the nearest of them.
  public var roundedUp: Int {
    guard case .small(let numerator, let denominator) = storage else {
      return self < .zero ? .min : .max
    }
    let quotient = numerator / denominator
    return Int(numerator % denominator > 0 ? quotient + 1 : quotient)
  }

  /// The largest whole number that is not above this one; beyond 64 bits, the nearest of them.
  public var roundedDown: Int {
    let up = (-self).roundedUp
    return up == .min ? .max : -up
  }

  /// 1/2.
  public static let half = Rational(1, over: 2) ?? .zero
}
