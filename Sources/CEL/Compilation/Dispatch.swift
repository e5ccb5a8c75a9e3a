/// Calls of library functions: finds the overload while the program runs, where there is a choice.
struct Dispatch: Sendable {
  let name: String
  let overloads: [Overload]
  let node: NodeID

  func unary(_ argument: Code) -> Code {
    let argumentCode = argument.asValue
    let only = onlyUnary
    let run: Evaluation<Value> = { (frame) throws(Interruption) in
      let value = try argumentCode(&frame).lookedAt(&frame)
      return try place(node) { () throws(Interruption) in
        if let only, value.fits(only.parameter) { return try only.body(value, frame.context) }
        return try call(try choose([value]), [value], frame.context)
      }
    }
    guard case .path(let path) = argument, path.type == .string, path.tracedAt == nil,
      overloads.count == 1, let function = overloads[0].keptAs
    else { return typed(run) }
    return typed(TextResults.keeping(function, of: path, run))
  }

  /// Code of a call that gives a text without the value around it, where it is certain that it does.
  private func typed(_ run: @escaping Evaluation<Value>) -> Code {
    guard overloads.count == 1, case .string = overloads[0].result else { return .value(run) }
    return .string { (frame) throws(Interruption) in
      try Value.unwrapString(try run(&frame), name, node)
    }
  }

  /// Code that asks something of two texts; `nil` where it is not certain that they are texts.
  func textTest(_ first: Code, _ second: Code) -> Code? {
    guard overloads.count == 1, let test = overloads[0].textTest, let first = first.asString,
      let second = second.asString
    else { return nil }
    return .bool { (frame) throws(Interruption) in
      let (left, right) = try both(first, second, &frame)
      try frame.look(left.utf8.count + right.utf8.count + 2)
      return test(left, right)
    }
  }

  func binary(_ first: @escaping Evaluation<Value>, _ second: @escaping Evaluation<Value>) -> Code {
    let only = onlyBinary
    return .value { (frame) throws(Interruption) in
      let (left, right) = try both(first, second, &frame)
      let leftValue = try left.lookedAt(&frame)
      let rightValue = try right.lookedAt(&frame)
      return try place(node) { () throws(Interruption) in
        if let only, leftValue.fits(only.first), rightValue.fits(only.second) {
          return try only.body(leftValue, rightValue, frame.context)
        }
        let values = [leftValue, rightValue]
        return try call(try choose(values), values, frame.context)
      }
    }
  }

  private typealias Unary = @Sendable (Value, CallContext) throws(Interruption) -> Value
  private typealias Binary = @Sendable (Value, Value, CallContext) throws(Interruption) -> Value

  /// The one overload, where it takes one argument: nothing is to be chosen.
  private var onlyUnary: (parameter: CELType, body: Unary)? {
    guard overloads.count == 1, overloads[0].parameters.count == 1,
      case .unary(let body) = overloads[0].implementation
    else { return nil }
    return (overloads[0].parameters[0], body)
  }

  /// The one overload, where it takes two arguments.
  private var onlyBinary: (first: CELType, second: CELType, body: Binary)? {
    guard overloads.count == 1, overloads[0].parameters.count == 2,
      case .binary(let body) = overloads[0].implementation
    else { return nil }
    return (overloads[0].parameters[0], overloads[0].parameters[1], body)
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
    Overload(
      id,
      parameters,
      result,
      isMember: isMember,
      prepare: prepare,
      textTest: textTest,
      keptAs: keptAs,
      implementation
    )
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
