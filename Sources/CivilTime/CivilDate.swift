/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// A date has no time of day and no zone; `Zone` turns it into instants.
public struct CivilDate: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01, negative before it.
  public let dayNumber: Int

  /// 0001-01-01.
  public static let earliest = CivilDate(unchecked: -719_162)
  /// 9999-12-31.
  public static let latest = CivilDate(unchecked: 2_932_896)

  private init(unchecked dayNumber: Int) { self.dayNumber = dayNumber }

  /// The day `dayNumber` days after 1970-01-01; outside the calendar, its first or last day.
  public init(dayNumber: Int) {
    let first = CivilDate.earliest.dayNumber
    let last = CivilDate.latest.dayNumber
    self.dayNumber = min(max(dayNumber, first), last)
  }

  /// The day with this year, month (1–12) and day of the month; `nil` when there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: CivilDate.dayNumber(year: year, month: month, day: day))
  }

  /// The day `days` later, or earlier when negative; it stops at the ends of the calendar.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflows) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: overflows ? (days < 0 ? .min : .max) : sum)
  }

  /// Earlier days come first.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}
