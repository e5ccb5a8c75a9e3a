public import Model

/// The units to look at again: drawn so that anyone can repeat it, and nobody can foresee it without
/// the seed.
public struct AuditSample: Sendable, Hashable {
  /// One unit of the sample.
  public struct Pick: Sendable, Hashable {
    /// Why it is in the sample.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
      /// It was drawn.
      case drawn
      /// It claims more than is backed, more than any unit of its group that is not in the sample.
      case overClaim = "over-claim"
    }

    /// The unit.
    public let unit: UnitID
    /// Its group; `nil` for units that are ranked in none, which are drawn together.
    public let group: GroupID?
    /// Why it is in the sample.
    public let reason: Reason
  }

  /// What the draw starts from.
  public let seed: UInt64
  /// The share of each group that is drawn.
  public let share: Rational
  /// The units, by group, those drawn first, in the order of the draw.
  public let picks: [Pick]

  /// Draws the share of each group, rounded up, and as many again that claim too much.
  ///
  /// A unit's number in the draw is SplitMix64 of the seed and the FNV-1a digest of its identifier,
  /// and the smallest numbers are drawn; so it depends neither on the order of the units nor on the
  /// other groups.
  init(_ rule: AuditRule, of standings: StandingTable) {
    seed = rule.seed
    share = rule.share
    let groups = Dictionary(grouping: standings.indices) { position in
      standings.courses[standings.course(position)].group
    }
    let order = groups.keys.sorted {
      ($0?.rawValue ?? "\u{10FFFF}") < ($1?.rawValue ?? "\u{10FFFF}")
    }
    picks = order.flatMap { group in
      Self.picks(rule, group, standings, groups[group] ?? [])
    }
  }

  private static func picks(
    _ rule: AuditRule,
    _ group: GroupID?,
    _ standings: StandingTable,
    _ members: [Int]
  ) -> [Pick] {
    let size = min((rule.share * Rational(members.count)).roundedUp, members.count)
    let lots: [Lot] = members.map { member in
      let unit = standings.unit(member)
      return Lot(number: lot(of: unit, rule.seed), unit: unit)
    }
    let drawn: [UnitID] = lots.sorted().prefix(size).map(\.unit)
    let units = Set(drawn)
    let rest: [Int] = members.filter { member in
      standings.overClaim(member) > .zero && !units.contains(standings.unit(member))
    }
    let claiming = rest.sorted { left, right in
      let (more, less) = (standings.overClaim(left), standings.overClaim(right))
      return more == less ? standings.unit(left) < standings.unit(right) : more > less
    }
    return drawn.map { Pick(unit: $0, group: group, reason: .drawn) }
      + claiming.prefix(size).map {
        Pick(unit: standings.unit($0), group: group, reason: .overClaim)
      }
  }

  private struct Lot: Comparable {
    let number: UInt64
    let unit: UnitID

    static func < (left: Lot, right: Lot) -> Bool {
      left.number == right.number ? left.unit < right.unit : left.number < right.number
    }
  }

  /// The unit's number in the draw.
  static func lot(of unit: UnitID, _ seed: UInt64) -> UInt64 {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in unit.rawValue.utf8 { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    var state = (seed &+ digest) &+ 0x9e37_79b9_7f4a_7c15
    state = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    state = (state ^ (state >> 27)) &* 0x94d0_49bb_1331_11eb
    return state ^ (state >> 31)
  }
}
