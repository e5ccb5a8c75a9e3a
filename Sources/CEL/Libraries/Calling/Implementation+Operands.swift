extension Implementation {
  /// A function of one argument over Swift values; other arguments have no overload.
  static func of<First: Operand, Result: Operand>(
    _ name: String,
    _ body: @escaping @Sendable (First) throws(Interruption) -> Result
  ) -> Implementation {
    .unary { (first, _) throws(Interruption) in
      guard let operand = First(operand: first) else { throw .noOverload(name, [first]) }
      return try body(operand).asValue
    }
  }

  /// A function of two arguments over Swift values.
  static func of<First: Operand, Second: Operand, Result: Operand>(
    _ name: String,
    _ body: @escaping @Sendable (First, Second) throws(Interruption) -> Result
  ) -> Implementation {
    .binary { (first, second, _) throws(Interruption) in
      guard let left = First(operand: first), let right = Second(operand: second) else {
        throw .noOverload(name, [first, second])
      }
      return try body(left, right).asValue
    }
  }

  /// A function of three arguments over Swift values.
  static func of<First: Operand, Second: Operand, Third: Operand, Result: Operand>(
    _ name: String,
    _ body: @escaping @Sendable (First, Second, Third) throws(Interruption) -> Result
  ) -> Implementation {
    .ternary { (first, second, third, _) throws(Interruption) in
      guard let one = First(operand: first), let two = Second(operand: second),
        let three = Third(operand: third)
      else { throw .noOverload(name, [first, second, third]) }
      return try body(one, two, three).asValue
    }
  }

  /// A function of one argument that asks its context.
  static func inContext<First: Operand, Result: Operand>(
    _ name: String,
    _ body: @escaping @Sendable (First, CallContext) throws(Interruption) -> Result
  ) -> Implementation {
    .unary { (first, context) throws(Interruption) in
      guard let operand = First(operand: first) else { throw .noOverload(name, [first]) }
      return try body(operand, context).asValue
    }
  }

  /// A function of two arguments that asks its context.
  static func inContext<First: Operand, Second: Operand, Result: Operand>(
    _ name: String,
    _ body: @escaping @Sendable (First, Second, CallContext) throws(Interruption) -> Result
  ) -> Implementation {
    .binary { (first, second, context) throws(Interruption) in
      guard let left = First(operand: first), let right = Second(operand: second) else {
        throw .noOverload(name, [first, second])
      }
      return try body(left, right, context).asValue
    }
  }
}

extension Interruption {
  /// No overload of `function` takes these values.
  static func noOverload(_ function: String, _ operands: [Value]) -> Interruption {
    .failure(.noOverload(function: function, operands: operands.map(\.dynamicType)))
  }

  /// `value` cannot be converted to `target`.
  static func cannotConvert(_ value: Value, to target: CELType) -> Interruption {
    .failure(
      .cannotConvert(value: ValueText.shown(value), from: value.dynamicType, to: target)
    )
  }
}
