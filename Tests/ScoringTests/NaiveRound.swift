/// A fraction of small numbers, written apart from the model's so that neither can hide the other's
/// mistakes; it traps where 128 bits do not hold it.
struct Fraction: Comparable, CustomStringConvertible {
  let above: Int128
  let below: Int128

  init(_ above: Int128, _ below: Int128 = 1) {
    var (first, second) = (above.magnitude, below.magnitude)
    while second != 0 { (first, second) = (second, first % second) }
    let divisor = Int128(max(first, 1)) * (below < 0 ? -1 : 1)
    self.above = above / divisor
    self.below = below / divisor
  }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.above * right.below + right.above * left.below, left.below * right.below)
  }
  static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.above, right.below)
  }
  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.above * right.above, left.below * right.below)
  }
  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.above * right.below, left.below * right.above)
  }
  static func < (left: Fraction, right: Fraction) -> Bool {
    left.above * right.below < right.above * left.below
  }

  /// Hundredths, half up; for numbers that are not negative.
  var hundredths: Int { Int((above * 200 + below) / (below * 2)) }

  /// As the model's exact numbers are written.
  var description: String { below == 1 ? "\(above)" : "\(above)/\(below)" }
}

/// What the sections on scores and ranks say, written down once more as plainly as can be: no
/// sharing, no sorting, every count by going through everybody.
struct NaiveRound {
  struct Duty {
    let group: Int
    let weight: Int
    let clause: Int
  }
  struct Unit {
    let name: String
    /// Both ends of each duty's degree; `nil` where it does not count.
    let degrees: [(low: Fraction, high: Fraction)?]
    let bonus: (low: Fraction, high: Fraction)
  }

  let isNested: Bool
  let groupWeights: [Int]
  let duties: [Duty]
  let cap: Fraction

  /// The weighted mean of degrees, by the definition; `nil` where nothing counts.
  func score(_ degrees: [Fraction?]) -> Fraction? {
    let counted = duties.indices.filter { degrees[$0] != nil }
    guard !counted.isEmpty else { return nil }
    guard isNested else { return 100 * mean(counted, degrees) }
    var (sum, weights) = (Fraction(0), Fraction(0))
    for group in groupWeights.indices {
      let members = counted.filter { duties[$0].group == group }
      guard !members.isEmpty else { continue }
      let weight = Fraction(Int128(groupWeights[group]))
      sum = sum + weight * mean(members, degrees)
      weights = weights + weight
    }
    return 100 * (sum / weights)
  }

  private func mean(_ members: [Int], _ degrees: [Fraction?]) -> Fraction {
    var (sum, weights) = (Fraction(0), Fraction(0))
    for index in members {
      let weight = Fraction(Int128(duties[index].weight))
      sum = sum + weight * (degrees[index] ?? Fraction(0))
      weights = weights + weight
    }
    return sum / weights
  }

  func low(_ unit: Unit) -> Fraction? { score(unit.degrees.map { $0?.low }) }
  func high(_ unit: Unit) -> Fraction? { score(unit.degrees.map { $0?.high }) }

  func coverage(_ unit: Unit) -> Fraction {
    var (counted, all) = (Fraction(0), Fraction(0))
    for (index, duty) in duties.enumerated() {
      var weight = Fraction(Int128(duty.weight))
      if isNested {
        let siblings = duties.filter { $0.group == duty.group }.reduce(0) { $0 + $1.weight }
        weight = weight * Fraction(Int128(groupWeights[duty.group]), Int128(siblings))
      }
      all = all + weight
      if unit.degrees[index] != nil { counted = counted + weight }
    }
    return counted / all
  }

  func printedLow(_ unit: Unit, without clause: Int? = nil) -> Int? {
    let degrees = duties.indices.map { index in
      duties[index].clause == clause ? nil : unit.degrees[index]?.low
    }
    return score(degrees).map { $0.hundredths + min(unit.bonus.low, cap).hundredths }
  }

  func printedHigh(_ unit: Unit) -> Int? {
    high(unit).map { $0.hundredths + min(unit.bonus.high, cap).hundredths }
  }

  /// Whether `first` is ahead of `second` for all weights that differ from the profile's by the share
  /// `r`: looked at in every corner of the choice.
  func isAhead(_ first: Unit, _ second: Unit, contaminatedBy r: Fraction) -> Bool {
    guard let mine = low(first), let other = low(second) else { return false }
    let scores = (mine - other) / 100
    let bonus = (min(first.bonus.low, cap) - min(second.bonus.low, cap)) / 100
    return duties.indices.allSatisfy { index in
      guard let left = first.degrees[index], let right = second.degrees[index] else { return true }
      let gap = left.low - right.low
      return (Fraction(1) - r) * scores + r * gap + bonus > Fraction(0)
    }
  }
}

extension Fraction: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self.init(Int128(value)) }
}
