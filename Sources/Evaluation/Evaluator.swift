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
  let findingRules = FindingRules()
  /// What each obligation weighs, for each scheme of the profile.
  private let weights: [[ObligationID: Rational]]

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
    weights = (plan.scoring?.schemes ?? []).map { scheme in
      let members = scheme.groups.flatMap(\.members).map { ($0.obligation, $0.weight) }
      return Dictionary(members) { first, _ in first }
    }
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
    let duties = obligations(of: unit)
    let scheme = scheme(of: unit)
    var round = ViewedJudging(bearer, counted: counted.filter { $0.binds(unit) })
    return duties.filter { only == nil || $0.obligation.id == only }
      .map { result($0, round.judge($0).judgement, bearer, scheme) }
  }

  /// The results of a unit by the facts of each of `views`, each as an evaluator asking for that view
  /// gives them.
  ///
  /// What no fact of a duty tells apart in two views is judged once for both.
  public func results(of unit: Unit, submission: YAMLNode?, in views: [EvidenceView])
    -> [EvidenceView: [ObligationResult]]
  {
    guard let submission = submission ?? nothing else { return [:] }
    let bearer = bearer(unit, submission, false)
    let duties = obligations(of: unit)
    let scheme = scheme(of: unit)
    let competing = duties.filter { $0.countingRank != nil }
      .sorted { ($0.countingRank ?? 0) < ($1.countingRank ?? 0) }
    var results: [EvidenceView: [ObligationResult]] = [:]
    var earlier: [ViewedJudging] = []
    for view in views where results[view] == nil {
      var round = ViewedJudging(bearer.asking(view), counted: competing, after: earlier)
      results[view] = duties.map { result($0, round.judge($0).judgement, bearer, scheme) }
      earlier.append(round)
    }
    return results
  }

  /// What a unit did of the extra deeds that the profile rewards, in the profile's order.
  ///
  /// - Parameter submission: As for `results(of:submission:explains:only:)`.
  public func deeds(of unit: Unit, submission: YAMLNode?) -> [ObligationResult] {
    deeds(of: unit, submission: submission, in: [question.view])[question.view] ?? []
  }

  /// The extra deeds of a unit by the facts of each of `views`.
  public func deeds(of unit: Unit, submission: YAMLNode?, in views: [EvidenceView])
    -> [EvidenceView: [ObligationResult]]
  {
    guard !plan.deeds.isEmpty, let submission = submission ?? nothing else { return [:] }
    let bearer = bearer(unit, submission, false)
    let scheme = scheme(of: unit)
    var deeds: [EvidenceView: [ObligationResult]] = [:]
    for view in views where deeds[view] == nil {
      let bearer = bearer.asking(view)
      deeds[view] = plan.deeds.map {
        result($0, bearer.judge($0, taken: [:]).judgement, bearer, scheme)
      }
    }
    return deeds
  }

  /// The results of a unit whose input cannot be judged, for the reason given.
  public func unjudged(_ unit: Unit, because reason: Localized, at places: [Place])
    -> [ObligationResult]
  {
    unjudged(obligations(of: unit), of: unit, because: reason, at: places)
  }

  /// The extra deeds of a unit whose input cannot be judged, for the reason given.
  public func unjudgedDeeds(of unit: Unit, because reason: Localized, at places: [Place])
    -> [ObligationResult]
  {
    unjudged(plan.deeds, of: unit, because: reason, at: places)
  }

  private func unjudged(
    _ duties: [CompiledObligation],
    of unit: Unit,
    because reason: Localized,
    at places: [Place]
  ) -> [ObligationResult] {
    let scheme = scheme(of: unit)
    return duties.map { compiled in
      var judgement = Judgement(.unjudged(reason), .counted(.unsettled(.error)))
      judgement.inputs = places
      return result(compiled, judgement, nil, scheme)
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
      .map { result($0, bearer.judge($0, taken: [:]).judgement, bearer, nil) }
  }

  /// Which scheme of the profile is a unit's.
  private func scheme(of unit: Unit) -> Int? {
    plan.scoring?.schemes.firstIndex { $0.addressees.includes(unit) }
  }

  private func obligations(of unit: Unit) -> [CompiledObligation] {
    plan.obligations.filter { $0.obligation.bearer == .unit && $0.binds(unit) }
  }

  private func bearer(_ unit: Unit, _ submission: YAMLNode, _ explains: Bool) -> DutyBearer {
    let verifications = (plan.records.verifications[unit.id] ?? [])
      .latest(knownAt: min(question.knownAt, question.asOf))
    return DutyBearer(
      unit: unit.id,
      facts: Facts(unit: unit.id, submission: submission, plan: plan, question: question),
      backing: Backing(submission, verifications, files),
      question: question,
      phase: phase,
      explains: explains,
      waivers: { waivers[WaiverKey(obligation: $0, unit: unit.id)] ?? [] }
    )
  }
}

extension Evaluator {
  private func result(
    _ compiled: CompiledObligation,
    _ judgement: Judgement,
    _ bearer: DutyBearer?,
    _ scheme: Int?
  ) -> ObligationResult {
    ObligationResult(
      obligation: compiled.obligation.id,
      clause: compiled.obligation.clause,
      rule: compiled.obligation.rule,
      title: compiled.obligation.title,
      judgement: judgement,
      weight: scheme.flatMap { weights[$0][compiled.obligation.id] },
      isToolDefault: compiled.obligation.basis == .toolDefault,
      costsPoints: compiled.obligation.bearer == .unit,
      telling: .duty(
        DutyTelling(
          duty: compiled,
          terms: compiled.terms(of: bearer?.unit),
          facts: bearer?.facts,
          asOf: question.asOf
        )
      )
    )
  }
}
