import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// Judges one obligation on the facts of one bearer: each occurrence by itself, under the version
/// of the plan and the waivers that hold when it falls due.
struct DutyJudging {
  let duty: CompiledObligation
  /// The unit; `nil` for the whole.
  let unit: UnitID?
  let facts: Facts
  let question: Question
  let phase: RoundPhase
  let backing: Backing?
  let waivers: [Waiver]
  let taken: [YAMLNode: Taking]
  let explains: Bool
  let seen: SeenBacking

  /// The judgement.
  func judge() -> Judgement {
    let judgement = duty.obligation.recurrence == nil ? once() : recurring()
    return checked(judgement)
  }

  /// A duty that comes due once.
  private func once() -> Judgement {
    let terms = duty.terms(of: unit)
    return judge(duty, terms, in: duty.plan.period, nil)
  }

  /// A duty that comes due again and again, each time under the version then in force.
  private func recurring() -> Judgement {
    var parts: [(occurrence: Occurrence, part: PartJudgement)] = []
    let versions = duty.earlier + [duty]
    for (index, version) in versions.enumerated() {
      guard let recurrence = version.obligation.recurrence else { continue }
      let terms = version.terms(of: unit)
      for occurrence in recurrence.every.occurrences(in: recurrence.during)
      where index == decider(of: occurrence, among: versions) {
        let judgement = judge(version, terms, in: occurrence.period, occurrence)
        let part = PartJudgement(title: occurrence.title, weight: 1, judgement: judgement)
        parts.append((occurrence, part))
      }
    }
    parts.sort { $0.occurrence.period.from < $1.occurrence.period.from }
    let isMean = duty.obligation.recurrence?.combination != .all
    let judged = parts.map(\.part)
    var judgement = PartsCombination(isMean ? .sum : .all).combine(judged, explains: explains)
    judgement.finding = .recurring(
      fulfilled: judged.count { $0.judgement.verdict == .satisfied },
      over: judged.count { $0.judgement.due.map { $0 < question.asOf } ?? false },
      of: judged.count
    )
    var (facts, missing) = (OrderedFacts<YAMLNode>(), OrderedFacts<MissingFact>())
    for part in judged {
      for fact in part.judgement.facts { facts.insert(fact) }
      for fact in part.judgement.missing { missing.insert(fact) }
      judgement.failures += part.judgement.failures.filter { !judgement.failures.contains($0) }
    }
    (judgement.facts, judgement.missing) = (facts.all, missing.all)
    return judgement
  }

  /// The version by which an occurrence is judged: among those that bind the unit, the oldest in
  /// force when it falls due under it; else, where the amendment moved its day out of both, the
  /// current one.
  private func decider(of occurrence: Occurrence, among versions: [CompiledObligation]) -> Int? {
    let candidates = versions.indices.filter { index in
      guard versions[index].recurs(as: occurrence) else { return false }
      return unit.map(versions[index].bound.contains) ?? true
    }
    let inForce = candidates.first { index in
      let version = versions[index]
      let due = version.dueDay(of: version.terms(of: unit), in: occurrence)
      return version.plan.inForce.contains(due)
    }
    let isMoved = candidates.count > 1 || versions.count == 1
    guard inForce == nil, isMoved, duty.bindsBeyondForce else { return inForce }
    return candidates.last { $0 == versions.count - 1 }
  }

  /// One occurrence, or the only one.
  private func judge(
    _ version: CompiledObligation,
    _ terms: ObligationTerms,
    in window: Period,
    _ occurrence: Occurrence?
  ) -> Judgement {
    let due = version.dueDay(of: terms, in: occurrence)
    var relief = Relief(waivers, due: due, question)
    var context = MeasuringContext(
      duty: version,
      terms: terms,
      question: question,
      phase: phase,
      window: window,
      occurrence: occurrence,
      backing: backing,
      extended: relief.extension?.newDeadline,
      reduced: relief.reduction?.newLeast,
      explains: explains,
      seen: seen
    )
    context.taken = taken
    let bindings = facts.bindings(for: terms, of: version, in: window, occurrence)
    var judgement = measured(terms.measure, context, bindings)
    judgement.adjustments =
      terms.exceptions.map(Adjustment.exception) + relief.apply(to: &judgement, due: due)
    return judgement
  }

