import Model

/// A scheme's weights, ready to be applied: which share of 100 points each obligation has, given
/// which of them count.
struct WeightedTree: Sendable {
  /// One obligation in the tree.
  struct Member: Sendable {
    let obligation: ObligationID
    let group: Int
    /// As the profile writes it.
    let weight: Rational
    /// Of 100, when everything counts.
    let nominal: Rational
  }

  let method: ScoringProfile.Method
  let groups: [ScoringGroup]
  /// The obligations in the order of the scheme; those of no weight are left out.
  let members: [Member]

  /// The tree of a scheme. Linear.
  init(_ scheme: ScoringScheme, method: ScoringProfile.Method) {
    self.method = method
    groups = scheme.groups
    var members: [Member] = []
    for (index, group) in scheme.groups.enumerated() where group.weight > .zero {
      for member in group.members where member.weight > .zero {
        members.append(
          Member(
            obligation: member.obligation,
            group: index,
            weight: member.weight,
            nominal: .zero
          )
        )
      }
    }
    let shares = Self.shares(of: members, in: scheme.groups, method) { _ in true }
    self.members = zip(members, shares).map { member, share in
      Member(
        obligation: member.obligation,
        group: member.group,
        weight: member.weight,
        nominal: share
      )
    }
  }

  /// The share of 100 points of each member, 0 for those that do not count; all 0 where none does.
  ///
  /// What does not count leaves its weight to the others: flat to all of them, nested to those of
  /// its group, and to the other groups where nothing of its own counts. Linear in the members.
  func shares(counting: (Int) -> Bool) -> [Rational] {
    guard members.indices.contains(where: { !counting($0) }) else { return members.map(\.nominal) }
    return Self.shares(of: members, in: groups, method, counting: counting)
  }

  private static func shares(
    of members: [Member],
    in groups: [ScoringGroup],
    _ method: ScoringProfile.Method,
    counting: (Int) -> Bool
  ) -> [Rational] {
    let counted = members.indices.filter(counting)
    var inGroup = [Rational](repeating: .zero, count: groups.count)
    for index in counted { inGroup[members[index].group] += members[index].weight }
    let groupShares: [Rational]
    switch method {
    case .flat:
      let whole = inGroup.reduce(Rational.zero, +)
      groupShares = inGroup.map { _ in Rational(100).divided(by: whole) ?? .zero }
    case .nested:
      let alive = groups.indices.filter { inGroup[$0] > .zero }
      let whole = alive.reduce(Rational.zero) { $0 + groups[$1].weight }
      groupShares = groups.indices.map { index in
        let share = (Rational(100) * groups[index].weight).divided(by: whole)
        return share?.divided(by: inGroup[index]) ?? .zero
      }
    }
    var shares = [Rational](repeating: .zero, count: members.count)
    for index in counted {
      shares[index] = groupShares[members[index].group] * members[index].weight
    }
    return shares
  }
}

extension Rational {
  /// Adds in place.
  static func += (left: inout Rational, right: Rational) { left = left + right }
}
