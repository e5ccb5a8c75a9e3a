extension Policy {
  /// What the policy says of certain facts: the branches that hold, in the order of the file, and
  /// those that could not be decided.
  ///
  /// A `match` gives at most one result, unless undecided branches are passed over: these are told
  /// first, and what holds after them. Bindings are those of the environment that the policy was
  /// compiled in.
  ///
  /// - Parameter passingUndecided: Whether a branch whose condition is unknown or fails counts as
  ///   one that does not hold, rather than as the end of its `match`.
  public func evaluate(_ bindings: Bindings, passingUndecided: Bool = false) -> [PolicyResult] {
    var run = PolicyRun(self, bindings)
    return run.evaluate(passingUndecided ? .passed : .decides)
  }

  /// The value of the policy as one: the output of the branch that holds, `optional.none()` where
  /// none does, and a list for `aggregate`.
  public func value(_ bindings: Bindings) -> Outcome {
    var evaluation = PolicyEvaluation(undecided: .decides)
    var bindings = bindings.extended(for: root.environment)
    switch evaluation.run(root, &bindings, PolicyVariables()) {
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

  private func output(of result: PolicyResult) -> Outcome {
    if case .undecided(let outcome) = result.decision { return outcome }
    guard let branch = result.branch, let program = branches[branch].output else {
      return .value(.null)
    }
    return result.evaluate(program)
  }
}
