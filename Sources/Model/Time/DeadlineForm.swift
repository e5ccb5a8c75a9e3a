public import CivilTime

/// The days in which a term is counted.
public enum DayUnit: String, Sendable, Hashable, CaseIterable {
  /// Days of the calendar.
  case days
  /// Workdays of a work calendar.
  case workdays
}

/// How a deadline is written: as a date, as a term from an event, or by the occurrence of a duty.
public struct DeadlineForm: Sendable, Hashable {
  /// What the deadline is told by.
  public enum Kind: Sendable, Hashable {
    /// A date.
    case fixed(Deadline)
    /// So many days from an event, or before it when negative; the day of the event does not count.
    case within(Int, DayUnit)
    /// A day of an occurrence or after it; when not inclusive, the last good day is the one before.
    case relative(DayWithin, isInclusive: Bool)
  }

  /// What the deadline is told by.
  public let kind: Kind
  /// What happens to a last good day that is no workday.
  public let roll: Roll

  /// A deadline of this kind.
  public init(_ kind: Kind, roll: Roll = .none) {
    self.kind = kind
    self.roll = roll
  }

  /// Whether it can be told only from an event.
  public var needsEvent: Bool { if case .within = kind { true } else { false } }

  /// Whether it can be told only for an occurrence.
  public var needsOccurrence: Bool { if case .relative = kind { true } else { false } }

  /// Whether it can be told only with a work calendar.
  public var needsCalendar: Bool {
    if case .within(_, .workdays) = kind { return true }
    return roll != .none
  }
}

/// What a written deadline came to.
public enum DeadlineResolution: Sendable, Hashable {
  /// The deadline lies between these two, which are equal unless the day of the event is uncertain.
  case bounds(earliest: Deadline, latest: Deadline)
  /// The event has not occurred, or is not known.
  case noEvent
  /// There is no occurrence, or it has no such day.
  case noOccurrence
  /// Workdays cannot be told without a calendar.
  case noCalendar
  /// The calendar does not cover this day, which would have to be looked at.
  case outsideCalendar(CivilDate)

  /// A deadline that is known exactly.
  static func exactly(_ deadline: Deadline) -> DeadlineResolution {
    .bounds(earliest: deadline, latest: deadline)
  }
}
