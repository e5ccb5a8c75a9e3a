import Diagnostics
import LocatedYAML
import Testing

/// Reads YAML text; the one way of these tests into the reader.
func read(_ text: String, limits: YAMLLimits = .standard) -> YAMLReading {
  YAMLTree.read(SourceText(path: "t.yaml", text: text), limits: limits)
}

/// Reads bytes.
func read(bytes: [UInt8], limits: YAMLLimits = .standard) -> YAMLReading {
  YAMLTree.read(SourceText(path: "t.yaml", bytes: bytes), limits: limits)
}

/// A text without its marks « and », and the range of bytes between them.
func unmark(_ marked: String) -> (text: String, range: SourceRange) {
  let parts = marked.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
  let inner = parts[1].split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
  let start = parts[0].utf8.count
  let text = String(parts[0]) + String(inner[0]) + String(inner[1])
  return (text, SourceRange(start, start + inner[0].utf8.count))
}

/// A diagnostic in one line a language: severity, identifier, place, what; then why and remedy.
func written(_ diagnostic: Diagnostic, _ language: Language = .vi) -> String {
  let place = diagnostic.place.map { " \($0.start)-\($0.end)" } ?? ""
  var lines = [
    "\(diagnostic.severity)[\(diagnostic.id.rawValue)]\(place): "
      + diagnostic.wording.what[language]
  ]
  if let why = diagnostic.wording.why { lines.append("= \(why[language])") }
  if let remedy = diagnostic.wording.remedy { lines.append("> \(remedy[language])") }
  for note in diagnostic.notes {
    lines.append("~ \(note.place.map { "\($0.start)" } ?? ""): \(note.message[language])")
  }
  return lines.joined(separator: "\n")
}

extension YAMLNode {
  /// The node and all below it, keys included; aliases are not entered.
  var everything: [YAMLNode] {
    guard !isAlias else { return [self] }
    return switch kind {
    case .scalar: [self]
    case .sequence: [self] + items.flatMap(\.everything)
    case .mapping: [self] + entries.flatMap { $0.key.everything + $0.value.everything }
    }
  }

  /// The data as one line, for comparing.
  var summary: String {
    switch kind {
    case .scalar: "\(scalar)"
    case .sequence: "[" + items.map(\.summary).joined(separator: ", ") + "]"
    case .mapping:
      "{" + entries.map { "\($0.key.summary): \($0.value.summary)" }.joined(separator: ", ") + "}"
    }
  }
}
