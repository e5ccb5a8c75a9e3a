import CEL
import Diagnostics
import LocatedYAML
import Model

/// Compiles the body of a rule that finds defects.
struct FindingCompiler {
  private(set) var found: [Diagnostic] = []

  /// The finding of the rule at `root`, or `nil` after saying why there is none.
  mutating func compile(
    _ root: YAMLNode,
    id: RuleID,
    severity: Severity,
    because: Localized,
    in environment: Environment
  ) -> CompiledFinding? {
    var environment = environment
    var each: Program?
    let variable = root["scope"]?["as"]?.text ?? "item"
    if let list = root["scope"]?["each"] {
      guard let program = program(list, nil, environment) else { return nil }
      guard let element = program.resultType.element else {
        found.append(Diagnostic(RuleSituation.notAList("\(program.resultType)"), at: list.place))
        return nil
      }
      each = program
      environment = environment.extended(with: [Variable(variable, element)])
    }
    var scopes = [environment]
    guard let body = body(root, &scopes) else { return nil }
    let remedy = root["remedy"].flatMap { MessageTemplate($0, in: environment, found: &found) }
    return CompiledFinding(
      environment: scopes[scopes.count - 1],
      each: each,
      variable: variable,
      body: body,
      severity: severity,
      id: DiagnosticID(rawValue: id.rawValue),
      because: because,
      remedy: remedy,
      hidesText: root["hidesText"]?.text == "true"
    )
  }

  /// A body at a rule or a nested rule. `scopes` collects the environments, each extending the one
  /// before, so that the last has room for every variable.
  private mutating func body(
    _ node: YAMLNode,
    _ scopes: inout [Environment]
  ) -> CompiledFinding.Body? {
    var compiled: [(name: String, program: Program)] = []
    for entry in node["variables"]?.items.map({ $0 }) ?? [] {
      guard let name = entry["name"]?.text, let expression = entry["expression"],
        let program = program(expression, nil, scopes[scopes.count - 1])
      else { continue }
      let variable = Variable("variables.\(name)", program.resultType)
      scopes.append(scopes[scopes.count - 1].extended(with: [variable]))
      compiled.append((variable.name, program))
    }
    let entries = (node["aggregate"] ?? node["match"])?.items.map { $0 } ?? []
    let branches = entries.compactMap { branch($0, &scopes) }
    guard branches.count == entries.count else { return nil }
    return CompiledFinding.Body(
      variables: compiled,
      branches: branches,
      reportsAll: node["aggregate"] != nil
    )
  }

  private mutating func branch(
    _ node: YAMLNode,
    _ scopes: inout [Environment]
  ) -> CompiledFinding.Branch? {
    let before = found.count
    let environment = scopes[scopes.count - 1]
    let condition = node["condition"].flatMap { program($0, .bool, environment) }
    let consequence: CompiledFinding.Consequence?
    if let nested = node["rule"] {
      consequence = body(nested, &scopes).map { .body($0) }
    } else {
      consequence = report(node, environment).map { .report($0) }
    }
    guard let consequence, found.count == before else { return nil }
    return CompiledFinding.Branch(condition: condition, consequence: consequence)
  }

  private mutating func report(_ node: YAMLNode, _ environment: Environment)
    -> CompiledFinding.Report?
  {
    let message = node["output"].flatMap { MessageTemplate($0, in: environment, found: &found) }
    let explanation = node["explanation"].flatMap {
      MessageTemplate($0, in: environment, found: &found)
    }
    let at = node["at"].flatMap { path($0, environment) }
    var fix: CompiledFinding.FixTemplate?
    if let replace = node["fix"]?["replace"].flatMap({ path($0, environment) }),
      let value = node["fix"]?["with"].flatMap({ program($0, nil, environment) })
    {
      fix = CompiledFinding.FixTemplate(target: replace, value: value)
    }
    return message.map {
      CompiledFinding.Report(
        message: $0,
        explanation: explanation,
        severity: node["severity"].flatMap { Severity(rawValue: $0.text) },
        at: at,
        fix: fix
      )
    }
  }

  /// A path that names a fact; it is compiled as an expression too, so that its names are checked.
  private mutating func path(_ node: YAMLNode, _ environment: Environment) -> FactPath? {
    guard program(node, nil, environment) != nil else { return nil }
    guard let path = FactPath(node.text) else {
      found.append(Diagnostic(RuleSituation.notAPath(node.text), at: node.place))
      return nil
    }
    return path
  }

  private mutating func program(
    _ node: YAMLNode,
    _ type: CELType?,
    _ environment: Environment
  ) -> Program? {
    switch environment.compile(ExpressionText(node), expecting: type) {
    case .program(let program): return program
    case .mistakes(let mistakes):
      found += mistakes
      return nil
    }
  }
}
