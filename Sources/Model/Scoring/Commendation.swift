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
  /// Two neighbours whose order turns when less than this share of the weights is set otherwise are
  /// called not distinguishable, 0...1.
  public let robustness: Rational

  /// The share of the weights where the profile does not say.
  public static let usualRobustness = Rational(1, over: 20) ?? .zero

  /// A ranking within groups.
  public init(
    groups: [GroupID] = [],
    unranked: [UnitID] = [],
    minimumGroup: Int = 1,
    tieBreakers: [ObligationID] = [],
    robustness: Rational = Ranking.usualRobustness
  ) {
    self.groups = groups
    self.unranked = unranked
    self.minimumGroup = minimumGroup
    self.tieBreakers = tieBreakers
    self.robustness = robustness
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

  /// What becomes of a part of a place.
  public enum QuotaRounding: String, Sendable, Hashable, CaseIterable {
    /// It is dropped: "at most 20 %" of 9 is 1.
    case down
    /// It is a whole place: of 9 it is 2.
    case up
    /// A half or more is a whole place.
    case nearest
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
  /// What becomes of a part of a place.
  public let quotaRounding: QuotaRounding
  /// The places that every ranked group has, however small.
  public let leastPlaces: Int

  /// The conditions of a commendation.
  public init(
    least: ClassID,
    coverage: Rational = .zero,
    view: EvidenceView = .verified,
    quota: Rational = .one,
    tieAtCut: TieAtCut = .include,
    quotaRounding: QuotaRounding = .down,
    leastPlaces: Int = 0
  ) {
    self.least = least
    self.coverage = coverage
    self.view = view
    self.quota = quota
    self.tieAtCut = tieAtCut
    self.quotaRounding = quotaRounding
    self.leastPlaces = leastPlaces
  }

  /// How many of `size` ranked units may be commended; 0...size.
  public func places(among size: Int) -> Int {
    let share = quota * Rational(size)
    let whole =
      switch quotaRounding {
      case .down: share.roundedDown
      case .up: share.roundedUp
      case .nearest: (share + Rational.half).roundedDown
      }
    return min(max(whole, leastPlaces, 0), size)
  }
}
