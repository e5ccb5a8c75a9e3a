public import CivilTime

/// Days from one up to, not including, another; never empty.
public struct Period: Sendable, Hashable {
  /// The first day.
  public let from: CivilDate
  /// The day after the last.
  public let until: CivilDate

  /// The days from `from` up to, not including, `until`; `nil` when there are none.
  public init?(from: CivilDate, until: CivilDate) {
    guard from < until else { return nil }
    self.from = from
    self.until = until
  }

  /// The last day.
  public var lastDay: CivilDate { until.adding(days: -1) }

  /// The bound at the end of the period.
  public var end: Deadline { .before(until) }

  /// Whether `date` is one of the days.
  public func contains(_ date: CivilDate) -> Bool { from <= date && date < until }

  /// Whether `moment` lies in the period of `zone`; `nil` when it is not known exactly enough.
  public func contains(_ moment: Moment, in zone: Zone) -> Bool? {
    let interval = moment.interval(in: zone)
    let (start, end) = (zone.startOfDay(from), zone.startOfDay(until))
    if interval.lowerBound >= start && interval.upperBound <= end { return true }
    return interval.upperBound <= start || interval.lowerBound >= end ? false : nil
  }
}
