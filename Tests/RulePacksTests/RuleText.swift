import CivilTime
import Diagnostics
import LocatedYAML
import Schemas
import Testing

@testable import RulePacks

/// Rules as their files would be, and the only way in which these tests read them.
enum RuleText {
  /// A rule that finds defects, without mistakes.
  static let finding = """
    apiVersion: ttdn/v1
    kind: Rule
    id: document/late
    title: {vi: Muộn, en: Late}
    because: {vi: Vì muộn, en: Because it is late}
    source: [{clause: "1"}]
    severity: warning
    scope: {each: submission.activities, as: activity}
    variables:
      - {name: place, expression: activity.place}
    match:
      - condition: activity.ended > asOf
        output: {vi: "Ngày {activity.ended} muộn", en: "Day {activity.ended} is late"}
        at: activity.ended
        fix: {replace: activity.ended, with: asOf}
    remedy: {vi: Sửa ngày, en: Correct the day}
    examples: {pass: [{name: a}], fail: [{name: b}]}
    """

  /// A rule that measures a duty, without mistakes.
  static let duty = """
    apiVersion: ttdn/v1
    kind: Rule
    id: duty/meetings
    title: {vi: Họp, en: Meetings}
    because: {vi: Vì phải họp, en: Because meetings are due}
    source: [{clause: "1"}]
    severity: error
    params:
      least: {type: int, default: 2, doc: {vi: Số, en: Number}}
      deadline: {type: deadline, doc: {vi: Hạn, en: Deadline}}
    measure:
      count: submission.activities
      as: a
      where: a.kind == 'meeting'
      atLeast: params.least
    messages:
      violated: {vi: "Cần {params.least} buổi", en: "{params.least} meetings are due"}
    examples: {pass: [{name: a}], fail: [{name: b}]}
    """

  /// The rules of files, by path, and what was said of them.
  static func read(_ files: (path: String, text: String)...) -> ([Rule], [Diagnostic]) {
    let schemas = SchemaCatalog.standard()
    let zone = Zone(offset: 7 * 3600)
    let facts = FactEnvironment(schemas: schemas, zone: zone, zones: .fixedOnly)
    var reader = RuleReader(schemas: schemas, facts: facts)
    let rules = reader.read(files.map { SourceText(path: $0.path, text: $0.text) })
    return (rules, reader.diagnostics)
  }

  /// A diagnostic in one line: its place, its name and the text that it points at.
  static func line(_ diagnostic: Diagnostic) -> String {
    guard let place = diagnostic.place else { return diagnostic.id.rawValue }
    let bytes = place.source.bytes[place.range.start..<place.range.end]
    return "\(place.start) \(diagnostic.id.rawValue) “\(String(decoding: bytes, as: UTF8.self))”"
  }

  /// The root of a YAML text.
  static func root(_ text: String) throws -> YAMLNode {
    let reading = YAMLTree.read(SourceText(path: "facts.yaml", text: text))
    return try #require(reading.tree.roots.first)
  }
}

/// One change of a rule's text, and what is said of it.
struct Change: Sendable, CustomTestStringConvertible {
  let from: String
  let to: String
  let expected: [String]

  init(_ from: String, _ to: String, _ expected: String...) {
    self.from = from
    self.to = to
    self.expected = expected
  }

  var testDescription: String { to }

  /// The changed text; the change must be one.
  func applied(to text: String) throws -> String {
    let range = try #require(text.firstRange(of: from), "“\(from)” is not in the rule")
    return text.replacingCharacters(in: range, with: to)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
