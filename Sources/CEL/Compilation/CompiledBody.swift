/// What a program runs; shared by its copies.
final class CompiledBody: Sendable {
  let text: ExpressionText
  let resultType: CELType

  init(text: ExpressionText, resultType: CELType) {
    self.text = text
    self.resultType = resultType
  }
}

extension Environment {
  func compile(_ text: ExpressionText, expecting expected: CELType?, isChecked: Bool)
    -> Compilation
  {
    .mistakes([])
  }
}

extension Program {
  /// Runs the program on `bindings`.
  public func evaluate(_ bindings: Bindings) -> Outcome { .unknown([]) }

  /// Runs the program and keeps the value of each part, in the order in which they were computed.
  public func trace(_ bindings: Bindings) -> (Outcome, [TracedValue]) { (.unknown([]), []) }
}
