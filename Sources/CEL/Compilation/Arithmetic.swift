import CivilTime

/// The arithmetic operators on values whose types are known only at run time.
enum Arithmetic {
  /// The result of `left name right`.
  ///
  /// - Throws: `.failure` where the operands have no such operator or the result does not fit.
  static func apply(_ name: String, _ left: Value, _ right: Value, in zone: Zone)
    throws(Interruption) -> Value
  {
    switch (left, right) {
    case (.int(let left), .int(let right)): return .int(try int(name, left, right))
    case (.uint(let left), .uint(let right)): return .uint(try uint(name, left, right))
    case (.double(let left), .double(let right)):
      if let result = double(name, left, right) { return .double(result) }
    default:
      if name == OperatorName.add, let sum = joined(left, right) { return sum }
      if let result = try time(name, left, right) { return result }
      if let result = try dates(name, left, right, in: zone) { return result }
    }
    throw .failure(
      .noOverload(function: name, operands: [left.dynamicType, right.dynamicType])
    )
  }

  static func int(_ name: String, _ left: Int64, _ right: Int64) throws(Interruption) -> Int64 {
    try integer(name, left, right)
  }

  private static func uint(_ name: String, _ left: UInt64, _ right: UInt64)
    throws(Interruption) -> UInt64
  {
    try integer(name, left, right)
  }

  private static func integer<Number: FixedWidthInteger>(
    _ name: String,
    _ left: Number,
    _ right: Number
  ) throws(Interruption) -> Number {
    let result: (partialValue: Number, overflow: Bool)
    switch name {
    case OperatorName.add: result = left.addingReportingOverflow(right)
    case OperatorName.subtract: result = left.subtractingReportingOverflow(right)
    case OperatorName.multiply: result = left.multipliedReportingOverflow(by: right)
    default:
      let spoken = OperatorName.spoken(name)
      guard right != 0 else { throw .failure(.divisionByZero(operator: spoken)) }
      result =
        name == OperatorName.divide
        ? left.dividedReportingOverflow(by: right)
        : left.remainderReportingOverflow(dividingBy: right)
    }
    guard !result.overflow else {
      throw .failure(.overflow(operator: OperatorName.spoken(name)))
    }
    return result.partialValue
  }

  private static func double(_ name: String, _ left: Double, _ right: Double) -> Double? {
    switch name {
    case OperatorName.add: left + right
    case OperatorName.subtract: left - right
    case OperatorName.multiply: left * right
    case OperatorName.divide: left / right
    default: nil
    }
  }

  private static func joined(_ left: Value, _ right: Value) -> Value? {
    switch (left, right) {
    case (.string(let left), .string(let right)): .string(left + right)
    case (.bytes(let left), .bytes(let right)): .bytes(left + right)
    case (.list(let left), .list(let right)): .list(left + right)
    default: nil
    }
  }

  private static func time(_ name: String, _ left: Value, _ right: Value)
    throws(Interruption) -> Value?
  {
    let isSum = name == OperatorName.add
    guard isSum || name == OperatorName.subtract else { return nil }
    let result: Value??
    switch (left, right) {
    case (.timestamp(let instant), .duration(let length)):
      result = (isSum ? instant.adding(length) : instant.subtracting(length)).map { .timestamp($0) }
    case (.duration(let length), .timestamp(let instant)) where isSum:
      result = instant.adding(length).map { .timestamp($0) }
    case (.duration(let left), .duration(let right)):
      result = (isSum ? left.adding(right) : left.subtracting(right)).map { .duration($0) }
    case (.timestamp(let left), .timestamp(let right)) where !isSum:
      result = left.elapsed(since: right).map { .duration($0) }
    default: return nil
    }
    guard let result = result ?? nil else {
      throw .failure(.overflow(operator: OperatorName.spoken(name)))
    }
    return result
  }

  /// `-value`.
  static func negated(_ value: Value) throws(Interruption) -> Value {
    switch value {
    case .int(let int):
      guard int != .min else { throw .failure(.overflow(operator: "-")) }
      return .int(-int)
    case .double(let double): return .double(-double)
    default:
      throw .failure(
        .noOverload(function: OperatorName.negate, operands: [value.dynamicType])
      )
    }
  }
}
