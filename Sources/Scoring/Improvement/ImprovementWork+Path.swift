import Diagnostics
import Evaluation
import Model

extension ImprovementWork {
  /// The deeds of a way, and the score worked out anew with them.
  ///
  /// The leaves that deeds settle are put in, and all above them is combined, judged and scored as
  /// for any round; nothing is taken from the search.
  func path(_ found: ImprovementSearch.Found) -> ImprovementPath {
    let chosen = Dictionary(grouping: found.way.chosen.all, by: \.duty)
    var changed: [ObligationID: Prospect] = [:]
    for (index, rungs) in chosen {
      let duty = search.duties[index]
      var leaves: SettledLeaves = [:]
      let offers = duty.prospect.leaves
      for rung in rungs {
        leaves[rung.leaf] = offers[rung.leaf].offers[rung.offer].rungs[rung.rung].degree
      }
      changed[duty.outcome.obligation] = duty.prospect.settling(leaves)
    }
    let after = scorer.score(evaluation.changing(changed, in: scorer.view))
    let steps = chosen.keys.sorted().compactMap { index -> ImprovementStep? in
      guard let rungs = chosen[index] else { return nil }
      return step(search.duties[index], rungs, changed)
    }
    return ImprovementPath(
      steps: steps,
      cost: steps.reduce(0) { $0.addingCost($1.cost) },
      after: after,
      isProvenCheapest: found.isExact
    )
  }

  private func step(
    _ duty: ImprovableDuty,
    _ rungs: [ChosenRung],
    _ changed: [ObligationID: Prospect]
  ) -> ImprovementStep {
    let after = changed[duty.outcome.obligation] ?? duty.prospect
    let gates = (before.ranked?.gates ?? []).filter { outcome in
      outcome.gate.require == duty.outcome.obligation && outcome.state != .holds
        && outcome.gate.state(for: after.verdict) == .holds
    }
    let leaves = duty.prospect.leaves
    return ImprovementStep(
      duty: duty.outcome,
      share: duty.share,
      deeds: rungs.sorted().flatMap { deeds($0, leaves[$0.leaf], duty.outcome.obligation) },
      after: after.assessment,
      verdict: after.verdict,
      gates: gates.map(\.gate)
    )
  }

  private func deeds(_ chosen: ChosenRung, _ leaf: OfferedLeaf, _ obligation: ObligationID)
    -> [ImprovementDeed]
  {
    let offer = leaf.offers[chosen.offer]
    let mixture = offer.mixture(of: offer.rungs[chosen.rung].deeds, for: obligation, profile.effort)
    var used: Set<String> = []
    // What is named first is what stands in the file; what is added is something else.
    let order =
      mixture.filter { $0.supply.kind != .add } + mixture.filter { $0.supply.kind == .add }
    return order.map { deeds in
      let free = deeds.supply.subjects.filter { !used.contains($0.key) }
      let subjects = deeds.supply.most == 1 ? free : Array(free.prefix(deeds.count))
      used.formUnion(subjects.map(\.key))
      return ImprovementDeed(
        kind: deeds.supply.kind,
        count: deeds.count,
        part: leaf.part,
        subjects: subjects,
        lastDay: deeds.supply.lastDay,
        backing: deeds.supply.backing,
        cost: deeds.cost
      )
    }
  }
}

/// The offers of one leaf, and the part that it is, from the outermost.
struct OfferedLeaf {
  let part: [Localized]
  let offers: [Offer]
}

extension Prospect {
  /// The leaves, in their order.
  var leaves: [OfferedLeaf] { leaves(under: []) }

  private func leaves(under part: [Localized]) -> [OfferedLeaf] {
    let part = part + (title.map { [$0] } ?? [])
    return switch content {
    case .leaf(let offers): [OfferedLeaf(part: part, offers: offers)]
    case .composed(_, let parts): parts.flatMap { $0.leaves(under: part) }
    }
  }
}

extension UnitEvaluation {
  /// The same unit with other outcomes of some duties in one view.
  fileprivate func changing(_ changed: [ObligationID: Prospect], in view: EvidenceView)
    -> UnitEvaluation
  {
    var duties = self.duties
    duties[view] = duties[view]?.map { duty in
      changed[duty.obligation].map { duty.becoming($0.assessment, $0.verdict) } ?? duty
    }
    return UnitEvaluation(
      unit: unit,
      name: name,
      submission: submission,
      duties: duties,
      deeds: deeds,
      selfScores: selfScores
    )
  }
}

extension DutyOutcome {
  /// The same duty, come to something else.
  fileprivate func becoming(_ assessment: Assessment, _ verdict: Verdict) -> DutyOutcome {
    DutyOutcome(
      obligation: obligation,
      clause: clause,
      title: title,
      assessment: assessment,
      verdict: verdict,
      status: Status(verdict, degree: assessment.degree),
      due: due
    )
  }
}
