import CivilTime
import LocatedYAML

/// The relations of ordered values.
enum Relation: Sendable {
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual

  var name: String {
    switch self {
    case .less: OperatorName.less
    case .lessOrEqual: OperatorName.lessOrEqual
    case .greater: OperatorName.greater
    case .greaterOrEqual: OperatorName.greaterOrEqual
    }
  }

  /// Whether the relation holds in an order; `nil` where uncertain dates leave it open.
  @inline(__always)
  func holds(_ order: Value.Order) -> Bool? {
    switch order {
    case .less: self == .less || self == .lessOrEqual
    case .equal: self == .lessOrEqual || self == .greaterOrEqual
    case .greater: self == .greater || self == .greaterOrEqual
    case .none: false
    case .open(let orders): holds(orders)
    }
  }

  /// Whether the relation holds in all of the orders; `nil` where in some of them only.
  private func holds(_ orders: ClosedRange<Int>) -> Bool? {
    let outcomes = orders.map { holds(Value.Order($0)) }
    return outcomes.allSatisfy { $0 == outcomes[0] } ? outcomes[0] : nil
  }
}

extension Compiler {
  func relation(_ relation: Relation, _ left: Code, _ right: Code, _ node: NodeID) -> Code {
    if let left = left.asInt, case .constant(.int(let right)) = right {
      return .bool(Compiler.compare(relation, left, constant: right))
    }
    if let left = left.asInt, let right = right.asInt {
      return .bool(Compiler.compare(relation, left, right))
    }
    if let left = left.asTimestamp, case .constant(.timestamp(let right)) = right {
      return .bool(Compiler.compare(relation, left, constant: right))
    }
    if let left = left.asTimestamp, let right = right.asTimestamp {
      return .bool(Compiler.compare(relation, left, right))
    }
    if let left = left.asDouble, let right = right.asDouble {
      return .bool(Compiler.compare(relation, left, right))
    }
    let zone = context.zone
    if let left = left.asDate, let right = right.asDate {
      return .bool { (frame) throws(Interruption) in
        let (left, right) = try both(left, right, &frame)
        guard let holds = relation.holds(Value.Order(left.orders(right, in: zone))) else {
          throw .undecided([left, right])
        }
        return holds
      }
    }
    let (left, right) = (left.asValue, right.asValue)
    return .bool { (frame) throws(Interruption) in
      let (left, right) = try both(left, right, &frame)
      try frame.look(left.weight(upTo: 0))
      guard let order = left.order(right, in: zone) else {
        throw .failure(
          .noOverload(
            function: relation.name,
            operands: [left.dynamicType, right.dynamicType]
          ),
          at: node
        )
      }
      guard let holds = relation.holds(order) else { throw .undecided(left, right) }
      return holds
    }
  }

  private static func compare(
    _ relation: Relation,
    _ left: @escaping Evaluation<Int64>,
    constant right: Int64
  ) -> Evaluation<Bool> {
    switch relation {
    case .less: { (frame) throws(Interruption) in try left(&frame) < right }
    case .lessOrEqual: { (frame) throws(Interruption) in try left(&frame) <= right }
    case .greater: { (frame) throws(Interruption) in try left(&frame) > right }
    case .greaterOrEqual: { (frame) throws(Interruption) in try left(&frame) >= right }
    }
  }

  private static func compare(
    _ relation: Relation,
    _ left: @escaping Evaluation<Instant>,
    constant right: Instant
  ) -> Evaluation<Bool> {
    switch relation {
    case .less: { (frame) throws(Interruption) in try left(&frame) < right }
    case .lessOrEqual: { (frame) throws(Interruption) in try left(&frame) <= right }
    case .greater: { (frame) throws(Interruption) in try left(&frame) > right }
    case .greaterOrEqual: { (frame) throws(Interruption) in try left(&frame) >= right }
    }
  }

  private static func compare<Operand: Comparable & Sendable>(
    _ relation: Relation,
    _ left: @escaping Evaluation<Operand>,
    _ right: @escaping Evaluation<Operand>
  ) -> Evaluation<Bool> {
    switch relation {
    case .less:
      return { (frame) throws(Interruption) in
        let (left, right) = try both(left, right, &frame)
        return left < right
      }
    case .lessOrEqual:
      return { (frame) throws(Interruption) in
        let (left, right) = try both(left, right, &frame)
        return left <= right
      }
    case .greater:
      return { (frame) throws(Interruption) in
        let (left, right) = try both(left, right, &frame)
        return left > right
      }
    case .greaterOrEqual:
      return { (frame) throws(Interruption) in
        let (left, right) = try both(left, right, &frame)
        return left >= right
      }
    }
  }

  func arithmetic(_ name: String, _ left: Code, _ right: Code, _ node: NodeID) -> Code {
    if let left = left.asInt, let right = right.asInt {
      return .int { (frame) throws(Interruption) in
        let (left, right) = try both(left, right, &frame)
        return try place(node) { () throws(Interruption) in
          try Arithmetic.int(name, left, right)
        }
      }
    }
    let zone = context.zone
    let (left, right) = (left.asValue, right.asValue)
    return .value { (frame) throws(Interruption) in
      let (first, second) = try both(left, right, &frame)
      let (left, right) = (try first.plainList(), try second.plainList())
      switch left {
      case .list(let elements): try frame.step(elements.count)
      case .string, .bytes: try frame.makeText(left.weight(upTo: 0) + right.weight(upTo: 0))
      default: break
      }
      return try place(node) { () throws(Interruption) in
        try Arithmetic.apply(name, left, right, in: zone)
      }
    }
  }

  func negation(_ operand: Code, _ node: NodeID) -> Code {
    let operand = operand.asValue
    return .value { (frame) throws(Interruption) in
      let value = try operand(&frame)
      return try place(node) { () throws(Interruption) in try Arithmetic.negated(value) }
    }
  }

  func complement(_ operand: Code, _ node: NodeID) -> Code {
    let operand = operand.asBool(OperatorName.not, at: node)
    return .bool { (frame) throws(Interruption) in try !operand(&frame) }
  }
}

extension Value {
  /// This value, where it is a located list with its elements in a list of its own.
  func plainList() throws(Interruption) -> Value {
    guard case .node(let node, let type) = self, node.kind == .sequence else { return self }
    var elements: [Value] = []
    for item in node.items { elements.append(try Value.settle(item, as: type.element)) }
    return .list(elements)
  }
}
