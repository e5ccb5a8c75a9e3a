public import Diagnostics
import Evaluation
import TextInspection

/// The lines of files that hold what must not be shown, and the texts that stand there.
public struct HiddenLines: Sendable {
  private var ranges: [String: [SourceRange]] = [:]
  private var secrets = HiddenTexts()

  /// The lines at which a diagnostic says so.
  public init(_ diagnostics: [Diagnostic]) {
    for place in diagnostics.filter(\.hidesText).compactMap(\.place) {
      // A secret in the name of a file stands on none of its lines.
      guard place.range.start < place.range.end else { continue }
      ranges[place.source.path, default: []].append(Self.lines(of: place))
      secrets.add(place)
    }
  }

  /// The diagnostics, telling nothing of what must not be shown.
  ///
  /// Those that lie wholly on hidden lines say only that there is something; the others do not quote
  /// what stands there, neither in words nor in a fix. Of two findings of one secret, the rule's and
  /// the inspection's, the rule's stays.
  public func redacted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !ranges.isEmpty else { return diagnostics }
    return TextInspector.withoutRepetition(diagnostics).map { diagnostic in
      guard !diagnostic.hidesText else { return diagnostic }
      guard let place = diagnostic.place, holds(place) else {
        return secrets.redacted(withoutHiddenNotes(diagnostic))
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

  /// The diagnostic, none of whose notes points at a hidden line.
  private func withoutHiddenNotes(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.notes.contains(where: { $0.place.map(contains) ?? false }) else {
      return diagnostic
    }
    var diagnostic = diagnostic
    diagnostic.notes = diagnostic.notes.map { note in
      note.place.map(contains) ?? false ? Note(note.message) : note
    }
    return diagnostic
  }

  /// The results, told without what must not be shown.
  func redacted(_ results: [ObligationResult]) -> [ObligationResult] {
    secrets.isEmpty ? results : results.map { $0.redacted(by: secrets.redacted) }
  }

  /// The explanation without what must not be shown.
  func redacted(_ node: ExplanationNode) -> ExplanationNode {
    secrets.isEmpty ? node : node.redacted(by: secrets.redacted)
  }

  /// The prospect, told without what must not be shown.
  func redacted(_ prospect: Prospect) -> Prospect {
    secrets.isEmpty ? prospect : prospect.redacted(by: secrets.redacted)
  }

  /// Whether `place` lies wholly on one of them.
  private func holds(_ place: Place) -> Bool {
    guard let hidden = ranges[place.source.path] else { return false }
    return hidden.contains { $0.start <= place.range.start && place.range.end <= $0.end }
  }

  /// Whether a part of `place` lies on one of the lines.
  public func contains(_ place: Place) -> Bool {
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
