public import Diagnostics

/// What can be wrong with an expression before it runs.
public enum ExpressionSituation: Sendable, Equatable {
  /// A byte or character that begins no token.
  case strangeCharacter(String)
  /// A string, bytes or name literal that does not end.
  case unterminated
  /// An escape that strings do not have, as written.
  case badEscape(String)
  /// A number literal out of range or ill-formed, as written.
  case badNumber(String)
  /// Something else was due; what is there (nothing at the end) and what was expected.
  case unexpected(String, expected: Localized)
  /// A reserved word used as a name.
  case reserved(String)
  /// A limit of expressions is passed.
  case tooLarge(what: Localized, limit: Int)
  /// A macro that is not used as it must be; what is due.
  case badMacro(String, expected: Localized)
  /// The name is not declared; the nearest one, where one is near.
  case undeclared(String, suggestion: String?)
  /// The type has no such field; the nearest field, where one is near.
  case noSuchField(String, type: CELType, suggestion: String?)
  /// The function is not declared; the nearest one, where one is near.
  case unknownFunction(String, suggestion: String?)
  /// No overload of the function takes arguments of these types; what it takes.
  case noOverload(String, arguments: [CELType], candidates: [String])
  /// Two parts that must have one type have two.
  case typesDiffer(CELType, CELType, of: String)
  /// A part has another type than is due.
  case wrongType(CELType, expected: CELType)
  /// Values of this type have no fields.
  case notSelectable(CELType, field: String)
  /// Values of this type have no elements.
  case notIterable(CELType)
  /// A call that cannot succeed: the reason is known before it runs.
  case alwaysFails(RuntimeSituation)
}
