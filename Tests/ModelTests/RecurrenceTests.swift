import CivilTime
import Diagnostics
import Model
import Testing

@Suite("Duties that come again")
struct RecurrenceTests {
  @Test(
    "are due for what lies wholly in the period",
    arguments: [
      (Recurrence.year, "2019-01-01", "2020-01-01", "2019"),
      (.year, "2019-01-02", "2020-01-01", ""), (.year, "2019-01-01", "2019-12-31", ""),
      (.year, "2018-06-01", "2021-06-01", "2019 2020"),
      (.halfYear, "2019-01-01", "2020-01-01", "2019-H1 2019-H2"),
      (.halfYear, "2019-01-02", "2020-01-01", "2019-H2"),
      (.halfYear, "2019-07-01", "2020-06-30", "2019-H2"),
      (.halfYear, "2019-07-01", "2020-07-01", "2019-H2 2020-H1"),
      (.quarter, "2019-01-01", "2020-01-01", "2019-Q1 2019-Q2 2019-Q3 2019-Q4"),
      (.quarter, "2019-02-01", "2019-10-01", "2019-Q2 2019-Q3"),
      (.quarter, "2019-03-31", "2019-06-30", ""), (.quarter, "2019-10-01", "2020-01-01", "2019-Q4"),
      (.month, "2019-11-01", "2020-03-01", "2019-11 2019-12 2020-01 2020-02"),
      (.month, "2020-02-01", "2020-02-29", ""), (.month, "2020-02-01", "2020-03-01", "2020-02"),
      (.month, "2019-10-02", "2019-11-01", ""),
      (.week, "2018-12-31", "2019-01-14", "2019-W01 2019-W02"),
      (.week, "2019-01-01", "2019-01-14", "2019-W02"), (.week, "2019-01-01", "2019-01-13", ""),
      (.week, "2020-12-21", "2021-01-11", "2020-W52 2020-W53 2021-W01"),
      (.week, "2019-12-23", "2020-01-06", "2019-W52 2020-W01"),
    ]
  )
  func occurrences(_ recurrence: Recurrence, from: String, until: String, expected: String) throws {
    let names = recurrence.occurrences(in: try period(from, until)).map(\.name)
    #expect(names.joined(separator: " ") == expected)
  }

  @Test(
    "cover a year without gap or overlap",
    arguments: [(Recurrence.year, 1), (.halfYear, 2), (.quarter, 4), (.month, 12)]
  )
  func coversYears(_ recurrence: Recurrence, count: Int) throws {
    for year in [1900, 2000, 2019, 2020] {
      let whole = try period("\(year)-01-01", "\(year + 1)-01-01")
      let all = recurrence.occurrences(in: whole)
      #expect(all.map(\.number) == Array(1...count))
      #expect(all.first?.period.from == whole.from && all.last?.period.until == whole.until)
      expectNoGap(all)
    }
  }

  @Test(
    "cover all but the weeks that the ends of a year cut",
    arguments: [(2018, 52), (2019, 51), (2020, 51)]
  )
  func coversWeeks(year: Int, count: Int) throws {
    let all = Recurrence.week.occurrences(in: try period("\(year)-01-01", "\(year + 1)-01-01"))
    #expect(all.count == count)
    expectNoGap(all)
  }

  private func expectNoGap(_ all: [Occurrence]) {
    for (one, next) in zip(all, all.dropFirst()) {
      #expect(one.period.until == next.period.from && one.next == next)
    }
  }

  @Test(
    "have the days that their names say",
    arguments: [
      (Recurrence.year, "2020", "2020-01-01", "2020-12-31"),
      (.halfYear, "2019-H1", "2019-01-01", "2019-06-30"),
      (.halfYear, "2019-H2", "2019-07-01", "2019-12-31"),
      (.quarter, "2019-Q1", "2019-01-01", "2019-03-31"),
      (.quarter, "2019-Q4", "2019-10-01", "2019-12-31"),
      (.month, "2019-02", "2019-02-01", "2019-02-28"),
      (.month, "2020-02", "2020-02-01", "2020-02-29"),
      (.month, "2019-12", "2019-12-01", "2019-12-31"),
      (.week, "2019-W01", "2018-12-31", "2019-01-06"),
      (.week, "2019-W07", "2019-02-11", "2019-02-17"),
      (.week, "2020-W53", "2020-12-28", "2021-01-03"),
    ]
  )
  func days(_ recurrence: Recurrence, name: String, first: String, last: String) throws {
    let occurrence = try occurrence(recurrence, name)
    #expect(occurrence.period.from.description == first)
    #expect(occurrence.period.lastDay.description == last)
    for date in [first, last] {
      #expect(Occurrence(of: recurrence, around: try day(date)) == occurrence)
    }
  }

  @Test(
    "are called as people call them",
    arguments: [
      (Recurrence.quarter, "2019-Q1", "quý I năm 2019", "first quarter of 2019"),
      (.quarter, "2019-Q2", "quý II năm 2019", "second quarter of 2019"),
      (.quarter, "2019-Q3", "quý III năm 2019", "third quarter of 2019"),
      (.quarter, "2019-Q4", "quý IV năm 2019", "fourth quarter of 2019"),
      (.month, "2019-03", "tháng 3 năm 2019", "March 2019"),
      (.month, "2019-12", "tháng 12 năm 2019", "December 2019"),
      (.halfYear, "2019-H1", "6 tháng đầu năm 2019", "first half of 2019"),
      (.halfYear, "2019-H2", "6 tháng cuối năm 2019", "second half of 2019"),
      (.week, "2019-W07", "tuần 7 năm 2019", "week 7 of 2019"), (.year, "2019", "năm 2019", "2019"),
    ]
  )
  func titles(_ recurrence: Recurrence, name: String, vi: String, en: String) throws {
    #expect(try occurrence(recurrence, name).title == Localized(vi: vi, en: en))
  }

  @Test("are none beyond the number of a year and beyond the calendar")
  func outside() throws {
    for (recurrence, most) in [
      (Recurrence.year, 1), (.halfYear, 2), (.quarter, 4), (.month, 12), (.week, 52),
    ] {
      #expect(Occurrence(recurrence, 0, of: 2019) == nil)
      #expect(Occurrence(recurrence, most, of: 2019) != nil)
      #expect(Occurrence(recurrence, most + 1, of: 2019) == nil)
      #expect(Occurrence(recurrence, 1, of: 0) == nil)
      #expect(Occurrence(recurrence, 1, of: 10_000) == nil)
      #expect(Occurrence(of: recurrence, around: .latest) == nil)
    }
    #expect(Occurrence(.month, 11, of: 9999)?.next == nil)
    #expect(Occurrence(.week, 51, of: 9999)?.next == nil)
  }

  @Test("are counted up to a limit, and what is above it is said")
  func limit() throws {
    let all = try #require(Period(from: .earliest, until: .latest))
    for recurrence in Recurrence.allCases {
      let occurrences = recurrence.occurrences(in: all)
      #expect(occurrences.count == Recurrence.mostOccurrences)
      #expect(occurrences.first?.period.from == .earliest)
      #expect(recurrence.isTooFrequent(in: all))
    }
    let century = try period("2001-01-01", "2101-01-01")
    #expect(Recurrence.month.occurrences(in: century).count == 1_200)
    #expect(!Recurrence.month.isTooFrequent(in: century))
    #expect(Recurrence.month.isTooFrequent(in: try period("2001-01-01", "2101-02-01")))
    #expect(!Recurrence.week.isTooFrequent(in: try period("2019-01-01", "2020-01-01")))
  }
}
