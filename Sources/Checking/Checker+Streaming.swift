public import Evaluation
import Model
import PlanReading
public import Streaming

/// A round that was checked as a stream: what is known of it as a whole, and a piece a unit.
public struct StreamedRound: Sendable {
  /// The results, without those of units.
  public let result: RoundResult
  /// One piece a unit in scope, in the registry's order.
  public let pieces: StoredPieces
  /// What the bytes of each file of the source were; `nil` for those that could not be read.
  public let digests: [ContentDigest?]
}

extension Checker {
  /// Checks submissions as `check(_:scope:jobs:)` does, and lets go of each once it is judged.
  ///
  /// Memory is bounded by the number of files and units, some hundred bytes each, not by their
  /// size; but for duties of the whole, which are judged on all submissions at once: where the plan
  /// has any and the scope is not `submitted`, the trees of all files are kept. Of what rules about
  /// the round compare, the compared texts are kept, and the files in which they find something.
  ///
  /// - Parameters:
  ///   - store: Where pieces are put aside.
  ///   - cache: What earlier runs with the same `piece` kept; not used where other readings than the
  ///     default ones are followed.
  ///   - progress: Is told after each file how many are done.
  ///   - piece: Makes of a unit's results what is kept of them.
  public func check(
    _ source: SubmissionSource,
    scope: Scope,
    jobs: Int,
    into store: any PieceStore,
    cache: (any PieceCache)? = nil,
    progress: (Int) -> Void,
    piece: @escaping @Sendable (UnitResult) -> UnitPiece
  ) async throws(StreamFailure) -> StreamedRound {
    let hasWhole = compiled.obligations.contains { $0.obligation.bearer == .whole }
    let pass = RoundPass(
      checker: self,
      source: source,
      scope: scope,
      jobs: jobs,
      keepsTrees: hasWhole && scope != .submitted,
      kept: baseline == nil ? cache.map(Self.keptPieces) : nil
    ) { unit, files in
      let result = result(of: unit, files)
      return RoundPass.Judged(
        piece: piece(result),
        note: differences(of: unit, files, result.results)
      )
    }
    let passed = try await pass.run(into: store, progress: progress) { $0 }
    let hidden = HiddenLines(passed.secrets)
    let roots = passed.trees.map(\.root)
    let whole =
      scope == .submitted ? [] : hidden.redacted(evaluator.results(ofWhole: roots))
    return StreamedRound(
      result: RoundResult(
        plan: compiled.plan.id,
        planVersion: compiled.plan.version,
        planTitle: compiled.plan.title,
        profileIsAdopted: compiled.scoring?.isAdopted,
        question: evaluator.question,
        readings: compiled.readings,
        readingDifferences: passed.notes.flatMap { $0 }
          + differences(ofWhole: whole, roots, hidden),
        units: [],
        whole: whole,
        diagnostics: (passed.unfiled + findings(across: passed, source)).sortedByPlace(),
        submissionCount: source.count
      ),
      pieces: passed.pieces,
      digests: passed.digests
    )
  }

  /// Pieces kept as they are.
  private static func keptPieces(_ cache: any PieceCache) -> KeptPieces<[ReadingDifference]> {
    KeptPieces(cache: cache) { judged, _ in
      var writer = PieceWriter()
      writer.write(bytes: judged.piece.head)
      writer.write(bytes: judged.piece.body)
      return writer.bytes
    } revive: { entry, _ in
      var reader = PieceReader(entry)
      guard let head = try? reader.byteArray(), let body = try? reader.byteArray(), reader.isAtEnd
      else { return nil }
      return RoundPass.Judged(piece: UnitPiece(head: head, body: body), note: [])
    }
  }
}
