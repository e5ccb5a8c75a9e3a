import CivilTime
import Testing

@Suite("Moments of which the day is not known")
struct UncertainMomentTests {
  let zone = Zone(offset: 7 * 3600)

  @Test(
    "are written as a month or as the first and last day",
    arguments: [
      ("2019-10", "2019-10", "2019-10-01", "2019-10-31"),
      ("2019-02", "2019-02", "2019-02-01", "2019-02-28"),
      ("2020-02", "2020-02", "2020-02-01", "2020-02-29"),
      ("9999-12", "9999-12", "9999-12-01", "9999-12-31"),
      ("0001-01", "0001-01", "0001-01-01", "0001-01-31"),
      ("2019-10-28/2019-11-02", "2019-10-28/2019-11-02", "2019-10-28", "2019-11-02"),
      ("2019-10-01/2019-10-31", "2019-10", "2019-10-01", "2019-10-31"),
      ("2019-10-01/2019-10-30", "2019-10-01/2019-10-30", "2019-10-01", "2019-10-30"),
      ("2019-10-02/2019-10-31", "2019-10-02/2019-10-31", "2019-10-02", "2019-10-31"),
      ("2019-10-01/2019-11-30", "2019-10-01/2019-11-30", "2019-10-01", "2019-11-30"),
    ]
  )
  func read(text: String, description: String, first: String, last: String) throws {
    let moment = try #require(Moment(text))
    #expect(moment.isUncertain)
    #expect(moment.description == description)
    #expect(moment.earliestDay(in: zone).description == first)
    #expect(moment.latestDay(in: zone).description == last)
    #expect(moment.day(in: zone) == nil)
    #expect(Moment(moment.description) == moment)
  }

  @Test(
    "are written in no other way",
    arguments: [
      "2019-13", "2019-00", "0000-10", "2019-1", "2019-1x", "2019/10", "201910", "2019-10-",
      "2019-11-02/2019-10-28", "2019-10-28/2019-02-30", "2019-10-28/2019-11", "2019-10/2019-11",
      "2019-10-28 / 2019-11-02", "2019-10-28/", "/2019-11-02", "2019-10-28/2019-11-02/",
      "2019-10-28-2019-11-02", "2019-10-28/2019-11-2", "2019-10-28T2019-11-02",
      "2019-10-28/2019-11-02T06:30Z", "2019-W07", "2019-Q1", "2019",
    ]
  )
  func refused(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test("are a day where first and last are the same")
  func sameDay() throws {
    let date = try #require(CivilDate("2019-10-28"))
    #expect(Moment("2019-10-28/2019-10-28") == .day(date))
    #expect(!Moment.within(date, date).isUncertain)
    #expect(Moment.within(date, date).day(in: zone) == date)
  }

  @Test("mean the same days in the wrong order")
  func wrongOrder() throws {
    let first = try #require(CivilDate("2019-10-28"))
    let last = try #require(CivilDate("2019-11-02"))
    let moment = Moment.within(last, first)
    #expect(moment.days(in: zone) == first...last)
    #expect(moment.description == "2019-10-28/2019-11-02")
    #expect(moment.interval(in: zone) == Moment.within(first, last).interval(in: zone))
  }

  @Test("last from the start of the first day to the end of the last")
  func interval() throws {
    let interval = try #require(Moment("2019-10")).interval(in: zone)
    #expect(interval.lowerBound.description == "2019-09-30T17:00:00Z")
    #expect(interval.upperBound.description == "2019-10-31T17:00:00Z")
    let end = Moment.within(.latest, .latest).interval(in: zone)
    #expect(end.upperBound.elapsed(since: end.lowerBound) == ElapsedTime(days: 1))
  }

  @Test(
    "have the order that all of their days have, else none",
    arguments: [
      ("2019-10", "2019-11-01", -1...(-1)), ("2019-10", "2019-10-31", -1...0),
      ("2019-10", "2019-10-15", -1...1), ("2019-10", "2019-10-01", 0...1),
      ("2019-10", "2019-09-30", 1...1), ("2019-10", "2019-11", -1...(-1)),
      ("2019-10", "2019-10", -1...1), ("2019-10", "2019-10-31/2019-11-02", -1...0),
      ("2019-10", "2019-10-31T23:59+07:00", -1...0),
      ("2019-10", "2019-11-01T00:00+07:00", -1...(-1)),
      ("2019-10", "2019-10-31T17:00:00Z", -1...(-1)), ("2019-10", "2019-09-30T16:59:59Z", 1...1),
      ("2019-10", "2019-09-30T17:00:00Z", 0...1),
    ]
  )
  func orders(left: String, right: String, expected: ClosedRange<Int>) throws {
    let left = try #require(Moment(left))
    let right = try #require(Moment(right))
    #expect(left.orders(right, in: zone) == expected)
    #expect(right.orders(left, in: zone) == -expected.upperBound...(-expected.lowerBound))
    let isDecided = expected.lowerBound == expected.upperBound
    #expect(left.order(right, in: zone) == (isDecided ? expected.lowerBound : nil))
  }
}
