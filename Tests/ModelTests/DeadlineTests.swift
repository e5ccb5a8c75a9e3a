import CivilTime
import Model
import Testing

@Suite("Bounds in the plan's civil time")
struct DeadlineTests {
  private static let zone = Zone(offset: 7 * 3600)

  @Test(
    "judge days and instants",
    arguments: [
      ("before", "2019-10-29", Timeliness.onTime),
      ("before", "2019-10-30", .late),
      ("before", "2019-10-30T06:30+07:00", .late),
      ("before", "2019-10-29T23:59:59+07:00", .onTime),
      ("before", "2019-10-30T00:00:00+07:00", .late),
      ("before", "2019-10-29T23:30:00Z", .late),
      ("before", "2019-10-29T16:59:59Z", .onTime),
      ("by", "2019-10-30", .onTime),
      ("by", "2019-10-30T23:59:59.999999999+07:00", .onTime),
      ("by", "2019-10-31", .late),
    ]
  )
  func judges(word: String, text: String, expected: Timeliness) throws {
    let date = try #require(CivilDate("2019-10-30"))
    let deadline: Deadline = word == "before" ? .before(date) : .by(date)
    let moment = try #require(Moment(text))
    #expect(deadline.bound(in: Self.zone).judge(moment, in: Self.zone) == expected)
  }

  @Test("a day that a bound cuts in two is neither in time nor late")
  func dayCutByBound() throws {
    let noon = try #require(Moment("2019-10-30T12:00+07:00")).earliest(in: Self.zone)
    let day = try #require(Moment("2019-10-30"))
    #expect(Bound(until: noon).judge(day, in: Self.zone) == .unknown)
    #expect(Bound(until: noon).lastGoodDay(in: Self.zone).description == "2019-10-30")
  }

  @Test(
    "pass with the first hour of the day after the last good one",
    arguments: [("2019-10-29", false), ("2019-10-30", true), ("2019-11-01", true)]
  )
  func passes(asOf: String, passed: Bool) throws {
    let date = try #require(CivilDate("2019-10-30"))
    let bound = Deadline.before(date).bound(in: Self.zone)
    #expect(bound.hasPassed(on: try #require(CivilDate(asOf)), in: Self.zone) == passed)
    #expect(bound.lastGoodDay(in: Self.zone).description == "2019-10-29")
    #expect(Deadline.before(date).lastGoodDay.description == "2019-10-29")
    #expect(Deadline.by(date).lastGoodDay.description == "2019-10-30")
  }

  @Test(
    "a period holds its first day and not its end",
    arguments: [
      ("2018-12-31", false), ("2019-01-01", true), ("2019-12-31", true), ("2020-01-01", false),
      ("2018-12-31T17:00:00Z", true), ("2018-12-31T16:59:59Z", false),
      ("2019-12-31T23:59:59+07:00", true),
    ]
  )
  func periodContains(text: String, expected: Bool) throws {
    let period = try year()
    let moment = try #require(Moment(text))
    #expect(period.contains(moment, in: Self.zone) == expected)
    #expect(period.contains(moment.earliestDay(in: Self.zone)) == expected)
  }

  @Test("a period is never empty and ends on its last day")
  func periodEnds() throws {
    let period = try year()
    #expect(Period(from: period.from, until: period.from) == nil)
    #expect(Period(from: period.until, until: period.from) == nil)
    #expect(period.lastDay.description == "2019-12-31")
    #expect(period.end == .before(period.until))
  }

  private func year() throws -> Period {
    let from = try #require(CivilDate("2019-01-01"))
    let until = try #require(CivilDate("2020-01-01"))
    return try #require(Period(from: from, until: until))
  }
}
