/// What all environments that extend one another share.
///
/// A class, because programs and environments keep a reference to it.
final class EnvironmentTables: Sendable {
  let context: CallContext
  let functions: [String: FunctionDeclaration]
  /// The macros by their names.
  let macros: [String: [Macro]]
  /// The last words of the functions whose names are dotted.
  let namespacedNames: Set<String>
  /// The prefixes under which a name is looked up, the longest first, each with its dot.
  let prefixes: [String]

  init(container: String, libraries: [Library], context: CallContext) {
    self.context = context
    var functions: [String: FunctionDeclaration] = [:]
    var macros: [String: [Macro]] = [:]
    for library in libraries {
      for function in library.functions {
        let known = functions[function.name]?.overloads ?? []
        functions[function.name] = FunctionDeclaration(function.name, known + function.overloads)
      }
      for macro in library.macros { macros[macro.key.name, default: []].append(macro) }
    }
    self.functions = functions
    self.macros = macros
    self.namespacedNames = Set(functions.keys.compactMap { $0.dottedTail })
    self.prefixes = EnvironmentTables.prefixes(of: container)
  }

  /// The last words of the types whose names are dotted.
  var dottedTypeTails: [String] {
    ["Timestamp", "Duration"] + context.objects.keys.compactMap { $0.dottedTail }
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

extension String {
  /// What follows the last dot; `nil` where there is none.
  var dottedTail: String? {
    guard let dot = lastIndex(of: ".") else { return nil }
    return String(self[index(after: dot)...])
  }
}
