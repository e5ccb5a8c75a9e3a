/// Standard time and, where there is one, the daylight time that comes back every year.
struct YearlyRule: Sendable, Hashable {
  /// Seconds east of UTC in standard time.
  let standard: Int
  /// The time kept in a part of the year.
  let daylight: Daylight?

  struct Daylight: Sendable, Hashable {
    /// Seconds east of UTC.
    let offset: Int
    /// When it begins, by standard time.
    let start: Turn
    /// When it ends, by daylight time.
    let end: Turn
  }

  /// A day of the year and a time on it.
  struct Turn: Sendable, Hashable {
    let day: Day
    /// Seconds after midnight; may lie days before or after.
    let time: Int

    enum Day: Sendable, Hashable {
      /// Day 1–365; 29 February is never counted.
      case julian(Int)
      /// Day 0–365; 29 February is counted.
      case ordinal(Int)
      /// The week 1–5 (5 is the last) and weekday 0–6 of a month.
      case weekday(month: Int, week: Int, weekday: Int)
    }

    /// Seconds since the epoch of the turn in `year`, as a clock on UTC would show it.
    func localSeconds(in year: Int) -> Int64 {
      Int64(dayNumber(in: year)) * 86_400 + Int64(time)
    }

    private func dayNumber(in year: Int) -> Int {
      let newYear = CivilDate.dayNumber(year: year, month: 1, day: 1)
      switch day {
      case .julian(let day):
        return newYear + day - 1 + (CivilDate.isLeap(year) && day >= 60 ? 1 : 0)
      case .ordinal(let day): return newYear + day
      case .weekday(let month, let week, let weekday):
        let first = CivilDate.dayNumber(year: year, month: month, day: 1)
        let skipped = floorRemainder(weekday - CivilDate.dayOfWeek(first), 7)
        let day = skipped + (week - 1) * 7
        let isPast = day >= CivilDate.length(ofMonth: month, year: year)
        return first + (isPast ? day - 7 : day)
      }
    }
  }

  /// The stretch that holds the second `seconds`.
  func stretch(at seconds: Int64) -> TransitionTable.Stretch {
    guard let daylight else { return TransitionTable.Stretch(offset: standard, end: nil) }
    let day = floorQuotient(seconds, 86_400)
    guard let dayNumber = Int(exactly: day), abs(dayNumber) < 400_000_000 else {
      return TransitionTable.Stretch(offset: standard, end: nil)
    }
    let year = CivilDate.fields(of: dayNumber).year
    var changes: [(time: Int64, offset: Int)] = []
    for year in (year - 1)...(year + 1) {
      let start = daylight.start.localSeconds(in: year) - Int64(standard)
      let end = daylight.end.localSeconds(in: year) - Int64(daylight.offset)
      changes.append((start, daylight.offset))
      changes.append((end, standard))
    }
    changes.sort { $0.time < $1.time }
    let current = changes.last { $0.time <= seconds }
    let next = changes.first { $0.time > seconds }
    return TransitionTable.Stretch(offset: current?.offset ?? standard, end: next?.time)
  }
}
