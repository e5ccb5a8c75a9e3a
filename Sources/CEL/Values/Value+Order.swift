import CivilTime

extension Value {
  /// How two values are ordered.
  enum Order {
    case less
    case equal
    case greater
    /// A NaN takes part: every comparison is false.
    case none
    /// An uncertain date takes part; the orders that there can be, from the least to the greatest.
    case open(ClosedRange<Int>)

    @inline(__always)
    init(_ order: Int) { self = order < 0 ? .less : order == 0 ? .equal : .greater }

    /// The order of two dates.
    @inline(__always)
    init(_ orders: ClosedRange<Int>) {
      self =
        orders.lowerBound == orders.upperBound ? Order(orders.lowerBound) : .open(orders)
    }
  }

  /// The order of two settled values; `nil` when their types have no order between them.
  func order(_ other: Value, in zone: Zone) -> Order? {
    switch (self, other) {
    case (.int, .int), (.int, .uint), (.int, .double), (.uint, .int), (.uint, .uint),
      (.uint, .double), (.double, .int), (.double, .uint), (.double, .double):
      NumberLine.order(self, other).map { Order($0) } ?? Order.none
    case (.date(let one), .date(let two)): Order(one.orders(two, in: zone))
    case (.date(let one), .timestamp(let two)): Order(one.orders(.instant(two), in: zone))
    case (.timestamp(let one), .date(let two)): Order(Moment.instant(one).orders(two, in: zone))
    case (.string, .string), (.timestamp, .timestamp), (.duration, .duration), (.bool, .bool),
      (.bytes, .bytes):
      Order(ValueOrder.compare(self, other, in: zone))
    default: nil
    }
  }
}
