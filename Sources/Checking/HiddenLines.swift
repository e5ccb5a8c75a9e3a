import Diagnostics

/// The lines of files that hold what must not be shown.
struct HiddenLines {
  private var ranges: [String: [SourceRange]] = [:]

  /// The lines at which a diagnostic says so.
  init(_ diagnostics: [Diagnostic]) {
    for place in diagnostics.filter(\.hidesText).compactMap(\.place) {
      ranges[place.source.path, default: []].append(Self.lines(of: place))
    }
  }

  /// The diagnostics, of which those that lie wholly on hidden lines tell no value that may stand there.
  func redacted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !ranges.isEmpty else { return diagnostics }
    return diagnostics.map { diagnostic in
      guard !diagnostic.hidesText, let place = diagnostic.place, holds(place) else {
        return diagnostic
      }
      return Diagnostic(
        id: diagnostic.id,
        severity: diagnostic.severity,
        wording: CheckingSituation.redacted,
        place: place,
        hidesText: true
      )
    }
  }

  /// Whether `place` lies wholly on one of them.
  private func holds(_ place: Place) -> Bool {
    guard let hidden = ranges[place.source.path] else { return false }
    return hidden.contains { $0.start <= place.range.start && place.range.end <= $0.end }
  }

  /// Whether a part of `place` lies on one of the lines.
  func contains(_ place: Place) -> Bool {
    guard let hidden = ranges[place.source.path] else { return false }
    return hidden.contains { $0.start <= place.range.end && $0.end >= place.range.start }
  }

  /// The whole lines on which a place lies.
  private static func lines(of place: Place) -> SourceRange {
    let bytes = place.source.bytes
    let lineFeed = UInt8(ascii: "\n")
    var start = min(max(place.range.start, 0), bytes.count)
    while start > 0, bytes[start - 1] != lineFeed { start -= 1 }
    var end = min(max(place.range.end, start), bytes.count)
    while end < bytes.count, bytes[end] != lineFeed { end += 1 }
    return SourceRange(start, end)
  }
}
