public import CivilTime

extension Value {
  /// Whether the two are equal by the rules of the language.
  ///
  /// Numbers of all three types are equal when they denote the same number, exactly; NaN equals
  /// nothing. Strings are equal when their bytes are. Lists are equal element by element, maps
  /// entry by entry in any order. A date and a timestamp are equal when they lie on one civil day
  /// of `zone`. All other values of different types are unequal. Linear in the size of the values.
  public func equals(_ other: Value, in zone: Zone = .utc) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let one), .bool(let two)): one == two
    case (.int, _), (.uint, _), (.double, _): NumberLine.areEqual(self, other)
    case (.string(let one), .string(let two)): one.hasBytes(of: two)
    case (.bytes(let one), .bytes(let two)): one == two
    case (.list(let one), .list(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.equals($1, in: zone) }
    case (.map(let one), .map(let two)): one.equals(two, in: zone)
    case (.timestamp(let one), .timestamp(let two)): one == two
    case (.duration(let one), .duration(let two)): one == two
    case (.date, .date), (.date, .timestamp), (.timestamp, .date):
      ValueOrder.compare(self, other, in: zone) == 0
    case (.type(let one), .type(let two)): one.name == two.name
    case (.optional(let one), .optional(let two)): Value.equals(one, two, in: zone)
    case (.node(let one, _), .node(let two, _)): one == two
    default: false
    }
  }

  private static func equals(_ one: Value?, _ two: Value?, in zone: Zone) -> Bool {
    guard let one, let two else { return one == nil && two == nil }
    return one.equals(two, in: zone)
  }
}

extension MapValue {
  /// Whether the same keys lead to equal values.
  func equals(_ other: MapValue, in zone: Zone) -> Bool {
    guard count == other.count else { return false }
    return entries.allSatisfy { entry in
      other[entry.key].map { entry.value.equals($0, in: zone) } ?? false
    }
  }
}
