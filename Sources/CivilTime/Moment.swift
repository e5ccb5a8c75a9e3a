/// When something happened, as exactly as it is known: to the day, or to the instant.
public enum Moment: Sendable, Hashable {
  /// On this civil day; at which hour is not known.
  case day(CivilDate)
  /// At this instant.
  case instant(Instant)

  /// The moment written `2019-10-30` or, with an offset, `2019-10-30T06:30:00+07:00`.
  ///
  /// The seconds of a time may be left out. `nil` for any other text. Allocates nothing.
  public init?(text bytes: Span<UInt8>) {
    if bytes.count == 10 {
      guard let date = CivilDate(iso8601: bytes) else { return nil }
      self = .day(date)
    } else {
      guard let instant = Instant(bytes, secondsMayLack: true) else { return nil }
      self = .instant(instant)
    }
  }

  /// The moment written as a date or a date with time; see `init(text:)`.
  public init?(_ text: String) {
    self.init(text: text.utf8.span)
  }

  /// The instants at which it may have been: the whole civil day in `zone`, or one nanosecond.
  ///
  /// The range is half-open, so with a bound `until` (exclusive) it is *on time* exactly when
  /// `upperBound <= until` and *late* exactly when `lowerBound >= until`, whichever case it is.
  public func interval(in zone: Zone) -> Range<Instant> {
    switch self {
    case .day(let date):
      let start = zone.startOfDay(date)
      return start..<max(start, zone.startOfDay(after: date))
    case .instant(let instant):
      let isLast = instant.nanoseconds == 999_999_999
      let next = Instant(
        seconds: isLast ? instant.seconds &+ 1 : instant.seconds,
        nanoseconds: isLast ? 0 : instant.nanoseconds + 1
      )
      return instant..<max(instant, next)
    }
  }

  /// The first instant at which it may have been.
  public func earliest(in zone: Zone) -> Instant { interval(in: zone).lowerBound }

  /// The first instant at which it was certainly over.
  public func latest(in zone: Zone) -> Instant { interval(in: zone).upperBound }

  /// The civil day on which it was in `zone`.
  public func day(in zone: Zone) -> CivilDate {
    switch self {
    case .day(let date): date
    case .instant(let instant): zone.wallClock(at: instant).date
    }
  }

  /// The first civil day on which it may have been in `zone`.
  public func earliestDay(in zone: Zone) -> CivilDate { day(in: zone) }

  /// The last civil day on which it may have been in `zone`.
  public func latestDay(in zone: Zone) -> CivilDate { day(in: zone) }

  /// Whether this is before (negative), level with (zero) or after (positive) `other`.
  ///
  /// Two instants compare exactly; where one of them is a day, civil days in `zone` compare.
  public func order(_ other: Moment, in zone: Zone) -> Int {
    if case .instant(let left) = self, case .instant(let right) = other {
      return left < right ? -1 : left == right ? 0 : 1
    }
    return (day(in: zone).dayNumber - other.day(in: zone).dayNumber).signum()
  }
}

extension Moment: CustomStringConvertible {
  /// `2019-10-30`, or RFC 3339 in UTC.
  public var description: String {
    switch self {
    case .day(let date): date.description
    case .instant(let instant): instant.description
    }
  }
}
