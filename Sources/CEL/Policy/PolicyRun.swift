/// A policy that is asked again and again about facts of which few change.
///
/// What does not depend on those that change is worked out once.
public struct PolicyRun: Sendable {
  /// What a branch comes to whose condition is unknown or fails.
  public enum Undecided: Sendable {
    /// It ends its `match`, and is told.
    case decides
    /// It counts as one that does not hold, and is told before what holds.
    case passed
    /// As `passed`, but told only where the condition fails.
    case passedUnlessFailed
  }

  /// The facts, with room for the variables of the policy; those that change are set here.
  public var bindings: Bindings
  private let policy: Policy
  /// The slots of the variables that are worked out, and why those of them without a value have
  /// none.
  private var settled: Set<Int> = []
  private var variables = PolicyVariables()

  /// A run on bindings of the environment in which the policy was compiled.
  public init(_ policy: Policy, _ bindings: Bindings) {
    self.policy = policy
    self.bindings = bindings.extended(for: policy.root.environment)
  }

  /// Variables of a policy's own rule that are worked out together.
  public struct Stage: Sendable {
    /// Positions in `PolicyRule.variables`.
    fileprivate let positions: [Int]
    /// The slots of all that is worked out after it.
    fileprivate let settled: Set<Int>
  }

  /// The variables of the policy's own rule that are not worked out yet and depend on none of the
  /// variables `names`.
  public func stage(apartFrom names: [String]) -> Stage {
    var changing = Set(names.compactMap { policy.root.environment.slot(of: $0) })
    var positions: [Int] = []
    var settled = settled
    for (position, variable) in policy.root.variables.enumerated()
    where !settled.contains(variable.slot) {
      if variable.uses.isDisjoint(with: changing) {
        positions.append(position)
        settled.insert(variable.slot)
      } else {
        changing.insert(variable.slot)
      }
    }
    return Stage(positions: positions, settled: settled)
  }

  /// Works out the variables of a stage.
  ///
  /// They keep what they come to, so only the facts that the stage was set apart from may change
  /// afterwards.
  public mutating func settle(_ stage: Stage) {
    for position in stage.positions {
      variables.settle(policy.root.variables[position], &bindings)
    }
    settled = stage.settled
  }

  /// What the policy says of the facts as they are now: the branches that hold, in the order of the
  /// file, after the undecided ones that were passed over and are told.
  public mutating func evaluate(_ undecided: Undecided) -> [PolicyResult] {
    var evaluation = PolicyEvaluation(undecided: undecided)
    let answer = evaluation.run(policy.root, &bindings, variables, settled: settled)
    return evaluation.passed.isEmpty ? answer.results : evaluation.passed + answer.results
  }

  /// The positions of the values at which the policy may say something when each in turn is the
  /// value of the variable in `slot`.
  ///
  /// At the others it says nothing under `.passedUnlessFailed`: no condition of its own rule holds,
  /// and none fails. Most policies say nothing of most values, and finding out takes a small part
  /// of what `evaluate` takes.
  ///
  /// - Parameters:
  ///   - values: What the variable stands for, one after another.
  ///   - slot: Its slot; what it holds afterwards does not matter to `evaluate` once it is set again.
  public mutating func candidates(among values: [Value], inSlot slot: Int) -> [Int] {
    guard var screen = PolicyScreen(policy.root, settled: settled, variables) else {
      return Array(values.indices)
    }
    return screen.candidates(among: values, inSlot: slot, &bindings)
  }
}
