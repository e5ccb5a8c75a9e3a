/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: String, Sendable, Hashable, CaseIterable {
  /// Monday, thứ Hai.
  case monday = "mon"
  /// Tuesday, thứ Ba.
  case tuesday = "tue"
  /// Wednesday, thứ Tư.
  case wednesday = "wed"
  /// Thursday, thứ Năm.
  case thursday = "thu"
  /// Friday, thứ Sáu.
  case friday = "fri"
  /// Saturday, thứ Bảy.
  case saturday = "sat"
  /// Sunday, Chủ nhật.
  case sunday = "sun"

  /// The days after Monday, 0–6.
  public var daysAfterMonday: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }
}

extension CivilDate {
  /// The day of the week.
  public var weekday: Weekday {
    switch daysAfterMonday {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }

  /// The year and the number, 1–53, of the week in which the day lies.
  ///
  /// Weeks begin on Monday and belong to the year in which their Thursday lies (ISO 8601), so the
  /// first days of January may belong to the year before, and the last of December to the next.
  public var week: (year: Int, number: Int) {
    let thursday = dayNumber - daysAfterMonday + 3
    let year = CivilDate.fields(of: thursday).year
    let first = CivilDate.dayNumber(year: year, month: 1, day: 1)
    return (year, (thursday - first) / 7 + 1)
  }

  /// The Monday with which week `number` of `year` begins; `nil` when the year has no such week or
  /// the day lies outside the calendar.
  public static func firstDay(ofWeek number: Int, year: Int) -> CivilDate? {
    guard (1...53).contains(number), let fourth = CivilDate(year: year, month: 1, day: 4) else {
      return nil
    }
    let monday = fourth.dayNumber - fourth.daysAfterMonday + (number - 1) * 7
    let date = CivilDate(dayNumber: monday)
    guard date.dayNumber == monday, date.week == (year, number) else { return nil }
    return date
  }

  private var daysAfterMonday: Int { floorRemainder(dayNumber + 3, 7) }
}
