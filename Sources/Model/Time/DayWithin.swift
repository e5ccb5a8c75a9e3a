public import CivilTime

/// A month told relative to an occurrence.
public enum MonthWithin: Sendable, Hashable {
  /// Its first month.
  case first
  /// Its last month.
  case last
  /// Its month with this number, from 1.
  case number(Int)
  /// The month so many months after its last one, from 1.
  case after(Int)

  /// The months from the first month of an occurrence of `months` months; `nil` when it has no
  /// such month.
  func index(among months: Int) -> Int? {
    switch self {
    case .first: return 0
    case .last: return months - 1
    case .number(let number): return (1...months).contains(number) ? number - 1 : nil
    case .after(let number):
      let (index, overflows) = (months - 1).addingReportingOverflow(number)
      return number >= 1 && !overflows ? index : nil
    }
  }
}

/// A day told relative to an occurrence.
///
/// “Ngày 15 tháng cuối quý” is `.dayOfMonth(15, .last)` of a quarter, “ngày 10 tháng đầu của quý
/// tiếp theo” is `.dayOfMonth(10, .after(1))`, and “ngày 20 tháng 01 năm sau” is
/// `.dayOfMonth(20, .after(1))` of a year.
public enum DayWithin: Sendable, Hashable {
  /// A day of a month, from 1; past the month's end its last day is meant.
  case dayOfMonth(Int, MonthWithin)
  /// A day of the week so many weeks after the week, from Monday, in which the occurrence ends;
  /// with 0 it is a day of that week itself.
  case weekday(Weekday, weeksAfter: Int)

  /// The day; `nil` when the occurrence has no such month or the day lies outside the calendar.
  ///
  /// A week has no months.
  public func date(in occurrence: Occurrence) -> CivilDate? {
    switch self {
    case .dayOfMonth(let day, let month):
      guard let months = occurrence.recurrence.months, let index = month.index(among: months),
        let (year, month) = occurrence.month(index)
      else { return nil }
      let length = CivilDate.length(ofMonth: month, year: year)
      return CivilDate(year: year, month: month, day: min(day, length))
    case .weekday(let weekday, let weeks):
      let last = occurrence.period.lastDay
      let shift = weekday.daysAfterMonday - last.weekday.daysAfterMonday
      let (days, overflows) = weeks.multipliedReportingOverflow(by: 7)
      let (number, passes) = (last.dayNumber + shift).addingReportingOverflow(days)
      guard !overflows, !passes else { return nil }
      let date = CivilDate(dayNumber: number)
      return date.dayNumber == number ? date : nil
    }
  }
}
