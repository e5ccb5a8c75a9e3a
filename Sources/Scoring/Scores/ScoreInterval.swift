public import Model

/// Points that are guaranteed, and points that are still attainable; exact.
public struct ScoreInterval: Sendable, Hashable {
  /// What is settled, whatever comes.
  public let low: Rational
  /// What can still be reached; never below `low`.
  public let high: Rational

  /// No points, and none to be had.
  public static let zero = ScoreInterval(.zero, .zero)

  /// The points from `low` to `high`.
  public init(_ low: Rational, _ high: Rational) {
    self.low = low
    self.high = high
  }

  /// Whether nothing is open.
  public var isSettled: Bool { low == high }

  /// The ends as they are printed.
  public var printed: PrintedInterval {
    PrintedInterval(low: PrintedScore(low), high: PrintedScore(high))
  }
}

/// The two ends of a score as people read them.
public struct PrintedInterval: Sendable, Hashable {
  /// What is settled.
  public let low: PrintedScore
  /// What can still be reached.
  public let high: PrintedScore

  /// The points from `low` to `high`.
  public init(low: PrintedScore, high: PrintedScore) {
    self.low = low
    self.high = high
  }

  /// Whether both ends read the same.
  public var isSettled: Bool { low == high }

  /// The sums of the ends, as somebody adds up what is printed.
  public static func + (left: PrintedInterval, right: PrintedInterval) -> PrintedInterval {
    PrintedInterval(low: left.low + right.low, high: left.high + right.high)
  }
}
