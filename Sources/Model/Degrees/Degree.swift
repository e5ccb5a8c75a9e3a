/// How far a duty is fulfilled, as the interval of what the facts still allow.
///
/// Both ends lie in 0...1: `low` is settled whatever comes, `high` is still attainable.
public struct Degree: Sendable, Hashable {
  /// What is settled.
  public let low: Rational
  /// What is still attainable.
  public let high: Rational
  /// Why the ends differ; empty exactly when they are equal.
  public let open: OpenReasons

  /// Fulfilled.
  public static let full = Degree(.one)
  /// Not fulfilled.
  public static let none = Degree(.zero)

  /// A settled degree; outside 0...1 the nearer end of it is taken.
  public init(_ value: Rational) {
    low = Degree.clamped(value)
    high = low
    open = []
  }

  /// The degrees from `low` to `high`, open for these reasons.
  ///
  /// Ends outside 0...1 are moved to its nearer end, and ends in the wrong order are exchanged. When
  /// they are equal the reasons are dropped; when they differ there must be at least one.
  public init(_ low: Rational, _ high: Rational, open: OpenReasons) {
    let ends = (Degree.clamped(min(low, high)), Degree.clamped(max(low, high)))
    precondition(ends.0 == ends.1 || !open.isEmpty, "An open degree has a reason")
    self.low = ends.0
    self.high = ends.1
    self.open = ends.0 == ends.1 ? [] : open
  }

  /// Nothing known but the reason: [0, 1].
  public static func unsettled(_ reasons: OpenReasons) -> Degree {
    Degree(.zero, .one, open: reasons)
  }

  /// Whether both ends are equal.
  public var isSettled: Bool { open.isEmpty }

  private static func clamped(_ value: Rational) -> Rational { min(max(value, .zero), .one) }
}

extension Degree: CustomStringConvertible {
  /// `2/3` when settled, else `[2/3, 1] time`.
  public var description: String {
    isSettled ? low.description : "[\(low), \(high)] \(open.names.joined(separator: " "))"
  }
}
