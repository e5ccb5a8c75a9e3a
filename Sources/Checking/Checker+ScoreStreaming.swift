import Diagnostics
import Evaluation
public import Model
import PlanReading
import RulePacks
import Scoring
public import Streaming
import Synchronization

/// A round that was scored as a stream.
public struct StreamedScore: Sendable {
  /// The result; scores and findings are fetched anew each time.
  public let result: ScoreResult
  /// What the bytes of each file of the source were; `nil` for those that could not be read.
  public let digests: [ContentDigest?]
  private let troubles: Troubles

  fileprivate init(_ result: ScoreResult, _ digests: [ContentDigest?], _ troubles: Troubles) {
    self.result = result
    self.digests = digests
    self.troubles = troubles
  }

  /// Throws what kept a score or a finding from being fetched; to be asked once all are written.
  public func check() throws(StreamFailure) {
    if let failure = troubles.first.withLock({ $0 }) { throw failure }
  }
}

/// What went wrong while pieces were fetched.
private final class Troubles: Sendable {
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
  /// What is kept of each unit in memory: what ranking needs.
  private struct Note: Sendable {
    let standing: Scoring.Standing
    let duties: DutyStandings
    let worst: Severity?

    init(_ standing: Scoring.Standing, _ duties: DutyStandings, _ worst: Severity?) {
      self.standing = standing
      self.duties = duties
      self.worst = worst
    }

    /// What `write(to:)` put into a piece.
    init(_ piece: inout PieceReader) throws(PieceMismatch) {
      standing = try Scoring.Standing(&piece)
      duties = try DutyStandings(&piece)
      worst = try piece.optional { piece throws(PieceMismatch) in
        try piece.choice(Severity.self)
      }
    }

    func write(to piece: inout PieceWriter) {
      standing.write(to: &piece)
      duties.write(to: &piece)
      piece.write(worst) { $0.write($1.rawValue) }
    }
  }

  /// Scores and ranks a round as `score(_:scope:view:jobs:)` does, and lets go of each submission once
  /// it is judged; `nil` where the plan has no scoring profile.
  ///
  /// Memory is bounded by what ranking needs of the units and by the number of files. A unit's score
  /// is made from its piece when it is asked for.
  ///
  /// - Parameters:
  ///   - store: Where pieces are put aside.
  ///   - cache: What earlier runs kept.
  ///   - progress: Is told after each file how many are done.
  public func score(
    _ source: SubmissionSource,
    scope: Scope,
    view: EvidenceView? = nil,
    jobs: Int,
    into store: any PieceStore,
    cache: (any PieceCache)? = nil,
    progress: (Int) -> Void
  ) async throws(StreamFailure) -> StreamedScore? {
    guard let scorer = scorer(view) else { return nil }
    let coder = findingCoder
    let pass = RoundPass<Note>(
      checker: self,
      source: source,
      scope: scope,
      jobs: jobs,
      keepsTrees: false,
      kept: cache.map { keptPieces($0, scorer, coder) }
    ) { unit, files in
      let (evaluation, diagnostics) = evaluated(unit, files, by: scorer)
      return Self.judged(evaluation, diagnostics, scorer, coder)
    }
    var pool = StandingPool()
    let passed = try await pass.run(into: store, progress: progress) { note in
      Note(pool.shared(note.standing), note.duties, note.worst)
    }
    let troubles = Troubles()
    let result = result(
      ScoredRound(
        scores(passed.units, passed.pieces, scorer, troubles),
        standings: passed.notes.map(\.standing),
        scorer: scorer,
        obligations: compiled.obligations.map(\.obligation),
        registry: compiled.registry
      ),
      scope,
      findings: findings(
        passed.pieces,
        coder,
        troubles,
        passed.notes.lazy.compactMap(\.worst).max()
      ),
      standings: DutyStandings.union(passed.notes.lazy.map(\.duties)),
      unfiled: (passed.unfiled + findings(across: passed, source)).sortedByPlace(),
      count: source.count
    )
    return StreamedScore(result, passed.digests, troubles)
  }

  /// What is kept of a unit, of which the body depends on no text.
  private static func judged(
    _ evaluation: UnitEvaluation,
    _ diagnostics: [Diagnostic],
    _ scorer: UnitScorer,
    _ coder: FindingCoder
  ) -> RoundPass<Note>.Judged {
    let score = scorer.score(evaluation)
    var (head, body) = (PieceWriter(), PieceWriter())
    coder.write(diagnostics, to: &head)
    evaluation.write(to: &body)
    return RoundPass.Judged(
      piece: UnitPiece(head: head.bytes, body: body.bytes),
      note: Note(
        score.standing(by: scorer.profile),
        DutyStandings(score.duties),
        diagnostics.map(\.severity).max()
      )
    )
  }

  /// Pieces kept without the text of the submission, which whoever uses them has read.
  private func keptPieces(_ cache: any PieceCache, _ scorer: UnitScorer, _ coder: FindingCoder)
    -> KeptPieces<Note>
  {
    KeptPieces(cache: cache) { judged, text in
      var head = PieceReader(judged.piece.head)
      guard let diagnostics = try? coder.diagnostics(&head) else { return nil }
      var writer = PieceWriter()
      writer.write(bytes: judged.piece.body)
      coder.knowing(text).write(diagnostics, to: &writer)
      judged.note.write(to: &writer)
      return writer.bytes
    } revive: { entry, text in
      var reader = PieceReader(entry)
      guard let body = try? reader.byteArray(),
        let diagnostics = try? coder.knowing(text).diagnostics(&reader),
        let note = try? Note(&reader), reader.isAtEnd
      else { return nil }
      var head = PieceWriter()
      coder.write(diagnostics, to: &head)
      return RoundPass.Judged(piece: UnitPiece(head: head.bytes, body: body), note: note)
    }
  }

  /// Coding of findings that may refer to rules.
  private var findingCoder: FindingCoder {
    let texts = compiled.rules.map { ($0.place.source.path, $0.place.source) }
    return FindingCoder(known: Dictionary(texts) { first, _ in first })
  }

  /// The scores, each made from its piece when it is asked for.
  private func scores(
    _ units: [UnitID],
    _ pieces: StoredPieces,
    _ scorer: UnitScorer,
    _ troubles: Troubles
  ) -> UnitScores {
    let registry = compiled.registry
    return UnitScores(of: units) { index in
      let evaluation = troubles.value { () throws(StreamFailure) in
        var reader = PieceReader(try pieces.body(index))
        do throws(PieceMismatch) {
          return try UnitEvaluation(&reader, of: registry)
        } catch {
          throw StreamFailure.damagedPiece
        }
      }
      let id = units[index]
      let unit =
        registry.unit(id) ?? Unit(id: id, name: Localized(id.rawValue), kind: "", groups: [])
      return scorer.score(evaluation ?? UnitEvaluation(unit: unit, duties: [:]))
    }
  }

  private func findings(
    _ pieces: StoredPieces,
    _ coder: FindingCoder,
    _ troubles: Troubles,
    _ worst: Severity?
  ) -> UnitFindings {
    UnitFindings(worst: worst) { index in
      troubles.value { () throws(StreamFailure) in
        var reader = PieceReader(try pieces.head(index))
        do throws(PieceMismatch) {
          return try coder.diagnostics(&reader)
        } catch {
          throw StreamFailure.damagedPiece
        }
      } ?? []
    }
  }
}
