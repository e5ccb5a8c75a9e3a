/// How many of something there are at least and at most.
public struct StepBounds: Sendable, Hashable {
  /// At least so many.
  public let lower: Int
  /// At most so many; `Int.max` is no bound.
  public let upper: Int

  /// Bounds; an upper one below the lower is raised to it, and neither is negative.
  public init(_ lower: Int, _ upper: Int) {
    self.lower = max(0, lower)
    self.upper = max(0, lower, upper)
  }

  static let zero = StepBounds(0, 0)
  static let unbounded = StepBounds(0, .max)

  /// Both amounts together, at most `Int.max`.
  static func + (left: StepBounds, right: StepBounds) -> StepBounds {
    StepBounds(sum(left.lower, right.lower), sum(left.upper, right.upper))
  }

  /// One amount for each of the other, at most `Int.max`.
  static func * (left: StepBounds, right: StepBounds) -> StepBounds {
    StepBounds(product(left.lower, right.lower), product(left.upper, right.upper))
  }

  /// What holds whichever of two amounts it is.
  func either(_ other: StepBounds) -> StepBounds {
    StepBounds(min(lower, other.lower), max(upper, other.upper))
  }

  /// The same amount, or less where it may not come to it.
  func ifSure(_ isSure: Bool) -> StepBounds { isSure ? self : StepBounds(0, upper) }

  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, isTooLarge) = left.addingReportingOverflow(right)
    return isTooLarge ? .max : sum
  }

  private static func product(_ left: Int, _ right: Int) -> Int {
    let (product, isTooLarge) = left.multipliedReportingOverflow(by: right)
    return isTooLarge ? .max : product
  }
}
