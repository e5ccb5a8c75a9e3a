import Testing

@testable import CEL

@Suite("Numbers of documents")
struct TextTests {
  @Test(
    "Document numbers are the same but for spaces, separators and case",
    arguments: [
      ("21-CT/TTg", "21/CT-TTg", true), ("21-CT/TTg", "21-ct/ttg", true),
      ("21 - CT / TTg", "21-CT/TTg", true), ("116-KH/BCÐTTDTN", "116-KH/BCĐTTDTN", true),
      ("72/2015/NĐ-CP", "72-2015-NĐ/CP", true), ("72/2015/NĐ–CP", "72/2015/NĐ-CP", true),
      ("16-KL/TW", "16-KL/TU", false), ("11-2", "1-12", false), ("112", "11-2", false),
      ("16-KL/TW", "6-KL/TW", false), ("", "", false), ("-/-", "", false),
      ("12-KH/SNgV", "12-KH/SNGV", true),
    ]
  )
  func sameNumber(one: String, two: String, isSame: Bool) {
    #expect(DocumentNumber.isSame(one, two) == isSame)
    #expect(DocumentNumber.isSame(two, one) == isSame)
  }

  @Test("Numbers of documents are the same where their keys are, whatever tells them apart early")
  func sameNumberByKeys() {
    let numbers = [
      "116-KH/BCĐTTDTN", "116-kh/bcđttdtn", "116 KH BCĐTTDTN", "11-6-KH", "116", "1 16", "hoà",
      "hòa",
      "ho\u{300}a", "hoa\u{300}", "hoa", "hob", "e\u{301}", "e", "é", "a\u{AD}b", "ab", "Ab", "aB",
      "-ab",
      "ab/", "a1", "a-1", "1a", "", "/", "đ", "d",
    ]
    for one in numbers {
      for other in numbers {
        let (left, right) = (DocumentNumber.key(one), DocumentNumber.key(other))
        let isSame = !left.isEmpty && left.utf8.elementsEqual(right.utf8)
        #expect(DocumentNumber.isSame(one, other) == isSame, "\(one) \(other)")
      }
    }
  }

  @Test(
    "Doubles are written with the fewest digits",
    arguments: [
      (3, "3"), (3.14, "3.14"), (-0.0045, "-0.0045"), (0.1, "0.1"), (150_000_000, "150000000"),
      (1e20, "100000000000000000000"), (1e21, "1e+21"), (1.5e-7, "1.5e-7"), (1e-6, "0.000001"),
      (-0.0, "-0"), (.infinity, "Infinity"), (-.infinity, "-Infinity"),
      (1.7976931348623157e308, "1.7976931348623157e+308"), (123.456, "123.456"),
      (0x1p-1074, "5e-324"), (9_007_199_254_740_992, "9007199254740992"),
    ] as [(Double, String)]
  )
  func shortest(number: Double, text: String) {
    #expect(NumberText.shortest(number) == text)
  }

  @Test(
    "Doubles are written with a precision, rounded on their exact value",
    arguments: [
      (1.2345, 3, "1.234", "1.234e+00"), (0.5, 0, "0", "5e-01"), (1.5, 0, "2", "2e+00"),
      (2.5, 0, "2", "2e+00"), (9.9996, 3, "10.000", "1.000e+01"), (0, 2, "0.00", "0.00e+00"),
      (-1.2, 5, "-1.20000", "-1.20000e+00"), (123.4999, 3, "123.500", "1.235e+02"),
      (1e22, 1, "10000000000000000000000.0", "1.0e+22"), (0.0004, 3, "0.000", "4.000e-04"),
      (0.0006, 3, "0.001", "6.000e-04"), (1052.032911275, 6, "1052.032911", "1.052033e+03"),
      (1e-100, 1, "0.0", "1.0e-100"), (0x1p-1074, 3, "0.000", "4.941e-324"),
      (.nan, 2, "NaN", "NaN"), (0.05, 1, "0.1", "5.0e-02"), (99.5, 0, "100", "1e+02"),
    ] as [(Double, Int, String, String)]
  )
  func precision(number: Double, precision: Int, fixed: String, scientific: String) {
    #expect(NumberText.fixed(number, precision: precision) == fixed)
    #expect(NumberText.scientific(number, precision: precision) == scientific)
  }

  @Test("Search agrees with a naive one on all short texts of two letters")
  func search() {
    func texts(_ length: Int) -> [[UInt8]] {
      (0..<(1 << length)).map { bits in (0..<length).map { UInt8(97 + bits >> $0 & 1) } }
    }
    for hay in texts(9) {
      for needle in texts(2) + texts(3) + [Array("aaaaaaaaaaaaaaaaaaaa".utf8)] {
        let places = hay.indices.filter { hay[$0...].starts(with: needle) }
        let first = ByteSearch.first(needle.span, in: hay.span)
        let last = ByteSearch.last(needle.span, in: hay.span, notAfter: 5)
        if first != places.first || last != places.last(where: { $0 <= 5 }) {
          Issue.record("\(hay) \(needle)")
        }
      }
    }
  }

  @Test("A long needle that nearly matches everywhere is searched in linear time")
  func hostileSearch() {
    let hay = [UInt8](repeating: 97, count: 200_000)
    let needle = [UInt8](repeating: 97, count: 100_000) + [98]
    #expect(ByteSearch.first(needle.span, in: hay.span) == nil)
    #expect(ByteSearch.first(Array(needle.dropLast()).span, in: hay.span) == 0)
  }
}

@Suite("Patterns")
struct PatternTests {
  @Test("A pattern matches by code points, anywhere in the text")
  func matches() throws {
    #expect(try Pattern("(a|😀){2}").matches("🐱😀😀"))
    #expect(try Pattern("").matches(""))
    #expect(try !Pattern("^b").matches("ab"))
    #expect(try Pattern("a\\x00b").matches("a\u{0}b"))
  }

  @Test(
    "What RE2 does not take is said with its reason",
    arguments: ["(", "[a-z", "(?=a)", "\\1", "a**", "((a{1000}){1000}){1000}"]
  )
  func refused(pattern: String) {
    #expect(throws: Interruption.self) { try Pattern(pattern) }
  }

  @Test("Hostile patterns take linear time")
  func hostile() throws {
    let text = String(repeating: "a", count: 100_000)
    #expect(try Pattern("(a+)+$").matches(text))
    #expect(try !Pattern("(a+)+b$").matches(text))
  }

  @Test("Groups that took no part have no range")
  func groups() throws {
    let pattern = try Pattern("a(b)?(c)")
    let match = pattern.firstMatch(in: "xac".utf8.span, from: 0, groups: 2)
    #expect(match == [1..<3, nil, 2..<3])
    #expect(pattern.groupCount == 2)
  }
}
