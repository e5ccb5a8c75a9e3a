import Testing

@testable import Model

@Suite("Natural numbers of any size")
struct MagnitudeTests {
  @Test("agree with numbers of 128 bits wherever those hold the result")
  func agreesWithFixedWidth() {
    var generated = Generated(seed: 1)
    for _ in 0..<2_000 {
      let left = UInt128.random(in: 0...(.max >> 65), using: &generated)
      let right = UInt128.random(
        in: 0...(.max >> (65 + Int.random(in: 0..<60, using: &generated))),
        using: &generated
      )
      let (a, b) = (Magnitude(left), Magnitude(right))
      #expect(a + b == Magnitude(left + right))
      #expect(a * b == Magnitude(left * right))
      #expect(Magnitude.distance(a, b) == Magnitude(left > right ? left - right : right - left))
      #expect((a < b) == (left < right))
      #expect(a.description == left.description)
      guard right > 0 else { continue }
      let (quotient, remainder) = a.quotientAndRemainder(by: b)
      #expect(quotient == Magnitude(left / right))
      #expect(remainder == Magnitude(left % right))
    }
  }

  @Test("agree with digit-by-digit arithmetic however large they are")
  func agreesWithNaive() {
    var generated = Generated(seed: 2)
    for _ in 0..<300 {
      let (a, b) = (number(&generated), number(&generated))
      let (left, right) = (NaiveNumber(a.description), NaiveNumber(b.description))
      #expect((a + b).description == (left + right).description)
      #expect((a * b).description == (left * right).description)
      #expect(Magnitude.distance(a + b, a) == b)
    }
  }

  @Test("are quotient times divisor plus a smaller remainder")
  func dividesWithRemainder() {
    var generated = Generated(seed: 3)
    for _ in 0..<3_000 {
      let (dividend, divisor) = (number(&generated), number(&generated))
      guard !divisor.isZero else { continue }
      let (quotient, remainder) = dividend.quotientAndRemainder(by: divisor)
      #expect(remainder < divisor)
      #expect(quotient * divisor + remainder == dividend)
    }
  }

  @Test("take back a digit of the quotient that was one too large")
  func addsBack() {
    // The estimate of the quotient's digit is one too large after its correction.
    let dividend = Magnitude(limbs: [0, 0, 0x8000_0000, 0x7FFF_FFFF])
    let divisor = Magnitude(limbs: [1, 0, 0x8000_0000])
    let (quotient, remainder) = dividend.quotientAndRemainder(by: divisor)
    #expect(quotient == Magnitude(limbs: [0xFFFF_FFFE]))
    #expect(quotient * divisor + remainder == dividend)
  }

  @Test("share their greatest common divisor")
  func greatestCommonDivisor() {
    var generated = Generated(seed: 4)
    for _ in 0..<300 {
      let common = number(&generated)
      guard !common.isZero else { continue }
      let left = common * number(&generated)
      let right = common * number(&generated)
      let divisor = Magnitude.greatestCommonDivisor(left, right)
      guard !divisor.isZero else { continue }
      #expect(left.quotientAndRemainder(by: divisor).remainder.isZero)
      #expect(right.quotientAndRemainder(by: divisor).remainder.isZero)
      #expect(divisor.quotientAndRemainder(by: common).remainder.isZero)
    }
  }

  /// A number of up to eight limbs, many of them at the edges.
  private func number(_ generated: inout Generated) -> Magnitude {
    let edges: [UInt32] = [0, 1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFE, 0xFFFF_FFFF]
    let limbs = (0..<Int.random(in: 0...8, using: &generated)).map { _ in
      Bool.random(using: &generated)
        ? edges.randomElement(using: &generated) ?? 0
        : UInt32.random(in: 0...(.max), using: &generated)
    }
    return Magnitude(limbs: limbs)
  }
}
