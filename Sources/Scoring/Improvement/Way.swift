import Model

/// One rung of one offer: which leaf of which duty, in their order.
struct ChosenRung: Sendable, Hashable, Comparable {
  let duty: Int
  let leaf: Int
  let offer: Int
  let rung: Int

  static func < (left: ChosenRung, right: ChosenRung) -> Bool {
    let one = (left.duty, left.leaf, left.offer, left.rung)
    return one < (right.duty, right.leaf, right.offer, right.rung)
  }
}

/// A way to better something: what it costs, what is settled then, and by which deeds.
struct Way: Sendable, Hashable {
  let cost: Int
  /// What is settled: of one thing its degree, of several the values from which theirs follows. The
  /// greater is the better, in each place.
  let values: [Rational]
  /// How many are fulfilled, as far as that matters.
  let fulfilled: Int
  /// How many deeds hang on facts that are not known.
  let doubts: Int
  let chosen: [ChosenRung]

  /// Nothing is done.
  init(_ values: [Rational], fulfilled: Int) {
    self.init(cost: 0, values, fulfilled: fulfilled, doubts: 0, chosen: [])
  }

  init(cost: Int, _ values: [Rational], fulfilled: Int, doubts: Int, chosen: [ChosenRung]) {
    self.cost = cost
    self.values = values
    self.fulfilled = fulfilled
    self.doubts = doubts
    self.chosen = chosen
  }

  /// The first of the values.
  var value: Rational { values.first ?? .zero }

  /// Both ways together, of which this is settled then.
  func joined(_ other: Way, _ values: [Rational], fulfilled: Int) -> Way {
    Way(
      cost: cost.addingCost(other.cost),
      values,
      fulfilled: fulfilled,
      doubts: doubts + other.doubts,
      chosen: chosen + other.chosen
    )
  }

  /// Whether the way gets at least as far as another.
  func reaches(_ other: Way) -> Bool {
    fulfilled >= other.fulfilled && zip(values, other.values).allSatisfy { $0 >= $1 }
  }
}

extension Way: Comparable {
  /// The cheaper way first; of equal cost that which gets farther, then that with fewer doubts and
  /// fewer deeds, then that whose deeds come first.
  static func < (left: Way, right: Way) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    for (one, other) in zip(left.values, right.values) where one != other { return one > other }
    if left.fulfilled != right.fulfilled { return left.fulfilled > right.fulfilled }
    if left.doubts != right.doubts { return left.doubts < right.doubts }
    if left.chosen.count != right.chosen.count { return left.chosen.count < right.chosen.count }
    return left.chosen.lexicographicallyPrecedes(right.chosen)
  }
}

extension Int {
  /// What is not worth adding up: costs stop there.
  static let endlessCost = 1_000_000_000_000

  func addingCost(_ other: Int) -> Int { Swift.min(self + other, Self.endlessCost) }

  /// The cost of so many deeds.
  func cost(times count: Int) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: count)
    return overflows ? Self.endlessCost : Swift.min(product, Self.endlessCost)
  }
}
