import Model

/// Decides whether a unit may be commended.
struct EligibilityJudge {
  let commendation: Commendation
  let profile: ScoringProfile

  /// Eligible iff every gate holds, enough of the weights counts, and the settled score reaches the
  /// threshold. A broken gate, or a threshold out of reach, refuses; everything else defers.
  func judge(_ score: ViewScore) -> Eligibility {
    var grounds: [Eligibility.Ground] = []
    for outcome in score.gates {
      switch outcome.state {
      case .holds: continue
      case .broken: grounds.append(.gateBroken(outcome.gate, outcome.duty))
      case .open: grounds.append(.gateOpen(outcome.gate, outcome.duty))
      }
    }
    if let printed = score.score?.printed {
      grounds += threshold(printed)
      if score.coverage < commendation.coverage {
        grounds.append(.coverage(score.coverage, least: commendation.coverage))
      }
    } else {
      grounds.append(.noScore)
    }
    return Eligibility(view: commendation.view, grounds: grounds)
  }

  private func threshold(_ score: PrintedInterval) -> [Eligibility.Ground] {
    guard let least = profile.classes.first(where: { $0.id == commendation.least }) else {
      return []
    }
    let threshold = PrintedScore(least.from)
    if score.high < threshold {
      return [.outOfReach(attainable: score.high, threshold: threshold, least)]
    }
    if score.low < threshold {
      return [.notReachedYet(settled: score.low, threshold: threshold, least)]
    }
    return []
  }
}
