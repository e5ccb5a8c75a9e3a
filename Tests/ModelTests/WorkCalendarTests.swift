import CivilTime
import Diagnostics
import Model
import Testing

/// A made-up calendar of 2019 and January 2020 with a long holiday and a make-up day:
/// Monday 4 to Friday 8 February 2019 are off, and Saturday 16 February is worked instead.
enum SmallCalendar {
  static func make() throws -> WorkCalendar {
    var off: [CivilDate: Localized] = [:]
    for text in ["2019-02-04", "2019-02-05", "2019-02-06", "2019-02-07", "2019-02-08"] {
      off[try day(text)] = Localized(vi: "Tết", en: "New Year holiday")
    }
    for text in ["2019-01-01", "2019-12-31", "2020-01-01", "2019-02-16"] {
      off[try day(text)] = Localized(vi: "Nghỉ", en: "Off")
    }
    return WorkCalendar(
      id: "small",
      covers: try period("2019-01-01", "2020-02-01"),
      daysOff: off,
      workingDays: [try day("2019-02-16"): Localized(vi: "Làm bù", en: "Make-up day")]
    )
  }
}

@Suite("Workdays")
struct WorkCalendarTests {
  @Test(
    "are told from the weekend, the days off and the make-up days, and not outside the calendar",
    arguments: [
      ("2019-02-01", true), ("2019-02-02", false), ("2019-02-03", false), ("2019-02-04", false),
      ("2019-02-08", false), ("2019-02-09", false), ("2019-02-10", false), ("2019-02-11", true),
      ("2019-02-16", true), ("2019-02-17", false), ("2019-01-01", false), ("2018-12-31", nil),
      ("2020-01-31", true), ("2020-02-01", nil), ("2020-02-03", nil),
    ] as [(String, Bool?)]
  )
  func told(text: String, expected: Bool?) throws {
    #expect(try SmallCalendar.make().isWorkday(try day(text)) == expected)
  }

  @Test("a make-up day beats a day off and the weekend, whatever the weekend is")
  func makeUpDayWins() throws {
    let sunday = try day("2019-10-06")
    let calendar = WorkCalendar(
      id: "c",
      covers: try period("2019-10-01", "2019-11-01"),
      weekend: [.sunday],
      daysOff: [sunday: Localized("x")],
      workingDays: [sunday: Localized("y")]
    )
    #expect(calendar.isWorkday(sunday) == true)
    #expect(calendar.isWorkday(try day("2019-10-05")) == true)
    #expect(calendar.isWorkday(try day("2019-10-13")) == false)
  }

  /// Counted by hand on a sheet of the month.
  @Test(
    "are counted from the day after, forward and back",
    arguments: [
      ("2019-01-31", 1, "2019-02-01"), ("2019-01-31", 2, "2019-02-11"),
      ("2019-02-01", 1, "2019-02-11"), ("2019-02-01", 5, "2019-02-15"),
      ("2019-02-01", 6, "2019-02-16"), ("2019-02-01", 7, "2019-02-18"),
      ("2019-02-02", 1, "2019-02-11"), ("2019-02-05", 1, "2019-02-11"),
      ("2019-02-15", 1, "2019-02-16"), ("2019-02-16", 1, "2019-02-18"),
      ("2019-02-17", 1, "2019-02-18"), ("2019-12-27", 1, "2019-12-30"),
      ("2019-12-30", 1, "2020-01-02"), ("2019-12-27", 3, "2020-01-03"),
      ("2020-01-01", 22, "2020-01-31"), ("2020-01-01", 23, nil),
      ("2020-01-31", 1, nil), ("2019-02-11", -1, "2019-02-01"), ("2019-02-09", -1, "2019-02-01"),
      ("2019-02-18", -1, "2019-02-16"), ("2019-02-18", -6, "2019-02-11"),
      ("2019-02-18", -7, "2019-02-01"), ("2019-01-03", -1, "2019-01-02"), ("2019-01-02", -1, nil),
      ("2019-02-01", 0, "2019-02-01"), ("2019-02-02", 0, "2019-02-11"),
      ("2020-01-31", 0, "2020-01-31"), ("2020-02-01", 0, nil), ("2018-12-31", 1, "2019-01-02"),
      ("2018-12-30", 1, nil), ("2020-02-01", -1, "2020-01-31"), ("2020-02-02", -1, nil),
    ] as [(String, Int, String?)]
  )
  func counted(text: String, count: Int, expected: String?) throws {
    let calendar = try SmallCalendar.make()
    #expect(calendar.adding(workdays: count, to: try day(text))?.description == expected)
  }

  @Test(
    "are where a day rolls to, unless it is one",
    arguments: [
      ("2019-02-01", Roll.next, "2019-02-01"), ("2019-02-02", .next, "2019-02-11"),
      ("2019-02-10", .next, "2019-02-11"), ("2019-02-16", .next, "2019-02-16"),
      ("2019-02-17", .next, "2019-02-18"), ("2019-12-31", .next, "2020-01-02"),
      ("2019-02-01", .prev, "2019-02-01"), ("2019-02-02", .prev, "2019-02-01"),
      ("2019-02-10", .prev, "2019-02-01"), ("2019-02-17", .prev, "2019-02-16"),
      ("2020-01-01", .prev, "2019-12-30"), ("2019-01-01", .prev, nil),
      ("2019-01-01", .next, "2019-01-02"), ("2020-02-01", .next, nil), ("2020-02-01", .prev, nil),
      ("2019-02-02", .none, "2019-02-02"), ("2030-01-01", .none, "2030-01-01"),
    ] as [(String, Roll, String?)]
  )
  func rolls(text: String, roll: Roll, expected: String?) throws {
    #expect(try SmallCalendar.make().rolled(try day(text), roll)?.description == expected)
  }

  @Test("end where no workday is left, however many are asked for")
  func ends() throws {
    let calendar = WorkCalendar(
      id: "none",
      covers: try #require(Period(from: .earliest, until: try day("0001-03-01"))),
      weekend: Set(Weekday.allCases)
    )
    let date = try day("0001-02-01")
    for count in [1, -1, 0, .max, .min] {
      #expect(calendar.adding(workdays: count, to: date) == nil)
    }
    #expect(calendar.rolled(date, .prev) == nil)
    let small = try SmallCalendar.make()
    #expect(small.adding(workdays: .max, to: try day("2019-02-01")) == nil)
    #expect(small.adding(workdays: .min, to: try day("2019-02-01")) == nil)
  }

  @Test("agree with counting the workdays of a list")
  func agreesWithList() throws {
    let calendar = try SmallCalendar.make()
    let all = (0..<396).map { calendar.covers.from.adding(days: $0) }
    let workdays = all.filter { calendar.isWorkday($0) == true }
    for date in all {
      for count in [1, 2, 7, 30] {
        let after = workdays.filter { $0 > date }
        let expected = after.count >= count ? after[count - 1] : nil
        #expect(calendar.adding(workdays: count, to: date) == expected)
        let before = workdays.filter { $0 < date }
        let back = before.count >= count ? before[before.count - count] : nil
        #expect(calendar.adding(workdays: -count, to: date) == back)
      }
      #expect(calendar.rolled(date, .next) == workdays.first { $0 >= date })
      #expect(calendar.rolled(date, .prev) == workdays.last { $0 <= date })
    }
  }
}
