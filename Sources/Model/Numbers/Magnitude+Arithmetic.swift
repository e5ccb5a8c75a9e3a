extension Magnitude {
  static func + (left: Magnitude, right: Magnitude) -> Magnitude {
    let (long, short) =
      left.limbs.count >= right.limbs.count
      ? (left.limbs, right.limbs) : (right.limbs, left.limbs)
    var sum = long
    var carry: UInt64 = 0
    for index in long.indices {
      let digit = UInt64(long[index]) + (index < short.count ? UInt64(short[index]) : 0) + carry
      sum[index] = UInt32(truncatingIfNeeded: digit)
      carry = digit >> 32
    }
    if carry > 0 { sum.append(UInt32(carry)) }
    return Magnitude(limbs: sum)
  }

  /// The distance between two numbers, so that no order of them is wrong.
  static func distance(_ left: Magnitude, _ right: Magnitude) -> Magnitude {
    let (larger, smaller) = left >= right ? (left.limbs, right.limbs) : (right.limbs, left.limbs)
    var difference = larger
    var borrow: Int64 = 0
    for index in larger.indices {
      var digit = Int64(larger[index]) - borrow
      if index < smaller.count { digit -= Int64(smaller[index]) }
      borrow = digit < 0 ? 1 : 0
      difference[index] = UInt32(truncatingIfNeeded: digit)
    }
    return Magnitude(limbs: difference)
  }

  static func * (left: Magnitude, right: Magnitude) -> Magnitude {
    guard !left.isZero, !right.isZero else { return .zero }
    var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (row, factor) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (column, other) in right.limbs.enumerated() {
        let digit = UInt64(factor) * UInt64(other) + UInt64(product[row + column]) + carry
        product[row + column] = UInt32(truncatingIfNeeded: digit)
        carry = digit >> 32
      }
      product[row + right.limbs.count] = UInt32(truncatingIfNeeded: carry)
    }
    return Magnitude(limbs: product)
  }

  /// The greatest common divisor, by Euclid.
  static func greatestCommonDivisor(_ left: Magnitude, _ right: Magnitude) -> Magnitude {
    var (dividend, divisor) = (left, right)
    while !divisor.isZero {
      (dividend, divisor) = (divisor, dividend.quotientAndRemainder(by: divisor).remainder)
    }
    return dividend
  }
}

extension Magnitude: CustomStringConvertible {
  /// The decimal digits.
  var description: String {
    guard !isZero else { return "0" }
    var groups: [UInt32] = []
    var rest = self
    while !rest.isZero {
      let (quotient, remainder) = rest.quotientAndRemainder(byLimb: 1_000_000_000)
      groups.append(remainder)
      rest = quotient
    }
    var text = String(groups.removeLast())
    for group in groups.reversed() {
      let digits = String(group)
      text += String(repeating: "0", count: 9 - digits.utf8.count) + digits
    }
    return text
  }
}
