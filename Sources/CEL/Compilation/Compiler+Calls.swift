extension Compiler {
  mutating func call(_ node: NodeID, _ name: String, _ arguments: [NodeID]) -> Code {
    guard case .function(let call) = resolved.resolution(of: node) else {
      return undeclared(name, node)
    }
    return apply(call, arguments, node)
  }

  mutating func memberCall(
    _ node: NodeID,
    _ receiver: NodeID,
    _ name: String,
    _ arguments: [NodeID]
  ) -> Code {
    guard case .function(let call) = resolved.resolution(of: node) else {
      return undeclared(name, node)
    }
    return apply(call, call.takesReceiver ? [receiver] + arguments : arguments, node)
  }

  private mutating func apply(
    _ call: Resolution.FunctionCall,
    _ arguments: [NodeID],
    _ node: NodeID
  ) -> Code {
    if let code = alternative(call, arguments, node) { return placingDates(code, arguments) }
    let (codes, used) = usingLocals { compiler in arguments.map { compiler.compile($0) } }
    var code: Code
    if let operation = structural(call, codes, node) {
      code = operation
    } else {
      code = declared(call, codes, node)
      // What is constant is worked out below.
      if codes.contains(where: { $0.constant == nil }) { code = rememberedInLoop(code, used, node) }
    }
    return placingDates(folded(code, codes), arguments)
  }

  /// The code of the operators and functions that are part of the language's structure.
  private func structural(_ call: Resolution.FunctionCall, _ codes: [Code], _ node: NodeID)
    -> Code?
  {
    switch (call.name, codes.count) {
    case (OperatorName.equal, 2): equality(codes[0], codes[1], isNegated: false, node)
    case (OperatorName.notEqual, 2): equality(codes[0], codes[1], isNegated: true, node)
    case (OperatorName.less, 2): relation(.less, codes[0], codes[1], node)
    case (OperatorName.lessOrEqual, 2): relation(.lessOrEqual, codes[0], codes[1], node)
    case (OperatorName.greater, 2): relation(.greater, codes[0], codes[1], node)
    case (OperatorName.greaterOrEqual, 2): relation(.greaterOrEqual, codes[0], codes[1], node)
    case (OperatorName.add, 2), (OperatorName.subtract, 2), (OperatorName.multiply, 2),
      (OperatorName.divide, 2), (OperatorName.modulo, 2):
      arithmetic(call.name, codes[0], codes[1], node)
    case (OperatorName.negate, 1): negation(codes[0], node)
    case (OperatorName.not, 1): complement(codes[0], node)
    case (OperatorName.contained, 2): membership(codes[0], codes[1], node)
    case (OperatorName.index, 2): index(codes[0], codes[1], node)
    case (OperatorName.optionalIndex, 2): optionalIndex(codes[0], codes[1], node)
    case ("size", 1): size(codes[0], node)
    case ("type", 1): typeOf(codes[0])
    case ("dyn", 1): .value(codes[0].asValue)
    case ("orValue", 2), ("or", 2): alternative(call.name, codes[0], codes[1], node)
    default: nil
    }
  }

  /// The code of a call of a function from a library.
  private mutating func declared(
    _ call: Resolution.FunctionCall,
    _ codes: [Code],
    _ node: NodeID
  ) -> Code {
    if call.name == "matches", let code = patternMatch(codes) { return code }
    var overloads = call.overloads
    if overloads.count == 1, let prepare = overloads[0].prepare {
      do throws(Interruption) {
        if let prepared = try prepare(codes.map(\.constant)) {
          overloads[0] = overloads[0].implemented(by: prepared)
        }
      } catch {
        if case .failure(let situation, _, _) = error {
          mistakes.append(Mistake(.alwaysFails(situation), syntax[node].range))
        }
      }
    }
    let dispatch = Dispatch(name: call.name, overloads: overloads, node: node)
    switch codes.count {
    case 1: return dispatch.unary(codes[0])
    case 2:
      return dispatch.textTest(codes[0], codes[1])
        ?? dispatch.binary(codes[0].asValue, codes[1].asValue)
    default: return dispatch.variadic(codes.map(\.asValue))
    }
  }
}
