import CivilTime
import Testing

@testable import Schemas

/// Numbers, dates, patterns and look-alikes by themselves.
@Suite struct ValueTests {
  @Test func multiplesAgreeWithWholeNumberArithmetic() throws {
    for divisor in [1, 2, 3, 7, 10, 12, 25, 125, 1000] {
      let exact = try #require(Divisor(ExactNumber(Int64(divisor))))
      for value in -300...300 {
        #expect(exact.divides(ExactNumber(Int64(value))) == value.isMultiple(of: divisor))
      }
    }
  }

  @Test func numbersCompareByTheirValue() throws {
    let rising = [
      "-1e400", "-10", "-1.5", "-0.001", "0", "1e-400", "0.1", "0.10000000000000000001",
      "1", "9007199254740992", "9007199254740993", "1e30", "1e400",
    ]
    let numbers = try rising.map { try #require(ExactNumber(Array($0.utf8))) }
    for (left, right) in zip(numbers, numbers.dropFirst()) {
      #expect(left < right)
      #expect(!(right < left))
    }
    #expect(ExactNumber(Array("1.50".utf8)) == ExactNumber(Array("15e-1".utf8)))
    #expect(ExactNumber(Array("-0.0".utf8)) == ExactNumber(0))
    for text in ["", "-", ".", "1e", "1.2.3", "0x1", ".inf", "1_000", " 1"] {
      #expect(ExactNumber(Array(text.utf8)) == nil, "\(text)")
    }
  }

  @Test func anExponentOfAnySizeCostsNothing() throws {
    let huge = try #require(ExactNumber(Array("1e999999999999999999999999".utf8)))
    #expect(huge.isInteger)
    #expect(try #require(Divisor(ExactNumber(8))).divides(huge))
    #expect(try !#require(Divisor(ExactNumber(7))).divides(huge))
  }

  @Test(arguments: [
    ("30/10/2019", "2019-10-30"), ("30-10-2019", "2019-10-30"), ("5/6/2019", "2019-06-05"),
    ("30.10.2019", "2019-10-30"), ("2019/10/30", "2019-10-30"), ("2019-6-5", "2019-06-05"),
    ("ngày 30 tháng 10 năm 2019", "2019-10-30"), ("30 tháng 10, năm 2019", "2019-10-30"),
    ("NGÀY 30 THÁNG 10 NĂM 2019", "2019-10-30"),
    ("nga\u{300}y 30 tha\u{301}ng 10 na\u{306}m 2019", "2019-10-30"),
    ("30 / 10 / 2019", "2019-10-30"), ("29/2/2020", "2020-02-29"),
    ("31-9-2019", "only 30 days"), ("29/02/2019", "only 28 days"), ("10/30/2019", "no month 30"),
    ("2019-13-01", "no month 13"), ("2019-02-29", "only 28 days"), ("0/5/2019", "only 31 days"),
    ("30/10", "none"), ("30/10/19", "none"), ("tháng 10 năm 2019", "none"), ("", "none"),
    ("a/b/c", "none"), ("-1/2/2019", "none"),
  ])
  func aDateIsReadDayBeforeMonth(text: String, expected: String) {
    let read =
      switch DateReading(text) {
      case .day(let date): date.description
      case .impossible(.day(_, _, let last)): "only \(last) days"
      case .impossible(.month(let month)): "no month \(month)"
      case .impossible(.other): "impossible"
      case .none: "none"
      }
    #expect(read == expected)
  }

  @Test(arguments: [
    ("tháng 10 năm 2019", "month 2019-10"), ("Tháng 1 năm 2019", "month 2019-01"),
    ("tháng 10/2019", "month 2019-10"), ("tháng 10, 2019", "month 2019-10"),
    ("10/2019", "month 2019-10"),
    ("1-2019", "month 2019-01"), ("10.2019", "month 2019-10"), ("2019/10", "month 2019-10"),
    ("2019-1", "month 2019-01"),
    ("tha\u{301}ng 10 na\u{306}m 2019", "month 2019-10"), ("10 / 2019", "month 2019-10"),
    ("28/10/2019 - 02/11/2019", "days 2019-10-28/2019-11-02"),
    ("28/10/2019 – 2/11/2019", "days 2019-10-28/2019-11-02"),
    ("2019-10-28 / 2019-11-02", "days 2019-10-28/2019-11-02"),
    ("2019-10-28 đến 2019-11-02", "days 2019-10-28/2019-11-02"),
    ("từ 28/10/2019 đến 02/11/2019", "days 2019-10-28/2019-11-02"),
    ("Từ ngày 28/10/2019 đến ngày 02/11/2019", "days 2019-10-28/2019-11-02"),
    ("từ ngày 28 tháng 10 năm 2019 tới ngày 2 tháng 11 năm 2019", "days 2019-10-28/2019-11-02"),
    ("01/10/2019 - 31/10/2019", "days 2019-10"),
    ("2019-11-02/2019-10-28", "reversed 2019-10-28/2019-11-02"),
    ("02/11/2019 - 28/10/2019", "reversed 2019-10-28/2019-11-02"),
    ("13/2019", "none"), ("0/2019", "none"), ("tháng 13 năm 2019", "none"), ("2019", "none"),
    ("quý I năm 2019", "none"), ("30/10", "none"), ("10/19", "none"), ("30/10/2019", "none"),
    ("31/9/2019 - 02/11/2019", "none"), ("28/10 - 02/11/2019", "none"), ("", "none"), ("/", "none"),
    ("tháng", "none"), ("đến", "none"), ("10/20１9", "none"), ("-10/2019", "none"),
    ("1/2/3/4", "none"), ("2019-10-28/2019-11-02/2019-11-03", "none"),
  ])
  func aDateThatIsNotKnownIsReadAsPeopleWriteIt(text: String, expected: String) {
    let read =
      switch UncertainDateReading(text) {
      case .month(let moment): "month \(moment)"
      case .days(let moment): "days \(moment)"
      case .reversed(let moment): "reversed \(moment)"
      case .none: "none"
      }
    #expect(read == expected)
  }

  @Test(arguments: [
    "2019-10-30", "2019-10-30T06:30+07:00", "2019-10-30T06:30:15.25Z", "2019-10", "0001-01",
    "9999-12", "2019-13", "2019-00", "0000-10", "2019-1", "2019-10-", "2019", "2019-02-29",
    "2020-02-29", "2019-10-28/2019-11-02", "2019-02-29/2019-03-01", "2019-10/2019-11",
    "2019-10-28/2019-11", "2019-10-28T06:30Z/2019-11-02", "2019-10-28/2019-11-02Z", "2019-10Z",
    "2019-10T06:30Z", "2019-10-30\n", "x2019-10", "2019-10-28/2019-11-02/2019-11-03",
  ])
  func thePatternOfAMomentTakesWhatIsReadAsOne(text: String) throws {
    let pattern = try TextPattern(ValueFormat.moment.pattern)
    #expect(pattern.matches(text.utf8.span) == (Moment(text) != nil))
  }

  @Test(arguments: [
    ("12.000.000", "12000000"), ("12,000,000", "12000000"), ("12 000 000", "12000000"),
    ("12\u{A0}000\u{A0}000", "12000000"), ("1_000", "1000"), ("12,5", "12.5"), ("0,125", "0.125"),
    ("1.234.567,89", "1234567.89"), ("1,234,567.89", "1234567.89"), ("12,000", "12000?"),
    ("-1.000.000", "-1000000"), ("150 triệu", "150000000?"), ("1,5 tỷ đồng", "1500000000?"),
    ("12.000.000 đồng", "12000000"), ("12000000đ", "12000000"), ("12.000.000 VNĐ", "12000000"),
    ("1.00.000", "-"), ("a", "-"), ("", "-"), ("1,2,3", "-"), ("triệu", "-"), ("1..2", "-"),
  ])
  func anAmountIsReadAsPeopleWriteIt(text: String, expected: String) {
    let reading = NumberReading(text)
    #expect(reading.map { $0.plain + ($0.isCertain ? "" : "?") } ?? "-" == expected)
  }

  @Test(arguments: [
    ("^a.b$", "^a[^\\n\\r\\x{2028}\\x{2029}]b$"), ("\\u0041\\u{1F4A9}", "\\x{41}\\x{1F4A9}"),
    ("\\uD83D\\uDCA9", "\\x{1F4A9}"), ("\\p{Letter}\\P{gc=Lu}", "\\p{L}\\P{Lu}"),
    ("\\p{Script=Han}", "\\p{Han}"), ("(?<year>\\d+)", "(?P<year>\\d+)"), ("[^]", "(?s:.)"),
    ("[a[b]", "[a\\[b]"), ("\\cJ\\0\\/", "\\x{A}\\x00\\/"), ("[\\b.]", "[\\x08.]"),
    ("(?:a|b)", "(?:a|b)"),
  ])
  func aPatternOfECMAIsRewritten(source: String, expected: String) throws {
    #expect(try ECMAPattern.translated(source) == expected)
  }

  @Test(arguments: [
    "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(a)\\1", "\\k<a>", "(?i)a", "\\A", "\\z",
    "\\Q", "\\p{Nonsense_Name}", "\\u12", "\\x1", "a\\",
  ])
  func whatHasNoLinearTimeFormIsRefused(source: String) {
    #expect(throws: PatternError.self) { try ECMAPattern.translated(source) }
  }

  @Test(arguments: [
    ("http://example.com/a/b.json", "d.json", "http://example.com/a/d.json"),
    ("http://example.com/a/b.json", "/d.json", "http://example.com/d.json"),
    ("http://example.com/a/b/c", "../d", "http://example.com/a/d"),
    ("http://example.com", "d", "http://example.com/d"),
    ("http://example.com/a", "//other/b", "http://other/b"),
    ("http://example.com/a", "urn:x:y", "urn:x:y"), ("urn:x:y", "", "urn:x:y"),
    ("ttdn:v1/plan", "ttdn:v1/common", "ttdn:v1/common"),
    ("ttdn:v1/plan", "common", "ttdn:v1/common"),
  ])
  func aReferenceIsResolvedAgainstItsBase(base: String, reference: String, expected: String) {
    #expect(URIReference.resolve(reference, against: base) == expected)
  }
}
