import CivilTime

extension Value {
  /// How two values are ordered.
  enum Order {
    case less
    case equal
    case greater
    /// A NaN takes part: every comparison is false.
    case none

    @inline(__always)
    init(_ order: Int) { self = order < 0 ? .less : order == 0 ? .equal : .greater }
  }

  /// The order of two settled values; `nil` when their types have no order between them.
  func order(_ other: Value, in zone: Zone) -> Order? {
    switch (self, other) {
    case (.int, .int), (.int, .uint), (.int, .double), (.uint, .int), (.uint, .uint),
      (.uint, .double), (.double, .int), (.double, .uint), (.double, .double):
      NumberLine.order(self, other).map { Order($0) } ?? Order.none
    case (.string, .string), (.date, .date), (.date, .timestamp), (.timestamp, .date),
      (.timestamp, .timestamp), (.duration, .duration), (.bool, .bool), (.bytes, .bytes):
      Order(ValueOrder.compare(self, other, in: zone))
    default: nil
    }
  }
}
