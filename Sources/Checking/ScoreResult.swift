public import Diagnostics
public import Model
public import Scoring
import Streaming

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
  init(_ duty: DutyOutcome) { self.init(duty.status, duty.verdict) }

  init(_ status: Status, _ verdict: Verdict) {
    self.status = status
    self.verdict = verdict
  }
}

/// A set of them in place, for a note of every unit.
struct DutyStandings: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// All that there are, each with its bit.
  private static let all = Status.allCases.flatMap { status in
    Verdict.allCases.map { DutyStanding(status, $0) }
  }
  private static let places = Dictionary(zip(all, all.indices)) { first, _ in first }

  /// Those of some duties.
  init(_ duties: [DutyOutcome]) {
    for duty in duties {
      let place = Self.places[DutyStanding(duty)] ?? 127
      if place < 64 { low |= 1 << UInt64(place) } else { high |= 1 << UInt64(place - 64) }
    }
  }

  /// Puts the set into a piece.
  func write(to piece: inout PieceWriter) {
    piece.write(low)
    piece.write(high)
  }

  /// What `write(to:)` put into a piece.
  init(_ piece: inout PieceReader) throws(PieceMismatch) {
    low = try piece.unsigned()
    high = try piece.unsigned()
  }

  /// The union of many.
  static func union(_ sets: some Sequence<DutyStandings>) -> Set<DutyStanding> {
    let low = sets.reduce(0) { $0 | $1.low }
    let high = sets.reduce(0) { $0 | $1.high }
    return Set(
      all.indices.filter { place in
        (place < 64 ? low >> UInt64(place) : high >> UInt64(place - 64)) & 1 == 1
      }.map { all[$0] }
    )
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
