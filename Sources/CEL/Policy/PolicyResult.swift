/// What one branch of a policy came to on certain facts.
public struct PolicyResult: Sendable {
  /// How a branch was decided.
  public enum Decision: Sendable {
    /// The condition holds.
    case holds
    /// The condition is unknown or fails, so neither this branch nor, in a `match`, any later one
    /// could be decided.
    case undecided(Outcome)
  }

  /// The index in `Policy.branches`; `nil` for an undecided branch that leads to a nested rule.
  public let branch: Int?
  /// Whether the condition holds.
  public let decision: Decision
  /// The facts with the rule's variables, for further expressions of the branch.
  public let bindings: Bindings
  let variables: PolicyVariables

  /// What `program`, an expression of this branch, comes to on these facts.
  public func evaluate(_ program: Program) -> Outcome {
    variables.evaluate(program, bindings)
  }
}

/// What the variables of the rules in force came to, where that was no value.
struct PolicyVariables: Sendable {
  private var outcomes: [String: Outcome] = [:]

  /// Whether a variable failed.
  var haveFailed: Bool {
    outcomes.values.contains { outcome in
      if case .failure = outcome { true } else { false }
    }
  }

  /// Works out a variable: its value goes into `bindings`, why it has none is kept here.
  mutating func settle(_ variable: PolicyRule.Variable, _ bindings: inout Bindings) {
    let outcome = evaluate(variable.program, bindings)
    if case .value(let value) = outcome {
      if !outcomes.isEmpty { outcomes[variable.name] = nil }
      bindings[slot: variable.slot] = value
    } else {
      outcomes[variable.name] = outcome
      bindings[slot: variable.slot] = nil
    }
  }

  /// Runs `program`; a variable that it asked for and that has no value gives its own reason.
  func evaluate(_ program: Program, _ bindings: Bindings) -> Outcome {
    let outcome = program.evaluate(bindings)
    guard !outcomes.isEmpty, case .unknown(let facts) = outcome else { return outcome }
    var reasons: [MissingFact] = []
    for fact in facts {
      switch fact.place == nil ? outcomes[fact.path] : nil {
      case .failure(let error): return .failure(error)
      case .unknown(let deeper): reasons += deeper
      case .value, nil: reasons.append(fact)
      }
    }
    return .unknown(reasons)
  }
}
