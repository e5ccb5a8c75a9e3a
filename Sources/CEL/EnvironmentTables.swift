/// What all environments that extend one another share.
///
/// A class, because programs and environments keep a reference to it.
final class EnvironmentTables: Sendable {
  let context: CallContext
  let functions: [String: FunctionDeclaration]
  let macros: [Macro.Key: Macro]
  /// The prefixes under which a name is looked up, the longest first, each with its dot.
  let prefixes: [String]

  init(container: String, libraries: [Library], context: CallContext) {
    self.context = context
    var functions: [String: FunctionDeclaration] = [:]
    var macros: [Macro.Key: Macro] = [:]
    for library in libraries {
      for function in library.functions {
        let known = functions[function.name]?.overloads ?? []
        functions[function.name] = FunctionDeclaration(function.name, known + function.overloads)
      }
      for macro in library.macros { macros[macro.key] = macro }
    }
    self.functions = functions
    self.macros = macros
    self.prefixes = EnvironmentTables.prefixes(of: container)
  }

  private static func prefixes(of container: String) -> [String] {
    var segments = container.split(separator: ".")
    var prefixes: [String] = []
    while !segments.isEmpty {
      prefixes.append(segments.joined(separator: ".") + ".")
      segments.removeLast()
    }
    return prefixes + [""]
  }
}
