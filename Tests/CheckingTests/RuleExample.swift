import Checking
import CivilTime
import Diagnostics
import Evaluation
import Foundation
import LocatedYAML
import Model
import PlanReading
import Testing

/// One case that a rule's file gives, made into a round of its own: a plan with one obligation, a
/// registry and submissions, in which what the case does not say is a stand-in.
struct RuleExample: Sendable, CustomTestStringConvertible {
  let rule: SourceText
  let id: String
  let isDuty: Bool
  let shouldPass: Bool
  let node: YAMLNode

  var name: String { node["name"]?.text ?? "" }
  var testDescription: String { "\(id): \(name)" }

  /// All cases of all rules of the project, in the order of files.
  static let all: [RuleExample] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "rules")
    let paths = FileManager.default.enumerator(atPath: root.path())?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
      .flatMap { path -> [RuleExample] in
        guard let data = try? Data(contentsOf: root.appending(path: path)) else { return [] }
        return examples(of: SourceText(path: "rules/\(path)", bytes: Array(data)))
      }
  }()

  private static func examples(of source: SourceText) -> [RuleExample] {
    guard let root = YAMLTree.read(source).tree.roots.first else { return [] }
    return [("pass", true), ("fail", false)].flatMap { key, shouldPass in
      (root["examples"]?[key]?.items.map { $0 } ?? []).map {
        RuleExample(
          rule: source,
          id: root["id"]?.text ?? "",
          isDuty: root["measure"] != nil,
          shouldPass: shouldPass,
          node: $0
        )
      }
    }
  }

  /// Whether the case is about the whole rather than one unit.
  private var isAboutWhole: Bool { node["given"]?["submissions"] != nil }

  private var unit: String {
    let given = node["given"]
    return given?["unit"]?["id"]?.text ?? given?["submission"]?["unit"]?.text ?? "stand-in"
  }

  /// The units that the case speaks of, each with what an entry of the registry must have.
  private var units: [String] {
    let standIn = [
      ("id", unit), ("name", "{vi: Đơn vị, en: Unit}"), ("kind", "department"),
      ("groups", "[bound]"),
    ]
    let own = FlowText.merged(standIn, node["given"]?["unit"])
    let others = (node["given"]?["submissions"]?.items.map { $0 } ?? []).compactMap {
      $0["unit"]?.text
    }
    return [own]
      + others.map { id in
        FlowText.merged([("id", id)] + standIn.dropFirst(), nil)
      }
  }

  private var registry: String {
    let given = node["given"]?["registry"]
    let entry = { (kind: String) in [("name", "{vi: Tên, en: Name}"), ("kind", kind)] }
    let units = (given?["units"]?.items.map { $0 } ?? []).map {
      FlowText.merged(entry("department") + [("groups", "[bound]")], $0)
    }
    var fields = [
      ("apiVersion", "ttdn/v1"), ("kind", "Registry"),
      ("metadata", "{id: stand-in, title: {vi: Sổ, en: Registry}}"),
      ("groups", "[{id: bound, name: {vi: Nhóm, en: Group}}]"),
      ("units", "[\((self.units + units).joined(separator: ", "))]"),
    ]
    for (key, kind) in [("places", "district"), ("parties", "association")] {
      let items = (given?[key]?.items.map { $0 } ?? []).map { FlowText.merged(entry(kind), $0) }
      if !items.isEmpty { fields.append((key, "[\(items.joined(separator: ", "))]")) }
    }
    return FlowText.mapping(fields)
  }

  private var plan: String {
    let duty = """
      [{id: "1#1", clause: "1", title: {vi: Nghĩa vụ, en: Duty}, bindsTo: {groups: [all]}, \
      bearer: \(isAboutWhole ? "whole" : "unit"), rule: \(id)\
      \(node["with"].map { ", with: \(FlowText.of($0))" } ?? "")}]
      """
    let given = node["given"]?["plan"]
    let named = [
      ("issuer", "{vi: Cơ quan, en: Office}"), ("subject", "{vi: Việc, en: Matter}"),
    ]
    let references = (given?["references"]?.items.map { $0 } ?? []).map {
      FlowText.merged(named, $0)
    }
    return FlowText.mapping(
      [
        ("apiVersion", "ttdn/v1"), ("kind", "Plan"),
        ("metadata", "{id: stand-in, version: 1, title: {vi: Kế hoạch, en: Plan}}"),
        ("document", FlowText.merged([("number", "1-KH/X")] + named, given?["document"])),
        (
          "period",
          given?["period"].map(FlowText.of) ?? "{from: 2019-01-01, until: 2020-01-01}"
        ),
        ("zone", "\"+07:00\""), ("registry", "registry.yaml"), ("rules", "[duty]"),
        ("references", "[\(references.joined(separator: ", "))]"),
        ("clauses", "[{id: \"1\", normative: true, gist: {vi: Mục, en: Clause}}]"),
        ("obligations", isDuty ? duty : unmeasured),
      ] + vocabulary
    )
  }

  /// The words that the case gives the plan, each with the title that an entry must have.
  private var vocabulary: [(String, String)] {
    guard let given = node["given"]?["plan"]?["vocabulary"] else { return [] }
    let lists = given.entries.map { key, words in
      let titled = words.items.map { FlowText.merged([("title", "{vi: Từ, en: Word}")], $0) }
      return (key.text, "[\(titled.joined(separator: ", "))]")
    }
    return [("vocabulary", FlowText.mapping(lists))]
  }

  /// An obligation that binds every unit, so that each is judged and its findings are looked for.
  private var unmeasured: String {
    """
    [{id: "1#1", clause: "1", title: {vi: Nghĩa vụ, en: Duty}, bindsTo: {groups: [all]}, \
    measure: {holds: "true"}}]
    """
  }

  private func submission(_ given: YAMLNode?, _ unit: String) -> String {
    FlowText.merged(
      [("apiVersion", "ttdn/v1"), ("kind", "Submission"), ("unit", unit), ("plan", "stand-in")],
      given
    )
  }

  private var submissions: [SourceText] {
    if isAboutWhole {
      let items = node["given"]?["submissions"]?.items.map { $0 } ?? []
      return items.enumerated().map { index, item in
        SourceText(path: "\(index).yaml", text: submission(item, item["unit"]?.text ?? "u\(index)"))
      }
    }
    return [SourceText(path: "s.yaml", text: submission(node["given"]?["submission"], unit))]
  }

  /// What the project's own code makes of the case.
  func check() async -> RoundResult? {
    let asOf = node["asOf"].flatMap { CivilDate($0.text) } ?? CivilDate("2019-11-01")
    let preparation = Checker.prepare(
      PlanSources(
        plan: SourceText(path: "plan.yaml", text: plan),
        registry: SourceText(path: "registry.yaml", text: registry),
        rules: [rule]
      ),
      zones: .fixedOnly,
      question: { _ in Question(asOf: asOf ?? .earliest) }
    )
    switch preparation {
    case .cannotRun(let diagnostics):
      print(testDescription, diagnostics.map { "\($0.id.rawValue): \($0.wording.what.en)" })
      return nil
    case .ready(let checker, _):
      return await checker.check(submissions, scope: .round, jobs: 1)
    }
  }
}
