/// How units are drawn to be looked at again.
public struct AuditRule: Sendable, Hashable {
  /// The share of each group, rounded up, 0...1.
  public let share: Rational
  /// What the draw starts from; set in public, after the submissions are in.
  public let seed: UInt64

  /// A rule.
  public init(share: Rational, seed: UInt64) {
    self.share = share
    self.seed = seed
  }
}
