/// One run through the rules of a policy.
struct PolicyEvaluation {
  /// What a branch that cannot be decided comes to.
  let undecided: PolicyRun.Undecided
  /// The undecided branches that were passed over and are told.
  private(set) var passed: [PolicyResult] = []

  init(undecided: PolicyRun.Undecided) { self.undecided = undecided }

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
  ///
  /// - Parameter settled: The slots of the variables that stand in `bindings` or `variables`
  ///   already.
  mutating func run(
    _ rule: PolicyRule,
    _ bindings: inout Bindings,
    _ variables: PolicyVariables,
    settled: Set<Int> = []
  ) -> Answer {
    var variables = variables
    for variable in rule.variables where !settled.contains(variable.slot) {
      variables.settle(variable, &bindings)
    }
    return rule.isAggregate
      ? .many(all(rule, &bindings, variables)) : first(rule, &bindings, variables)
  }

  private mutating func first(
    _ rule: PolicyRule,
    _ bindings: inout Bindings,
    _ variables: PolicyVariables
  ) -> Answer {
    for branch in rule.branches {
      let answer = take(branch, &bindings, variables)
      if case .nothing? = answer, branch.condition == nil { continue }
      if let answer { return answer }
    }
    return .nothing
  }

  private mutating func all(
    _ rule: PolicyRule,
    _ bindings: inout Bindings,
    _ variables: PolicyVariables
  ) -> [PolicyResult] {
    var results: [PolicyResult] = []
    for branch in rule.branches {
      results += take(branch, &bindings, variables)?.results ?? []
    }
    return results
  }

  /// What follows from a branch; `nil` when its condition does not hold.
  private mutating func take(
    _ branch: PolicyRule.Branch,
    _ bindings: inout Bindings,
    _ variables: PolicyVariables
  ) -> Answer? {
    if let condition = branch.condition {
      let outcome = variables.evaluate(condition, bindings)
      guard case .value(.bool(let holds)) = outcome else {
        return pass(branch, outcome, bindings, variables)
      }
      guard holds != branch.isNegated else { return nil }
    }
    switch branch.action {
    case .output: return .one(result(of: branch, .holds, bindings, variables))
    case .rule(let rule):
      bindings.extend(for: rule.environment)
      return run(rule, &bindings, variables)
    }
  }

  /// What a branch comes to whose condition gave `outcome`, which is neither true nor false.
  private mutating func pass(
    _ branch: PolicyRule.Branch,
    _ outcome: Outcome,
    _ bindings: Bindings,
    _ variables: PolicyVariables
  ) -> Answer? {
    if undecided == .passedUnlessFailed, case .unknown = outcome { return nil }
    let result = result(of: branch, .undecided(outcome), bindings, variables)
    guard undecided != .decides else { return .one(result) }
    passed.append(result)
    return nil
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
