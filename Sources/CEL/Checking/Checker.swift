/// Settles names and types; finds every mistake it can.
struct Checker {
  let syntax: Syntax
  let environment: Environment
  /// Whether types are checked; if not, every type is `dyn` and only names are resolved.
  let isChecked: Bool
  var solver = TypeSolver()
  var types: [CELType]
  var resolutions: [Resolution]
  /// How deep lists, maps and optionals nest in the value of each node, at most.
  var levels: [Int32]
  var scope: [(name: String, type: CELType, levels: Int32)] = []
  var localCount = 0
  var mistakes: [Mistake] = []

  init(_ syntax: Syntax, _ environment: Environment, isChecked: Bool) {
    self.syntax = syntax
    self.environment = environment
    self.isChecked = isChecked
    self.types = Array(repeating: .dyn, count: syntax.nodes.count)
    self.resolutions = Array(repeating: .none, count: syntax.nodes.count)
    self.levels = Array(repeating: 0, count: syntax.nodes.count)
  }

  /// Checks the whole expression against the type expected of it.
  mutating func run(expecting expected: CELType?) -> Resolved {
    let type = check(syntax.root)
    if let expected, isChecked, !solver.assign(type, to: expected) {
      report(.wrongType(solver.finished(type), expected: expected), at: syntax.root)
    }
    return Resolved(
      syntax: syntax,
      types: types.map { solver.finished($0) },
      resolutions: resolutions,
      localCount: localCount,
      levels: levels[Int(syntax.root)]
    )
  }

  /// Checks a node and everything below it. Recursion is bounded by the height of the tree.
  @discardableResult
  mutating func check(_ node: NodeID) -> CELType {
    let type = deducedType(node)
    types[Int(node)] = type
    levels[Int(node)] = countLevels(node, type)
    guard Int(levels[Int(node)]) > environment.tables.context.limits.depth else { return type }
    return refuseLevels(node)
  }

  private mutating func deducedType(_ node: NodeID) -> CELType {
    switch syntax[node].kind {
    case .constant(let value): isChecked ? value.dynamicType : .dyn
    case .name(let name): checkName(name, node)
    case .select(let operand, let field, let isOptional):
      checkSelect(node, operand, field, isOptional: isOptional)
    case .has(let operand, let field, _): checkHas(node, operand, field)
    case .call(let name, let arguments): checkCall(node, name, arguments)
    case .memberCall(let receiver, let name, let arguments):
      checkMemberCall(node, receiver, name, arguments)
    case .and(let terms), .or(let terms): checkTerms(terms)
    case .conditional(let condition, let then, let otherwise):
      checkConditional(node, condition, then, otherwise)
    case .list(let elements): checkList(elements)
    case .map(let pairs): checkMap(pairs)
    case .message(let name, let values): checkMessage(node, name, values)
    case .comprehension(let comprehension): checkComprehension(node, comprehension)
    case .bind(let name, let value, let body): checkBind(node, name, value, body)
    case .optionalMap(let target, let name, let body, let isFlat):
      checkOptionalMap(node, target, name, body, isFlat: isFlat)
    }
  }

  mutating func report(_ situation: ExpressionSituation, at node: NodeID) {
    mistakes.append(Mistake(situation, syntax[node].focus))
  }

  /// A mistake that is about the whole of a part, not its operator.
  mutating func reportWhole(_ situation: ExpressionSituation, at node: NodeID) {
    mistakes.append(Mistake(situation, syntax[node].range))
  }

  /// The type of a node with what is known by now.
  func resolvedType(_ node: NodeID) -> CELType { solver.resolved(types[Int(node)]) }
}

extension Checker {
  private mutating func checkTerms(_ terms: [NodeID]) -> CELType {
    for term in terms {
      let type = check(term)
      require(type, .bool, at: term)
    }
    return isChecked ? .bool : .dyn
  }

  /// Reports a part whose type is not the one that is due.
  mutating func require(_ type: CELType, _ expected: CELType, at node: NodeID) {
    guard isChecked, !solver.assign(type, to: expected) else { return }
    reportWhole(.wrongType(solver.finished(type), expected: expected), at: node)
  }

  private mutating func checkConditional(
    _ node: NodeID,
    _ condition: NodeID,
    _ then: NodeID,
    _ otherwise: NodeID
  ) -> CELType {
    let conditionType = check(condition)
    require(conditionType, .bool, at: condition)
    let thenType = check(then)
    let otherwiseType = check(otherwise)
    guard isChecked else { return .dyn }
    let result = solver.open()
    guard solver.assign(thenType, to: result), solver.assign(otherwiseType, to: result) else {
      let first = solver.finished(thenType)
      report(.typesDiffer(first, solver.finished(otherwiseType), of: "?:"), at: node)
      return .dyn
    }
    return solver.resolved(result)
  }

  private mutating func checkList(_ elements: [SyntaxNode.Element]) -> CELType {
    var joined: CELType?
    for element in elements {
      var type = check(element.value)
      if element.isOptional { type = unwrapped(type, at: element.value) }
      joined = join(joined, type)
    }
    guard isChecked else { return .dyn }
    return .list(joined ?? solver.open())
  }

  private mutating func checkMap(_ pairs: [SyntaxNode.Pair]) -> CELType {
    var joinedKey: CELType?
    var joinedValue: CELType?
    for pair in pairs {
      let key = check(pair.key)
      var value = check(pair.value)
      if pair.isOptional { value = unwrapped(value, at: pair.value) }
      joinedKey = join(joinedKey, key)
      joinedValue = join(joinedValue, value)
    }
    guard isChecked else { return .dyn }
    return .map(joinedKey ?? solver.open(), joinedValue ?? solver.open())
  }

  /// The type inside an optional, which `type` must be.
  private mutating func unwrapped(_ type: CELType, at node: NodeID) -> CELType {
    guard isChecked else { return .dyn }
    let inner = solver.open()
    guard solver.assign(type, to: .optional(inner)) else {
      reportWhole(.wrongType(solver.finished(type), expected: .optional(.dyn)), at: node)
      return .dyn
    }
    return solver.resolved(inner)
  }

  /// The type of elements of both types in one aggregate.
  private mutating func join(_ first: CELType?, _ second: CELType) -> CELType {
    guard let first, isChecked else { return second }
    guard solver.assign(first, to: second) else { return .dyn }
    return solver.moreGeneral(first, second)
  }

  private mutating func checkMessage(_ node: NodeID, _ name: String, _ values: [NodeID])
    -> CELType
  {
    for value in values { check(value) }
    report(.undeclared(name, suggestion: nil), at: node)
    return .dyn
  }
}
