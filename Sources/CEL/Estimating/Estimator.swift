/// What can be said of the elements of a value before the run.
indirect enum Shape: Equatable {
  /// Nothing.
  case unknown
  /// It stands in the inputs, at this way from a variable.
  case path(String)
  /// A list or map of so many elements or values, each with a shape.
  case elements(StepBounds, Shape)

  /// What holds whichever of two values it is.
  func either(_ other: Shape) -> Shape {
    switch (self, other) {
    case (.elements(let first, let inner), .elements(let second, let otherInner)):
      .elements(first.either(second), inner.either(otherInner))
    default: self == other ? self : .unknown
    }
  }
}

/// Bounds the steps of a program before it runs; see `Program.estimate`.
struct Estimator {
  /// What one part of the expression comes to.
  struct Part {
    var steps = StepBounds.zero
    var shape = Shape.unknown
    /// Whether it gives a value, whatever the inputs are.
    var isSure = false
  }

  let resolved: Resolved
  let environment: Environment
  let sizes: InputSizes
  /// The variables that the expression introduces.
  var locals: [Int: Part] = [:]

  init(_ resolved: Resolved, _ environment: Environment, _ sizes: InputSizes) {
    self.resolved = resolved
    self.environment = environment
    self.sizes = sizes
  }

  /// Estimates a node and everything below it. Recursion is bounded by the height of the tree.
  mutating func part(_ node: NodeID) -> Part {
    switch resolved.resolution(of: node) {
    case .variable(let slot): return input(environment.variables[slot].name)
    case .local(let index):
      var local = locals[index] ?? Part()
      local.steps = .zero
      return local
    case .constant, .undeclared: return Part(isSure: true)
    case .none, .function, .locals: break
    }
    switch resolved.syntax[node].kind {
    case .constant(let value): return Part(shape: shape(of: value), isSure: true)
    case .name: return Part()
    case .select(let operand, let field, _): return select(operand, field)
    case .has(let operand, _, _): return Part(steps: part(operand).steps)
    case .call(let name, let arguments): return call(node, name, arguments)
    case .memberCall(let receiver, let name, let arguments):
      guard case .function(let call) = resolved.resolution(of: node) else { return Part() }
      return self.call(node, name, call.takesReceiver ? [receiver] + arguments : arguments)
    case .and(let terms), .or(let terms): return logic(terms)
    case .conditional(let condition, let then, let otherwise):
      return conditional(condition, then, otherwise)
    case .list(let elements): return list(elements)
    case .map(let pairs): return map(pairs)
    case .message(_, let values): return Part(steps: inOrder(values).steps)
    case .comprehension(let comprehension): return self.comprehension(node, comprehension)
    case .bind(_, let value, let body): return bind(node, value, body)
    case .optionalMap(let target, _, let body, _): return optionalMap(node, target, body)
    }
  }

  /// What stands at a way into the inputs.
  func input(_ path: String) -> Part {
    Part(shape: .path(path), isSure: sizes.size(at: path).isSure)
  }

  /// How many elements something of a shape has.
  func count(_ shape: Shape) -> StepBounds {
    switch shape {
    case .unknown: sizes.most
    case .path(let path): sizes.size(at: path).bounds
    case .elements(let count, _): count
    }
  }

  /// What the elements of something of a shape are.
  func element(_ shape: Shape) -> Part {
    switch shape {
    case .unknown: Part()
    case .path(let path): input("\(path)[]")
    case .elements(_, .path(let path)): input(path)
    case .elements(_, let inner): Part(shape: inner, isSure: true)
    }
  }

  /// The shape of a value that is known.
  func shape(of value: Value) -> Shape {
    switch value {
    case .list(let elements):
      .elements(StepBounds(elements.count, elements.count), common(elements))
    case .map(let map):
      .elements(StepBounds(map.count, map.count), common(map.entries.map(\.value)))
    default: .unknown
    }
  }

  private func common(_ values: [Value]) -> Shape {
    guard let first = values.first.map({ shape(of: $0) }) else { return .unknown }
    return values.dropFirst().reduce(first) { $0.either(shape(of: $1)) }
  }

  /// Parts that are computed one after the other, as long as none fails.
  mutating func inOrder(_ nodes: [NodeID]) -> (steps: StepBounds, parts: [Part], isSure: Bool) {
    var steps = StepBounds.zero
    var isSure = true
    var parts: [Part] = []
    for node in nodes {
      let next = part(node)
      steps = steps + next.steps.ifSure(isSure)
      isSure = isSure && next.isSure
      parts.append(next)
    }
    return (steps, parts, isSure)
  }
}
