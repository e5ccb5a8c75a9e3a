import Diagnostics

extension Library {
  /// The macros of the language: `has`, the comprehensions, `cel.bind`, `optMap`, `optFlatMap`.
  static let macros = Library(
    name: "macros",
    macros: [StandardMacros.has, StandardMacros.bind]
      + StandardMacros.oneVariable + StandardMacros.twoVariables + StandardMacros.optionals
  )
}

/// The macros that the language itself defines.
enum StandardMacros {
  static let has = Macro("has", isMember: false, arity: 1) { (parser, call) throws(Mistake) in
    let argument = call.arguments[0]
    let node = parser.syntax[argument]
    guard case .select(let operand, let field, let isOptional) = node.kind else {
      throw Mistake(
        .badMacro("has", expected: Localized(vi: "một trường: has(a.b)", en: "a field: has(a.b)")),
        node.range
      )
    }
    return try parser.add(
      .has(operand, field: field, isOptional: isOptional),
      call.range,
      focus: node.focus,
      above: [operand]
    )
  }

  static let bind = Macro("bind", namespace: "cel", isMember: true, arity: 3) {
    (parser, call) throws(Mistake) in
    let name = try variable(call.arguments[0], of: "cel.bind", &parser)
    return try parser.add(
      .bind(name, value: call.arguments[1], body: call.arguments[2]),
      call.range,
      focus: call.focus,
      above: [call.arguments[1], call.arguments[2]]
    )
  }

  static let oneVariable: [Macro] = [
    comprehension("all", .all),
    comprehension("exists", .exists),
    comprehension("exists_one", .existsOne),
    comprehension("existsOne", .existsOne),
    comprehension("filter", .filter),
    comprehension("map", .map),
    comprehension("map", .map, hasCondition: true),
  ]

  static let twoVariables: [Macro] = [
    comprehension("all", .all, variables: 2),
    comprehension("exists", .exists, variables: 2),
    comprehension("exists_one", .existsOne, variables: 2),
    comprehension("existsOne", .existsOne, variables: 2),
    comprehension("transformList", .transformList, variables: 2),
    comprehension("transformList", .transformList, variables: 2, hasCondition: true),
    comprehension("transformMap", .transformMap, variables: 2),
    comprehension("transformMap", .transformMap, variables: 2, hasCondition: true),
    comprehension("transformMapEntry", .transformMapEntry, variables: 2),
    comprehension("transformMapEntry", .transformMapEntry, variables: 2, hasCondition: true),
  ]

  static let optionals: [Macro] = [
    optionalMap("optMap", isFlat: false), optionalMap("optFlatMap", isFlat: true),
  ]

  private static func comprehension(
    _ name: String,
    _ form: Comprehension.Form,
    variables: Int = 1,
    hasCondition: Bool = false
  ) -> Macro {
    let arity = variables + (hasCondition ? 2 : 1)
    return Macro(name, isMember: true, arity: arity) { (parser, call) throws(Mistake) in
      let arguments = call.arguments
      let first = try variable(arguments[0], of: name, &parser)
      let second = variables == 2 ? try variable(arguments[1], of: name, &parser) : nil
      guard first != second else {
        throw Mistake(
          .badMacro(name, expected: Localized(vi: "hai tên khác nhau", en: "two different names")),
          parser.syntax[arguments[1]].range
        )
      }
      let range = call.receiver ?? arguments[0]
      let comprehension = Comprehension(
        form: form,
        range: range,
        first: first,
        second: second,
        condition: hasCondition ? arguments[variables] : nil,
        body: arguments[arity - 1]
      )
      let children = [range] + arguments[variables...]
      return try parser.add(
        .comprehension(comprehension),
        call.range,
        focus: call.focus,
        above: children
      )
    }
  }

  private static func optionalMap(_ name: String, isFlat: Bool) -> Macro {
    Macro(name, isMember: true, arity: 2) { (parser, call) throws(Mistake) in
      let variable = try variable(call.arguments[0], of: name, &parser)
      let target = call.receiver ?? call.arguments[0]
      return try parser.add(
        .optionalMap(target, variable, body: call.arguments[1], isFlat: isFlat),
        call.range,
        focus: call.focus,
        above: [target, call.arguments[1]]
      )
    }
  }

  /// The simple name that `node` must be.
  static func variable(_ node: NodeID, of macro: String, _ parser: inout Parser)
    throws(Mistake) -> String
  {
    let syntax = parser.syntax[node]
    guard case .name(let name) = syntax.kind, !name.hasPrefix(".") else {
      throw Mistake(
        .badMacro(macro, expected: Localized(vi: "một tên đơn", en: "a simple name")),
        syntax.range
      )
    }
    return name
  }
}
