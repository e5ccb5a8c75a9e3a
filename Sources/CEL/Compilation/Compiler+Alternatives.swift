import LocatedYAML

// `a.?b.?c.orValue(d)` is how expressions ask for what may lack. An optional value is a box; here
// each selection hands on what it found without one. A trace shows the boxes, and has them.
extension Compiler {
  /// The code of `orValue` or `or` after an optional selection; `nil` for any other call, and while
  /// tracing.
  mutating func alternative(
    _ call: Resolution.FunctionCall,
    _ arguments: [NodeID],
    _ node: NodeID
  ) -> Code? {
    guard arguments.count == 2, call.name == "orValue" || call.name == "or", !isTracing else {
      return nil
    }
    let isFlat = call.name == "or"
    if !isFlat, let chain = optionalChain(arguments[0]), case .string = chain.type {
      return text(of: chain, or: compile(arguments[1]))
    }
    guard let first = optionalSelection(arguments[0]) else { return nil }
    let second = compile(arguments[1]).asValue
    return .value { (frame) throws(Interruption) in
      guard let found = try first(&frame) else { return try second(&frame) }
      return isFlat ? .optional(found) : found
    }
  }

  /// The code of `chain.orValue(other)` where the chain leads to a text.
  private func text(of chain: OptionalChain, or other: Code) -> Code {
    guard let text = other.asString else {
      let other = other.asValue
      return .value { (frame) throws(Interruption) in
        guard let found = try chain.value(&frame) else { return try other(&frame) }
        return found
      }
    }
    return .string { (frame) throws(Interruption) in
      // Where a text is declared, settling gives a text or throws.
      guard case .string(let found)? = try chain.value(&frame) else { return try text(&frame) }
      return found
    }
  }

  /// The code of `operand.?field` without the box around what it finds; `nil` for anything else.
  private mutating func optionalSelection(_ node: NodeID) -> Evaluation<Value?>? {
    guard !isTracing, case .select(let operand, let field, isOptional: true) = syntax[node].kind
    else { return nil }
    if let chain = optionalChain(node) {
      return { (frame) throws(Interruption) in try chain.value(&frame) }
    }
    if let inner = optionalSelection(operand) {
      return { (frame) throws(Interruption) in
        guard let owner = try inner(&frame) else { return nil }
        return try place(node) { () throws(Interruption) in
          try Selection.optionalField(field, of: owner, frame.context)
        }
      }
    }
    let owner = compile(operand).asValue
    return { (frame) throws(Interruption) in
      let owner = try owner(&frame)
      return try place(node) { () throws(Interruption) in
        try Selection.optionalField(field, of: owner, frame.context)
      }
    }
  }

  /// The optional selections one after another that end with `node`, where they begin at names
  /// and the types of all that they go through are declared.
  private mutating func optionalChain(_ node: NodeID) -> OptionalChain? {
    var steps: [OptionalChain.Step] = []
    var next = node
    while case .select(let operand, let field, isOptional: true) = syntax[next].kind {
      guard case .optional(let type) = resolved.type(of: next) else { return nil }
      let owner = resolved.type(of: operand)
      steps.insert(OptionalChain.Step(field: field, owner: owner.unwrapped, type: type), at: 0)
      next = operand
    }
    guard steps.allSatisfy({ $0.owner.isObject }), isNames(next),
      case .path(let path) = compile(next)
    else { return nil }
    return OptionalChain(path: path, steps: steps)
  }

  private func isNames(_ node: NodeID) -> Bool {
    switch syntax[node].kind {
    case .name: true
    case .select(let operand, _, isOptional: false): isNames(operand)
    default: false
    }
  }
}

extension CELType {
  /// What an optional of this type holds; any other type itself.
  fileprivate var unwrapped: CELType { if case .optional(let type) = self { type } else { self } }
}

/// Fields selected one after another, each of which an object may lack.
final class OptionalChain: Sendable {
  struct Step: Sendable {
    let field: String
    let owner: CELType
    let type: CELType
    let key: [UInt8]
    let ends: [Int]

    init(field: String, owner: CELType, type: CELType) {
      self.field = field
      self.owner = owner
      self.type = type
      key = Array(field.utf8)
      ends = [key.count]
    }
  }

  private let path: Path
  private let steps: [Step]

  /// The type of what stands at the end.
  var type: CELType { steps.last?.type ?? path.type }

  init(path: Path, steps: [Step]) {
    self.path = path
    self.steps = steps
  }

  /// What stands at the end, settled; `nil` where a field lacks or is `null`.
  ///
  /// - Throws: `.missing` where the path leads nowhere, or what stands there is no value of its type.
  func value(_ frame: inout Frame) throws(Interruption) -> Value? {
    guard var node = try path.find(in: &frame) else { return try unlocated(&frame) }
    var type = path.type
    for step in steps {
      guard node.kind == .mapping else { throw Value.invalid(node, type) }
      let child = node.descend(step.key, step.ends)
      guard child >= 0 else { return nil }
      node = node.at(child)
      guard !node.isNull else { return nil }
      type = step.type
    }
    return try Value.settle(node, as: type)
  }

  /// As `value` where the variable's value is no located node.
  @inline(never)
  private func unlocated(_ frame: inout Frame) throws(Interruption) -> Value? {
    var value = try path.fallback(&frame)
    for step in steps {
      guard let next = try Selection.optionalField(step.field, of: value, frame.context) else {
        return nil
      }
      value = next
    }
    return value
  }
}
