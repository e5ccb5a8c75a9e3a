/// Calls of library functions: finds the overload while the program runs, where there is a choice.
struct Dispatch: Sendable {
  let name: String
  let overloads: [Overload]
  let node: NodeID

  func unary(_ argument: @escaping Evaluation<Value>) -> Code {
    .value { (frame) throws(Interruption) in
      let value = try argument(&frame).lookedAt(&frame)
      return try place(node) { () throws(Interruption) in
        let overload = try choose([value])
        guard case .unary(let body) = overload.implementation else {
          return try call(overload, [value], frame.context)
        }
        return try body(value, frame.context)
      }
    }
  }

  func binary(_ first: @escaping Evaluation<Value>, _ second: @escaping Evaluation<Value>) -> Code {
    .value { (frame) throws(Interruption) in
      let (left, right) = try both(first, second, &frame)
      let leftValue = try left.lookedAt(&frame)
      let rightValue = try right.lookedAt(&frame)
      return try place(node) { () throws(Interruption) in
        let overload = try choose([leftValue, rightValue])
        guard case .binary(let body) = overload.implementation else {
          return try call(overload, [leftValue, rightValue], frame.context)
        }
        return try body(leftValue, rightValue, frame.context)
      }
    }
  }

  func variadic(_ arguments: [Evaluation<Value>]) -> Code {
    .value { (frame) throws(Interruption) in
      var values: [Value] = []
      values.reserveCapacity(arguments.count)
      for argument in arguments { values.append(try argument(&frame).lookedAt(&frame)) }
      return try place(node) { () throws(Interruption) in
        try call(try choose(values), values, frame.context)
      }
    }
  }

  private func choose(_ values: [Value]) throws(Interruption) -> Overload {
    for overload in overloads where overload.takes(values) { return overload }
    throw .failure(.noOverload(function: name, operands: values.map(\.dynamicType)))
  }

  private func call(_ overload: Overload, _ values: [Value], _ context: CallContext)
    throws(Interruption) -> Value
  {
    switch (overload.implementation, values.count) {
    case (.nullary(let body), 0): return try body(context)
    case (.unary(let body), 1): return try body(values[0], context)
    case (.binary(let body), 2): return try body(values[0], values[1], context)
    case (.ternary(let body), 3): return try body(values[0], values[1], values[2], context)
    case (.variadic(let body), _): return try body(values, context)
    default:
      throw .failure(.noOverload(function: name, operands: values.map(\.dynamicType)))
    }
  }
}

extension Overload {
  /// Whether the values have the types of the parameters, as far as can be seen at once.
  func takes(_ values: [Value]) -> Bool {
    guard values.count == parameters.count else { return false }
    for index in values.indices where !values[index].fits(parameters[index]) { return false }
    return true
  }

  /// The same overload with another implementation.
  func implemented(by implementation: Implementation) -> Overload {
    Overload(id, parameters, result, isMember: isMember, prepare: prepare, implementation)
  }
}

extension Value {
  /// This value without located lists, maps and scalars, as functions take it; counted.
  @inline(__always)
  fileprivate func lookedAt(_ frame: inout Frame) throws(Interruption) -> Value {
    switch self {
    case .list, .map, .optional:
      let weight = try frame.look(at: self)
      // Copies are made of what is located, also where parts are shared.
      if holdsNodes { try frame.allowMaking(weight) }
    default: try frame.look(at: self)
    }
    return try materialized()
  }

  /// Whether the value has the form that values of `type` have; elements are not looked at.
  func fits(_ type: CELType) -> Bool {
    switch (type, self) {
    case (.dyn, _), (.parameter, _), (.open, _): true
    case (.null, .null), (.bool, .bool), (.int, .int), (.uint, .uint), (.double, .double),
      (.string, .string), (.bytes, .bytes), (.timestamp, .timestamp), (.duration, .duration),
      (.date, .date), (.list, .list), (.map, .map), (.type, .type), (.optional, .optional):
      true
    case (.object(let name), .node(_, .object(let other))): name == other
    case (.object, .map): true
    default: false
    }
  }
}

/// Both operands of a strict operator; where the first is missing, also what the second misses.
@inline(__always)
func both<First, Second>(
  _ first: Evaluation<First>,
  _ second: Evaluation<Second>,
  _ frame: inout Frame
) throws(Interruption) -> (First, Second) {
  let left: First
  do throws(Interruption) {
    left = try first(&frame)
  } catch {
    throw error.combined(with: second, &frame)
  }
  return (left, try second(&frame))
}
