public import CEL
public import Diagnostics
public import LocatedYAML

/// A rule that finds defects, compiled: where it looks, when it strikes, what it says.
public struct CompiledFinding: Sendable {
  let environment: Environment
  /// What it looks at.
  public let subject: RuleSubject
  /// How a rule about the round finds what submissions have in common; `nil` for all others.
  let gathering: Gathering?
  /// The names of the rule's parameters in expressions.
  let parameters: [String]
  /// The list that the rule goes through; `nil` looks once at the submission.
  let each: Program?
  /// The loop variable over `each`.
  let variable: String
  /// The conditions and variables.
  let policy: Policy
  /// What is said where a branch of the policy holds, by the branch's index.
  let reports: [Report]
  let severity: Severity
  let id: DiagnosticID
  let because: Localized
  let remedy: MessageTemplate?
  /// Whether what is found is a secret that no output may show.
  let hidesText: Bool

  /// What one branch says, and where.
  struct Report: Sendable {
    let message: MessageTemplate
    let explanation: MessageTemplate?
    /// In place of the rule's own severity.
    let severity: Severity?
    let at: FactPath?
    /// Another fact to compare with.
    let also: FactPath?
    /// The fact that a fix replaces.
    let replaced: FactPath?
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
  /// Runs the rule once; `facts` are the values of the shared variables, `root` is where a finding
  /// stands that names no place. See `PreparedFinding.run`.
  public func run(facts: [(name: String, value: Value)], root: YAMLNode) -> FindingOutcome {
    var lists = ScopeLists()
    var numbers = ScopeListNumbers()
    return PreparedFinding(self, facts: facts, varying: [], numbers: &numbers)
      .run(facts: [], root: root, lists: &lists)
  }

  /// The slots of the rule's parameters, which mean something else in every rule.
  var parameterSlots: Set<Int> { Set(parameters.compactMap { environment.slot(of: $0) }) }

  /// Runs the policy once, on what is found at `scope`.
  func strike(
    _ run: inout PolicyRun,
    at scope: @autoclosure () -> Place,
    _ outcome: inout FindingOutcome
  ) {
    var failures: [Diagnostic] = []
    for result in run.evaluate(.passedUnlessFailed) {
      switch result.decision {
      case .holds:
        guard let branch = result.branch else { continue }
        let (report, extras) = (reports[branch], policy.branches[branch].extras)
        outcome.diagnostics.append(diagnostic(report, extras, result, scope()))
      case .undecided(.failure(let error)):
        // A variable that fails does so in every condition that asks for it.
        if !failures.contains(error.diagnostic) { failures.append(error.diagnostic) }
      case .undecided(.unknown), .undecided(.value): break
      }
    }
    outcome.failures += failures
  }

  private func diagnostic(
    _ report: Report,
    _ extras: [String: Program],
    _ result: PolicyResult,
    _ scope: Place
  ) -> Diagnostic {
    Diagnostic(
      id: id,
      severity: report.severity ?? severity,
      wording: Wording(
        what: report.message.render(result.bindings),
        why: report.explanation?.render(result.bindings) ?? because,
        remedy: remedy?.render(result.bindings)
      ),
      place: report.at?.node(in: result.bindings)?.place ?? scope,
      notes: report.also?.node(in: result.bindings).map {
        [Note(FindingWording.also, at: $0.place)]
      }
        ?? [],
      hidesText: hidesText,
      fix: fix(report.replaced, extras, result)
    )
  }

  /// The replacement of the scalar at `path` by the value of `fix.with`, where both are there; safe
  /// unless `fix.safe` does not hold.
  private func fix(_ path: FactPath?, _ extras: [String: Program], _ result: PolicyResult) -> Fix? {
    guard let node = path?.node(in: result.bindings), node.kind == .scalar,
      let value = extras["fix.with"], case .value(let value) = result.evaluate(value)
    else { return nil }
    var isSafe = true
    if let certainty = extras["fix.safe"] {
      guard case .value(.bool(let isCertain)) = result.evaluate(certainty) else { return nil }
      isSafe = isCertain
    }
    let text = value.written
    return Fix(
      title: FindingWording.replacement(text),
      range: node.range,
      replacement: text,
      isSafe: isSafe
    )
  }
}
