/// One run through the rules of a policy.
struct PolicyEvaluation {
  /// Whether a branch that cannot be decided counts as one that does not hold.
  let passesUndecided: Bool
  /// The undecided branches that were passed over.
  private(set) var passed: [PolicyResult] = []

  init(passesUndecided: Bool) { self.passesUndecided = passesUndecided }

  /// What a rule came to.
  enum Answer {
    case nothing
    case one(PolicyResult)
    case many([PolicyResult])

    /// The answer as a list.
    var results: [PolicyResult] {
      switch self {
      case .nothing: []
      case .one(let result): [result]
      case .many(let results): results
      }
    }
  }

  /// Runs one rule; `variables` are those of the rules around it that came to no value.
  mutating func run(_ rule: PolicyRule, _ bindings: Bindings, _ variables: PolicyVariables)
    -> Answer
  {
    var bindings = bindings.extended(for: rule.environment)
    var variables = variables
    for variable in rule.variables {
      let outcome = variables.evaluate(variable.program, bindings)
      if case .value(let value) = outcome {
        variables[variable.name] = nil
        bindings[slot: variable.slot] = value
      } else {
        variables[variable.name] = outcome
      }
    }
    return rule.isAggregate
      ? .many(all(rule, bindings, variables)) : first(rule, bindings, variables)
  }

  private mutating func first(
    _ rule: PolicyRule,
    _ bindings: Bindings,
    _ variables: PolicyVariables
  )
    -> Answer
  {
    for branch in rule.branches {
      let answer = take(branch, bindings, variables)
      if case .nothing? = answer, branch.condition == nil { continue }
      if let answer { return answer }
    }
    return .nothing
  }

  private mutating func all(_ rule: PolicyRule, _ bindings: Bindings, _ variables: PolicyVariables)
    -> [PolicyResult]
  {
    var results: [PolicyResult] = []
    for branch in rule.branches {
      results += take(branch, bindings, variables)?.results ?? []
    }
    return results
  }

  /// What follows from a branch; `nil` when its condition does not hold.
  private mutating func take(
    _ branch: PolicyRule.Branch,
    _ bindings: Bindings,
    _ variables: PolicyVariables
  ) -> Answer? {
    if let condition = branch.condition {
      let outcome = variables.evaluate(condition, bindings)
      guard case .value(.bool(let holds)) = outcome else {
        let undecided = result(of: branch, .undecided(outcome), bindings, variables)
        guard passesUndecided else { return .one(undecided) }
        passed.append(undecided)
        return nil
      }
      guard holds != branch.isNegated else { return nil }
    }
    switch branch.action {
    case .output: return .one(result(of: branch, .holds, bindings, variables))
    case .rule(let rule): return run(rule, bindings, variables)
    }
  }

  private func result(
    of branch: PolicyRule.Branch,
    _ decision: PolicyResult.Decision,
    _ bindings: Bindings,
    _ variables: PolicyVariables
  ) -> PolicyResult {
    var index: Int?
    if case .output(let output) = branch.action { index = output }
    return PolicyResult(
      branch: index,
      decision: decision,
      bindings: bindings,
      variables: variables
    )
  }
}
