import Diagnostics
import Evaluation
import Model
import Streaming

/// What earlier runs kept of files, and how it is used in place of judging.
struct KeptPieces<Note: Sendable>: Sendable {
  let cache: any PieceCache
  /// What is kept of a file that was judged; `nil` keeps nothing.
  let keep: @Sendable (RoundPass<Note>.Judged, SourceText) -> [UInt8]?
  /// What judging would give, from what was kept; `nil` where it holds something else.
  let revive: @Sendable ([UInt8], SourceText) -> RoundPass<Note>.Judged?

  /// The unit and what judging its file would give, where that was kept and nothing outside the file
  /// on which it rests has changed.
  func judged(_ text: SourceText, _ digest: ContentDigest, _ files: EvidenceFiles)
    -> (unit: UnitID, judged: RoundPass<Note>.Judged, items: RoundItems?)?
  {
    guard let entry = cache.entry(for: text.path, digest) else { return nil }
    var reader = PieceReader(entry)
    do throws(PieceMismatch) {
      let unit = UnitID(rawValue: try reader.text())
      for _ in 0..<(try reader.count()) {
        let file = try reader.text()
        let stated = try reader.optional { piece throws(PieceMismatch) in try piece.text() }
        let state = try reader.integer()
        let now = EvidenceLookUp(file, stated, in: text.path, files)
        guard now.state.number == state else { return nil }
      }
      let items = try reader.optional { piece throws(PieceMismatch) in
        try RoundItems(&piece, of: unit, at: text.path, length: text.bytes.count)
      }
      let kept = try reader.byteArray()
      guard reader.isAtEnd, let judged = revive(kept, text) else { return nil }
      return (unit, judged, items)
    } catch {
      return nil
    }
  }

  /// What is to be kept of a file that was judged; nothing where a rule about the round failed on it.
  func entry(
    _ file: SubmissionFile,
    _ text: SourceText,
    _ judged: RoundPass<Note>.Judged,
    _ items: RoundItems?
  ) -> [UInt8]? {
    guard let unit = file.unit, items?.failures.isEmpty ?? true, let kept = keep(judged, text)
    else { return nil }
    var writer = PieceWriter()
    writer.write(unit.rawValue)
    writer.write(each: file.evidence) { piece, lookUp in
      piece.write(lookUp.file)
      piece.write(lookUp.digest) { $0.write($1) }
      piece.write(lookUp.state.number)
    }
    writer.write(items) { piece, items in items.write(to: &piece) }
    writer.write(bytes: kept)
    return writer.bytes
  }
}

extension EvidenceFiles.State {
  fileprivate var number: Int {
    switch self {
    case .sound: 0
    case .absent: 1
    case .differs: 2
    case .notLookedFor: 3
    }
  }
}
