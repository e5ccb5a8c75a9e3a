public import CEL
public import Diagnostics
public import LocatedYAML

/// A rule that finds defects, compiled: where it looks, when it strikes, what it says.
public struct CompiledFinding: Sendable {
  let environment: Environment
  /// The list that the rule goes through; `nil` looks once at the submission.
  let each: Program?
  /// The loop variable over `each`.
  let variable: String
  let body: Body
  let severity: Severity
  let id: DiagnosticID
  let because: Localized
  let remedy: MessageTemplate?
  /// Whether what is found is a secret that no output may show.
  let hidesText: Bool

  /// Variables, then branches: the first that holds, or all that hold.
  struct Body: Sendable {
    let variables: [(name: String, program: Program)]
    let branches: [Branch]
    let reportsAll: Bool
  }

  /// One condition and what follows from it.
  struct Branch: Sendable {
    let condition: Program?
    let consequence: Consequence
  }

  /// What follows where a condition holds.
  indirect enum Consequence: Sendable {
    case report(Report)
    case body(Body)
  }

  /// What is said, and where.
  struct Report: Sendable {
    let message: MessageTemplate
    let explanation: MessageTemplate?
    let severity: Severity?
    let at: FactPath?
    let fix: FixTemplate?
  }

  /// A replacement of one fact by a value.
  struct FixTemplate: Sendable {
    let target: FactPath
    let value: Program
  }
}

/// What running a finding rule over one submission gave.
public struct FindingOutcome: Sendable {
  /// The defects found, in the order of the scope.
  public var diagnostics: [Diagnostic] = []
  /// Conditions that could not be computed.
  public var failures: [Diagnostic] = []
}

extension CompiledFinding {
  /// Runs the rule; `facts` are the values of the shared variables, `root` is the submission.
  ///
  /// A condition of which a fact is missing does not strike: the missing fact is reported where the
  /// structure asks for it. A condition that fails is told apart from one that does not hold.
  public func run(facts: [(name: String, value: Value)], root: YAMLNode) -> FindingOutcome {
    var outcome = FindingOutcome()
    var bindings = Bindings(for: environment)
    for fact in facts { bindings[fact.name] = fact.value }
    guard let each else {
      _ = strike(body, &bindings, root, &outcome)
      return outcome
    }
    switch each.evaluate(bindings) {
    case .value(let list):
      for element in list.elements {
        bindings[variable] = element
        var place = root
        if case .node(let node, _) = element { place = node }
        _ = strike(body, &bindings, place, &outcome)
      }
    case .unknown: break
    case .failure(let error): outcome.failures.append(error.diagnostic)
    }
    return outcome
  }

  /// Goes through a body; `true` when something was reported.
  private func strike(
    _ body: Body,
    _ bindings: inout Bindings,
    _ scope: YAMLNode,
    _ outcome: inout FindingOutcome
  ) -> Bool {
    for (name, program) in body.variables {
      switch program.evaluate(bindings) {
      case .value(let value): bindings[name] = value
      case .unknown: return false
      case .failure(let error):
        outcome.failures.append(error.diagnostic)
        return false
      }
    }
    var hasStruck = false
    for branch in body.branches where holds(branch, bindings, &outcome) {
      switch branch.consequence {
      case .report(let report):
        outcome.diagnostics.append(diagnostic(report, bindings, scope))
        hasStruck = true
      case .body(let inner):
        if strike(inner, &bindings, scope, &outcome) { hasStruck = true }
      }
      if hasStruck, !body.reportsAll { return true }
    }
    return hasStruck
  }

  private func holds(_ branch: Branch, _ bindings: Bindings, _ outcome: inout FindingOutcome)
    -> Bool
  {
    guard let condition = branch.condition else { return true }
    switch condition.evaluate(bindings) {
    case .value(.bool(let holds)): return holds
    case .value, .unknown: return false
    case .failure(let error):
      outcome.failures.append(error.diagnostic)
      return false
    }
  }

  private func diagnostic(_ report: Report, _ bindings: Bindings, _ scope: YAMLNode) -> Diagnostic {
    let target = report.at?.node(in: bindings) ?? scope
    return Diagnostic(
      id: id,
      severity: report.severity ?? severity,
      wording: Wording(
        what: report.message.render(bindings),
        why: report.explanation?.render(bindings) ?? because,
        remedy: remedy?.render(bindings)
      ),
      place: target.place,
      hidesText: hidesText,
      fix: report.fix.flatMap { fix($0, bindings) }
    )
  }

  private func fix(_ template: FixTemplate, _ bindings: Bindings) -> Fix? {
    guard let node = template.target.node(in: bindings), node.kind == .scalar,
      case .value(let value) = template.value.evaluate(bindings)
    else { return nil }
    let text = value.written
    return Fix(
      title: Localized(vi: "thay bằng \(text)", en: "replace with \(text)"),
      range: node.range,
      replacement: text,
      isSafe: true
    )
  }
}
