import CEL
public import Diagnostics
import LocatedYAML
import RulePacks

/// What a rule's file says of the rule, for people who look it up.
public struct RuleDescription: Sendable {
  /// The identifier.
  public let id: String
  /// The file's path.
  public let path: String
  /// Whether the rule measures a duty; otherwise it looks for defects.
  public let isDuty: Bool
  /// `error`, `warning` or `info`.
  public let severity: String
  /// What the rule is about.
  public let title: Localized
  /// Why it exists.
  public let because: Localized
  /// Where it comes from: clauses, acts, defects seen, each with the word for which it is.
  public let sources: [(kind: String, text: String)]
  /// What an obligation may set.
  public let parameters: [Parameter]
  /// The expressions by which it decides, with where they stand in the file.
  public let expressions: [(path: String, text: String)]
  /// What it says, by status or case.
  public let messages: [(name: String, text: Localized)]
  /// What to do about it.
  public let remedy: Localized?
  /// The names of its examples, with whether they pass.
  public let examples: [(name: String, passes: Bool)]

  /// A parameter of a rule.
  public struct Parameter: Sendable {
    /// Its name.
    public let name: String
    /// Its type, as rule files write it.
    public let type: String
    /// Its value where an obligation sets none; `nil` when one must be set.
    public let fallback: String?
    /// What it means.
    public let meaning: Localized?
  }

  /// How many examples pass, or fail.
  public func exampleCount(passing: Bool) -> Int { examples.count { $0.passes == passing } }
}

extension RuleDescription {
  /// The description of a rule's file.
  public init(_ file: RuleFile, on bench: Workbench) {
    let root = file.root
    let collector = ProgramCollector()
    _ = bench.rule(file.source, observer: collector)
    let programs = collector.deciding(in: file.source) { range in
      YAMLPath.text(of: range, below: root).map(YAMLPath.isDeciding) ?? true
    }
    id = file.id
    path = file.source.path
    isDuty = file.isDuty
    severity = root["severity"]?.text ?? ""
    title = Localized(located: root["title"]) ?? Localized(file.id)
    because = Localized(located: root["because"]) ?? Localized("")
    sources = Self.items(root["source"]).flatMap { source in
      source.entries.map { ($0.key.text, $0.value.text) }
    }
    parameters = (root["params"]?.entries.map { $0 } ?? []).map { key, value in
      Parameter(
        name: key.text,
        type: value["type"]?.text ?? "",
        fallback: value["default"].map(FlowText.of),
        meaning: Localized(located: value["doc"])
      )
    }
    expressions = programs.map {
      (YAMLPath.text(of: $0.wholeRange, below: root) ?? "", Self.line($0.text.text))
    }
    messages = Self.messages(root)
    remedy = Localized(located: root["remedy"])
    examples = file.examples.map { ($0.name, $0.shouldPass) }
  }

  private static func items(_ list: YAMLNode?) -> [YAMLNode] { list?.items.map { $0 } ?? [] }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The sentences by status, and those of the cases in which a defect is found.
  private static func messages(_ root: YAMLNode) -> [(name: String, text: Localized)] {
    let byStatus = (root["messages"]?.entries.map { $0 } ?? []).compactMap { key, value in
      Localized(located: value).map { (key.text, $0) }
    }
    return byStatus + outputs(root)
  }

  private static func outputs(_ rule: YAMLNode) -> [(name: String, text: Localized)] {
    items(rule["match"] ?? rule["aggregate"]).enumerated().flatMap { index, branch in
      let own = Localized(located: branch["output"]).map { [("\(index + 1)", $0)] } ?? []
      return own + (branch["rule"].map(outputs) ?? [])
    }
  }
}
