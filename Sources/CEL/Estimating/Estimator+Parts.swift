extension Estimator {
  mutating func select(_ operand: NodeID, _ field: String) -> Part {
    let whole = part(operand)
    var selected = Part(steps: whole.steps)
    guard case .path(let path) = whole.shape else { return selected }
    let found = input("\(path).\(field)")
    selected.shape = found.shape
    selected.isSure = found.isSure
    return selected
  }

  /// The first term is always computed, each further one only if those before do not decide.
  mutating func logic(_ terms: [NodeID]) -> Part {
    var whole = Part(isSure: true)
    for (index, term) in terms.enumerated() {
      let next = part(term)
      whole.steps = whole.steps + next.steps.ifSure(index == 0)
      whole.isSure = whole.isSure && next.isSure
    }
    return whole
  }

  mutating func conditional(_ condition: NodeID, _ then: NodeID, _ otherwise: NodeID) -> Part {
    let test = part(condition)
    let (first, second) = (part(then), part(otherwise))
    return Part(
      steps: test.steps + first.steps.either(second.steps).ifSure(test.isSure),
      shape: first.shape.either(second.shape),
      isSure: test.isSure && first.isSure && second.isSure
    )
  }

  mutating func list(_ elements: [SyntaxNode.Element]) -> Part {
    let (steps, parts, isSure) = inOrder(elements.map(\.value))
    let needed = elements.count { !$0.isOptional }
    return Part(
      steps: steps,
      shape: .elements(StepBounds(needed, elements.count), common(parts)),
      isSure: isSure && needed == elements.count
    )
  }

  mutating func map(_ pairs: [SyntaxNode.Pair]) -> Part {
    let (steps, parts, _) = inOrder(pairs.flatMap { [$0.key, $0.value] })
    let values = parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
    let needed = pairs.count { !$0.isOptional }
    return Part(steps: steps, shape: .elements(StepBounds(needed, pairs.count), common(values)))
  }

  private func common(_ parts: [Part]) -> Shape {
    guard let first = parts.first?.shape else { return .unknown }
    return parts.dropFirst().reduce(first) { $0.either($1.shape) }
  }

  /// A value that cannot be had is a mistake only where the body asks for it.
  mutating func bind(_ node: NodeID, _ value: NodeID, _ body: NodeID) -> Part {
    guard case .locals(let local, _) = resolved.resolution(of: node) else { return Part() }
    let bound = part(value)
    locals[local] = bound
    var whole = part(body)
    whole.steps = bound.steps + whole.steps
    return whole
  }

  mutating func optionalMap(_ node: NodeID, _ target: NodeID, _ body: NodeID) -> Part {
    guard case .locals(let local, _) = resolved.resolution(of: node) else { return Part() }
    let optional = part(target)
    locals[local] = Part(shape: optional.shape)
    let inner = part(body)
    return Part(steps: optional.steps + inner.steps.ifSure(false), shape: inner.shape)
  }
}
