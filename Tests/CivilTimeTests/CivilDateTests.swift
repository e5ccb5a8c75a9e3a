import CivilTime
import Testing

@Suite("Civil dates")
struct CivilDateTests {
  @Test(
    "A date is written and read as YYYY-MM-DD",
    arguments: ["0001-01-01", "1970-01-01", "2000-02-29", "2019-10-30", "2019-12-31", "9999-12-31"]
  )
  func roundTrip(text: String) throws {
    #expect(try #require(CivilDate(text)).description == text)
  }

  @Test(
    "Nothing else is a date",
    arguments: [
      "", "2019-9-31", "2019-09-31", "2019-02-29", "1900-02-29", "2019-13-01", "2019-00-01",
      "2019-01-00", "2019-01-32", "0000-01-01", "30/10/2019", "2019/10/30", "20191030",
      "2019-10-30 ", " 2019-10-30", "+019-10-30", "-001-10-30", "2019-10-3０", "2019-10-30Z",
      "２019-10-30", "2019-1a-30", "2019-10--3", "10000-01-01",
    ]
  )
  func refused(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("Day numbers agree with counting day by day through 800 years")
  func naiveCounting() throws {
    var expected = try #require(CivilDate(year: 1700, month: 1, day: 1)).dayNumber
    var weekday = 5  // 1700-01-01 was a Friday.
    for year in 1700..<2500 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      var dayOfYear = 1
      for (month, length) in lengths.enumerated() {
        for day in 1...length {
          let date = try #require(CivilDate(year: year, month: month + 1, day: day))
          let isRight =
            date.dayNumber == expected && date.dayOfWeek == weekday && date.dayOfYear == dayOfYear
            && date.fields == (year, month + 1, day)
          if !isRight { Issue.record("\(year)-\(month + 1)-\(day) is \(date)") }
          expected += 1
          weekday = (weekday + 1) % 7
          dayOfYear += 1
        }
        #expect(CivilDate(year: year, month: month + 1, day: length + 1) == nil)
      }
    }
  }

  @Test("The epoch is day zero, and the calendar has two ends")
  func ends() {
    #expect(CivilDate("1970-01-01")?.dayNumber == 0)
    #expect(CivilDate(year: 1, month: 1, day: 1) == .earliest)
    #expect(CivilDate(year: 9999, month: 12, day: 31) == .latest)
    #expect(CivilDate.latest.adding(days: 1) == .latest)
    #expect(CivilDate.earliest.adding(days: .min) == .earliest)
    #expect(CivilDate(dayNumber: .max) == .latest)
  }

  @Test("Adding days crosses months and years")
  func adding() {
    #expect(CivilDate("2019-12-31")?.adding(days: 1) == CivilDate("2020-01-01"))
    #expect(CivilDate("2020-03-01")?.adding(days: -1) == CivilDate("2020-02-29"))
  }

  @Test("Dates order by time")
  func order() throws {
    let early = try #require(CivilDate("2019-10-29"))
    let late = try #require(CivilDate("2019-10-30"))
    #expect(early < late)
    #expect(!(late < early))
  }
}
