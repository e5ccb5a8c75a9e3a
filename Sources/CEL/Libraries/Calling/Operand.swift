internal import CivilTime

/// A Swift type that stands for one type of values in the functions of libraries.
protocol Operand: Sendable {
  /// The Swift value; `nil` when `value` is of another type.
  init?(operand value: Value)
  /// The value.
  var asValue: Value { get }
}

extension Value: Operand {
  init?(operand value: Value) { self = value }
  var asValue: Value { self }
}

extension String: Operand {
  init?(operand value: Value) {
    guard case .string(let content) = value else { return nil }
    self = content
  }
  var asValue: Value { .string(self) }
}

extension Int64: Operand {
  init?(operand value: Value) {
    guard case .int(let content) = value else { return nil }
    self = content
  }
  var asValue: Value { .int(self) }
}

extension UInt64: Operand {
  init?(operand value: Value) {
    guard case .uint(let content) = value else { return nil }
    self = content
  }
  var asValue: Value { .uint(self) }
}

extension Double: Operand {
  init?(operand value: Value) {
    guard case .double(let content) = value else { return nil }
    self = content
  }
  var asValue: Value { .double(self) }
}

extension Bool: Operand {
  init?(operand value: Value) {
    guard case .bool(let content) = value else { return nil }
    self = content
  }
  var asValue: Value { .bool(self) }
}

extension Array: Operand where Element: ArrayOperand {
  init?(operand value: Value) {
    guard let content = Element.array(in: value) else { return nil }
    self = content
  }
  var asValue: Value { Element.value(of: self) }
}

/// What arrays are values of: lists of values, and bytes.
protocol ArrayOperand: Sendable {
  static func array(in value: Value) -> [Self]?
  static func value(of array: [Self]) -> Value
}

extension Value: ArrayOperand {
  static func array(in value: Value) -> [Value]? {
    guard case .list(let content) = value else { return nil }
    return content
  }
  static func value(of array: [Value]) -> Value { .list(array) }
}

extension UInt8: ArrayOperand {
  static func array(in value: Value) -> [UInt8]? {
    guard case .bytes(let content) = value else { return nil }
    return content
  }
  static func value(of array: [UInt8]) -> Value { .bytes(array) }
}

extension MapValue: Operand {
  init?(operand value: Value) {
    guard case .map(let content) = value else { return nil }
    self = content
  }
  var asValue: Value { .map(self) }
}

extension Instant: Operand {
  init?(operand value: Value) {
    guard case .timestamp(let content) = value else { return nil }
    self = content
  }
  var asValue: Value { .timestamp(self) }
}

extension ElapsedTime: Operand {
  init?(operand value: Value) {
    guard case .duration(let content) = value else { return nil }
    self = content
  }
  var asValue: Value { .duration(self) }
}

extension Moment: Operand {
  init?(operand value: Value) {
    guard case .date(let content) = value else { return nil }
    self = content
  }
  var asValue: Value { .date(self) }
}
