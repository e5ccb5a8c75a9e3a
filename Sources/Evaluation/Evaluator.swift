import CEL
public import CivilTime
public import Diagnostics
public import LocatedYAML
public import Model
public import PlanReading
import RulePacks

/// Judges obligations on submissions: what is asked, of which facts, is the question's matter.
/// A total, pure function of its inputs.
public struct Evaluator: Sendable {
  /// What is asked.
  public let question: Question
  let plan: CompiledPlan
  let phase: RoundPhase
  private let files: EvidenceFiles
  private let waivers: [WaiverKey: [Waiver]]
  private let counted: [CompiledObligation]
  private let nothing: YAMLNode?

  private struct WaiverKey: Hashable {
    let obligation: ObligationID
    let unit: UnitID
  }

  /// An evaluator for a plan and a question.
  ///
  /// - Parameter files: What became of the files that submissions name as evidence.
  public init(plan: CompiledPlan, question: Question, files: EvidenceFiles = .none) {
    self.plan = plan
    self.question = question
    self.files = files
    phase = question.phase(closing: plan.scoring?.closes)
    waivers = Dictionary(grouping: plan.records.waivers) {
      WaiverKey(obligation: $0.obligation, unit: $0.unit)
    }
    counted = plan.obligations.filter { $0.countingRank != nil }
      .sorted { ($0.countingRank ?? 0) < ($1.countingRank ?? 0) }
    let empty = SourceText(path: "", text: "{}")
    nothing = YAMLTree.read(empty).tree.roots.first
  }

  /// An evaluator for a plan as of a civil day of the plan's zone, by what the units say.
  public init(plan: CompiledPlan, asOf: CivilDate) {
    self.init(plan: plan, question: Question(asOf: asOf))
  }

  /// A submission without what was not known yet, or no longer held, on the day of knowledge.
  public func known(_ submission: YAMLNode) -> YAMLNode {
    submission.known(at: question.knownAt)
  }

  /// The results of a unit, in the plan's order.
  ///
  /// Linear in the obligations and in the records of the submission.
  ///
  /// - Parameters:
  ///   - submission: The root of its submission, as `known(_:)` gives it; `nil` when it submitted
  ///     nothing, which is judged as an empty submission.
  ///   - explains: Whether to tell what became of each item, and which parts decide.
  ///   - only: The one obligation asked about; `nil` for all.
  public func results(
    of unit: Unit,
    submission: YAMLNode?,
    explains: Bool = false,
    only: ObligationID? = nil
  ) -> [ObligationResult] {
    guard let submission = submission ?? nothing else { return [] }
    let bearer = bearer(unit, submission, explains)
    var judgements: [ObligationID: Judgement] = [:]
    let taken = takings(of: unit, bearer, &judgements)
    return obligations(of: unit).filter { only == nil || $0.obligation.id == only }
      .map { compiled in
        let id = compiled.obligation.id
        let events = taken[id] ?? [:]
        let known = events.isEmpty && !explains ? judgements[id] : nil
        return result(compiled, known ?? bearer.judge(compiled, taken: events), bearer)
      }
  }

  /// What a unit did of the extra deeds that the profile rewards, in the profile's order.
  ///
  /// - Parameter submission: As for `results(of:submission:explains:only:)`.
  public func deeds(of unit: Unit, submission: YAMLNode?) -> [ObligationResult] {
    guard !plan.deeds.isEmpty, let submission = submission ?? nothing else { return [] }
    let bearer = bearer(unit, submission, false)
    return plan.deeds.map { result($0, bearer.judge($0, taken: [:]), bearer) }
  }

  /// The results of a unit whose input cannot be judged, for the reason given.
  public func unjudged(_ unit: Unit, because reason: Localized, at places: [Place])
    -> [ObligationResult]
  {
    obligations(of: unit).map { compiled in
      var judgement = Judgement(.unjudged(reason), .counted(.unsettled(.error)))
      judgement.inputs = places
      return result(compiled, judgement, nil, unit)
    }
  }

  /// The results of the duties of the whole, over all submissions that can be judged.
  public func results(
    ofWhole submissions: [YAMLNode],
    explains: Bool = false,
    only: ObligationID? = nil
  ) -> [ObligationResult] {
    let facts = Facts(submissions: submissions, plan: plan, question: question)
    let bearer = DutyBearer(
      unit: nil,
      facts: facts,
      backing: nil,
      question: question,
      phase: phase,
      explains: explains,
      waivers: { _ in [] }
    )
    return plan.obligations
      .filter { $0.obligation.bearer == .whole && (only == nil || $0.obligation.id == only) }
      .map { result($0, bearer.judge($0, taken: [:]), bearer) }
  }

