public import Diagnostics
import Evaluation
public import Model
import PlanReading
import RulePacks
public import Scoring
public import Streaming
import Synchronization

/// A round that was scored as a stream.
public struct StreamedScore: Sendable {
  /// The result; scores and findings are fetched anew each time. Where parts were made of the units
  /// it holds neither.
  public let result: ScoreResult
  /// A piece a unit, in the order of the scores; where parts were made, they are the bodies.
  public let pieces: StoredPieces
  /// What the bytes of each file of the source were; `nil` for those that could not be read.
  public let digests: [ContentDigest?]
  private let troubles: Troubles

  fileprivate init(
    _ result: ScoreResult,
    _ pieces: StoredPieces,
    _ digests: [ContentDigest?],
    _ troubles: Troubles
  ) {
    self.result = result
    self.pieces = pieces
    self.digests = digests
    self.troubles = troubles
  }

  /// Throws what kept a score or a finding from being fetched; to be asked once all are written.
  public func check() throws(StreamFailure) {
    if let failure = troubles.first.withLock({ $0 }) { throw failure }
  }
}

/// What went wrong while pieces were fetched.
final class Troubles: Sendable {
  // A class, because several fetchers report to it.
  let first = Mutex<StreamFailure?>(nil)

  /// What `body` gives; what it throws is kept for later.
  func value<Value>(_ body: () throws(StreamFailure) -> Value) -> Value? {
    do throws(StreamFailure) {
      return try body()
    } catch {
      first.withLock { $0 = $0 ?? error }
      return nil
    }
  }
}

extension Checker {
  /// Scores and ranks a round as `score(_:scope:view:jobs:)` does, and lets go of each submission once
  /// it is judged; `nil` where the plan has no scoring profile.
  ///
  /// Memory is bounded by what ranking needs of the units and by the number of files. Without parts
  /// a unit's score is made from its piece when it is asked for.
  ///
  /// - Parameters:
  ///   - store: Where pieces are put aside.
  ///   - cache: What earlier runs with the same `part` kept.
  ///   - progress: Is told after each file how many are done.
  ///   - part: Makes of a unit's score and of what was found in its submission all that is kept of
  ///     them, in place of what they can be made from anew.
  public func score(
    _ source: SubmissionSource,
    scope: Scope,
    view: EvidenceView? = nil,
    jobs: Int,
    into store: any PieceStore,
    cache: (any PieceCache)? = nil,
    progress: (Int) -> Void,
    part: (@Sendable (UnitScore, [Diagnostic]) -> [UInt8])? = nil
  ) async throws(StreamFailure) -> StreamedScore? {
    guard let scorer = scorer(view) else { return nil }
    let pieces = ScorePieces(scorer: scorer, coder: findingCoder, part: part)
    let pass = RoundPass<ScorePieces.Note>(
      checker: self,
      source: source,
      scope: scope,
      jobs: jobs,
      keepsTrees: false,
      kept: cache.map(pieces.kept)
    ) { unit, files in
      let (evaluation, diagnostics) = evaluated(unit, files, by: scorer)
      return pieces.judged(evaluation, diagnostics)
    }
    var pool = StandingPool()
    var passed = try await pass.run(into: store, progress: progress) { note in
      (row: pool.row(of: note.standing), duties: note.duties, worst: note.worst)
    }
    return streamed(&passed, &pool, pieces, scope, source)
  }

  /// Ranks what a pass has left, and lets go of the notes.
  private func streamed(
    _ passed: inout PassedRound<(row: StandingRow, duties: DutyStandings, worst: Severity?)>,
    _ pool: inout StandingPool,
    _ pieces: ScorePieces,
    _ scope: Scope,
    _ source: SubmissionSource
  ) -> StreamedScore {
    let troubles = Troubles()
    let scores = pieces.scores(passed.units, passed.pieces, compiled.registry, troubles)
    let worst = passed.notes.lazy.compactMap(\.worst).max()
    let duties = DutyStandings.union(passed.notes.lazy.map(\.duties))
    let standings = StandingTable(of: passed.units, passed.notes.map(\.row), from: pool)
    (passed.notes, pool) = ([], StandingPool())
    let result = result(
      round(scores, standings, pieces.scorer),
      scope,
      findings: pieces.findings(passed.pieces, troubles, worst),
      standings: duties,
      unfiled: (passed.unfiled + findings(across: passed, source)).sortedByPlace(),
      count: source.count
    )
    return StreamedScore(result, passed.pieces, passed.digests, troubles)
  }

  /// Coding of findings that may refer to rules.
  private var findingCoder: FindingCoder {
    let texts = compiled.rules.map { ($0.place.source.path, $0.place.source) }
    return FindingCoder(known: Dictionary(texts) { first, _ in first })
  }
}
