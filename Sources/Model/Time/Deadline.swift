public import CivilTime

/// A last day as people write it.
public enum Deadline: Sendable, Hashable {
  /// Before this day: the last good day is the one before.
  case before(CivilDate)
  /// On this day at the latest.
  case by(CivilDate)

  /// The last day that is in time.
  public var lastGoodDay: CivilDate {
    switch self {
    case .before(let date): date.adding(days: -1)
    case .by(let date): date
    }
  }

  /// The first instant that is too late, in `zone`.
  public func bound(in zone: Zone) -> Bound {
    switch self {
    case .before(let date): Bound(until: zone.startOfDay(date))
    case .by(let date): Bound(until: zone.startOfDay(after: date))
    }
  }
}

/// The first instant that is too late; in time is what is before it.
public struct Bound: Sendable, Hashable, Comparable {
  /// The first instant that is too late.
  public let until: Instant

  /// The bound before which something is in time.
  public init(until: Instant) { self.until = until }

  /// How `moment` stands to the bound. A moment known to the day is a whole day of `zone`.
  public func judge(_ moment: Moment, in zone: Zone) -> Timeliness {
    let interval = moment.interval(in: zone)
    if interval.upperBound <= until { return .onTime }
    return interval.lowerBound >= until ? .late : .unknown
  }

  /// Whether on the day `asOf` it is too late already, from the first hour of that day on.
  public func hasPassed(on asOf: CivilDate, in zone: Zone) -> Bool {
    zone.startOfDay(asOf) >= until
  }

  /// The last civil day of `zone` that is wholly or in part in time.
  public func lastGoodDay(in zone: Zone) -> CivilDate {
    let date = zone.wallClock(at: until).date
    return zone.startOfDay(date) >= until ? date.adding(days: -1) : date
  }

  /// Earlier bounds come first.
  public static func < (left: Bound, right: Bound) -> Bool { left.until < right.until }
}

/// How a moment stands to a bound.
public enum Timeliness: Sendable, Hashable {
  /// Certainly before the bound.
  case onTime
  /// Certainly not before it.
  case late
  /// Not known exactly enough to say.
  case unknown
}
