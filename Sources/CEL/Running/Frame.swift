/// What an evaluation works on.
struct Frame {
  /// The values of the environment's variables.
  let slots: [Value?]
  /// The values of the variables that the expression introduces.
  var locals: [Value]
  /// Why locals have no value, for those that have none; `nil` while all have.
  var failed: [Int: Interruption]?
  /// The steps that are left.
  var steps: Int
  let context: CallContext
  /// What has been traced; `nil` when nothing is.
  var trace: TraceLog?

  init(_ bindings: Bindings, localCount: Int, context: CallContext) {
    self.slots = bindings.slots
    self.locals = localCount == 0 ? [] : Array(repeating: .null, count: localCount)
    self.steps = context.limits.steps
    self.context = context
  }

  /// Counts `count` steps; fails when there are none left.
  @inline(__always)
  mutating func step(_ count: Int = 1) throws(Interruption) {
    steps &-= count
    if steps < 0 { throw .failure(.tooManySteps(limit: context.limits.steps)) }
  }
}

/// The values seen so far, in order.
struct TraceLog {
  var entries: [(node: NodeID, result: Result<Value, Interruption>)] = []
  let limit: Int

  mutating func record(_ node: NodeID, _ result: Result<Value, Interruption>) {
    if entries.count < limit { entries.append((node, result)) }
  }
}
