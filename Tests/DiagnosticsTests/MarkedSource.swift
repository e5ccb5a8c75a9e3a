import Diagnostics
import Testing

/// A text in which «…» marks a place; the marks are not part of the text.
struct MarkedSource {
  let place: Place

  init(_ marked: String, path: String = "a.yaml") throws {
    let open = try #require(marked.firstRange(of: "«"))
    let close = try #require(marked.firstRange(of: "»"))
    let before = marked[..<open.lowerBound]
    let inside = marked[open.upperBound..<close.lowerBound]
    let source = SourceText(path: path, text: "\(before)\(inside)\(marked[close.upperBound...])")
    let start = before.utf8.count
    place = Place(source, SourceRange(start, start + inside.utf8.count))
  }
}

extension TerminalRenderer {
  /// What is shown for a diagnostic, as one string.
  func shown(_ diagnostic: Diagnostic) -> String {
    var output = ""
    render(diagnostic, to: &output)
    return output
  }

  static let vietnamese = TerminalRenderer(
    language: .vi,
    palette: TerminalPalette(isColored: false)
  )
}

extension Diagnostic {
  /// A diagnostic that says little, for tests of how places are shown.
  init(_ what: String, at place: Place?, label: String? = nil, notes: [Note] = []) {
    self.init(
      id: "test/case",
      severity: .error,
      wording: Wording(what: Localized(what), label: label.map { Localized($0) }),
      place: place,
      notes: notes
    )
  }
}
