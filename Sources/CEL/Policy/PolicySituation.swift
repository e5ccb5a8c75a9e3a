/// What can be wrong with a policy beside its expressions.
public enum PolicySituation: Sendable, Equatable {
  /// Something else stands where a mapping is due; what.
  case notMapping(String)
  /// Something else stands where a list is due.
  case notList(String)
  /// Something else stands where an expression is due.
  case notExpression(String)
  /// The key is due here.
  case missingKey(String)
  /// No policy has this key here; the nearest one that it has.
  case unknownKey(String, suggestion: String?)
  /// A rule has neither `match` nor `aggregate`.
  case noBranches
  /// A rule has both `match` and `aggregate`.
  case matchAndAggregate
  /// A branch has neither `output` nor `rule`.
  case noOutcome
  /// A branch has both `output` and `rule`.
  case outputAndRule
  /// The output's type differs from the one before.
  case incompatibleOutputs(CELType, previous: CELType)
  /// An output that is always given hides what comes after it.
  case unreachableAfterOutput
  /// A rule that always gives something hides what comes after it.
  case unreachableAfterRule
  /// The condition never holds.
  case alwaysFalse
  /// An `aggregate` below another.
  case nestedAggregate
  /// A rule has more variables than this.
  case tooManyVariables(limit: Int)
  /// The rule has two variables of this name.
  case duplicateVariable(String)
  /// The name is none that an expression could use.
  case badVariableName(String)
  /// The imported name is no qualified name.
  case badImport(String)
  /// The variable is declared, but only after its use.
  case declaredLater(String)
}
