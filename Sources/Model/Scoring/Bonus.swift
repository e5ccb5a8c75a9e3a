public import Diagnostics

/// What deeds beyond the duties earn: shown apart from the score, never a way past a gate.
public struct Bonus: Sendable, Hashable {
  /// What the points count for.
  public enum Counting: String, Sendable, Hashable, CaseIterable {
    /// For the order of units; classes and gates look at the score alone.
    case ranking
    /// For nothing: they are only shown.
    case nothing
  }

  /// One kind of deed.
  public struct Item: Sendable, Hashable {
    /// Its identifier.
    public let id: ObligationID
    /// The clause that it honours, where there is one.
    public let clause: ClauseID?
    /// What it rewards.
    public let title: Localized
    /// The points of each deed.
    public let points: Rational
    /// How many deeds count.
    public let most: Int

    /// A kind of deed.
    public init(
      id: ObligationID,
      clause: ClauseID? = nil,
      title: Localized,
      points: Rational,
      most: Int
    ) {
      self.id = id
      self.clause = clause
      self.title = title
      self.points = points
      self.most = most
    }
  }

  /// No bonus.
  public static let none = Bonus(cap: .zero, items: [])

  /// The most points together.
  public let cap: Rational
  /// What the points count for.
  public let counting: Counting
  /// The kinds of deeds.
  public let items: [Item]

  /// A bonus of at most `cap` points.
  public init(cap: Rational, counting: Counting = .ranking, items: [Item]) {
    self.cap = cap
    self.counting = counting
    self.items = items
  }
}
