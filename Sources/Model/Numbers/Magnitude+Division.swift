extension Magnitude {
  /// Quotient and remainder; by zero, zero and the number itself.
  func quotientAndRemainder(by divisor: Magnitude) -> (quotient: Magnitude, remainder: Magnitude) {
    guard self >= divisor, !divisor.isZero else { return (.zero, self) }
    if divisor.limbs.count == 1 {
      let (quotient, remainder) = quotientAndRemainder(byLimb: divisor.limbs[0])
      return (quotient, Magnitude(UInt128(remainder)))
    }
    return longDivision(by: divisor)
  }

  /// Quotient and remainder by a number of one limb that is not zero.
  func quotientAndRemainder(byLimb divisor: UInt32) -> (quotient: Magnitude, remainder: UInt32) {
    var quotient = limbs
    var remainder: UInt64 = 0
    for index in limbs.indices.reversed() {
      let dividend = remainder << 32 | UInt64(limbs[index])
      quotient[index] = UInt32(truncatingIfNeeded: dividend / UInt64(divisor))
      remainder = dividend % UInt64(divisor)
    }
    return (Magnitude(limbs: quotient), UInt32(truncatingIfNeeded: remainder))
  }

  /// Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D; the divisor has at
  /// least two limbs and is not above the dividend.
  private func longDivision(by divisor: Magnitude) -> (quotient: Magnitude, remainder: Magnitude) {
    let shift = divisor.limbs[divisor.limbs.count - 1].leadingZeroBitCount
    let low = divisor.shiftedLeft(shift, extraLimb: false)
    var rest = shiftedLeft(shift, extraLimb: true)
    var quotient = [UInt32](repeating: 0, count: rest.count - low.count)
    for position in quotient.indices.reversed() {
      let digit = Magnitude.estimate(rest, low, at: position)
      quotient[position] = Magnitude.subtract(low, times: digit, from: &rest, at: position)
    }
    let remainder = Magnitude(limbs: Array(rest[0..<low.count])).shiftedRight(shift)
    return (Magnitude(limbs: quotient), remainder)
  }

  /// A digit of the quotient that is right or one too large.
  private static func estimate(_ rest: [UInt32], _ divisor: [UInt32], at position: Int) -> UInt64 {
    let size = divisor.count
    let leading = UInt64(divisor[size - 1])
    let top = UInt64(rest[position + size]) << 32 | UInt64(rest[position + size - 1])
    var digit = top / leading
    var remainder = top % leading
    while digit >> 32 != 0
      || digit * UInt64(divisor[size - 2])
        > remainder << 32 | UInt64(rest[position + size - 2])
    {
      digit -= 1
      remainder += leading
      if remainder >> 32 != 0 { break }
    }
    return digit
  }

  /// Takes `digit` times the divisor from the rest, once less where that is too much, and returns
  /// how often it was taken.
  private static func subtract(
    _ divisor: [UInt32],
    times digit: UInt64,
    from rest: inout [UInt32],
    at position: Int
  ) -> UInt32 {
    var carry: UInt64 = 0
    var borrow: Int64 = 0
    for index in divisor.indices {
      let product = digit * UInt64(divisor[index]) + carry
      carry = product >> 32
      let difference =
        Int64(rest[position + index]) - borrow - Int64(UInt32(truncatingIfNeeded: product))
      rest[position + index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference < 0 ? 1 : 0
    }
    let difference = Int64(rest[position + divisor.count]) - borrow - Int64(carry)
    rest[position + divisor.count] = UInt32(truncatingIfNeeded: difference)
    guard difference < 0 else { return UInt32(truncatingIfNeeded: digit) }
    addBack(divisor, to: &rest, at: position)
    return UInt32(truncatingIfNeeded: digit - 1)
  }

  private static func addBack(_ divisor: [UInt32], to rest: inout [UInt32], at position: Int) {
    var carry: UInt64 = 0
    for index in divisor.indices {
      let sum = UInt64(rest[position + index]) + UInt64(divisor[index]) + carry
      rest[position + index] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
    }
    rest[position + divisor.count] &+= UInt32(truncatingIfNeeded: carry)
  }

  /// The limbs moved up by less than 32 bits, with one more limb on top where asked for.
  private func shiftedLeft(_ shift: Int, extraLimb: Bool) -> [UInt32] {
    var shifted: [UInt32] = []
    var carry: UInt32 = 0
    for limb in limbs {
      shifted.append(limb << UInt32(shift) | carry)
      carry = shift == 0 ? 0 : limb >> UInt32(32 - shift)
    }
    if extraLimb { shifted.append(carry) }
    return shifted
  }

  /// The number divided by 2 to the `shift`, which is less than 32.
  private func shiftedRight(_ shift: Int) -> Magnitude {
    guard shift > 0 else { return self }
    var shifted = limbs
    for index in limbs.indices {
      let above = index + 1 < limbs.count ? limbs[index + 1] << UInt32(32 - shift) : 0
      shifted[index] = limbs[index] >> UInt32(shift) | above
    }
    return Magnitude(limbs: shifted)
  }
}
