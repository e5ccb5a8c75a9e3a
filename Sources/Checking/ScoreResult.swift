public import Diagnostics
public import Model
public import Scoring

/// A scored round, in an order that does not depend on that of the files.
public struct ScoreResult: Sendable {
  /// The plan's identifier.
  public let plan: PlanID
  /// The plan's version.
  public let planVersion: Int
  /// The plan's title.
  public let planTitle: Localized
  /// What was asked; its view is that by which units are ranked.
  public let question: Question
  /// Whether more evidence may come.
  public let phase: RoundPhase
  /// The readings of open questions that were followed in place of the default ones.
  public let readings: [InterpretationID: String]
  /// Whether all units of the round were scored, or only those whose submissions were given.
  public let isWholeRound: Bool
  /// The scores, one a unit in the registry's order, and who stands where.
  public let round: ScoredRound
  /// The names of all units of the registry and of its groups.
  public let registry: Registry
  /// What was found in the submissions of units, by place, in the order of the scores.
  public let findings: UnitFindings
  /// What the duties came to in the view by which units are ranked, each combination once.
  public let standings: Set<DutyStanding>
  /// What was found in inputs that belong to no unit, by path and place.
  public let diagnostics: [Diagnostic]
  /// How many submissions were read.
  public let submissionCount: Int
}

/// A status with its verdict.
public struct DutyStanding: Sendable, Hashable {
  /// The status.
  public let status: Status
  /// The verdict.
  public let verdict: Verdict

  /// How a duty stands.
  init(_ duty: DutyOutcome) {
    status = duty.status
    verdict = duty.verdict
  }
}

/// What was found in the submissions of units: at hand, or fetched when it is asked for.
public struct UnitFindings: Sendable {
  /// The greatest severity of all.
  public let worst: Severity?
  private let fetch: @Sendable (Int) -> [Diagnostic]

  /// Findings that are at hand, one list a unit.
  init(_ found: [[Diagnostic]]) {
    worst = found.lazy.joined().map(\.severity).max()
    fetch = { found[$0] }
  }

  /// Findings that `fetch` fetches by the position of the unit, always the same.
  init(worst: Severity?, _ fetch: @escaping @Sendable (Int) -> [Diagnostic]) {
    self.worst = worst
    self.fetch = fetch
  }

  /// What was found in the submission of the unit at a position.
  public subscript(position: Int) -> [Diagnostic] { fetch(position) }
}
