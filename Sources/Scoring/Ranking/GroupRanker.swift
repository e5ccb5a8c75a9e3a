import Diagnostics
import Model

/// Ranks the units of one group.
struct GroupRanker {
  let group: GroupID
  let name: Localized
  let profile: ScoringProfile
  let schemes: [String: SchemeTree]
  let standings: StandingTable
  /// The positions of the group's units in `standings`, by identifier, each with a score.
  let members: [Int32]

  /// How many units are named of those that leaving out one clause would move.
  static let mostShifts = 50

  func rank() -> GroupRanking {
    let lows = members.compactMap { standings.lowKey(Int($0)) }
    let sortedLows = lows.sorted()
    let places = lows.map { 1 + sortedLows.count(above: $0) }
    let sensitivity = ClauseOmission(
      standings,
      members: members,
      schemes: schemes,
      places: places
    )
    return GroupRanking(
      group: group,
      name: name,
      units: units(lows, sortedLows, places, sensitivity.ranges),
      quota: profile.commendation?.places(among: members.count) ?? 0,
      mixesSchemes: Set(members.map { standings.courses[standings.course(Int($0))].scheme }).count
        > 1,
      withoutClause: sensitivity.clauses
    )
  }

  /// The units in their order.
  private func units(
    _ lows: [RankKey],
    _ sortedLows: [RankKey],
    _ places: [Int],
    _ ranges: [ClosedRange<Int>]
  ) -> [RankedUnit] {
    let highs = members.compactMap { standings.highKey(Int($0)) }
    let sortedHighs = highs.sorted()
    let order = members.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    let marks = CommendationChoice(
      profile.commendation,
      standings,
      members: members,
      places: places
    ).marks()
    return order.indices.map { position in
      let index = order[position]
      let neighbours = [position - 1, position + 1].filter(order.indices.contains)
      let ahead = highs[index] > lows[index] ? 1 : 0
      let best = 1 + sortedLows.count(above: highs[index])
      let worst = 1 + sortedHighs.count(above: lows[index]) - ahead
      let own = standings[Int(members[index])]
      return RankedUnit(
        unit: own.unit,
        place: places[index],
        isTied: neighbours.contains { places[order[$0]] == places[index] },
        places: best...max(best, worst),
        placesWithoutOneClause: ranges[index],
        total: own.total ?? PrintedInterval(low: .zero, high: .zero),
        next: position + 1 < order.count ? gap(index, order[position + 1]) : nil,
        commendation: marks?[index]
      )
    }
  }

  /// How surely one member is ahead of another, which comes next.
  private func gap(_ member: Int, _ following: Int) -> NeighbourGap {
    let (index, next) = (Int(members[member]), Int(members[following]))
    let low =
      standings.lowKey(index).flatMap { key in standings.highKey(next).map { key > $0 } } ?? false
    let tied = standings.lowKey(index) == standings.lowKey(next)
    let (first, second) = (standings[index], standings[next])
    let robustness = robustness(first, second)
    let doubt: NeighbourGap.Doubt?
    if tied {
      doubt = .tied
    } else if !low {
      doubt = .overlapping
    } else {
      doubt = (robustness ?? .zero) < profile.ranking.robustness ? .fragile : nil
    }
    let points = (first.total?.low.hundredths ?? 0) - (second.total?.low.hundredths ?? 0)
    return NeighbourGap(
      points: PrintedScore(hundredths: points),
      robustness: robustness,
      doubt: doubt
    )
  }

  /// The share r* of the weights at which `second` can draw level: for weights (1−r)·w + r·v with
  /// any v, `first` stays ahead iff (1−r)·D + r·m + β > 0, where D is the gap of the scores, m the
  /// worst gap on one obligation that counts for both, and β that of the bonus, which has no weights.
  private func robustness(_ first: Standing, _ second: Standing) -> Rational? {
    guard let worst = worstGap(first, second) else { return nil }
    let scores = (first.settled - second.settled).divided(by: Rational(100)) ?? .zero
    let bonus = (first.settledBonus - second.settledBonus).divided(by: Rational(100)) ?? .zero
    let whole = scores + bonus
    guard whole > .zero else { return .zero }
    let loss = scores - worst
    guard loss > .zero, let share = whole.divided(by: loss) else { return .one }
    return min(share, .one)
  }

  /// The smallest difference of degrees on an obligation that counts for both.
  private func worstGap(_ first: Standing, _ second: Standing) -> Rational? {
    var worst: Rational?
    let consider = { (left: Rational?, right: Rational?) in
      guard let left, let right else { return }
      let gap = left - right
      worst = worst.map { min($0, gap) } ?? gap
    }
    if first.scheme == second.scheme {
      for (left, right) in zip(first.degrees, second.degrees) { consider(left, right) }
      return worst
    }
    let others = degrees(of: second)
    for (obligation, degree) in degrees(of: first) { consider(degree, others[obligation]) }
    return worst
  }

  private func degrees(of standing: Standing) -> [ObligationID: Rational] {
    guard let tree = standing.scheme.flatMap({ schemes[$0]?.tree }) else { return [:] }
    var degrees: [ObligationID: Rational] = [:]
    for (member, degree) in zip(tree.members, standing.degrees) {
      degrees[member.obligation] = degree
    }
    return degrees
  }
}
