/// Functions and macros that an environment offers together.
public struct Library: Sendable {
  /// The name, for documentation: `strings`.
  public let name: String
  /// The functions.
  public let functions: [FunctionDeclaration]
  let macros: [Macro]

  /// A library of functions.
  public init(name: String, functions: [FunctionDeclaration]) {
    self.init(name: name, functions: functions, macros: [])
  }

  init(name: String, functions: [FunctionDeclaration] = [], macros: [Macro]) {
    self.name = name
    self.functions = functions
    self.macros = macros
  }
}