  /// The defects that the plan's finding rules see in a submission, in the order of the rules.
  public func findings(in submission: YAMLNode, of unit: UnitID) -> [Diagnostic] {
    let facts = Facts(unit: unit, submission: submission, plan: plan, question: question)
    return plan.findings.flatMap { rule -> [Diagnostic] in
      guard case .finding(let finding) = rule.body else { return [] }
      let parameters = rule.parameters.compactMap(\.fallbackValue)
      let outcome = finding.run(facts: facts.values + parameters, root: submission)
      return outcome.diagnostics + outcome.failures
    }
  }

  private func obligations(of unit: Unit) -> [CompiledObligation] {
    plan.obligations.filter { $0.obligation.bearer == .unit && $0.binds(unit) }
  }

  private func bearer(_ unit: Unit, _ submission: YAMLNode, _ explains: Bool) -> DutyBearer {
    let verifications = (plan.records.verifications[unit.id] ?? [])
      .latest(knownAt: min(question.knownAt, question.asOf))
    return DutyBearer(
      unit: unit,
      facts: Facts(unit: unit.id, submission: submission, plan: plan, question: question),
      backing: Backing(submission, verifications, files),
      question: question,
      phase: phase,
      explains: explains,
      waivers: { waivers[WaiverKey(obligation: $0, unit: unit.id)] ?? [] }
    )
  }

  /// Which events the counted duties of a unit cannot have because another takes them.
  private func takings(
    of unit: Unit,
    _ bearer: DutyBearer,
    _ judgements: inout [ObligationID: Judgement]
  ) -> [ObligationID: [YAMLNode: Taking]] {
    let competing = counted.filter { $0.binds(unit) }
    guard competing.count > 1 else { return [:] }
    var claimants: [EventAllocation.Claimant] = []
    for compiled in competing {
      let judgement = bearer.judge(compiled, taken: [:])
      judgements[compiled.obligation.id] = judgement
      guard let claim = judgement.claim else { continue }
      claimants.append(.init(obligation: compiled.obligation.id, claim: claim))
    }
    return EventAllocation(claimants).takings()
  }
}

/// Who owes duties, with the facts by which they are judged.
struct DutyBearer {
  /// The unit; `nil` for the whole.
  let unit: Unit?
  let facts: Facts
  let backing: Backing?
  let question: Question
  let phase: RoundPhase
  let explains: Bool
  let waivers: (ObligationID) -> [Waiver]

  /// What a duty comes to, without the events that others take.
  func judge(_ compiled: CompiledObligation, taken: [YAMLNode: Taking]) -> Judgement {
    let judging = DutyJudging(
      duty: compiled,
      unit: unit,
      facts: facts,
      question: question,
      phase: phase,
      backing: backing,
      waivers: waivers(compiled.obligation.id),
      taken: taken,
      explains: explains
    )
    return judging.judge()
  }
}

extension Evaluator {
  private func result(
    _ compiled: CompiledObligation,
    _ judgement: Judgement,
    _ bearer: DutyBearer?,
    _ unit: Unit? = nil
  ) -> ObligationResult {
    let unit = bearer?.unit ?? unit
    let terms = compiled.terms(for: unit)
    let wording = ResultWording(
      judgement: judgement,
      status: judgement.status,
      asOf: question.asOf,
      zone: compiled.plan.zone
    )
    let bindings = bearer.map {
      $0.facts.bindings(for: terms, of: compiled, in: compiled.plan.period, nil)
    }
    let own = bindings.flatMap { bindings in
      // What a rule says of a status is about its measure once, not about waivers and evidence.
      judgement.isPlain && compiled.obligation.recurrence == nil
        ? compiled.messages.byStatus[judgement.status]?.render(bindings) : nil
    }
    return ObligationResult(
      obligation: compiled.obligation.id,
      clause: compiled.obligation.clause,
      rule: compiled.obligation.rule,
      title: compiled.obligation.title,
      judgement: judgement,
      weight: unit.flatMap { plan.scoring?.weight(of: compiled.obligation.id, for: $0) },
      isToolDefault: compiled.obligation.basis == .toolDefault,
      costsPoints: compiled.obligation.bearer == .unit,
      message: own ?? wording.message,
      remedy: wording.remedy.map { remedy in
        guard judgement.status.asksForDeed, judgement.isPlain, let bindings else { return remedy }
        return compiled.messages.remedy?.render(bindings) ?? remedy
      }
    )
  }
}

extension Judgement {
  /// Whether nothing but the measure decides it: no evidence that lacks, no waiver.
  fileprivate var isPlain: Bool {
    if let backing, backing.standing != .counts { return false }
    return adjustments.allSatisfy { adjustment in
      switch adjustment {
      case .exception, .notNeeded, .notInForce: true
      case .extended, .reduced, .stayed, .waived, .checked: false
      }
    }
  }
}

extension Status {
  /// Whether the remedy is to do what the duty asks, rather than to mend or complete a file.
  fileprivate var asksForDeed: Bool {
    switch self {
    case .violated, .partial, .overdue, .pending: true
    case .satisfied, .late, .onTrack, .unknown, .error, .notApplicable, .waived: false
    }
  }
}
