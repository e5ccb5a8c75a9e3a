internal import Diagnostics

/// `math.least` and `math.greatest`.
extension MathLibrary {
  /// They take any number of arguments, so the parser turns them into calls of fixed shape.
  static let macros = [
    macro("least", callee: "math.@min"), macro("greatest", callee: "math.@max"),
  ]

  static let extremes = [
    extreme("math.@min") { $0 < 0 }, extreme("math.@max") { $0 > 0 },
  ]

  private static func macro(_ name: String, callee: String) -> Macro {
    Macro(name, namespace: "math", isMember: true, arity: -1) { (parser, call) throws(Mistake) in
      let arguments = call.arguments
      guard !arguments.isEmpty else {
        throw Mistake(.badMacro("math.\(name)", expected: someNumbers), call.range)
      }
      for argument in arguments {
        guard isNumber(argument, parser.syntax, orList: arguments.count == 1) else {
          throw Mistake(
            .badMacro("math.\(name)", expected: someNumbers),
            parser.syntax[argument].range
          )
        }
      }
      var passed = arguments
      if arguments.count > 2 {
        let elements = arguments.map { SyntaxNode.Element(value: $0, isOptional: false) }
        passed = [try parser.add(.list(elements), call.range, above: arguments)]
      }
      return try parser.add(
        .call(callee, passed),
        call.range,
        focus: call.focus,
        above: passed
      )
    }
  }

  private static let someNumbers = Localized(
    vi: "một hoặc nhiều số, hoặc một danh sách số không rỗng",
    en: "one or more numbers, or a list of numbers that is not empty"
  )

  /// Whether a node may be a number, as far as a literal shows.
  private static func isNumber(_ node: NodeID, _ syntax: Syntax, orList: Bool) -> Bool {
    switch syntax[node].kind {
    case .constant(.int), .constant(.uint), .constant(.double): true
    case .constant, .map, .message: false
    case .list(let elements):
      orList && !elements.isEmpty
        && elements.allSatisfy { isNumber($0.value, syntax, orList: false) }
    default: true
    }
  }

  private static func extreme(_ name: String, _ isBetter: @escaping @Sendable (Int) -> Bool)
    -> FunctionDeclaration
  {
    let numbers: [CELType] = [.int, .uint, .double]
    let prefix = "math_" + name.dropFirst("math.".count)
    let alone = numbers.map { type in
      Overload("\(prefix)_\(type)", [type], type, .unary { (value, _) in value })
    }
    let pairs = numbers.flatMap { left in
      numbers.map { right in
        Overload(
          "\(prefix)_\(left)_\(right)",
          [left, right],
          left == right ? left : .dyn,
          .binary { (one, two, _) throws(Interruption) in
            try best([one, two], name, isBetter)
          }
        )
      }
    }
    let lists = numbers.map { type in
      Overload(
        "\(prefix)_list_\(type)",
        [.list(type)],
        type,
        .of(name) { (list: [Value]) throws(Interruption) in try best(list, name, isBetter) }
      )
    }
    return FunctionDeclaration(name, alone + pairs + lists)
  }

  private static func best(_ values: [Value], _ name: String, _ isBetter: (Int) -> Bool)
    throws(Interruption) -> Value
  {
    guard var best = values.first, NumberLine.isNumber(best) else {
      throw .failure(
        .badArgument(
          function: name == "math.@min" ? "math.least" : "math.greatest",
          argument: ValueText.shown(.list(values)),
          expected: someNumbers
        )
      )
    }
    for value in values.dropFirst() {
      guard let order = NumberLine.order(value, best) else {
        // NaN has no order, and stays once it leads.
        guard NumberLine.isNumber(value) else { throw .noOverload(name, values) }
        continue
      }
      if isBetter(order) { best = value }
    }
    return best
  }
}
