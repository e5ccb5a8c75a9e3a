/// A member of a weighted mean.
public struct Weighted: Sendable, Hashable {
  /// What it weighs against the other members.
  public let weight: Rational
  /// What it came to.
  public let assessment: Assessment

  /// `assessment` with a weight.
  public init(_ assessment: Assessment, weight: Rational) {
    self.weight = weight
    self.assessment = assessment
  }
}

/// Combinations. In each of them members that do not count are removed first, and a combination of
/// nothing that counts does not count either: it is never a pass.
///
/// The ends of the result are the combination of the lower and of the upper ends. It is open for the
/// reasons of those members that can still change it.
extension Assessment {
  /// As good as its worst member.
  public static func all(_ members: [Assessment]) -> Assessment {
    combine(members) { $0.rankedFromBest($0.count) }
  }

  /// As good as its best member.
  public static func any(_ members: [Assessment]) -> Assessment {
    combine(members) { $0.rankedFromBest(1) }
  }

  /// As good as the `count`-th best member, or as the worst where fewer of them count.
  ///
  /// `count` is at least 1; below, 1 is taken.
  public static func atLeast(_ count: Int, of members: [Assessment]) -> Assessment {
    combine(members) { $0.rankedFromBest(min(max(count, 1), $0.count)) }
  }

  /// The mean of the `count` best members, or of all where fewer of them count.
  ///
  /// `count` is at least 1; below, 1 is taken.
  public static func meanOfBest(_ count: Int, of members: [Assessment]) -> Assessment {
    combine(members) { $0.meanOfBest(min(max(count, 1), $0.count)) }
  }

  /// The mean weighted by `weight`; a member of weight 0 or less does not count.
  public static func weightedMean(_ members: [Weighted]) -> Assessment {
    let counted = members.filter { $0.weight > .zero && $0.assessment.degree != nil }
    let total = counted.reduce(Rational.zero) { sum, member in sum + member.weight }
    guard let share = Rational.one.divided(by: total) else {
      return .excluded(exclusion(of: members.map(\.assessment)))
    }
    var (low, high, open) = (Rational.zero, Rational.zero, OpenReasons())
    for member in counted {
      guard let degree = member.assessment.degree else { continue }
      low = low + member.weight * degree.low
      high = high + member.weight * degree.high
      open.formUnion(degree.open)
    }
    return .counted(Degree(low * share, high * share, open: open))
  }

  private static func combine(
    _ members: [Assessment],
    by combination: ([Degree]) -> Degree
  ) -> Assessment {
    let degrees = members.compactMap(\.degree)
    guard !degrees.isEmpty else { return .excluded(exclusion(of: members)) }
    return .counted(combination(degrees))
  }

  private static func exclusion(of members: [Assessment]) -> Exclusion {
    members.reduce(Exclusion.empty) { last, member in
      switch member {
      case .counted: max(last, .unscored)
      case .excluded(let reason): max(last, reason)
      }
    }
  }
}

extension [Degree] {
  /// The `rank`-th best, from 1 to the number of degrees, on both ends.
  fileprivate func rankedFromBest(_ rank: Int) -> Degree {
    let low = map(\.low).sorted(by: >)[rank - 1]
    let high = map(\.high).sorted(by: >)[rank - 1]
    // A member that stays on one side of the whole result cannot move it.
    let open = reduce(into: OpenReasons()) { open, degree in
      if degree.low < high && degree.high > low { open.formUnion(degree.open) }
    }
    return Degree(low, high, open: open)
  }

  /// The mean of the best `best`, from 1 to the number of degrees, on both ends.
  fileprivate func meanOfBest(_ best: Int) -> Degree {
    let lows = map(\.low).sorted(by: >).prefix(best)
    let highs = map(\.high).sorted(by: >).prefix(best)
    let (worstLow, share) = (lows[best - 1], Rational(1, over: best) ?? .one)
    let open = reduce(into: OpenReasons()) { open, degree in
      if degree.high > worstLow { open.formUnion(degree.open) }
    }
    return Degree(
      lows.reduce(Rational.zero, +) * share,
      highs.reduce(Rational.zero, +) * share,
      open: open
    )
  }
}
