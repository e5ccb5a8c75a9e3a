internal import Diagnostics

/// What every JSON report says in the same shape: diagnostics, and places in files.
struct LocatedJSON {
  private let language: Language
  private var lines = LineCache()

  init(_ language: Language) { self.language = language }

  /// A diagnostic as an object; `witness` is what shows it, where something does.
  mutating func write(
    _ diagnostic: Diagnostic,
    witness: Localized? = nil,
    to json: inout JSONWriter
  ) {
    let wording = diagnostic.wording
    json.object { json in
      json.member("id", diagnostic.id.rawValue)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("message", wording.what[language])
      json.member("why", ifAny: wording.why?[language])
      json.member("remedy", ifAny: wording.remedy?[language])
      json.member("witness", ifAny: witness?[language])
      if let place = diagnostic.place {
        json.key("at")
        write(place, to: &json)
      }
      if !diagnostic.notes.isEmpty {
        json.key("notes")
        json.array(diagnostic.notes) { write($1, to: &$0) }
      }
      if let fix = diagnostic.fix, !diagnostic.hidesText { write(fix, of: diagnostic, to: &json) }
    }
  }

  /// A place as an object: the path, and where it begins and ends as people count.
  mutating func write(_ place: Place, to json: inout JSONWriter) {
    let (start, end) = lines.positions(of: place)
    json.object { json in
      json.member("path", place.source.path)
      guard !place.source.bytes.isEmpty else { return }
      json.key("start")
      json.object { Self.write(start, to: &$0) }
      json.key("end")
      json.object { Self.write(end, to: &$0) }
    }
  }

  private mutating func write(_ note: Note, to json: inout JSONWriter) {
    json.object { json in
      json.member("message", note.message[language])
      guard let place = note.place else { return }
      json.key("at")
      write(place, to: &json)
    }
  }

  private mutating func write(_ fix: Fix, of diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.key("fix")
    json.object { json in
      json.member("title", fix.title[language])
      json.member("replacement", fix.replacement)
      json.flag("safe", fix.isSafe)
      guard let source = diagnostic.place?.source else { return }
      json.key("at")
      write(Place(source, fix.range), to: &json)
    }
  }

  private static func write(_ position: Position, to json: inout JSONWriter) {
    json.member("line", position.line)
    json.member("column", position.column)
  }
}

/// The line starts of the texts met so far: most places lie in few texts.
private struct LineCache {
  private var indexes: [String: LineIndex] = [:]

  /// The lines of more texts are not kept: a round may have a hundred thousand.
  private static let most = 64

  mutating func positions(of place: Place) -> (Position, Position) {
    let index: LineIndex
    if let known = indexes[place.source.path], known.source == place.source {
      index = known
    } else {
      index = LineIndex(place.source)
      if indexes.count >= Self.most { indexes.removeAll() }
      indexes[place.source.path] = index
    }
    return (index.position(at: place.range.start), index.position(at: place.range.end))
  }
}
