public import CivilTime

extension Value {
  /// Whether the two are equal by the rules of the language.
  ///
  /// Numbers of all three types are equal when they denote the same number, exactly; NaN equals
  /// nothing. Strings are equal when their bytes are. Lists are equal element by element, maps
  /// entry by entry in any order. A date and a timestamp are equal when they lie on one civil day
  /// of `zone`; an uncertain date equals only one that says the same, which does not mean that the
  /// two were on one day. All other values of different types are unequal. Linear in the size of
  /// the values.
  public func equals(_ other: Value, in zone: Zone = .utc) -> Bool {
    equality(with: other, in: zone) { $0 == $1 }
  }

  /// Whether the two are equal.
  ///
  /// - Throws: `.missing` where uncertain dates leave it open.
  func isEqual(to other: Value, in zone: Zone) throws(Interruption) -> Bool {
    var open: [Moment] = []
    let isEqual = equality(with: other, in: zone) { left, right in
      open += [left, right]
      return true
    }
    guard isEqual, !open.isEmpty else { return isEqual }
    throw .undecided(open)
  }

  /// As `equals`; `undecided` is asked about dates that may but need not lie on one day.
  fileprivate func equality(
    with other: Value,
    in zone: Zone,
    _ undecided: (Moment, Moment) -> Bool
  ) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let one), .bool(let two)): one == two
    case (.int, _), (.uint, _), (.double, _): NumberLine.areEqual(self, other)
    case (.string(let one), .string(let two)): one.hasBytes(of: two)
    case (.bytes(let one), .bytes(let two)): one == two
    case (.list(let one), .list(let two)):
      one.count == two.count
        && zip(one, two).allSatisfy { $0.equality(with: $1, in: zone, undecided) }
    case (.map(let one), .map(let two)): one.equality(with: two, in: zone, undecided)
    case (.timestamp(let one), .timestamp(let two)): one == two
    case (.duration(let one), .duration(let two)): one == two
    case (.date(let one), .date(let two)): Value.areLevel(one, two, in: zone, undecided)
    case (.date(let one), .timestamp(let two)):
      Value.areLevel(one, .instant(two), in: zone, undecided)
    case (.timestamp(let one), .date(let two)):
      Value.areLevel(.instant(one), two, in: zone, undecided)
    case (.type(let one), .type(let two)): one.name == two.name
    case (.optional(let one?), .optional(let two?)):
      one.equality(with: two, in: zone, undecided)
    case (.optional(nil), .optional(nil)): true
    case (.node(let one, _), .node(let two, _)): one == two
    default: false
    }
  }

  private static func areLevel(
    _ one: Moment,
    _ two: Moment,
    in zone: Zone,
    _ undecided: (Moment, Moment) -> Bool
  ) -> Bool {
    let orders = one.orders(two, in: zone)
    guard orders.contains(0) else { return false }
    return orders == 0...0 || undecided(one, two)
  }
}

extension MapValue {
  /// Whether the same keys lead to equal values.
  fileprivate func equality(
    with other: MapValue,
    in zone: Zone,
    _ undecided: (Moment, Moment) -> Bool
  ) -> Bool {
    guard count == other.count else { return false }
    return entries.allSatisfy { entry in
      other[entry.key].map { entry.value.equality(with: $0, in: zone, undecided) } ?? false
    }
  }
}
