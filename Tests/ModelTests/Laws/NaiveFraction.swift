import Model

/// Fractions of small whole numbers, by the methods of the first school years; too large ones trap.
struct NaiveFraction: Equatable, Comparable, CustomStringConvertible {
  let above: Int
  let below: Int

  static let zero = NaiveFraction(0)
  static let one = NaiveFraction(1)

  init(_ above: Int, _ below: Int = 1) {
    var (divisor, rest) = (below, abs(above))
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    self.above = above / divisor
    self.below = below / divisor
  }

  /// The same number as the model has it.
  var rational: Rational { Rational(above, over: below) ?? .zero }
  var description: String { below == 1 ? "\(above)" : "\(above)/\(below)" }

  static func + (left: NaiveFraction, right: NaiveFraction) -> NaiveFraction {
    NaiveFraction(left.above * right.below + right.above * left.below, left.below * right.below)
  }

  static func * (left: NaiveFraction, right: NaiveFraction) -> NaiveFraction {
    NaiveFraction(left.above * right.above, left.below * right.below)
  }

  static func < (left: NaiveFraction, right: NaiveFraction) -> Bool {
    left.above * right.below < right.above * left.below
  }
}
