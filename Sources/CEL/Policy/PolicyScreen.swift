import LocatedYAML

/// Tells at which values a policy may say something, asking its own conditions alone.
///
/// The frames of conditions and variables are made once for all values.
struct PolicyScreen {
  private struct Variable {
    let body: CompiledBody
    let run: Evaluation<Value>
    let slot: Int
  }

  private struct Condition {
    let body: CompiledBody
    let run: Evaluation<Bool>
    let isNegated: Bool
  }

  private var variables: [Variable] = []
  private var conditions: [Condition] = []

  /// The screen of a rule; `nil` where every value is to be looked at as a whole: a branch holds
  /// without condition, a variable that is settled failed, or somebody watches what is run.
  init?(_ rule: PolicyRule, settled: Set<Int>, _ outcomes: PolicyVariables) {
    guard !rule.environment.isObserved, !outcomes.haveFailed else { return nil }
    for branch in rule.branches {
      guard let condition = branch.condition else { return nil }
      let body = condition.body
      conditions.append(
        Condition(body: body, run: body.code.runBool, isNegated: branch.isNegated)
      )
    }
    for variable in rule.variables where !settled.contains(variable.slot) {
      let body = variable.program.body
      variables.append(Variable(body: body, run: body.code.run, slot: variable.slot))
    }
  }

  /// See `PolicyRun.candidates`.
  mutating func candidates(
    among values: [Value],
    inSlot slot: Int,
    _ bindings: inout Bindings
  ) -> [Int] {
    unsafe bindings.slots.withUnsafeMutableBufferPointer { slots in
      var variableFrames = unsafe frames(variables.map(\.body), slots)
      var conditionFrames = unsafe frames(conditions.map(\.body), slots)
      var found: [Int] = []
      for (position, value) in values.enumerated() {
        unsafe slots[slot] = Slot(value)
        let isSettled = unsafe settle(&variableFrames, slots)
        if !isSettled || mayHold(&conditionFrames) { found.append(position) }
      }
      return found
    }
  }

  private func frames(_ bodies: [CompiledBody], _ slots: UnsafeMutableBufferPointer<Slot>)
    -> [Frame]
  {
    bodies.map { body in
      var frame = unsafe Frame(UnsafeBufferPointer(slots), body.resolved.localCount, body.context)
      frame.tellsMissingFacts = false
      return frame
    }
  }

  /// Works out the variables; false where one fails.
  private func settle(_ frames: inout [Frame], _ slots: UnsafeMutableBufferPointer<Slot>) -> Bool {
    for position in variables.indices {
      frames[position].restart()
      let slot = variables[position].slot
      do throws(Interruption) {
        let value = try variables[position].run(&frames[position])
        unsafe slots[slot] = Slot(value)
      } catch {
        guard case .missing = error else { return false }
        unsafe slots[slot] = Slot(nil)
      }
    }
    return true
  }

  /// Whether a condition holds or fails.
  private func mayHold(_ frames: inout [Frame]) -> Bool {
    for position in conditions.indices {
      frames[position].restart()
      do throws(Interruption) {
        let holds = try conditions[position].run(&frames[position])
        if holds != conditions[position].isNegated { return true }
      } catch {
        guard case .missing = error else { return true }
      }
    }
    return false
  }
}
