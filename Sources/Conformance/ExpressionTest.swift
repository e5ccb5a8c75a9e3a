internal import CEL

/// One test of an expression, read from conformance data.
struct ExpressionTest {
  /// What must come of the expression.
  enum Expectation {
    case value(Value)
    case type(CELType, Value?)
    case failure
    case mistake
  }

  let name: String
  let expression: String
  let container: String
  let isChecked: Bool
  let isRun: Bool
  let variables: [Variable]
  let functions: [FunctionDeclaration]
  let bindings: [(name: String, value: Value)]
  let expectation: Expectation

  /// Reads a test; `nil` when a part of it is nothing that this package has.
  init?(_ json: JSONValue) {
    guard let expression = json["expr"]?.string,
      let expectation = ExpressionTest.expectation(json["expected"] ?? .null)
    else { return nil }
    self.expression = expression
    self.expectation = expectation
    name = "\(json["section"]?.string ?? "")/\(json["name"]?.string ?? "")"
    container = json["container"]?.string ?? ""
    isChecked = json["disableCheck"]?.isTrue != true
    isRun = json["checkOnly"]?.isTrue != true
    var bindings: [(name: String, value: Value)] = []
    for member in json["bindings"]?.members ?? [] {
      guard let value = TaggedValue.value(member.value) else { return nil }
      bindings.append((member.name, value))
    }
    var variables: [Variable] = []
    var functions: [FunctionDeclaration] = []
    for declaration in json["typeEnv"]?.elements ?? [] {
      guard let name = declaration["name"]?.string else { return nil }
      if let overloads = declaration["overloads"] {
        guard let function = ExpressionTest.function(name, overloads.elements) else { return nil }
        functions.append(function)
        continue
      }
      guard let type = CELType(declaration["type"]?.string ?? "dyn") else { return nil }
      variables.append(Variable(name, type))
      if let constant = declaration["value"] {
        guard let value = TaggedValue.value(constant) else { return nil }
        bindings.append((name, value))
      }
    }
    for binding in bindings where !variables.contains(where: { $0.name == binding.name }) {
      variables.append(Variable(binding.name, .dyn))
    }
    self.bindings = bindings
    self.variables = variables
    self.functions = functions
  }

  private static func function(_ name: String, _ overloads: [JSONValue]) -> FunctionDeclaration? {
    var declared: [Overload] = []
    for overload in overloads {
      var parameters: [CELType] = []
      for parameter in overload["params"]?.elements ?? [] {
        guard let type = parameter.string.flatMap(CELType.init) else { return nil }
        parameters.append(type)
      }
      guard let result = overload["result"]?.string.flatMap(CELType.init) else { return nil }
      declared.append(
        Overload(
          overload["id"]?.string ?? name,
          parameters,
          result,
          isMember: overload["instance"]?.isTrue == true,
          .undefined
        )
      )
    }
    return FunctionDeclaration(name, declared)
  }

  private static func expectation(_ json: JSONValue) -> Expectation? {
    if let value = json["value"] { return TaggedValue.value(value).map(Expectation.value) }
    if json["error"] != nil { return .failure }
    if json["checkError"] != nil { return .mistake }
    guard let typed = json["typed_result"], let type = typed["type"]?.string.flatMap(CELType.init)
    else { return nil }
    guard let value = typed["value"] else { return .type(type, nil) }
    return TaggedValue.value(value).map { .type(type, $0) }
  }
}
