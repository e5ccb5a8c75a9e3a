extension Policy {
  /// What the policy says of certain facts: the branches that hold, in the order of the file, and
  /// those that could not be decided.
  ///
  /// A `match` gives at most one result. Bindings are those of the environment that the policy was
  /// compiled in.
  public func evaluate(_ bindings: Bindings) -> [PolicyResult] {
    results(of: run(root, bindings, PolicyVariables()))
  }

  /// The value of the policy as one: the output of the branch that holds, `optional.none()` where
  /// none does, and a list for `aggregate`.
  public func value(_ bindings: Bindings) -> Outcome {
    switch run(root, bindings, PolicyVariables()) {
    case .nothing: return .value(.optional(nil))
    case .one(let result): return output(of: result)
    case .many(let results):
      var outputs: [Value] = []
      for result in results {
        switch output(of: result) {
        case .value(let value): outputs.append(value)
        case .unknown, .failure: return output(of: result)
        }
      }
      return .value(.list(outputs))
    }
  }

  /// What a rule came to.
  private enum Answer {
    case nothing
    case one(PolicyResult)
    case many([PolicyResult])
  }

  private func results(of answer: Answer) -> [PolicyResult] {
    switch answer {
    case .nothing: []
    case .one(let result): [result]
    case .many(let results): results
    }
  }

  private func output(of result: PolicyResult) -> Outcome {
    if case .undecided(let outcome) = result.decision { return outcome }
    guard let branch = result.branch, let program = branches[branch].output else {
      return .value(.null)
    }
    return result.evaluate(program)
  }

  private func run(_ rule: PolicyRule, _ bindings: Bindings, _ variables: PolicyVariables)
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

  private func first(_ rule: PolicyRule, _ bindings: Bindings, _ variables: PolicyVariables)
    -> Answer
  {
    for branch in rule.branches {
      let answer = take(branch, bindings, variables)
      if case .nothing? = answer, branch.condition == nil { continue }
      if let answer { return answer }
    }
    return .nothing
  }

  private func all(_ rule: PolicyRule, _ bindings: Bindings, _ variables: PolicyVariables)
    -> [PolicyResult]
  {
    rule.branches.flatMap { branch in
      take(branch, bindings, variables).map { results(of: $0) } ?? []
    }
  }

  /// What follows from a branch; `nil` when its condition does not hold.
  private func take(
    _ branch: PolicyRule.Branch,
    _ bindings: Bindings,
    _ variables: PolicyVariables
  ) -> Answer? {
    if let condition = branch.condition {
      let outcome = variables.evaluate(condition, bindings)
      guard case .value(.bool(let holds)) = outcome else {
        return .one(result(of: branch, .undecided(outcome), bindings, variables))
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
