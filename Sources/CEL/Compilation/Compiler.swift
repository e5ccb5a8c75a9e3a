import LocatedYAML

/// Turns settled syntax into code.
struct Compiler {
  let resolved: Resolved
  let environment: Environment
  /// Whether every part records its value.
  let isTracing: Bool
  /// The first local of the outermost loop around the part that is compiled; `nil` outside of loops.
  var loopStart: Int?
  /// The locals that the part has used so far.
  var usedLocals: Set<Int> = []
  /// How many parts remember what they gave.
  var memoCount = 0
  /// What is known to be wrong with constant arguments.
  var mistakes: [Mistake] = []

  var syntax: Syntax { resolved.syntax }
  var context: CallContext { environment.tables.context }

  init(_ resolved: Resolved, _ environment: Environment, isTracing: Bool) {
    self.resolved = resolved
    self.environment = environment
    self.isTracing = isTracing
  }

  /// The code of a node and everything below it. Recursion is bounded by the height of the tree.
  mutating func compile(_ node: NodeID) -> Code {
    let code = untraced(node)
    return isTracing ? traced(code, node) : code
  }

  private mutating func untraced(_ node: NodeID) -> Code {
    switch syntax[node].kind {
    case .constant(let value): .constant(value)
    case .name: name(node)
    case .select(let operand, let field, let isOptional):
      select(node, operand, field, isOptional: isOptional)
    case .has(let operand, let field, _): has(node, operand, field)
    case .call(let name, let arguments): call(node, name, arguments)
    case .memberCall(let receiver, let name, let arguments):
      memberCall(node, receiver, name, arguments)
    case .and(let terms): conjunction(terms)
    case .or(let terms): disjunction(terms)
    case .conditional(let condition, let then, let otherwise):
      conditional(condition, then, otherwise)
    case .list(let elements): list(elements)
    case .map(let pairs): map(node, pairs)
    case .message(let name, _): undeclared(name, node)
    case .comprehension(let form): remembered(node) { $0.comprehension(node, form) }
    case .bind(_, let value, let body): bind(node, value, body)
    case .optionalMap(let target, _, let body, let isFlat):
      optionalMap(node, target, body, isFlat: isFlat)
    }
  }

  /// Code that fails because nothing stands behind a name.
  func undeclared(_ name: String, _ node: NodeID) -> Code {
    .value { (_) throws(Interruption) in throw .failure(.undeclared(name), at: node) }
  }

  /// The value of `code` at once, where everything below it is constant and it has one.
  func folded(_ code: Code, _ parts: [Code]) -> Code {
    for part in parts {
      guard case .constant = part else { return code }
    }
    return Frame.with([], localCount: 0, context: context) { frame in
      do throws(Interruption) {
        return .constant(try code.asValue(&frame))
      } catch {
        return code
      }
    }
  }
}

extension Compiler {
  private mutating func name(_ node: NodeID) -> Code {
    reference(node) ?? undeclared("", node)
  }

  /// The code of a node that a name stands for, whether one word or dotted.
  private mutating func reference(_ node: NodeID) -> Code? {
    let type = resolved.type(of: node)
    switch resolved.resolution(of: node) {
    case .variable(let slot):
      let name = environment.variables[slot].name
      return .path(Path(root: .slot(slot, name: name), rootType: type, node: node))
    case .local(let index):
      if loopStart != nil { usedLocals.insert(index) }
      return .path(Path(root: .local(index), rootType: type, node: node))
    case .constant(let value): return .constant(value)
    case .undeclared(let name): return undeclared(name, node)
    case .none, .function, .locals: return nil
    }
  }

  private mutating func select(
    _ node: NodeID,
    _ operand: NodeID,
    _ field: String,
    isOptional: Bool
  ) -> Code {
    if let code = reference(node) { return code }
    let code = compile(operand)
    let owner = resolved.type(of: operand)
    guard !isOptional else {
      let value = code.asValue
      return .value { (frame) throws(Interruption) in
        let operand = try value(&frame)
        return try place(node) { () throws(Interruption) in
          .optional(try Selection.optionalField(field, of: operand, frame.context))
        }
      }
    }
    if case .path(let path) = code, isLocatable(owner) {
      let step = Path.Step(field: field, owner: owner, type: resolved.type(of: node), node: node)
      return .path(path.appending(step))
    }
    let value = code.asValue
    return .value { (frame) throws(Interruption) in
      let operand = try value(&frame)
      return try place(node) { () throws(Interruption) in
        try Selection.field(field, of: operand, owner: owner, frame.context).settled()
      }
    }
  }

  /// Whether fields of values of this type are found in located mappings step by step.
  ///
  /// An untyped variable may be bound to a typed node, whose type then decides.
  private func isLocatable(_ type: CELType) -> Bool {
    switch type {
    case .object, .map: true
    default: false
    }
  }

  private mutating func has(_ node: NodeID, _ operand: NodeID, _ field: String) -> Code {
    let code = compile(operand)
    if case .path(let path) = code, case .object = resolved.type(of: operand) {
      let key = Array(field.utf8)
      let ends = [key.count]
      return .bool { (frame) throws(Interruption) in
        guard let found = try path.find(in: &frame) else {
          let value = try path.fallback(&frame)
          return try Selection.optionalField(field, of: value, frame.context) != nil
        }
        let child = found.descend(key, ends)
        return child >= 0 && !found.at(child).isNull
      }
    }
    let value = code.asValue
    return .bool { (frame) throws(Interruption) in
      let operand = try value(&frame)
      return try place(node) { () throws(Interruption) in
        try Selection.optionalField(field, of: operand, frame.context) != nil
      }
    }
  }
}

/// Runs `body`; a failure without a place gets `node`.
@inline(__always)
func place<Result>(_ node: NodeID, _ body: () throws(Interruption) -> Result)
  throws(Interruption) -> Result
{
  do throws(Interruption) {
    return try body()
  } catch {
    throw error.placed(at: node)
  }
}
