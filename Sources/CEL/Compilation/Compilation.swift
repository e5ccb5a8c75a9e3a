public import Diagnostics

/// What became of an expression's text.
public enum Compilation: Sendable {
  /// A program, ready to run.
  case program(Program)
  /// What is wrong with the expression, sorted by place; at least one error.
  case mistakes([Diagnostic])

  /// The program, where there is one.
  public var program: Program? {
    guard case .program(let program) = self else { return nil }
    return program
  }

  /// What is wrong; empty where there is a program.
  public var diagnostics: [Diagnostic] {
    guard case .mistakes(let diagnostics) = self else { return [] }
    return diagnostics
  }
}
