public import Diagnostics

/// A class of results, from a score upward.
public struct ResultClass: Sendable, Hashable {
  /// Its identifier.
  public let id: ClassID
  /// Its title.
  public let title: Localized
  /// The lowest score, 0...100, of the class.
  public let from: Rational

  /// A class.
  public init(id: ClassID, title: Localized, from: Rational) {
    self.id = id
    self.title = title
    self.from = from
  }
}

/// An obligation without which something is not granted; it never changes the score.
public struct Gate: Sendable, Hashable {
  /// What a broken gate blocks.
  public enum Blocked: String, Sendable, Hashable, CaseIterable {
    /// Commendation.
    case commendation
    /// Being put into a class.
    case `class`
  }

  /// Its identifier.
  public let id: GateID
  /// Its title.
  public let title: Localized
  /// The obligation that must be satisfied.
  public let require: ObligationID
  /// What it blocks.
  public let blocks: Blocked
  /// With `blocks: class`, only classes above this one; all classes where there is none.
  public let above: ClassID?
  /// The clause on which it rests, where there is one.
  public let clause: ClauseID?
  /// Whether a waived obligation passes it.
  public let acceptsWaiver: Bool

  /// A gate.
  public init(
    id: GateID,
    title: Localized,
    require: ObligationID,
    blocks: Blocked,
    above: ClassID? = nil,
    clause: ClauseID? = nil,
    acceptsWaiver: Bool = false
  ) {
    self.id = id
    self.title = title
    self.above = above
    self.require = require
    self.blocks = blocks
    self.clause = clause
    self.acceptsWaiver = acceptsWaiver
  }
}
