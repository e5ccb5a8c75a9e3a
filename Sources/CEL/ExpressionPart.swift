/// A part of an expression, as it is written: for tools that look at expressions from outside.
public struct ExpressionPart: Sendable {
  /// What the part is.
  public let kind: Kind
  /// The bytes of the part in the expression's text, without parentheses around it.
  public let range: Range<Int>
  /// The bytes of its operator or name; for an expression of one word, all of it.
  public let focus: Range<Int>
  /// The type of what it gives.
  public let type: CELType
  /// The indices of the parts right below it, from left to right.
  public let parts: [Int]

  /// What a part can be.
  public enum Kind: Sendable {
    /// A number, a text, `true`: a value that is written down.
    case literal(Value)
    /// A variable, or a field of something.
    case path
    /// `has(…)`.
    case presence
    /// An operator with one or two operands, as it is written: `==`, `in`, `!`.
    case operation(String)
    /// A function, by its name.
    case call(String)
    /// Terms joined by `&&`.
    case conjunction
    /// Terms joined by `||`.
    case disjunction
    /// `condition ? then : otherwise`.
    case conditional
    /// `[…]`.
    case list
    /// A macro that goes over a list or a map: what it goes over, then what it asks of each.
    case comprehension
    /// Anything else.
    case other
  }
}

extension Program {
  /// All parts of the expression, each after the parts below it; the last is the whole.
  public var parts: [ExpressionPart] {
    let syntax = body.resolved.syntax
    return syntax.nodes.indices.map { index in
      let node = syntax.nodes[index]
      let (kind, below) = node.outline
      return ExpressionPart(
        kind: kind,
        range: node.range.range,
        focus: node.focus.range,
        type: body.resolved.types[index],
        parts: below.map(Int.init)
      )
    }
  }
}

extension SyntaxNode {
  /// What the node is for those who look from outside, and the nodes right below it.
  fileprivate var outline: (ExpressionPart.Kind, below: [NodeID]) {
    switch kind {
    case .constant(let value): (.literal(value), [])
    case .name: (.path, [])
    case .select(let operand, _, _): (.path, [operand])
    case .has(let operand, _, _): (.presence, [operand])
    case .call(let name, let arguments): (Self.operation(name), arguments)
    case .memberCall(let receiver, let name, let arguments): (.call(name), [receiver] + arguments)
    case .and(let terms): (.conjunction, terms)
    case .or(let terms): (.disjunction, terms)
    case .conditional(let condition, let then, let otherwise):
      (.conditional, [condition, then, otherwise])
    case .list(let elements): (.list, elements.map(\.value))
    case .map(let pairs): (.other, pairs.flatMap { [$0.key, $0.value] })
    case .message(_, let values): (.other, values)
    case .comprehension(let form):
      (.comprehension, [form.range] + (form.condition.map { [$0] } ?? []) + [form.body])
    case .bind(_, let value, let body): (.other, [value, body])
    case .optionalMap(let target, _, let body, _): (.other, [target, body])
    }
  }

  private static func operation(_ name: String) -> ExpressionPart.Kind {
    let spoken = OperatorName.spoken(name)
    return spoken == name ? .call(name) : .operation(spoken)
  }
}
