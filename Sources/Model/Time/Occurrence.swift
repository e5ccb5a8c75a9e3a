public import CivilTime

/// One period of a recurring duty: the first quarter of 2019, week 7 of 2019.
public struct Occurrence: Sendable, Hashable {
  /// How often the duty comes again.
  public let recurrence: Recurrence
  /// The year to which it belongs; of a week, that of its Thursday.
  public let year: Int
  /// Its number within the year, from 1.
  public let number: Int
  /// Its days.
  public let period: Period

  /// The occurrence with this number in `year`; `nil` when there is none in the calendar.
  public init?(_ recurrence: Recurrence, _ number: Int, of year: Int) {
    guard let period = Occurrence.period(recurrence, number, of: year) else { return nil }
    self.recurrence = recurrence
    self.year = year
    self.number = number
    self.period = period
  }

  /// The occurrence in which `date` lies; `nil` when it would leave the calendar.
  public init?(of recurrence: Recurrence, around date: CivilDate) {
    guard let months = recurrence.months else {
      let week = date.week
      self.init(recurrence, week.number, of: week.year)
      return
    }
    let (year, month, _) = date.fields
    self.init(recurrence, (month - 1) / months + 1, of: year)
  }

  /// The one after it; `nil` at the end of the calendar.
  public var next: Occurrence? { Occurrence(of: recurrence, around: period.until) }

  /// `2019-W07`, `2019-03`, `2019-Q1`, `2019-H1` or `2019`; unique among occurrences.
  public var name: String {
    let year = Occurrence.padded(year, 4)
    return switch recurrence {
    case .week: "\(year)-W\(Occurrence.padded(number, 2))"
    case .month: "\(year)-\(Occurrence.padded(number, 2))"
    case .quarter: "\(year)-Q\(number)"
    case .halfYear: "\(year)-H\(number)"
    case .year: year
    }
  }

  /// The year and month that is `index` months after its first one; `nil` for weeks and outside
  /// the calendar.
  func month(_ index: Int) -> (year: Int, month: Int)? {
    guard let months = recurrence.months, (0...Occurrence.mostMonths).contains(index) else {
      return nil
    }
    let month = (number - 1) * months + index
    let year = year + month / 12
    return year <= CivilDate.latest.year ? (year, month % 12 + 1) : nil
  }

  /// More months than the calendar has.
  private static let mostMonths = 120_000

  private static func period(_ recurrence: Recurrence, _ number: Int, of year: Int) -> Period? {
    guard let months = recurrence.months else {
      guard let from = CivilDate.firstDay(ofWeek: number, year: year) else { return nil }
      return whole(from, from.dayNumber + 7)
    }
    guard (1...(12 / months)).contains(number),
      let from = CivilDate(year: year, month: (number - 1) * months + 1, day: 1)
    else { return nil }
    let last = number * months
    let length = CivilDate.length(ofMonth: last, year: year)
    return CivilDate(year: year, month: last, day: length).flatMap { whole(from, $0.dayNumber + 1) }
  }

  /// The days up to, not including, day number `until`, if the calendar has that one.
  private static func whole(_ from: CivilDate, _ until: Int) -> Period? {
    let end = CivilDate(dayNumber: until)
    return end.dayNumber == until ? Period(from: from, until: end) : nil
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
