public import CivilTime
public import Diagnostics

/// Which days are workdays, over the time for which that has been decided.
///
/// Days off and make-up days are decreed year by year, so a calendar knows nothing outside the
/// period it covers, and says so rather than guessing.
public struct WorkCalendar: Sendable, Hashable {
  /// Its identifier.
  public let id: CalendarID
  /// The days of which it can tell whether they are workdays.
  public let covers: Period
  /// The days of the week that are no workdays.
  public let weekend: Set<Weekday>
  /// Days that are no workdays whatever the day of the week, and what they are.
  public let daysOff: [CivilDate: Localized]
  /// Days that are workdays, whatever the weekend and the days off say, and why.
  public let workingDays: [CivilDate: Localized]
  /// The document on which it rests, where there is one.
  public let source: Localized?

  /// A calendar. Days off and working days outside of `covers` have no effect.
  public init(
    id: CalendarID,
    covers: Period,
    weekend: Set<Weekday> = [.saturday, .sunday],
    daysOff: [CivilDate: Localized] = [:],
    workingDays: [CivilDate: Localized] = [:],
    source: Localized? = nil
  ) {
    self.id = id
    self.covers = covers
    self.weekend = weekend
    self.daysOff = daysOff
    self.workingDays = workingDays
    self.source = source
  }

  /// Whether `date` is a workday; `nil` outside of `covers`.
  public func isWorkday(_ date: CivilDate) -> Bool? {
    guard covers.contains(date) else { return nil }
    if workingDays[date] != nil { return true }
    return daysOff[date] == nil && !weekend.contains(date.weekday)
  }

  /// The workday that is `workdays` workdays after `date`, or before it when negative.
  ///
  /// `date` itself does not count, so one workday after a Friday is usually Monday. With 0 it is
  /// `date` itself, or where that is no workday the next one. `nil` when a day has to be looked at
  /// that the calendar does not cover. Linear in the days between, at most in those covered.
  public func adding(workdays: Int, to date: CivilDate) -> CivilDate? {
    steps(workdays, from: date).day
  }

  /// `date` where it is a workday or `roll` is none, else the nearest workday in the direction of
  /// `roll`; `nil` when a day has to be looked at that the calendar does not cover.
  ///
  /// Linear in the days between.
  public func rolled(_ date: CivilDate, _ roll: Roll) -> CivilDate? {
    moved(date, roll).day
  }
}

extension WorkCalendar {
  /// Where going from day to day ended.
  enum Landing {
    case on(CivilDate)
    /// This day is not covered.
    case outside(CivilDate)

    var day: CivilDate? {
      switch self {
      case .on(let date): date
      case .outside: nil
      }
    }
  }

  /// As `adding(workdays:to:)`, with the day that is not covered.
  func steps(_ workdays: Int, from date: CivilDate) -> Landing {
    guard workdays != 0 else { return moved(date, .next) }
    let direction = workdays.signum()
    var landing = Landing.on(date)
    for _ in 0..<workdays.magnitude {
      guard case .on(let day) = landing else { break }
      landing = workday(from: day.adding(days: direction), direction)
    }
    return landing
  }

  /// As `rolled(_:_:)`, with the day that is not covered.
  func moved(_ date: CivilDate, _ roll: Roll) -> Landing {
    switch roll {
    case .none: .on(date)
    case .next: workday(from: date, 1)
    case .prev: workday(from: date, -1)
    }
  }

  /// The first workday from `date` on, day by day in `direction`, 1 or -1.
  ///
  /// It ends with the days covered; before the calendar's first day there is none to look at.
  private func workday(from date: CivilDate, _ direction: Int) -> Landing {
    var day = date
    while let isWorkday = isWorkday(day) {
      if isWorkday { return .on(day) }
      let next = day.adding(days: direction)
      guard next != day else { break }
      day = next
    }
    return .outside(day)
  }
}
