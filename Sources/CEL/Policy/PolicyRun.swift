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

  /// Works out the variables of the policy's own rule that depend on none of the variables `names`.
  ///
  /// They keep what they come to, so only facts among `names` may change afterwards.
  public mutating func settle(apartFrom names: [String]) {
    guard !policy.root.variables.isEmpty else { return }
    var changing = Set(names.compactMap { policy.root.environment.slot(of: $0) })
    for variable in policy.root.variables where !settled.contains(variable.slot) {
      guard variable.uses.isDisjoint(with: changing) else {
        changing.insert(variable.slot)
        continue
      }
      variables.settle(variable, &bindings)
      settled.insert(variable.slot)
    }
  }

  /// What the policy says of the facts as they are now: the branches that hold, in the order of the
  /// file, after the undecided ones that were passed over and are told.
  public mutating func evaluate(_ undecided: Undecided) -> [PolicyResult] {
    var evaluation = PolicyEvaluation(undecided: undecided)
    let answer = evaluation.run(policy.root, &bindings, variables, settled: settled)
    return evaluation.passed + answer.results
  }
}
