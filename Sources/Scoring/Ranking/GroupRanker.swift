import Diagnostics
import Model

/// Ranks the units of one group.
struct GroupRanker {
  let group: GroupID
  let name: Localized
  let profile: ScoringProfile
  let schemes: [String: SchemeTree]
  /// By identifier, each with a score.
  let members: [Standing]

  /// How many units are named of those that leaving out one clause would move.
  static let mostShifts = 50

  func rank() -> GroupRanking {
    let lows = members.compactMap(\.lowKey)
    let highs = members.compactMap(\.highKey)
    let sortedLows = lows.sorted()
    let sortedHighs = highs.sorted()
    let places = lows.map { 1 + sortedLows.count(above: $0) }
    let sensitivity = ClauseOmission(members: members, schemes: schemes, places: places)
    let order = members.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    let shared = Dictionary(places.map { ($0, 1) }, uniquingKeysWith: +)
    let marks = CommendationChoice(profile.commendation, members, places).marks()
    let units = order.indices.map { position in
      let index = order[position]
      let ahead = highs[index] > lows[index] ? 1 : 0
      let best = 1 + sortedLows.count(above: highs[index])
      let worst = 1 + sortedHighs.count(above: lows[index]) - ahead
      return RankedUnit(
        unit: members[index].unit,
        place: places[index],
        isTied: shared[places[index], default: 1] > 1,
        places: best...max(best, worst),
        placesWithoutOneClause: sensitivity.ranges[index],
        total: members[index].total ?? PrintedInterval(low: .zero, high: .zero),
        next: position + 1 < order.count
          ? gap(members[index], members[order[position + 1]]) : nil,
        commendation: marks?[index]
      )
    }
    return GroupRanking(
      group: group,
      name: name,
      units: units,
      quota: profile.commendation?.places(among: members.count) ?? 0,
      mixesSchemes: Set(members.map(\.scheme)).count > 1,
      withoutClause: sensitivity.clauses
    )
  }

  /// How surely `first` is ahead of `second`, which comes next.
  private func gap(_ first: Standing, _ second: Standing) -> NeighbourGap {
    let low = first.lowKey.flatMap { key in second.highKey.map { key > $0 } } ?? false
    let tied = first.lowKey == second.lowKey
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

extension [RankKey] {
  /// How many of these keys, sorted, are above `key`. O(log n).
  func count(above key: RankKey) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if key < self[middle] { high = middle } else { low = middle + 1 }
    }
    return count - low
  }
}
