public import Diagnostics

/// The weights for one sort of bearer.
public struct ScoringScheme: Sendable, Hashable {
  /// Its identifier.
  public let id: String
  /// What people call it.
  public let title: Localized
  /// Whom it scores.
  public let addressees: Addressees
  /// The weights.
  public let groups: [ScoringGroup]

  /// Weights for `addressees`.
  public init(id: String, title: Localized, addressees: Addressees, groups: [ScoringGroup]) {
    self.id = id
    self.title = title
    self.addressees = addressees
    self.groups = groups
  }
}

/// Obligations that are weighed together.
public struct ScoringGroup: Sendable, Hashable {
  /// An obligation and its weight.
  public struct Member: Sendable, Hashable {
    /// The obligation.
    public let obligation: ObligationID
    /// Its weight against the other members.
    public let weight: Rational

    /// An obligation and its weight.
    public init(_ obligation: ObligationID, weight: Rational) {
      self.obligation = obligation
      self.weight = weight
    }
  }

  /// Its identifier.
  public let id: ScoringGroupID
  /// Its title.
  public let title: Localized
  /// Its weight against the other groups.
  public let weight: Rational
  /// Its members.
  public let members: [Member]

  /// A group.
  public init(id: ScoringGroupID, title: Localized, weight: Rational, members: [Member]) {
    self.id = id
    self.title = title
    self.weight = weight
    self.members = members
  }
}

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
  /// The obligation that must be satisfied.
  public let require: ObligationID
  /// What it blocks.
  public let blocks: Blocked
  /// The clause on which it rests, where there is one.
  public let clause: ClauseID?

  /// A gate.
  public init(id: GateID, require: ObligationID, blocks: Blocked, clause: ClauseID? = nil) {
    self.id = id
    self.require = require
    self.blocks = blocks
    self.clause = clause
  }
}
