/// An expression ready to run.
public struct Program: Sendable {
  let body: CompiledBody

  /// The type of the result.
  public var resultType: CELType { body.resultType }

  /// The text it was compiled from.
  public var text: ExpressionText { body.text }

  /// The slots of the environment's variables that the expression names; see
  /// `Environment.slot(of:)`. Linear in the expression.
  public var slots: Set<Int> { body.resolved.slots }
}
