extension Estimator {
  mutating func call(_ node: NodeID, _ name: String, _ arguments: [NodeID]) -> Part {
    if let value = constant(node, arguments) { return Part(shape: shape(of: value), isSure: true) }
    let (steps, parts, isSure) = inOrder(arguments)
    var whole = Part(steps: steps)
    guard let first = parts.first else { return whole }
    switch name {
    case OperatorName.add where parts.count == 2:
      join(first, parts[1], type: resolved.type(of: arguments[0]), isSure, &whole)
    case OperatorName.equal, OperatorName.notEqual: whole.isSure = isSure
    case OperatorName.index, OperatorName.optionalIndex:
      let found = element(first.shape)
      whole.shape = found.shape
    case "dyn": (whole.shape, whole.isSure) = (first.shape, isSure)
    case "orValue", "or": whole.shape = first.shape.either(parts.last?.shape ?? .unknown)
    case "value", "optional.of", "sort", "reverse", "@sortByAssociatedKeys":
      whole.shape = first.shape
    case "distinct", "slice":
      let count = StepBounds(0, count(first.shape).upper)
      whole.shape = .elements(count, element(first.shape).shape)
    default: break
    }
    return whole
  }

  /// `left + right`: joining lists takes a step for each element of the left one.
  private func join(
    _ left: Part,
    _ right: Part,
    type: CELType,
    _ isSure: Bool,
    _ whole: inout Part
  ) {
    switch type {
    case .list: whole.steps = whole.steps + count(left.shape).ifSure(isSure)
    case .dyn: whole.steps = whole.steps + count(left.shape).ifSure(false)
    default: return
    }
    guard case .list = type else { return }
    let (first, second) = (element(left.shape).shape, element(right.shape).shape)
    whole.shape = .elements(count(left.shape) + count(right.shape), first.either(second))
    whole.isSure = isSure
  }

  /// The value of a call whose arguments are all constants: it is computed before the run.
  private func constant(_ node: NodeID, _ arguments: [NodeID]) -> Value? {
    for argument in arguments {
      guard isConstant(argument) else { return nil }
    }
    var compiler = Compiler(resolved, environment, isTracing: false)
    return compiler.compile(node).constant
  }

  private func isConstant(_ node: NodeID) -> Bool {
    if case .constant = resolved.resolution(of: node) { return true }
    switch resolved.syntax[node].kind {
    case .constant: return true
    case .list(let elements): return elements.allSatisfy { isConstant($0.value) }
    case .map(let pairs): return pairs.allSatisfy { isConstant($0.key) && isConstant($0.value) }
    case .call(_, let arguments): return arguments.allSatisfy { isConstant($0) }
    case .memberCall(let receiver, _, let arguments):
      guard case .function(let call) = resolved.resolution(of: node) else { return false }
      return (!call.takesReceiver || isConstant(receiver))
        && arguments.allSatisfy { isConstant($0) }
    default: return false
    }
  }
}
