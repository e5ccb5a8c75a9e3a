internal import CivilTime

/// The order of two values of one type, or of two numbers, or of a date and a timestamp.
enum ValueOrder {
  /// Negative, zero or positive as `left` is before, level with or after `right`.
  ///
  /// Values that have no order, NaN among them, are level with all, and dates that are not known
  /// exactly enough with those with which they may be level.
  static func compare(_ left: Value, _ right: Value, in zone: Zone) -> Int {
    switch (left, right) {
    case (.string(let one), .string(let two)): bytewise(one.utf8, two.utf8)
    case (.bytes(let one), .bytes(let two)): bytewise(one, two)
    case (.bool(let one), .bool(let two)): order(one ? 1 : 0, two ? 1 : 0)
    case (.duration(let one), .duration(let two)): order(one, two)
    case (.timestamp(let one), .timestamp(let two)): order(one, two)
    case (.date(let one), .date(let two)): one.order(two, in: zone) ?? 0
    case (.date(let one), .timestamp(let two)): one.order(.instant(two), in: zone) ?? 0
    case (.timestamp(let one), .date(let two)): Moment.instant(one).order(two, in: zone) ?? 0
    default: NumberLine.order(left, right) ?? 0
    }
  }

  private static func order<Ordered: Comparable>(_ one: Ordered, _ two: Ordered) -> Int {
    one < two ? -1 : one > two ? 1 : 0
  }

  private static func bytewise(_ one: some Sequence<UInt8>, _ two: some Sequence<UInt8>) -> Int {
    if one.lexicographicallyPrecedes(two) { return -1 }
    return two.lexicographicallyPrecedes(one) ? 1 : 0
  }
}
