import Model
import Testing

@Suite("Exact fractions")
struct RationalTests {
  @Test(
    "are read from text and written in lowest terms",
    arguments: [
      ("7/10", "7/10"), ("0.7", "7/10"), ("60/100", "3/5"), ("25", "25"), ("0", "0"),
      ("-3/6", "-1/2"), ("-0", "0"), ("0/5", "0"), ("0.50/0.25", "2"), ("007", "7"),
      ("9223372036854775808", "9223372036854775808"),
      ("1/340282366920938463463374607431768211457", "1/340282366920938463463374607431768211457"),
      ("-9223372036854775808", "-9223372036854775808"),
    ]
  )
  func reads(text: String, written: String) {
    #expect(Rational(text)?.description == written)
  }

  @Test(
    "are not read from anything else",
    arguments: [
      "", "-", "/", "1/", "/2", "1/0", "0/0", "1/0.0", ".5", "5.", "1.2.3", "1/2/3", "+1", " 1",
      "1 ", "1e3", "0x10", "1,5", "1_000", "--1", "1/-2", "٣", "½", "NaN", "7⁄10", "1\u{0}",
      String(repeating: "9", count: 101),
    ]
  )
  func refuses(text: String) {
    #expect(Rational(text) == nil)
  }

  @Test(
    "round half up, at the end and only there",
    arguments: [
      ("2/3", 2, "0.67"), ("1/8", 2, "0.13"), ("1/3", 2, "0.33"), ("83.445", 2, "83.45"),
      ("83.4449999", 2, "83.44"), ("99.995", 2, "100.00"), ("0", 2, "0.00"), ("5/2", 0, "3"),
      ("-1/8", 2, "-0.13"), ("-0.001", 2, "0.00"), ("1/1000", 3, "0.001"), ("12", 2, "12.00"),
      ("0.05", 1, "0.1"), ("1", -3, "1"), ("9223372036854775807/2", 0, "4611686018427387904"),
      ("9223372036854775807", 18, "9223372036854775807.000000000000000000"),
      ("2/9223372036854775807", 18, "0.000000000000000000"),
      ("-9223372036854775807/4", 18, "-2305843009213693951.750000000000000000"),
    ]
  )
  func rounds(text: String, decimals: Int, written: String) {
    #expect(Rational(text)?.rounded(toDecimals: decimals) == written)
  }

  @Test("stay exact where 64 bits overflow, and come back into them")
  func overflows() throws {
    let large = try #require(Rational(Int.max, over: 3))
    let product = large * large * large
    #expect(
      product.description
        == "784637716923335095224261902710254454442933591094742482943/27"
    )
    #expect(product.divided(by: large * large) == large)
    #expect(product + -product == .zero)
    #expect(Rational(Int.min) - Rational(Int.min) == .zero)
    #expect((-Rational(Int.min)).description == "9223372036854775808")
    #expect(-(-Rational(Int.min)) == Rational(Int.min))
    #expect(Rational(Int.min, over: Int.min) == .one)
    #expect(Rational(Int.min, over: -1)?.description == "9223372036854775808")
    #expect(Rational.one.divided(by: Rational(Int.min))?.description == "-1/9223372036854775808")
    #expect(Rational.one.divided(by: .zero) == nil)
    #expect(Rational(1, over: 0) == nil)
  }

  @Test("obey the laws of fractions across the border of 64 bits")
  func laws() {
    var generated = Generated(seed: 5)
    for _ in 0..<2_000 {
      let (a, b, c) = (number(&generated), number(&generated), number(&generated))
      #expect(a + b == b + a)
      #expect(a * b == b * a)
      #expect((a + b) + c == a + (b + c))
      #expect((a * b) * c == a * (b * c))
      #expect(a * (b + c) == a * b + a * c)
      #expect(a - b == -(b - a))
      #expect((a < b) == ((a - b).sign < 0))
      #expect((a == b) == ((a - b).sign == 0))
      #expect(Rational(a.description) == a || a.description.utf8.count > Rational.longestText)
      if let quotient = a.divided(by: b) { #expect(quotient * b == a) }
    }
  }

  @Test("sum like small whole numbers")
  func sumsOfTenths() {
    let tenth = Rational("0.1") ?? .zero
    #expect((0..<10).reduce(Rational.zero) { sum, _ in sum + tenth } == .one)
  }

  private func number(_ generated: inout Generated) -> Rational {
    let edges = [Int.min, Int.min + 1, -1, 0, 1, 2, 3, Int(Int32.max), Int.max - 1, Int.max]
    func part() -> Int {
      switch Int.random(in: 0..<3, using: &generated) {
      case 0: edges.randomElement(using: &generated) ?? 0
      case 1: Int.random(in: -20...20, using: &generated)
      default: Int.random(in: Int.min...Int.max, using: &generated)
      }
    }
    return Rational(part(), over: part()) ?? .one
  }
}
