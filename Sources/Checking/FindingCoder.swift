import Diagnostics
import Streaming

/// Puts findings into pieces and reads them back with the texts to which they refer.
struct FindingCoder {
  /// The texts that need not be put into the piece, because whoever reads it has them.
  let known: [String: SourceText]

  /// A coder that need not put `text` into the piece either.
  func knowing(_ text: SourceText) -> FindingCoder {
    var known = known
    known[text.path] = text
    return FindingCoder(known: known)
  }

  func write(_ diagnostics: [Diagnostic], to piece: inout PieceWriter) {
    piece.write(each: diagnostics) { piece, diagnostic in
      piece.write(diagnostic.id.rawValue)
      piece.write(diagnostic.severity.rawValue)
      piece.write(diagnostic.wording.what)
      for part in [diagnostic.wording.why, diagnostic.wording.remedy, diagnostic.wording.label] {
        piece.write(part) { $0.write($1) }
      }
      Self.write(diagnostic.place, to: &piece)
      piece.write(each: diagnostic.notes) { piece, note in
        piece.write(note.message)
        Self.write(note.place, to: &piece)
      }
      piece.write(diagnostic.hidesText)
      piece.write(diagnostic.fix) { piece, fix in
        piece.write(fix.title)
        Self.write(fix.range, to: &piece)
        piece.write(fix.replacement)
        piece.write(fix.isSafe)
      }
    }
    writeTexts(of: diagnostics, to: &piece)
  }

  /// The texts that only the piece can give.
  private func writeTexts(of diagnostics: [Diagnostic], to piece: inout PieceWriter) {
    var texts: [String: SourceText] = [:]
    for diagnostic in diagnostics {
      for place in [diagnostic.place] + diagnostic.notes.map(\.place) {
        guard let text = place?.source, known[text.path] == nil else { continue }
        texts[text.path] = text
      }
    }
    piece.write(each: texts.keys.sorted()) { piece, path in
      piece.write(path)
      piece.write(bytes: texts[path]?.bytes ?? [])
    }
  }

  func diagnostics(_ piece: inout PieceReader) throws(PieceMismatch) -> [Diagnostic] {
    let unplaced = try piece.array { piece throws(PieceMismatch) in try Self.unplaced(&piece) }
    var texts = known
    for text in try piece.array({ piece throws(PieceMismatch) in
      SourceText(path: try piece.text(), bytes: try piece.byteArray())
    }) { texts[text.path] = text }
    var diagnostics: [Diagnostic] = []
    for found in unplaced { diagnostics.append(try found.placed(in: texts)) }
    return diagnostics
  }

  private static func write(_ place: Place?, to piece: inout PieceWriter) {
    piece.write(place) { piece, place in
      piece.write(place.source.path)
      write(place.range, to: &piece)
    }
  }

  private static func write(_ range: SourceRange, to piece: inout PieceWriter) {
    piece.write(range.start)
    piece.write(range.end)
  }
}

/// A finding of which the texts are still to come.
private struct UnplacedFinding {
  typealias Spot = (path: String, range: SourceRange)

  var diagnostic: Diagnostic
  let place: Spot?
  let notes: [(message: Localized, place: Spot?)]

  func placed(in texts: [String: SourceText]) throws(PieceMismatch) -> Diagnostic {
    var placed = diagnostic
    placed.place = try Self.place(place, texts)
    for note in notes {
      placed.notes.append(Note(note.message, at: try Self.place(note.place, texts)))
    }
    return placed
  }

  private static func place(_ spot: Spot?, _ texts: [String: SourceText]) throws(PieceMismatch)
    -> Place?
  {
    guard let spot else { return nil }
    guard let text = texts[spot.path], spot.range.end <= text.bytes.count else {
      throw PieceMismatch()
    }
    return Place(text, spot.range)
  }
}

extension FindingCoder {
  private static func unplaced(_ piece: inout PieceReader) throws(PieceMismatch)
    -> UnplacedFinding
  {
    let id = DiagnosticID(rawValue: try piece.text())
    let severity = try piece.choice(Severity.self)
    var wording = Wording(what: try piece.localized())
    wording.why = try text(&piece)
    wording.remedy = try text(&piece)
    wording.label = try text(&piece)
    let place = try spot(&piece)
    let notes = try piece.array { piece throws(PieceMismatch) in
      (message: try piece.localized(), place: try spot(&piece))
    }
    let hidesText = try piece.flag()
    let fix = try piece.optional { piece throws(PieceMismatch) in
      Fix(
        title: try piece.localized(),
        range: try range(&piece),
        replacement: try piece.text(),
        isSafe: try piece.flag()
      )
    }
    let diagnostic = Diagnostic(
      id: id,
      severity: severity,
      wording: wording,
      place: nil,
      hidesText: hidesText,
      fix: fix
    )
    return UnplacedFinding(diagnostic: diagnostic, place: place, notes: notes)
  }

  private static func text(_ piece: inout PieceReader) throws(PieceMismatch) -> Localized? {
    try piece.optional { piece throws(PieceMismatch) in try piece.localized() }
  }

  private static func spot(_ piece: inout PieceReader) throws(PieceMismatch)
    -> UnplacedFinding.Spot?
  {
    try piece.optional { piece throws(PieceMismatch) in
      (path: try piece.text(), range: try range(&piece))
    }
  }

  private static func range(_ piece: inout PieceReader) throws(PieceMismatch) -> SourceRange {
    let (start, end) = (try piece.integer(), try piece.integer())
    guard 0 <= start, start <= end else { throw PieceMismatch() }
    return SourceRange(start, end)
  }
}
