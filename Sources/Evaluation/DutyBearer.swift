import LocatedYAML
import Model
import PlanReading

/// Who owes duties, with the facts by which they are judged.
struct DutyBearer {
  /// The unit; `nil` for the whole.
  let unit: UnitID?
  let facts: Facts
  let backing: Backing?
  var question: Question
  let phase: RoundPhase
  let explains: Bool
  let waivers: (ObligationID) -> [Waiver]

  /// The same bearer, judged by the facts that count in `view`.
  func asking(_ view: EvidenceView) -> DutyBearer {
    var bearer = self
    bearer.question.view = view
    return bearer
  }

  /// What a duty comes to, without the events that others take.
  func judge(_ compiled: CompiledObligation, taken: [YAMLNode: Taking]) -> ViewedJudgement {
    let seen = SeenBacking()
    let judging = DutyJudging(
      duty: compiled,
      unit: unit,
      facts: facts,
      question: question,
      phase: phase,
      backing: backing,
      waivers: waivers(compiled.obligation.id),
      taken: taken,
      explains: explains,
      seen: seen
    )
    let judgement = judging.judge()
    return ViewedJudgement(judgement: judgement, levels: seen.levels, taken: taken)
  }
}

/// A judgement, and what of it another view could change.
struct ViewedJudgement {
  let judgement: Judgement
  /// How far the facts are backed that were looked at; `nil` where an office looked at the duty.
  let levels: Set<EvidenceLevel>?
  /// The events that others take.
  let taken: [YAMLNode: Taking]

  /// Whether it is the same in another view.
  func holds(in view: EvidenceView, as own: EvidenceView, _ phase: RoundPhase) -> Bool {
    guard let levels else { return false }
    return levels.allSatisfy {
      view.standing(of: $0, in: phase) == own.standing(of: $0, in: phase)
    }
  }
}

/// Which levels of evidence a judgement came upon.
///
/// A class, because it is filled by parts of a judgement that have no other way to tell.
final class SeenBacking {
  /// The levels; `nil` once an office's finding about the whole duty was come upon.
  var levels: Set<EvidenceLevel>? = []
}

/// Judges the duties of one bearer in one view.
struct ViewedJudging {
  private let bearer: DutyBearer
  /// The same in other views.
  private let earlier: [ViewedJudging]
  /// Which events the counted duties cannot have because another takes them.
  private var taken: [ObligationID: [YAMLNode: Taking]] = [:]
  /// What is judged already.
  private var judged: [ObligationID: ViewedJudgement] = [:]

  /// - Parameters:
  ///   - counted: The duties of the bearer that compete for events, in the order in which they take.
  ///   - earlier: The judging in other views, whose results may hold in this one.
  init(_ bearer: DutyBearer, counted: [CompiledObligation], after earlier: [ViewedJudging] = []) {
    self.bearer = bearer
    self.earlier = earlier
    guard counted.count > 1 else { return }
    var claimants: [EventAllocation.Claimant] = []
    for compiled in counted {
      guard let claim = judge(compiled).judgement.claim else { continue }
      claimants.append(.init(obligation: compiled.obligation.id, claim: claim))
    }
    taken = EventAllocation(claimants).takings(isWhole: bearer.explains)
  }

  /// What a duty comes to.
  mutating func judge(_ compiled: CompiledObligation) -> ViewedJudgement {
    let id = compiled.obligation.id
    let events = taken[id] ?? [:]
    if let known = known(id, events) { return known }
    let judgement = bearer.judge(compiled, taken: events)
    judged[id] = judgement
    return judgement
  }

  /// A judgement without these events that was made already, here or in another view.
  private func known(_ id: ObligationID, _ events: [YAMLNode: Taking]) -> ViewedJudgement? {
    guard !bearer.explains else { return nil }
    if let own = judged[id], own.taken == events { return own }
    for other in earlier {
      if let known = other.judged[id], known.taken == events,
        known.holds(in: bearer.question.view, as: other.bearer.question.view, bearer.phase)
      {
        return known
      }
    }
    return nil
  }
}
