package import CEL
public import Diagnostics
import LocatedYAML
import Model
public import Schemas

/// Reads rule files into compiled rules, saying what it could not understand.
public struct RuleReader {
  private let schemas: SchemaCatalog
  private let facts: FactEnvironment
  /// What was found, by file and place.
  public private(set) var diagnostics: [Diagnostic] = []

  /// A reader whose rules are typed by these facts.
  public init(schemas: SchemaCatalog, facts: FactEnvironment) {
    self.schemas = schemas
    self.facts = facts
  }

  /// The rules of all files, sorted by identifier.
  public mutating func read(_ sources: [SourceText]) -> [Rule] {
    read(RuleFiles(sources, schemas: schemas))
  }

  /// The rules of files of which the reading has begun, sorted by identifier.
  mutating func read(_ files: RuleFiles) -> [Rule] {
    let (schemas, facts) = (schemas, facts)
    let readings = EagerList(files.readings, isShared: !facts.either.isObserved) { file in
      var reader = RuleReader(schemas: schemas, facts: facts)
      let rule = reader.rule(file)
      return CompiledFile(rule: rule, found: reader.diagnostics)
    }
    var rules: [RuleID: Rule] = [:]
    for file in readings.values {
      diagnostics += file.found
      guard let rule = file.rule else { continue }
      if let known = rules[rule.id] {
        diagnostics.append(
          Diagnostic(
            RuleSituation.duplicate(rule.id.rawValue),
            at: rule.place,
            notes: [Note(Localized(vi: "quy tắc kia", en: "the other one"), at: known.place)]
          )
        )
      } else {
        rules[rule.id] = rule
      }
    }
    return rules.values.sorted { $0.id.rawValue < $1.id.rawValue }
  }

  /// The rule of one file, and what was found in it.
  ///
  /// A class, because only references can be stored for all threads at once.
  private final class CompiledFile: Sendable {
    let rule: Rule?
    let found: [Diagnostic]

    init(rule: Rule?, found: [Diagnostic]) {
      self.rule = rule
      self.found = found
    }
  }

  private mutating func rule(_ file: RuleFiles.Reading) -> Rule? {
    diagnostics += file.found
    guard file.isSound, let root = file.root else { return nil }
    return rule(root)
  }

  private mutating func rule(_ root: YAMLNode) -> Rule? {
    guard let idNode = root["id"] else { return nil }
    let id = RuleID(rawValue: idNode.text)
    checkPath(id, idNode)
    let parameters = self.parameters(root["params"])
    let severity = root["severity"].flatMap { Severity(rawValue: $0.text) } ?? .error
    let because = Localized(located: root["because"]) ?? Localized("")
    var bearers: Set<Bearer> = []
    guard let body = body(root, id, parameters, severity, because, &bearers) else { return nil }
    let examples = self.examples(root["examples"])
    if !root.isLeftOut("examples") { checkProof(examples, idNode) }
    return Rule(
      id: id,
      title: Localized(located: root["title"]) ?? Localized(id.rawValue),
      because: because,
      sources: root["source"]?.items.map(RuleSource.init) ?? [],
      severity: severity,
      parameters: parameters,
      bearers: bearers,
      body: body,
      examples: examples,
      place: idNode.place
    )
  }

  private mutating func checkProof(_ examples: [RuleExample], _ idNode: YAMLNode) {
    for passes in [true, false] where !examples.contains(where: { $0.shouldPass == passes }) {
      diagnostics.append(Diagnostic(RuleSituation.unproven(passes: passes), at: idNode.place))
    }
  }

  /// A rule is found by its identifier: `rules/duty/report-before.yaml` holds `duty/report-before`.
  private mutating func checkPath(_ id: RuleID, _ node: YAMLNode) {
    let parts = node.tree.source.path.utf8.split(separator: UInt8(ascii: "/")).suffix(2)
    guard parts.count == 2, let folder = parts.first, let file = parts.last else { return }
    let name = file.prefix(upTo: file.lastIndex(of: UInt8(ascii: ".")) ?? file.endIndex)
    let expected = "\(Substring(folder))/\(Substring(name))"
    guard expected != id.rawValue else { return }
    diagnostics.append(
      Diagnostic(RuleSituation.misplaced(id: id.rawValue, expected: expected), at: node.place)
    )
  }

