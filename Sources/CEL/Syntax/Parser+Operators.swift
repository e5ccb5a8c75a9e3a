import Diagnostics

extension Parser {
  /// `condition ? then : otherwise`, or anything that binds closer.
  mutating func expression() throws(Mistake) -> NodeID {
    try nested { (parser) throws(Mistake) in
      let condition = try parser.disjunction()
      guard parser.token.kind == .question else { return condition }
      let focus = try parser.take().range
      let then = try parser.disjunction()
      try parser.expect(.colon, ":")
      let otherwise = try parser.expression()
      return try parser.add(
        .conditional(condition, then: then, otherwise: otherwise),
        ByteRange(parser.syntax[condition].range, parser.syntax[otherwise].range),
        focus: focus,
        above: [condition, then, otherwise]
      )
    }
  }

  private mutating func disjunction() throws(Mistake) -> NodeID {
    let first = try conjunction()
    guard token.kind == .or else { return first }
    var terms = [first]
    let focus = token.range
    while try takeIf(.or) { terms.append(try conjunction()) }
    return try add(.or(terms), range(from: syntax[first].range), focus: focus, above: terms)
  }

  private mutating func conjunction() throws(Mistake) -> NodeID {
    let first = try binary(closerThan: 0)
    guard token.kind == .and else { return first }
    var terms = [first]
    let focus = token.range
    while try takeIf(.and) { terms.append(try binary(closerThan: 0)) }
    return try add(.and(terms), range(from: syntax[first].range), focus: focus, above: terms)
  }

  /// Relations, sums and products, all from left to right.
  private mutating func binary(closerThan level: Int) throws(Mistake) -> NodeID {
    var left = try unary()
    while let (name, strength) = binaryOperator(), strength > level {
      let focus = try take().range
      let right = try binary(closerThan: strength)
      left = try add(
        .call(name, [left, right]),
        ByteRange(syntax[left].range, syntax[right].range),
        focus: focus,
        above: [left, right]
      )
    }
    return left
  }

  private func binaryOperator() -> (name: String, strength: Int)? {
    switch token.kind {
    case .equal: (OperatorName.equal, 1)
    case .notEqual: (OperatorName.notEqual, 1)
    case .less: (OperatorName.less, 1)
    case .lessOrEqual: (OperatorName.lessOrEqual, 1)
    case .greater: (OperatorName.greater, 1)
    case .greaterOrEqual: (OperatorName.greaterOrEqual, 1)
    case .name where isWord("in", token.range): (OperatorName.contained, 1)
    case .plus: (OperatorName.add, 2)
    case .minus: (OperatorName.subtract, 2)
    case .star: (OperatorName.multiply, 3)
    case .slash: (OperatorName.divide, 3)
    case .percent: (OperatorName.modulo, 3)
    default: nil
    }
  }

  func isWord(_ word: StaticString, _ range: ByteRange) -> Bool {
    let range = range.range
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { unsafe $0.elementsEqual(bytes[range]) }
  }

  /// `!x`, `-x`, repeated; a sign before a number belongs to the number.
  private mutating func unary() throws(Mistake) -> NodeID {
    guard token.kind == .not || token.kind == .minus else { return try member() }
    var signs: [Token] = []
    let kind = token.kind
    while token.kind == kind {
      guard signs.count < limits.depth else { throw tooDeep(token.range) }
      signs.append(try take())
    }
    let isNumber = kind == .minus && [.int, .double, .uint].contains(token.kind)
    var operand: NodeID
    if isNumber, let sign = signs.popLast() {
      operand = try member(sign: sign.range)
    } else {
      operand = try nested { (parser) throws(Mistake) in
        kind == .not && parser.token.kind == .minus ? try parser.unary() : try parser.member()
      }
    }
    let name = kind == .not ? OperatorName.not : OperatorName.negate
    for sign in signs.reversed() {
      operand = try add(
        .call(name, [operand]),
        ByteRange(sign.range, syntax[operand].range),
        focus: sign.range,
        above: [operand]
      )
    }
    return operand
  }
}