  /// What the measure gives, unless the duty does not bind for want of its trigger.
  private func measured(
    _ measure: CompiledMeasure,
    _ context: MeasuringContext,
    _ bindings: Bindings
  ) -> Judgement {
    var measuring = Measuring(measure, context, bindings)
    guard let trigger = context.duty.trigger else { return measuring.judge() }
    switch measuring.truth(of: trigger) {
    case .value(true): return measuring.judge()
    case .value(false): return Judgement(.notTriggered, .excluded(.notApplicable))
    case .open(let why):
      var judgement = Judgement(.held(nil), .counted(.unsettled(why)))
      judgement.missing = measuring.missing.all
      judgement.failures = measuring.failures
      return judgement
    }
  }

  /// What an office found about the duty as a whole, outside the unit's own view.
  private func checked(_ judgement: Judgement) -> Judgement {
    guard let found = backing?.verification(of: duty.obligation.id) else { return judgement }
    seen.levels = nil
    guard question.view != .selfStated, judgement.assessment.degree != nil else {
      return judgement
    }
    var judgement = judgement
    judgement.adjustments.append(.checked(found))
    guard found.outcome == .rejected else { return judgement }
    judgement.assessment = .counted(.none)
    judgement.fulfilment = nil
    judgement.course = .regular
    return judgement
  }
}

extension CompiledObligation {
  /// Whether `occurrence` is one of its times.
  fileprivate func recurs(as occurrence: Occurrence) -> Bool {
    guard let recurrence = obligation.recurrence, recurrence.every == occurrence.recurrence else {
      return false
    }
    return occurrence.period.from >= recurrence.during.from
      && occurrence.period.until <= recurrence.during.until
  }
}

/// The waivers that hold for one duty of one unit.
private struct Relief {
  private let holding: [Waiver]
  private let others: [Waiver]
  private let question: Question

  /// Those of `waivers` that hold for a duty falling due on `due`, as far as they are known.
  ///
  /// A stay holds on the day of the question; the others when the duty falls due.
  init(_ waivers: [Waiver], due: CivilDate, _ question: Question) {
    let known = waivers.filter { $0.granted <= min(question.knownAt, question.asOf) }
    let holds = { (waiver: Waiver) in
      waiver.validity.contains(waiver.kind == .stay ? question.asOf : due)
    }
    holding = known.filter(holds)
    others = known.filter { !holds($0) }
    self.question = question
  }

  var `extension`: Waiver? { holding.first { $0.kind == .extend } }
  var reduction: Waiver? { holding.first { $0.kind == .reduce } }

  /// Applies what suspends or removes the duty, unless it was fulfilled anyway, and tells all.
  mutating func apply(to judgement: inout Judgement, due: CivilDate) -> [Adjustment] {
    var adjustments: [Adjustment] = []
    if let waiver = self.extension { adjustments.append(.extended(waiver, from: due)) }
    if let waiver = reduction { adjustments.append(.reduced(waiver)) }
    for waiver in holding where waiver.kind == .waive || waiver.kind == .stay {
      guard judgement.verdict != .satisfied, let degree = judgement.assessment.degree else {
        adjustments.append(.notNeeded(waiver))
        continue
      }
      judgement.fulfilment = nil
      judgement.course = .regular
      if waiver.kind == .waive {
        judgement.assessment = .excluded(.waived)
        adjustments.append(.waived(waiver))
      } else {
        judgement.assessment = .counted(Degree(degree.low, .one, open: degree.open.union(.time)))
        adjustments.append(.stayed(waiver))
      }
    }
    return adjustments + others.map(Adjustment.notInForce)
  }
}