  private mutating func body(
    _ root: YAMLNode,
    _ id: RuleID,
    _ parameters: [RuleParameter],
    _ severity: Severity,
    _ because: Localized,
    _ bearers: inout Set<Bearer>
  ) -> Rule.Body? {
    let variables = parameters.compactMap(\.variable)
    if let measureNode = root["measure"] {
      if let about = root["about"] {
        diagnostics.append(Diagnostic(RuleSituation.aboutOfDuty, at: about.place))
      }
      let environment = facts.either.extended(with: variables)
      var compiler = MeasureCompiler(
        environment: environment,
        deadlines: parameters.filter { $0.kind == .deadline }.map(\.name)
      )
      let measure = compiler.compile(measureNode)
      diagnostics += compiler.found
      guard let measure else { return nil }
      let trigger = root["trigger"].flatMap { self.trigger($0, in: measure.environment) }
      bearers = self.bearers(asking: compiler.asked.union(trigger?.slots ?? []))
      return .duty(measure, trigger: trigger, messages(root, in: measure.environment))
    }
    guard root["match"] != nil || root["aggregate"] != nil else {
      diagnostics.append(Diagnostic(RuleSituation.noBody, at: root["id"]?.place))
      return nil
    }
    var compiler = FindingCompiler()
    let subject = root["about"].flatMap { RuleSubject(rawValue: $0.text) } ?? .submission
    let finding = compiler.compile(
      root,
      id: id,
      severity: severity,
      because: because,
      about: subject,
      parameters: variables.map(\.name),
      in: facts.environment(about: subject).extended(with: variables),
      gathering: facts.environment(about: .submission).extended(with: variables)
    )
    diagnostics += compiler.found
    return finding.map { .finding($0) }
  }

  /// The bearers about whom there is all that a measure and its trigger ask for.
  private func bearers(asking slots: Set<Int>) -> Set<Bearer> {
    let lacks = { (names: [String]) in
      names.contains { name in facts.either.slot(of: name).map(slots.contains) ?? false }
    }
    var able: Set<Bearer> = []
    if !lacks(["submission", "unit"]) { able.insert(.whole) }
    if !lacks(["submissions"]) { able.insert(.unit) }
    return able
  }

  private mutating func trigger(_ node: YAMLNode, in environment: Environment) -> Program? {
    switch environment.compile(ExpressionText(node), expecting: .bool) {
    case .program(let program): return program
    case .mistakes(let mistakes):
      diagnostics += mistakes
      return nil
    }
  }

  private mutating func messages(_ root: YAMLNode, in environment: Environment) -> DutyMessages {
    var byStatus: [Status: MessageTemplate] = [:]
    for (key, value) in root["messages"]?.entries.map({ $0 }) ?? [] {
      guard let status = Status(rawValue: key.text) else {
        let names = Status.allCases.map(\.rawValue)
        let suggestion = Suggestion.nearest(to: key.text, among: names)
        diagnostics.append(
          Diagnostic(
            RuleSituation.unknownName(key.text, suggestion: suggestion),
            at: key.place
          )
        )
        continue
      }
      byStatus[status] = MessageTemplate(value, in: environment, found: &diagnostics)
    }
    let remedy = root["remedy"].flatMap {
      MessageTemplate($0, in: environment, found: &diagnostics)
    }
    return DutyMessages(byStatus: byStatus, remedy: remedy)
  }
}

extension RuleReader {
  private mutating func parameters(_ node: YAMLNode?) -> [RuleParameter] {
    var parameters: [RuleParameter] = []
    for (key, value) in node?.entries.map({ $0 }) ?? [] {
      guard let type = value["type"] else { continue }
      guard let kind = RuleParameter.Kind(type.text) else {
        diagnostics.append(
          Diagnostic(
            RuleSituation.parameterType(type.text, known: RuleParameter.Kind.names),
            at: type.place
          )
        )
        continue
      }
      parameters.append(
        RuleParameter(
          name: key.text,
          kind: kind,
          fallback: value["default"],
          meaning: Localized(located: value["doc"])
        )
      )
    }
    return parameters
  }

  private func examples(_ node: YAMLNode?) -> [RuleExample] {
    [("pass", true), ("fail", false)].flatMap { key, shouldPass in
      (node?[key]?.items.map { $0 } ?? []).map {
        RuleExample(name: $0["name"]?.text ?? "", shouldPass: shouldPass, node: $0)
      }
    }
  }
}

extension RuleParameter {
  /// The variable by which expressions read it; `nil` for a deadline.
  package var variable: Variable? {
    switch kind {
    case .value(let type): Variable("params.\(name)", type)
    case .deadline: nil
    }
  }

  /// Its value where nothing sets it, under the name by which expressions read it.
  package var fallbackValue: (name: String, value: Value)? {
    guard case .value(let type) = kind, let fallback else { return nil }
    return ("params.\(name)", .node(fallback, type))
  }
}

extension RuleParameter.Kind {
  /// The type as a rule's file writes it.
  package var name: String {
    switch self {
    case .value(.map(.string, .string)): "map(string)"
    case .value(let type): "\(type)"
    case .deadline: "deadline"
    }
  }

  /// The names of types that a rule's file may use.
  static let names = [
    "string", "int", "double", "bool", "date", "list(string)", "list(int)", "map(string)",
    "deadline",
  ]

  init?(_ name: String) {
    switch name {
    case "string": self = .value(.string)
    case "int": self = .value(.int)
    case "double": self = .value(.double)
    case "bool": self = .value(.bool)
    case "date": self = .value(.date)
    case "list(string)": self = .value(.list(.string))
    case "list(int)": self = .value(.list(.int))
    case "map(string)": self = .value(.map(.string, .string))
    case "deadline": self = .deadline
    default: return nil
    }
  }
}

extension RuleSource {
  /// The source at a located entry of `source:`.
  init(_ node: YAMLNode) {
    clause = node["clause"]?.text
    decree = node["decree"]?.text
    seen = node["seen"]?.text
  }
}
