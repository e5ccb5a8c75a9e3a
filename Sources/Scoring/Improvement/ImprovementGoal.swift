public import Model

/// What a unit wants to reach.
public enum ImprovementGoal: Sendable, Hashable {
  /// A class, or a better one, for certain.
  case resultClass(ClassID)
  /// That it may be commended.
  case commendation

  /// Whether a score, by a profile, has reached it.
  ///
  /// A class is reached when it is settled in the view by which units are ranked.
  public func isMet(by score: UnitScore, _ profile: ScoringProfile) -> Bool {
    switch self {
    case .resultClass(let wanted):
      guard let position = profile.position(of: wanted),
        let low = score.ranked?.classes.low.flatMap(profile.position)
      else { return false }
      return low <= position
    case .commendation: return score.eligibility?.outcome == .eligible
    }
  }
}

extension ScoringProfile {
  /// The place of a class, best first.
  func position(of id: ClassID) -> Int? { classes.firstIndex { $0.id == id } }
}

/// What a goal demands of a unit's score: a number, and gates that must hold.
struct ImprovementDemand {
  /// The printed score, 0...100, that is needed.
  let threshold: Rational
  /// The gates that must hold and do not.
  let gates: [GateOutcome]
  /// The share of the weights that must count, 0...1.
  let coverage: Rational

  /// That of a class.
  init(_ position: Int, _ profile: ScoringProfile, _ score: ViewScore) {
    threshold = profile.classes[position].from
    coverage = .zero
    gates = score.gates.filter { outcome in
      guard outcome.gate.blocks == .class, outcome.state != .holds else { return false }
      let above = outcome.gate.above.flatMap(profile.position)
      return position < above ?? profile.classes.count
    }
  }

  /// That of a commendation.
  init(_ commendation: Commendation, _ profile: ScoringProfile, _ score: ViewScore) {
    threshold = profile.classes.first { $0.id == commendation.least }?.from ?? .zero
    coverage = commendation.coverage
    gates = score.gates.filter { $0.state != .holds }
  }

  /// Whether a settled score, 0...100, is enough.
  func isReached(by score: Rational) -> Bool { PrintedScore(score).points >= threshold }
}
