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
