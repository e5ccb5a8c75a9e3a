import CivilTime
import Testing

@Suite("Instants")
struct InstantTests {
  @Test(
    "RFC 3339 is read in any offset and written in UTC",
    arguments: [
      ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
      ("2019-10-30T06:30:00+07:00", "2019-10-29T23:30:00Z"),
      ("2009-02-13T23:31:30.5-09:30", "2009-02-14T09:01:30.5Z"),
      ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
      ("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z"),
      ("1969-12-31T23:59:59.100Z", "1969-12-31T23:59:59.1Z"),
      ("2019-01-01T00:00:00.000000001-00:00", "2019-01-01T00:00:00.000000001Z"),
    ]
  )
  func readAndWritten(text: String, utc: String) throws {
    #expect(try #require(Instant(text)).description == utc)
  }

  @Test(
    "Nothing else is an instant",
    arguments: [
      "", "2019-10-30", "2019-10-30T06:30+07:00", "2019-10-30T06:30:00", "2019-10-30 06:30:00Z",
      "2019-10-30t06:30:00Z", "2019-10-30T06:30:00z", "2019-10-30T24:00:00Z",
      "2019-10-30T06:60:00Z", "2016-12-31T23:59:60Z", "2019-10-30T06:30:00.Z",
      "2019-10-30T06:30:00.1234567890Z", "2019-10-30T06:30:00+7:00", "2019-10-30T06:30:00+0700",
      "2019-10-30T06:30:00+24:00", "2019-10-30T06:30:00+07:60", "2019-10-30T06:30:00Z ",
      "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01",
      "9999-12-31T23:59:59-00:01", "2019-02-29T00:00:00Z", "2019-10-30T06:30:00,5Z",
      "2019-10-30T06:30:00Z+07:00", "2019-10-30T-6:30:00Z", "2019-10-30T06:30:0",
    ]
  )
  func refused(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(
    "The usual forms are read as any other form is, whatever byte of them is changed",
    arguments: [
      "2019-10-30T06:30:00+07:00", "2020-02-29T23:59:59-11:30", "2019-10-29T23:30:00Z",
      "0001-01-01T00:00:00Z", "9999-12-31T23:59:59+00:00",
    ]
  )
  func usualForms(text: String) {
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      for byte in 0x20...0x7E as ClosedRange<UInt8> {
        var changed = bytes
        changed[index] = byte
        let usual = String(decoding: changed, as: UTF8.self)
        // A fraction of nothing means the same and is no usual form.
        let other = String(
          decoding: changed[..<19] + Array(".0".utf8) + changed[19...],
          as: UTF8.self
        )
        #expect(Instant(usual) == Instant(other), "\(usual)")
      }
    }
  }

  @Test("Arithmetic is exact at the nanosecond and stops at the ends")
  func arithmetic() throws {
    let nanosecond = ElapsedTime(nanoseconds: 1)
    #expect(Instant.latest.adding(nanosecond) == nil)
    #expect(Instant.earliest.subtracting(nanosecond) == nil)
    #expect(Instant.latest.adding(ElapsedTime(nanoseconds: -1))?.nanoseconds == 999_999_998)
    let early = try #require(Instant("0001-01-01T00:00:01.999999999Z"))
    let later = early.adding(ElapsedTime(nanoseconds: 999_999_999))
    #expect(later == Instant("0001-01-01T00:00:02.999999998Z"))
    #expect(later?.elapsed(since: early) == ElapsedTime(nanoseconds: 999_999_999))
    #expect(Instant.latest.elapsed(since: .earliest) == nil)
  }

  @Test("Instants before the epoch order and write correctly")
  func negative() throws {
    let half = try #require(Instant(seconds: 0).subtracting(ElapsedTime(nanoseconds: 500_000_000)))
    #expect(half.seconds == -1)
    #expect(half.description == "1969-12-31T23:59:59.5Z")
    #expect(half < Instant(seconds: 0))
  }
}

@Suite("Lengths of time")
struct ElapsedTimeTests {
  @Test(
    "Numbers with units are read and written in seconds",
    arguments: [
      ("0", "0s"), ("-0", "0s"), ("0s", "0s"), ("1000000s", "1000000s"), ("1h30m", "5400s"),
      ("-1.5s", "-1.5s"), ("+250ms", "0.25s"), (".5s", "0.5s"), ("1.s", "1s"),
      ("1us", "0.000001s"), ("1µs", "0.000001s"), ("1μs", "0.000001s"), ("1ns", "0.000000001s"),
      ("1.9ns", "0.000000001s"), ("123.321456789s", "123.321456789s"), ("1h1h", "7200s"),
      ("9223372036854775807ns", "9223372036.854775807s"), ("00000000000000000000001s", "1s"),
      ("-9223372036854775808ns", "-9223372036.854775808s"),
      ("0.3333333333333333333333h", "1199.999999999s"),
    ]
  )
  func readAndWritten(text: String, seconds: String) throws {
    #expect(try #require(ElapsedTime(text)).description == seconds)
  }

  @Test(
    "Nothing else is a length",
    arguments: [
      "", "1", "s", "1d", "1 s", "1s ", "--1s", "1.5", ".s", "1..5s", "-", "+", "1sm", "1S", "1e3s",
      "9223372036854775808ns", "-9223372036854775809ns", "320000000000s", "99999999999999999999h",
      "1h-1m", "0x1s", "1ks", "00", "1\u{0}s",
    ]
  )
  func refused(text: String) {
    #expect(ElapsedTime(text) == nil)
  }

  @Test("Sums that cannot be held are refused")
  func overflow() {
    let longest = ElapsedTime(nanoseconds: .max)
    #expect(longest.adding(ElapsedTime(nanoseconds: 1)) == nil)
    #expect(ElapsedTime(nanoseconds: .min).subtracting(ElapsedTime(nanoseconds: 1)) == nil)
    #expect(ElapsedTime(days: 30) == ElapsedTime("720h"))
    #expect(ElapsedTime(days: 106_752) == nil)
    #expect(ElapsedTime(days: .max) == nil)
    #expect(ElapsedTime.zero < longest)
  }
}
