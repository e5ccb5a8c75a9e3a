import CivilTime
import Testing

@Suite("Days of the week and weeks")
struct WeekTests {
  @Test(
    "A day has a day of the week",
    arguments: [
      ("2019-10-28", "mon"), ("2019-10-29", "tue"), ("2019-10-30", "wed"), ("2019-10-31", "thu"),
      ("2019-11-01", "fri"), ("2019-11-02", "sat"), ("2019-11-03", "sun"), ("1970-01-01", "thu"),
      ("2000-02-29", "tue"), ("0001-01-01", "mon"), ("9999-12-31", "fri"),
    ]
  )
  func weekday(text: String, name: String) throws {
    let date = try #require(CivilDate(text))
    #expect(date.weekday.rawValue == name)
    #expect((date.weekday.daysAfterMonday + 1) % 7 == date.dayOfWeek)
  }

  /// The examples of ISO 8601 and of years of 53 weeks.
  @Test(
    "A week belongs to the year of its Thursday",
    arguments: [
      ("2019-01-01", "2019-1"), ("2018-12-31", "2019-1"), ("2018-12-30", "2018-52"),
      ("2019-02-11", "2019-7"), ("2019-02-17", "2019-7"), ("2019-02-18", "2019-8"),
      ("2019-12-29", "2019-52"), ("2019-12-30", "2020-1"),
      ("2020-12-27", "2020-52"), ("2020-12-28", "2020-53"), ("2021-01-03", "2020-53"),
      ("2021-01-04", "2021-1"), ("2016-01-03", "2015-53"), ("2016-01-04", "2016-1"),
      ("2005-01-01", "2004-53"), ("2005-01-02", "2004-53"), ("2005-12-31", "2005-52"),
      ("2007-01-01", "2007-1"), ("2007-12-30", "2007-52"), ("2007-12-31", "2008-1"),
      ("2008-12-28", "2008-52"), ("2008-12-29", "2009-1"), ("2009-12-31", "2009-53"),
      ("2010-01-03", "2009-53"), ("0001-01-01", "1-1"), ("9999-12-31", "9999-52"),
    ]
  )
  func week(text: String, expected: String) throws {
    let week = try #require(CivilDate(text)).week
    #expect("\(week.year)-\(week.number)" == expected)
  }

  @Test(
    "A week begins on its Monday, and only long years have a 53rd",
    arguments: [
      (1, 2019, "2018-12-31"), (7, 2019, "2019-02-11"), (52, 2019, "2019-12-23"),
      (53, 2019, nil), (53, 2020, "2020-12-28"), (1, 2021, "2021-01-04"), (53, 2015, "2015-12-28"),
      (0, 2019, nil), (54, 2020, nil), (-1, 2019, nil), (1, 1, "0001-01-01"),
      (52, 9999, "9999-12-27"), (53, 9999, nil), (1, 0, nil), (1, 10000, nil),
    ] as [(Int, Int, String?)]
  )
  func firstDay(number: Int, year: Int, expected: String?) {
    #expect(CivilDate.firstDay(ofWeek: number, year: year)?.description == expected)
  }

  @Test("Weeks follow one another without gap through 400 years")
  func weeksFollow() throws {
    var date = try #require(CivilDate("1799-12-30"))
    var last = date.week
    for _ in 0..<(400 * 53) {
      date = date.adding(days: 7)
      let week = date.week
      let follows = week == (last.year, last.number + 1) || week == (last.year + 1, 1)
      let isLong = last.number == 53
      if !follows || isLong && week.number != 1
        || CivilDate.firstDay(ofWeek: week.number, year: week.year) != date
      {
        Issue.record("\(date) is in week \(week)")
      }
      last = week
    }
  }
}
