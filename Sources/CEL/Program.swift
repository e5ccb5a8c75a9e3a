/// An expression ready to run.
public struct Program: Sendable {
  let body: CompiledBody

  /// The type of the result.
  public var resultType: CELType { body.resultType }

  /// The text it was compiled from.
  public var text: ExpressionText { body.text }
}
