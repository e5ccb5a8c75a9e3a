public import CivilTime

/// A bound that lies somewhere from the earlier to the later of two, because the day of the event
/// from which it is counted is uncertain; usually the two are equal.
public struct BoundSpan: Sendable, Hashable {
  /// The earliest that the bound can be.
  public let earliest: Bound
  /// The latest that it can be.
  public let latest: Bound

  /// A bound between two, in either order.
  public init(_ one: Bound, _ other: Bound) {
    earliest = min(one, other)
    latest = max(one, other)
  }

  /// A bound that is known.
  public init(_ deadline: Deadline, in zone: Zone) {
    let bound = deadline.bound(in: zone)
    self.init(bound, bound)
  }

  /// Whether the bound is known.
  public var isExact: Bool { earliest == latest }

  /// How `moment` stands to the bound: in time where it is before the earliest, late where it is
  /// not before the latest.
  public func judge(_ moment: Moment, in zone: Zone) -> Timeliness {
    switch (earliest.judge(moment, in: zone), latest.judge(moment, in: zone)) {
    case (.onTime, _): .onTime
    case (_, .late): .late
    default: .unknown
    }
  }

  /// Whether on the day `asOf` it is too late already; `nil` where that depends on the event.
  public func hasPassed(on asOf: CivilDate, in zone: Zone) -> Bool? {
    let (first, last) = (
      earliest.hasPassed(on: asOf, in: zone), latest.hasPassed(on: asOf, in: zone)
    )
    return first == last ? first : nil
  }
}

extension DeadlineResolution {
  /// The bound that it came to, in `zone`; `nil` where it came to none.
  public func bound(in zone: Zone) -> BoundSpan? {
    guard case .bounds(let earliest, let latest) = self else { return nil }
    return BoundSpan(earliest.bound(in: zone), latest.bound(in: zone))
  }
}

extension LatenessChain {
  /// What doing the thing at `moment` is worth when the chain is one from `earliest` to `latest`,
  /// whose bounds differ by the uncertainty of an event; open where that matters.
  public static func worth(
    of moment: Moment,
    from earliest: LatenessChain,
    to latest: LatenessChain,
    in zone: Zone
  ) -> Degree {
    let low = earliest.worth(of: moment, in: zone).low
    let high = latest.worth(of: moment, in: zone).high
    return Degree(low, high, open: .information)
  }
}
