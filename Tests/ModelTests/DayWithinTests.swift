import CivilTime
import Model
import Testing

@Suite("Days told relative to an occurrence")
struct DayWithinTests {
  @Test(
    "are days of its months",
    arguments: [
      (Recurrence.quarter, "2019-Q1", 15, MonthWithin.last, "2019-03-15"),
      (.quarter, "2019-Q4", 15, .last, "2019-12-15"),
      (.quarter, "2019-Q2", 1, .first, "2019-04-01"),
      (.quarter, "2019-Q1", 10, .after(1), "2019-04-10"),
      (.quarter, "2019-Q4", 10, .after(1), "2020-01-10"),
      (.quarter, "2019-Q4", 10, .after(3), "2020-03-10"),
      (.halfYear, "2019-H1", 20, .after(1), "2019-07-20"),
      (.halfYear, "2019-H2", 20, .after(1), "2020-01-20"),
      (.halfYear, "2019-H1", 15, .last, "2019-06-15"),
      (.halfYear, "2019-H2", 15, .number(3), "2019-09-15"),
      (.year, "2019", 20, .after(1), "2020-01-20"), (.year, "2019", 15, .number(10), "2019-10-15"),
      (.year, "2019", 31, .number(2), "2019-02-28"), (.year, "2020", 31, .number(2), "2020-02-29"),
      (.year, "2020", 99, .number(4), "2020-04-30"),
      (.month, "2019-12", 5, .after(1), "2020-01-05"),
      (.month, "2019-03", 25, .first, "2019-03-25"), (.month, "2019-03", 25, .last, "2019-03-25"),
      (.month, "2020-01", 31, .after(1), "2020-02-29"),
      (.month, "2019-01", 31, .after(1), "2019-02-28"),
      (.year, "2019", 1, .number(0), nil), (.year, "2019", 1, .number(13), nil),
      (.quarter, "2019-Q1", 1, .number(4), nil), (.quarter, "2019-Q1", 1, .after(0), nil),
      (.quarter, "2019-Q1", 1, .after(-1), nil), (.quarter, "2019-Q1", 0, .first, nil),
      (.quarter, "2019-Q1", 1, .after(.max), nil), (.year, "9998", 31, .after(12), "9999-12-31"),
      (.year, "9998", 31, .after(13), nil), (.week, "2019-W07", 1, .first, nil),
      (.week, "2019-W07", 1, .after(1), nil),
    ] as [(Recurrence, String, Int, MonthWithin, String?)]
  )
  func months(
    _ recurrence: Recurrence,
    name: String,
    number: Int,
    month: MonthWithin,
    expected: String?
  ) throws {
    let occurrence = try occurrence(recurrence, name)
    #expect(DayWithin.dayOfMonth(number, month).date(in: occurrence)?.description == expected)
  }

  @Test(
    "are days of the week in which it ends, or of a later one",
    arguments: [
      (Recurrence.week, "2019-W07", Weekday.friday, 0, "2019-02-15"),
      (.week, "2019-W07", .monday, 0, "2019-02-11"), (.week, "2019-W07", .sunday, 0, "2019-02-17"),
      (.week, "2019-W07", .monday, 1, "2019-02-18"), (.week, "2020-W53", .friday, 1, "2021-01-08"),
      (.week, "2019-W07", .friday, -1, "2019-02-08"),
      (.month, "2019-10", .friday, 0, "2019-11-01"), (.month, "2019-10", .monday, 1, "2019-11-04"),
      (.quarter, "2019-Q1", .sunday, 0, "2019-03-31"),
      (.quarter, "2019-Q1", .monday, 0, "2019-03-25"),
      (.week, "9999-W51", .friday, 1, "9999-12-31"), (.week, "9999-W51", .saturday, 1, nil),
      (.week, "2019-W07", .friday, .max, nil), (.week, "2019-W07", .friday, .min, nil),
    ] as [(Recurrence, String, Weekday, Int, String?)]
  )
  func weekdays(
    _ recurrence: Recurrence,
    name: String,
    weekday: Weekday,
    weeks: Int,
    expected: String?
  ) throws {
    let day = DayWithin.weekday(weekday, weeksAfter: weeks)
    #expect(day.date(in: try occurrence(recurrence, name))?.description == expected)
  }
}
