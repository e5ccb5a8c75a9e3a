public import Diagnostics

/// What can go wrong while a program runs.
public enum RuntimeSituation: Sendable, Equatable {
  /// No overload of the function takes operands of these types.
  case noOverload(function: String, operands: [CELType])
  /// The map has no such key; the nearest key it has, where one is near.
  case noSuchKey(key: String, suggestion: String?)
  /// The type has no such field; the nearest field it has, where one is near.
  case noSuchField(field: String, type: CELType, suggestion: String?)
  /// The list has no element at this index.
  case indexOutOfRange(index: Int64, count: Int)
  /// An integer was divided by zero.
  case divisionByZero(operator: String)
  /// The result does not fit its type.
  case overflow(operator: String)
  /// Values of this type are no keys of maps.
  case badKey(CELType)
  /// The map would have this key twice.
  case duplicateKey(String)
  /// The value cannot be converted.
  case cannotConvert(value: String, from: CELType, to: CELType)
  /// An argument of the function is none that it takes; what it takes.
  case badArgument(function: String, argument: String, expected: Localized)
  /// The pattern is no regular expression; why.
  case badPattern(pattern: String, reason: String)
  /// An absent optional was asked for its value.
  case emptyOptional
  /// The name is not declared.
  case undeclared(String)
  /// The expression took more steps than its limit.
  case tooManySteps(limit: Int)
  /// The expression looks at more elements and bytes than its limit.
  case tooMuchWork(limit: Int)
}
