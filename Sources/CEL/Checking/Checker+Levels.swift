import Diagnostics

// How deep values nest. An expression is no deeper than its limit, but a value that is named and
// used again can nest deeper than the expression, and whatever goes through it would need as much
// of the machine's stack. So every node has a bound, and the limit of nesting is that of values too.
extension Checker {
  /// The most levels of lists, maps and optionals in the value of a node whose parts are checked,
  /// beyond those of the inputs.
  func countLevels(_ node: NodeID, _ type: CELType) -> Int32 {
    if type.isScalar { return 0 }
    switch resolutions[Int(node)] {
    case .local(let index): return scope[index].levels
    case .variable(let slot): return environment.variables[slot].levels
    default: break
    }
    switch syntax[node].kind {
    case .constant, .name, .has, .and, .or, .message: return 0
    case .select(let operand, _, _): return max(0, known(operand) - 1)
    case .call(OperatorName.index, let arguments): return max(0, most(arguments) - 1)
    case .call(OperatorName.add, let arguments): return most(arguments)
    case .call(_, let arguments): return most(arguments) + 1
    case .memberCall(let receiver, _, let arguments): return most(arguments + [receiver]) + 1
    case .conditional(_, let then, let otherwise): return most([then, otherwise])
    case .list(let elements): return most(elements.map(\.value)) + 1
    case .map(let pairs): return most(pairs.map(\.value)) + 1
    case .comprehension(let form): return countLevels(form)
    case .bind(_, _, let body): return known(body)
    case .optionalMap(_, _, let body, _): return known(body) + 1
    }
  }

  private func countLevels(_ comprehension: Comprehension) -> Int32 {
    switch comprehension.form {
    case .all, .exists, .existsOne: 0
    case .filter: known(comprehension.range)
    case .map, .transformList, .transformMap: known(comprehension.body) + 1
    case .transformMapEntry: known(comprehension.body)
    }
  }

  private func known(_ node: NodeID) -> Int32 { levels[Int(node)] }

  private func most(_ nodes: [NodeID]) -> Int32 { nodes.map { known($0) }.max() ?? 0 }

  /// Says that the value of a node nests too deep; from there on it counts as any value.
  mutating func refuseLevels(_ node: NodeID) -> CELType {
    let what = Localized(vi: "độ lồng nhau của giá trị", en: "levels of nesting of values")
    let limit = environment.tables.context.limits.depth
    reportWhole(.tooLarge(what: what, limit: limit), at: node)
    types[Int(node)] = .dyn
    levels[Int(node)] = 0
    return .dyn
  }
}

extension CELType {
  /// Whether values of this type hold no others that are made.
  var isScalar: Bool {
    switch self {
    case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date, .type,
      .object:
      true
    case .dyn, .list, .map, .optional, .abstract, .parameter, .open: false
    }
  }
}
