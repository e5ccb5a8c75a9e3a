import Diagnostics
public import Model

/// Ranks the units of a round within the profile's groups; a pure function of their standings.
public struct RoundRanker: Sendable {
  private let profile: ScoringProfile
  private let registry: Registry
  private let schemes: [String: SchemeTree]

  /// A ranker for a profile.
  ///
  /// - Parameter obligations: Those of the plan, for the clauses on which they rest.
  public init(profile: ScoringProfile, obligations: [Obligation], registry: Registry) {
    self.profile = profile
    self.registry = registry
    let clauses = Dictionary(obligations.map { ($0.id, $0.clause) }) { first, _ in first }
    schemes = Dictionary(
      profile.schemes.map { scheme in
        (scheme.id, SchemeTree(scheme, method: profile.method, clauses: clauses))
      }
    ) { first, _ in first }
  }

  /// The order of the units; it does not depend on that of `standings`.
  ///
  /// In n units O(n log n), times the clauses for what leaving one out would do.
  public func rank(_ standings: StandingTable) -> RoundRanking {
    var byGroup: [GroupID: [Int32]] = [:]
    var unranked: [UnrankedUnit] = []
    for (position, standing) in standings.enumerated() {
      if let reason = reasonAgainst(standing) {
        unranked.append(Self.unranked(standing, reason))
      } else if let group = standing.group {
        byGroup[group, default: []].append(Int32(truncatingIfNeeded: position))
      }
    }
    var groups: [GroupRanking] = []
    for group in profile.ranking.groups {
      guard let members = byGroup.removeValue(forKey: group) else { continue }
      let least = max(profile.ranking.minimumGroup, 1)
      guard members.count >= least else {
        let reason = UnrankedUnit.Reason.smallGroup(size: members.count, least: least)
        unranked += members.map { Self.unranked(standings[Int($0)], reason) }
        continue
      }
      groups.append(ranker(of: group, standings, members).rank())
    }
    return RoundRanking(
      groups: groups,
      unranked: unranked.sorted { $0.unit < $1.unit },
      audit: profile.audit.map { AuditSample($0, of: standings) }
    )
  }

  private func ranker(of group: GroupID, _ standings: StandingTable, _ members: [Int32])
    -> GroupRanker
  {
    GroupRanker(
      group: group,
      name: registry.group(group)?.name ?? Localized(group.rawValue),
      profile: profile,
      schemes: schemes,
      standings: standings,
      members: members.sorted { standings.unit(Int($0)) < standings.unit(Int($1)) }
    )
  }

  private func reasonAgainst(_ standing: Standing) -> UnrankedUnit.Reason? {
    if profile.ranking.unranked.contains(standing.unit) { return .leftOut }
    if standing.group == nil { return .noGroup }
    if standing.scheme == nil { return .noScheme }
    return standing.total == nil ? .noScore : nil
  }

  private static func unranked(_ standing: Standing, _ reason: UnrankedUnit.Reason) -> UnrankedUnit
  {
    UnrankedUnit(
      unit: standing.unit,
      group: standing.group,
      reason: reason,
      eligibility: standing.eligibility
    )
  }
}

/// A scheme's weights with the clauses on which its obligations rest.
struct SchemeTree: Sendable {
  let tree: WeightedTree
  /// The clause of each member of the tree.
  let clauses: [ClauseID]

  init(_ scheme: ScoringScheme, method: ScoringProfile.Method, clauses: [ObligationID: ClauseID]) {
    tree = WeightedTree(scheme, method: method)
    self.clauses = tree.members.map { member in
      clauses[member.obligation] ?? ClauseID(rawValue: member.obligation.rawValue)
    }
  }

  /// The settled score, 0...100, of these degrees without those of a clause; `nil` where nothing
  /// counts.
  func score(_ degrees: [Rational?], without clause: ClauseID) -> Rational? {
    let counts = { (index: Int) in degrees[index] != nil && clauses[index] != clause }
    guard degrees.indices.contains(where: counts) else { return nil }
    let shares = tree.shares(counting: counts)
    return degrees.indices.reduce(Rational.zero) { sum, index in
      guard counts(index), let degree = degrees[index] else { return sum }
      return sum + shares[index] * degree
    }
  }
}
