/// When something happened, as exactly as it is known: to the instant, to the day, or less.
public enum Moment: Sendable, Hashable {
  /// On this civil day; at which hour is not known.
  case day(CivilDate)
  /// At this instant.
  case instant(Instant)
  /// On one of the days from the first to the last, both included; on which is not known.
  ///
  /// In the wrong order they mean the same days.
  case within(CivilDate, CivilDate)

  /// The instants at which it may have been: all of the civil days in `zone`, or one nanosecond.
  ///
  /// The range is half-open, so with a bound `until` (exclusive) it is *on time* exactly when
  /// `upperBound <= until` and *late* exactly when `lowerBound >= until`, whichever case it is.
  public func interval(in zone: Zone) -> Range<Instant> {
    switch self {
    case .day(let date): return Moment.instants(of: date...date, in: zone)
    case .within: return Moment.instants(of: days(in: zone), in: zone)
    case .instant(let instant):
      let isLast = instant.nanoseconds == 999_999_999
      let next = Instant(
        seconds: isLast ? instant.seconds &+ 1 : instant.seconds,
        nanoseconds: isLast ? 0 : instant.nanoseconds + 1
      )
      return instant..<max(instant, next)
    }
  }

  private static func instants(of days: ClosedRange<CivilDate>, in zone: Zone) -> Range<Instant> {
    let start = zone.startOfDay(days.lowerBound)
    return start..<max(start, zone.startOfDay(after: days.upperBound))
  }

  /// The first instant at which it may have been.
  public func earliest(in zone: Zone) -> Instant { interval(in: zone).lowerBound }

  /// The first instant at which it was certainly over.
  public func latest(in zone: Zone) -> Instant { interval(in: zone).upperBound }
}

extension Moment {
  /// Whether the civil day is not known.
  public var isUncertain: Bool {
    switch self {
    case .day, .instant: false
    case .within(let first, let last): first != last
    }
  }

  /// The civil days on which it may have been in `zone`: one, unless it is uncertain.
  public func days(in zone: Zone) -> ClosedRange<CivilDate> {
    switch self {
    case .day(let date): return date...date
    case .instant(let instant):
      let date = zone.wallClock(at: instant).date
      return date...date
    case .within(let first, let last): return min(first, last)...max(first, last)
    }
  }

  /// The civil day on which it was in `zone`; `nil` where that is uncertain.
  public func day(in zone: Zone) -> CivilDate? { isUncertain ? nil : earliestDay(in: zone) }

  /// The first civil day on which it may have been in `zone`.
  public func earliestDay(in zone: Zone) -> CivilDate { days(in: zone).lowerBound }

  /// The last civil day on which it may have been in `zone`.
  public func latestDay(in zone: Zone) -> CivilDate { days(in: zone).upperBound }

  /// How this may stand to `other`, from the least to the greatest possible: before it (-1), level
  /// with it (0) or after it (1).
  ///
  /// Two instants compare exactly; where one of them is a day, civil days in `zone` compare. The
  /// ends are equal where it is decided.
  public func orders(_ other: Moment, in zone: Zone) -> ClosedRange<Int> {
    switch (self, other) {
    case (.instant(let left), .instant(let right)):
      let order = left < right ? -1 : left == right ? 0 : 1
      return order...order
    case (.day(let left), .day(let right)):
      let order = (left.dayNumber - right.dayNumber).signum()
      return order...order
    default:
      let (left, right) = (days(in: zone), other.days(in: zone))
      let least = left.lowerBound.dayNumber - right.upperBound.dayNumber
      let greatest = left.upperBound.dayNumber - right.lowerBound.dayNumber
      return least.signum()...greatest.signum()
    }
  }

  /// Whether this is before (-1), level with (0) or after (1) `other`; `nil` where days that are
  /// not known leave it open, as they do between two that are written alike.
  public func order(_ other: Moment, in zone: Zone) -> Int? {
    let orders = orders(other, in: zone)
    return orders.lowerBound == orders.upperBound ? orders.lowerBound : nil
  }
}
