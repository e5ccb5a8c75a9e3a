import CivilTime
import Testing

@Suite("Moments")
struct MomentTests {
  let zone = Zone(offset: 7 * 3600)

  @Test(
    "A moment is a day or an instant",
    arguments: [
      ("2019-10-30", "2019-10-30"),
      ("2019-10-30T06:30+07:00", "2019-10-29T23:30:00Z"),
      ("2019-10-30T06:30Z", "2019-10-30T06:30:00Z"),
      ("2019-10-30T06:30:15.25+07:00", "2019-10-29T23:30:15.25Z"),
    ]
  )
  func read(text: String, meaning: String) {
    #expect(Moment(text)?.description == meaning)
  }

  @Test(
    "Nothing else is a moment",
    arguments: [
      "", "2019-09-31", "30/10/2019", "2019-10-30T06:30", "2019-10-30T06:30:00", "2019-10-30T06",
      "2019-10-30T06:30:+07:00", "2019-10-30 06:30+07:00",
    ]
  )
  func refused(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test(
    "Against a bound, a moment is on time, late or neither",
    arguments: [
      ("2019-10-29", "on time"), ("2019-10-30", "late"),
      ("2019-10-29T23:59:59.999999999+07:00", "on time"), ("2019-10-30T00:00:00+07:00", "late"),
      ("2019-10-30T06:30:00+07:00", "late"), ("2019-10-29T23:30:00Z", "late"),
    ]
  )
  func bound(text: String, answer: String) throws {
    let until = zone.startOfDay(try #require(CivilDate("2019-10-30")))
    let interval = try #require(Moment(text)).interval(in: zone)
    let isOnTime = interval.upperBound <= until
    let isLate = interval.lowerBound >= until
    #expect((isOnTime ? "on time" : isLate ? "late" : "unknown") == answer)
  }

  @Test("A day is unknown against a bound inside it")
  func openDay() throws {
    let until = try #require(Instant("2019-10-30T12:00:00+07:00"))
    let interval = try #require(Moment("2019-10-30")).interval(in: zone)
    #expect(interval.lowerBound < until && interval.upperBound > until)
  }

  @Test(
    "Instants compare exactly, anything with a day by civil days",
    arguments: [
      ("2019-10-30", "2019-10-29T23:30:00Z", 0), ("2019-10-29", "2019-10-29T23:30:00Z", -1),
      ("2019-10-30T06:30:00+07:00", "2019-10-30T06:30:01+07:00", -1),
      ("2019-10-31", "2019-10-30", 1), ("2019-10-30", "2019-10-30", 0),
    ]
  )
  func order(left: String, right: String, expected: Int) throws {
    let left = try #require(Moment(left))
    let right = try #require(Moment(right))
    #expect(left.order(right, in: zone) == expected)
    #expect(right.order(left, in: zone) == -expected)
  }

  @Test("The civil day of an instant is the zone's, not UTC's")
  func civilDay() {
    #expect(Moment("2019-10-29T23:30:00Z")?.day(in: zone) == CivilDate("2019-10-30"))
    #expect(Moment("2019-10-29T23:30:00Z")?.day(in: .utc) == CivilDate("2019-10-29"))
  }

  @Test("The last day of the calendar ends after it begins")
  func lastDay() {
    let interval = Moment.day(.latest).interval(in: zone)
    #expect(interval.upperBound.elapsed(since: interval.lowerBound) == ElapsedTime(days: 1))
  }
}
