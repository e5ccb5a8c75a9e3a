internal import CEL
internal import CivilTime
internal import LocatedYAML

/// What the expressions of a policy may use, as its `config.yaml` declares it.
enum PolicyConfiguration {
  /// The environment; `nil` when a type is none.
  static func environment(_ node: YAMLNode?, zones: ZoneDatabase) -> Environment? {
    var variables: [Variable] = []
    for variable in node?["variables"].map({ Array($0.items) }) ?? [] {
      guard let name = variable["name"]?.text, let type = type(variable["type"] ?? variable) else {
        return nil
      }
      variables.append(Variable(name, type))
    }
    var functions: [FunctionDeclaration] = []
    for function in node?["functions"].map({ Array($0.items) }) ?? [] {
      guard let declared = declaration(function) else { return nil }
      functions.append(declared)
    }
    let library = Library(name: "config", functions: functions)
    return Environment(variables: variables, libraries: Library.all + [library], zones: zones)
  }

  private static func type(_ node: YAMLNode) -> CELType? {
    guard let name = node["type_name"]?.text else { return nil }
    let parameters = node["params"].map { $0.items.map { type($0) } } ?? []
    guard !parameters.contains(nil) else { return nil }
    let texts = parameters.compactMap { $0?.description }
    return CELType(texts.isEmpty ? name : "\(name)(\(texts.joined(separator: ", ")))")
  }

  private static func declaration(_ node: YAMLNode) -> FunctionDeclaration? {
    guard let name = node["name"]?.text else { return nil }
    var overloads: [Overload] = []
    for overload in node["overloads"].map({ Array($0.items) }) ?? [] {
      let parameters = overload["args"].map { $0.items.compactMap { type($0) } } ?? []
      guard let result = overload["return"].flatMap(type) else { return nil }
      overloads.append(
        Overload(overload["id"]?.text ?? name, parameters, result, implementation(of: name))
      )
    }
    return FunctionDeclaration(name, overloads)
  }

  /// The functions that the suite leaves to its runner.
  private static func implementation(of name: String) -> Implementation {
    switch name {
    case "locationCode":
      .unary { (address, _) in .string(address.equals(.string("10.0.0.1")) ? "us" : "ir") }
    case "hasCreditCard": .unary { (facts, _) in .bool(has(facts, ["cc"])) }
    case "hasEmailOrPhone": .unary { (facts, _) in .bool(has(facts, ["email", "phone"])) }
    default: .undefined
    }
  }

  private static func has(_ facts: Value, _ keys: [String]) -> Bool {
    guard case .map(let map) = facts else { return false }
    return keys.contains { map[.string($0)] != nil }
  }
}
