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

/// The rungs of a way, joined without being copied; in no order.
indirect enum ChosenRungs: Sendable {
  case none
  case one(ChosenRung)
  case both(ChosenRungs, ChosenRungs)

  /// All of them. Linear in their number.
  var all: [ChosenRung] {
    var (rungs, waiting) = ([ChosenRung](), [self])
    while let next = waiting.popLast() {
      switch next {
      case .none: continue
      case .one(let rung): rungs.append(rung)
      case .both(let left, let right): waiting += [right, left]
      }
    }
    return rungs
  }

  func joined(_ other: ChosenRungs) -> ChosenRungs {
    switch (self, other) {
    case (.none, _): other
    case (_, .none): self
    default: .both(self, other)
    }
  }
}

/// A way to better something: what it costs, what is settled then, and by which deeds.
struct Way: Sendable {
  let cost: Int
  /// What is settled: of one thing its degree, of several the values from which theirs follows. The
  /// greater is the better, in each place.
  let values: [Rational]
  /// How many are fulfilled, as far as that matters.
  let fulfilled: Int
  /// How many deeds hang on facts that are not known.
  let doubts: Int
  /// How many rungs are climbed.
  let climbs: Int
  let chosen: ChosenRungs

  /// Nothing is done.
  init(_ values: [Rational], fulfilled: Int) {
    self.init(cost: 0, values, fulfilled: fulfilled, doubts: 0, climbs: 0, chosen: .none)
  }

  init(
    cost: Int,
    _ values: [Rational],
    fulfilled: Int,
    doubts: Int,
    climbs: Int,
    chosen: ChosenRungs
  ) {
    self.cost = cost
    self.values = values
    self.fulfilled = fulfilled
    self.doubts = doubts
    self.climbs = climbs
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
      climbs: climbs + other.climbs,
      chosen: chosen.joined(other.chosen)
    )
  }

  /// Whether the way gets at least as far as another.
  func reaches(_ other: Way) -> Bool {
    fulfilled >= other.fulfilled && zip(values, other.values).allSatisfy { $0 >= $1 }
  }
}

extension Way {
  /// Which of two comes first: the cheaper; of equal cost that which gets farther, then that with
  /// fewer doubts and fewer deeds; `nil` where none of that tells them apart.
  static func order(_ left: Way, _ right: Way) -> Bool? {
    if left.cost != right.cost { return left.cost < right.cost }
    for (one, other) in zip(left.values, right.values) where one != other { return one > other }
    if left.fulfilled != right.fulfilled { return left.fulfilled > right.fulfilled }
    if left.doubts != right.doubts { return left.doubts < right.doubts }
    return left.climbs == right.climbs ? nil : left.climbs < right.climbs
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
