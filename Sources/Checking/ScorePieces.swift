import Diagnostics
import Model
import Scoring
import Streaming

/// What is put aside of scored units: what their scores are made from anew, or the parts that were
/// made of them.
struct ScorePieces: Sendable {
  /// What ranking needs of a unit.
  struct Note: Sendable {
    let standing: Scoring.Standing
    let duties: DutyStandings
    let worst: Severity?
  }

  let scorer: UnitScorer
  let coder: FindingCoder
  /// Makes the part of a unit; `nil` where scores are to be made anew.
  let part: (@Sendable (UnitScore, [Diagnostic]) -> [UInt8])?

  /// What is kept of a unit. Without parts the body depends on no text.
  func judged(_ evaluation: UnitEvaluation, _ diagnostics: [Diagnostic]) -> RoundPass<Note>.Judged {
    let score = scorer.score(evaluation)
    let note = Note(
      standing: score.standing(by: scorer.profile),
      duties: DutyStandings(score.duties),
      worst: diagnostics.map(\.severity).max()
    )
    if let part {
      let piece = UnitPiece(head: [], body: part(score, diagnostics))
      return RoundPass.Judged(piece: piece, note: note)
    }
    var (head, body) = (PieceWriter(), PieceWriter())
    coder.write(diagnostics, to: &head)
    evaluation.write(to: &body)
    return RoundPass.Judged(piece: UnitPiece(head: head.bytes, body: body.bytes), note: note)
  }

  /// Pieces kept for the next run; where they hold findings, without the text of the submission,
  /// which whoever uses them has read.
  func kept(in cache: any PieceCache) -> KeptPieces<Note> {
    KeptPieces(cache: cache) { judged, text in
      var writer = PieceWriter()
      judged.note.write(to: &writer)
      writer.write(bytes: judged.piece.body)
      guard part == nil else { return writer.bytes }
      var head = PieceReader(judged.piece.head)
      guard let diagnostics = try? coder.diagnostics(&head) else { return nil }
      coder.knowing(text).write(diagnostics, to: &writer)
      return writer.bytes
    } revive: { entry, text in
      var reader = PieceReader(entry)
      guard let note = try? Note(&reader), let body = try? reader.byteArray() else { return nil }
      var head = PieceWriter()
      if part == nil {
        guard let diagnostics = try? coder.knowing(text).diagnostics(&reader) else { return nil }
        coder.write(diagnostics, to: &head)
      }
      guard reader.isAtEnd else { return nil }
      return RoundPass.Judged(piece: UnitPiece(head: head.bytes, body: body), note: note)
    }
  }

  /// The scores, each made from its piece when it is asked for.
  func scores(
    _ units: [UnitID],
    _ pieces: StoredPieces,
    _ registry: Registry,
    _ troubles: Troubles
  ) -> UnitScores {
    guard part == nil else { return UnitScores(putAsideOf: units) }
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

  /// The findings of each unit, fetched from its piece; in parts they are told already.
  func findings(_ pieces: StoredPieces, _ troubles: Troubles, _ worst: Severity?) -> UnitFindings {
    UnitFindings(worst: worst) { index in
      precondition(part == nil, "what was found is told in the parts of the units")
      return troubles.value { () throws(StreamFailure) in
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

extension ScorePieces.Note {
  /// What `write(to:)` put into a piece.
  fileprivate init(_ piece: inout PieceReader) throws(PieceMismatch) {
    standing = try Scoring.Standing(&piece)
    duties = try DutyStandings(&piece)
    worst = try piece.optional { piece throws(PieceMismatch) in
      try piece.choice(Severity.self)
    }
  }

  fileprivate func write(to piece: inout PieceWriter) {
    standing.write(to: &piece)
    duties.write(to: &piece)
    piece.write(worst) { $0.write($1.rawValue) }
  }
}
