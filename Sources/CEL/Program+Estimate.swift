extension Program {
  /// How many steps a run takes at least and at most, known before it runs.
  ///
  /// A step is a turn of a comprehension, or an element of the list before the `+` that joins two
  /// lists; `Limits.steps` bounds them. What stands inside a comprehension counts once for each
  /// turn, so that nested comprehensions multiply. The bounds hold for every run, also for one that
  /// fails, on inputs of these sizes. `upper` is `Int.max` where a size that matters is unknown.
  ///
  /// Linear in the size of the expression, but for constant parts, which are computed.
  public func estimate(_ sizes: InputSizes = .unknown) -> StepBounds {
    var estimator = Estimator(body.resolved, body.environment, sizes)
    return estimator.part(body.resolved.syntax.root).steps
  }

  /// Runs the program as `evaluate` does, and counts the steps it took.
  public func evaluateCounting(_ bindings: Bindings) -> (outcome: Outcome, steps: Int) {
    body.withCode { code in
      withFrame(bindings) { frame in
        let before = frame.budget.steps
        let outcome = run(code.run, &frame)
        return (outcome, before - frame.budget.steps)
      }
    }
  }
}
