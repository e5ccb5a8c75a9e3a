import CEL
import Diagnostics
import LocatedYAML
import Model

/// Compiles the body of a rule that finds defects: a policy, and what its branches say.
struct FindingCompiler {
  private(set) var found: [Diagnostic] = []

  /// The keys of a branch beside those of every policy; outputs are sentences.
  private static let form = PolicyForm(
    hasOutputExpressions: false,
    extraKeys: ["at", "also", "fix"],
    plainKeys: ["severity"]
  )

  /// The finding of the rule at `root`, or `nil` after saying why there is none.
  mutating func compile(
    _ root: YAMLNode,
    id: RuleID,
    severity: Severity,
    because: Localized,
    about subject: RuleSubject = .submission,
    parameters: [String] = [],
    in environment: Environment,
    gathering gatheredIn: Environment? = nil
  ) -> CompiledFinding? {
    var environment = environment
    var each: Program?
    let variable = root["scope"]?["as"]?.text ?? "item"
    var gathering: Gathering?
    if subject == .round {
      gathering = gatheredIn.flatMap { self.gathering(root, variable, in: $0) }
      guard gathering != nil else { return nil }
    } else if let key = root["scope"]?["key"] {
      found.append(Diagnostic(RuleSituation.keyWithoutRound, at: key.place))
      return nil
    } else if let list = root["scope"]?["each"] {
      guard let (program, element) = scope(list, in: environment) else { return nil }
      each = program
      environment = environment.extended(with: [Variable(variable, element)])
    }
    var reports: [CompiledFinding.Report] = []
    let compilation = Policy.compile(node: root, in: environment, form: Self.form) { branch in
      var mistakes: [Diagnostic] = []
      if let report = Self.report(branch, &mistakes) { reports.append(report) }
      return mistakes
    }
    found += compilation.diagnostics
    let remedy = root["remedy"].flatMap { MessageTemplate($0, in: environment, found: &found) }
    guard let policy = compilation.policy, policy.branches.count == reports.count else {
      return nil
    }
    return CompiledFinding(
      environment: environment,
      subject: subject,
      gathering: gathering,
      parameters: parameters,
      each: each,
      variable: variable,
      policy: policy,
      reports: reports,
      severity: severity,
      id: DiagnosticID(rawValue: id.rawValue),
      because: because,
      remedy: remedy,
      hidesText: root["hidesText"]?.text == "true"
    )
  }

  /// What a rule about the round gathers from each submission.
  private mutating func gathering(_ root: YAMLNode, _ variable: String, in environment: Environment)
    -> Gathering?
  {
    guard let list = root["scope"]?["each"], let keyNode = root["scope"]?["key"] else {
      found.append(Diagnostic(RuleSituation.roundWithoutKey, at: (root["about"] ?? root).place))
      return nil
    }
    guard let (each, element) = scope(list, in: environment) else { return nil }
    let environment = environment.extended(with: [Variable(variable, element)])
    switch environment.compile(ExpressionText(keyNode), expecting: .string) {
    case .program(let key):
      return Gathering(
        environment: environment,
        each: each,
        variable: variable,
        key: key,
        path: FactPath(of: key)
      )
    case .mistakes(let mistakes):
      found += mistakes
      return nil
    }
  }

  /// The list that the rule goes through, and the type of its elements.
  private mutating func scope(_ node: YAMLNode, in environment: Environment)
    -> (Program, element: CELType)?
  {
    switch environment.compile(ExpressionText(node)) {
    case .program(let program):
      if let element = program.resultType.element { return (program, element) }
      found.append(Diagnostic(RuleSituation.notAList("\(program.resultType)"), at: node.place))
    case .mistakes(let mistakes): found += mistakes
    }
    return nil
  }

  /// What a branch says; `nil` without a sentence, which its structure asks for.
  private static func report(_ branch: PolicyBranch, _ found: inout [Diagnostic])
    -> CompiledFinding.Report?
  {
    let node = branch.node
    let message = node["output"].flatMap {
      MessageTemplate($0, in: branch.environment, found: &found)
    }
    let explanation = node["explanation"].flatMap {
      MessageTemplate($0, in: branch.environment, found: &found)
    }
    let at = path(branch.extras["at"], at: node["at"], &found)
    let also = path(branch.extras["also"], at: node["also"], &found)
    let replaced = path(branch.extras["fix.replace"], at: node["fix"]?["replace"], &found)
    return message.map {
      CompiledFinding.Report(
        message: $0,
        explanation: explanation,
        severity: node["severity"].flatMap { Severity(rawValue: $0.text) },
        at: at,
        also: also,
        replaced: replaced
      )
    }
  }

  /// The fact that an expression without mistakes names; other expressions are refused.
  private static func path(
    _ program: Program?,
    at node: YAMLNode?,
    _ found: inout [Diagnostic]
  ) -> FactPath? {
    guard let program, let node else { return nil }
    guard let path = FactPath(of: program) else {
      found.append(Diagnostic(RuleSituation.notAPath(node.text), at: node.place))
      return nil
    }
    return path
  }
}
