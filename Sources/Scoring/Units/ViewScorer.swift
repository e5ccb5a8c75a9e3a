import Model

/// Scores a unit by the outcomes of one view.
struct ViewScorer {
  let profile: ScoringProfile
  let tree: WeightedTree?
  let obligations: [ObligationID: Obligation]
  private let duties: [ObligationID: DutyOutcome]
  private let deeds: [ObligationID: DutyOutcome]

  init(
    profile: ScoringProfile,
    tree: WeightedTree?,
    obligations: [ObligationID: Obligation],
    duties: [DutyOutcome],
    deeds: [DutyOutcome]
  ) {
    self.profile = profile
    self.tree = tree
    self.obligations = obligations
    self.duties = Dictionary(duties.map { ($0.obligation, $0) }) { first, _ in first }
    self.deeds = Dictionary(deeds.map { ($0.obligation, $0) }) { first, _ in first }
  }

  func score(_ view: EvidenceView) -> ViewScore {
    let ledger = ledger()
    let score = interval(of: ledger)
    let bonusLines = bonusLines()
    let bonus = capped(bonusLines)
    let gates = profile.gates.map(outcome)
    return ViewScore(
      view: view,
      score: score,
      coverage: coverage(of: ledger),
      bonus: bonus,
      bonusLines: bonusLines,
      classes: classes(of: score?.printed, gates),
      gates: gates,
      ledger: ledger,
      total: score.map { score in
        guard profile.bonus.counting == .ranking else { return score.printed }
        return score.printed + bonus.printed
      }
    )
  }

  private func ledger() -> [LedgerLine] {
    guard let tree else { return [] }
    let outcomes = tree.members.map { member in
      duties[member.obligation]
        ?? DutyOutcome(unbound: member.obligation, obligations[member.obligation])
    }
    let shares = tree.shares { outcomes[$0].degree != nil }
    return tree.members.indices.map { index in
      LedgerLine(
        duty: outcomes[index],
        group: tree.groups[tree.members[index].group].id,
        weight: tree.members[index].weight,
        share: shares[index]
      )
    }
  }

  /// `nil` where nothing counts: what was not asked is neither good nor bad.
  private func interval(of ledger: [LedgerLine]) -> ScoreInterval? {
    guard ledger.contains(where: \.counts) else { return nil }
    var (low, high) = (Rational.zero, Rational.zero)
    for line in ledger {
      guard let degree = line.duty.degree else { continue }
      let gained = line.share * degree.low
      low += gained
      high += degree.isSettled ? gained : line.share * degree.high
    }
    return ScoreInterval(low, high)
  }

  /// The weights that count over all weights of the scheme.
  private func coverage(of ledger: [LedgerLine]) -> Rational {
    guard let tree else { return .zero }
    guard ledger.contains(where: { !$0.counts }) else { return ledger.isEmpty ? .zero : .one }
    let counted = ledger.indices.reduce(Rational.zero) { sum, index in
      ledger[index].counts ? sum + tree.members[index].nominal : sum
    }
    return counted.divided(by: Rational(100)) ?? .zero
  }

  private func bonusLines() -> [BonusLine] {
    profile.bonus.items.map { item in
      let most = item.points * Rational(item.most)
      let degree = deeds[item.id]?.degree ?? .none
      return BonusLine(item: item, points: ScoreInterval(most * degree.low, most * degree.high))
    }
  }

  private func capped(_ lines: [BonusLine]) -> ScoreInterval {
    guard !lines.isEmpty else { return .zero }
    let low = lines.reduce(Rational.zero) { $0 + $1.points.low }
    let high = lines.reduce(Rational.zero) { $0 + $1.points.high }
    return ScoreInterval(min(low, profile.bonus.cap), min(high, profile.bonus.cap))
  }

  private func outcome(of gate: Gate) -> GateOutcome {
    let duty = duties[gate.require]
    return GateOutcome(
      gate: gate,
      state: gate.state(for: duty?.verdict ?? .notApplicable),
      duty: duty
    )
  }

  /// The classes at both ends: a broken gate bars the upper end, an open one only what is settled.
  private func classes(of printed: PrintedInterval?, _ gates: [GateOutcome]) -> ClassSpan {
    guard let printed else { return ClassSpan(low: nil, high: nil, heldBy: []) }
    var low = position(of: printed.low)
    var high = position(of: printed.high)
    var heldBy: [GateID] = []
    for outcome in gates where outcome.gate.blocks == .class && outcome.state != .holds {
      let least = outcome.gate.above.flatMap { above in
        profile.classes.firstIndex { $0.id == above }
      }
      let bar = least ?? profile.classes.count
      if min(low, high) < bar { heldBy.append(outcome.gate.id) }
      low = max(low, bar)
      if outcome.state == .broken { high = max(high, bar) }
    }
    let name = { (position: Int) in
      position < profile.classes.count ? profile.classes[position].id : nil
    }
    return ClassSpan(low: name(low), high: name(high), heldBy: heldBy)
  }

  /// The place in the profile of the class of a score, best first.
  private func position(of score: PrintedScore) -> Int {
    profile.classes.firstIndex { $0.from <= score.points } ?? profile.classes.count
  }
}
