public import CivilTime

extension DeadlineForm {
  /// The deadline in figures, with days of `zone`.
  ///
  /// - Parameters:
  ///   - event: When that happened from which a term runs; only `within` asks for it.
  ///   - occurrence: The occurrence that is due; only `relative` asks for it.
  ///   - calendar: The workdays; asked for where `needsCalendar` says so.
  /// - Returns: The bounds, or the first thing that lacks. With a roll, the last good day is the
  ///   one that is moved, and both bounds are told by it. Days stop at the ends of the calendar.
  ///   Linear in the days that have to be looked at.
  public func resolve(
    event: Moment?,
    occurrence: Occurrence?,
    calendar: WorkCalendar?,
    in zone: Zone
  ) -> DeadlineResolution {
    switch kind {
    case .fixed(let deadline):
      return rolled(deadline, calendar)
    case .relative(let day, let isInclusive):
      guard let date = occurrence.flatMap(day.date(in:)) else { return .noOccurrence }
      return rolled(isInclusive ? .by(date) : .before(date), calendar)
    case .within(let count, let unit):
      guard let event else { return .noEvent }
      let earliest = last(of: count, unit, from: event.earliestDay(in: zone), calendar)
      let latest = last(of: count, unit, from: event.latestDay(in: zone), calendar)
      guard case .bounds(let first, _) = earliest else { return earliest }
      guard case .bounds(_, let last) = latest else { return latest }
      return .bounds(earliest: first, latest: last)
    }
  }

  private func last(
    of count: Int,
    _ unit: DayUnit,
    from day: CivilDate,
    _ calendar: WorkCalendar?
  ) -> DeadlineResolution {
    switch unit {
    case .days: return rolled(.by(day.adding(days: count)), calendar)
    case .workdays:
      guard let calendar else { return .noCalendar }
      return DeadlineResolution(calendar.steps(count, from: day))
    }
  }

  private func rolled(_ deadline: Deadline, _ calendar: WorkCalendar?) -> DeadlineResolution {
    guard roll != .none else { return .exactly(deadline) }
    guard let calendar else { return .noCalendar }
    return DeadlineResolution(calendar.moved(deadline.lastGoodDay, roll))
  }
}

extension DeadlineResolution {
  /// By the day on which a walk through a calendar ended.
  fileprivate init(_ landing: WorkCalendar.Landing) {
    switch landing {
    case .on(let day): self = .exactly(.by(day))
    case .outside(let day): self = .outsideCalendar(day)
    }
  }
}
