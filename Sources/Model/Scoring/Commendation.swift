/// Which facts count.
public enum EvidenceView: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Whatever the unit states.
  case selfStated = "self"
  /// What it gives evidence for.
  case evidenced
  /// What someone has verified.
  case verified

  /// The stricter view is the greater.
  public static func < (left: EvidenceView, right: EvidenceView) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .selfStated: 0
    case .evidenced: 1
    case .verified: 2
    }
  }
}

/// How units are ranked.
public struct Ranking: Sendable, Hashable {
  /// The groups within which units are ranked; a unit is never ranked against another group's.
  public let groups: [GroupID]
  /// Units that are left out.
  public let unranked: [UnitID]
  /// The obligations that break a tie, first to last; without any, ties share a rank.
  public let tieBreakers: [ObligationID]
  /// Groups with fewer units are not ranked.
  public let minimumGroup: Int

  /// A ranking within groups.
  public init(
    groups: [GroupID] = [],
    unranked: [UnitID] = [],
    minimumGroup: Int = 1,
    tieBreakers: [ObligationID] = []
  ) {
    self.groups = groups
    self.unranked = unranked
    self.minimumGroup = minimumGroup
    self.tieBreakers = tieBreakers
  }
}

/// Who may be commended.
public struct Commendation: Sendable, Hashable {
  /// What happens to those who share the last rank within the quota.
  public enum TieAtCut: String, Sendable, Hashable, CaseIterable {
    /// All of them are in.
    case include
    /// None of them is.
    case exclude
  }

  /// The class that is needed at least.
  public let least: ClassID
  /// The share of weights that must have counted, 0...1.
  public let coverage: Rational
  /// The facts that count for it.
  public let view: EvidenceView
  /// The share of a group that may be commended, 0...1.
  public let quota: Rational
  /// What happens to a tie at the end of the quota.
  public let tieAtCut: TieAtCut

  /// The conditions of a commendation.
  public init(
    least: ClassID,
    coverage: Rational = .zero,
    view: EvidenceView = .verified,
    quota: Rational = .one,
    tieAtCut: TieAtCut = .include
  ) {
    self.least = least
    self.coverage = coverage
    self.view = view
    self.quota = quota
    self.tieAtCut = tieAtCut
  }
}
