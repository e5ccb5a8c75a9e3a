import Diagnostics
import LocatedYAML

@testable import Schemas

/// The only place where the tests touch the API: texts in, texts out.
enum SchemaProbe {
  /// The root of a document.
  static func root(_ text: String, path: String = "t.yaml") -> YAMLNode? {
    YAMLTree.read(SourceText(path: path, text: text)).tree.roots.first
  }

  /// What is found when `schema` is compiled.
  static func loading(_ schema: String) -> [String] {
    guard let root = root(schema) else { return ["unreadable"] }
    return Schema.compile(root).diagnostics.map { line($0) }
  }

  /// The schema written in `text`; `nil` when it does not compile.
  static func schema(_ text: String, limits: SchemaLimits = .standard) -> Schema? {
    root(text).flatMap { Schema.compile($0, limits: limits).schema }
  }

  /// What is found in `value` when it is checked against `schema`.
  static func findings(_ schema: String, _ value: String, limits: SchemaLimits = .standard)
    -> [Diagnostic]
  {
    guard let schema = self.schema(schema, limits: limits), let root = root(value) else {
      return []
    }
    return schema.validate(root)
  }

  /// Whether `value` satisfies `schema`; `nil` when one of them cannot be read.
  static func isValid(_ schema: String, _ value: String) -> Bool? {
    guard let schema = self.schema(schema), let root = root(value) else { return nil }
    return schema.validate(root).allSatisfy { $0.severity != .error }
  }

  /// A finding in one line: severity, id, place, what, remedy, fix.
  static func line(_ finding: Diagnostic, language: Language = .en) -> String {
    var line = "\(finding.severity)[\(finding.id.rawValue)]"
    if let place = finding.place { line += " \(place.start)–\(place.end)" }
    line += ": " + finding.wording.what[language]
    if let remedy = finding.wording.remedy { line += "; " + remedy[language] }
    if let fix = finding.fix { line += " → " + fix.replacement + (fix.isSafe ? "" : " (unsafe)") }
    for note in finding.notes { line += " | " + note.message[language] }
    return line
  }
}
