/// Sorting of lists by their elements or by keys of them.
extension ListsLibrary {
  /// The types that have an order.
  private static let ordered: [CELType] = [
    .int, .uint, .double, .bool, .duration, .timestamp, .string, .bytes, .date,
  ]

  static let sort = FunctionDeclaration(
    "sort",
    ordered.map { type in
      Overload(
        "list_\(type)_sort",
        [.list(type)],
        .list(type),
        isMember: true,
        .inContext("sort") { (list: [Value], context) throws(Interruption) in
          try sorted(list, by: list, "sort", context)
        }
      )
    }
  )

  /// `list.sortBy(x, key)`: the list is computed once, then sorted by the keys of its elements.
  static let sortBy = Macro("sortBy", isMember: true, arity: 2) {
    (parser, call) throws(Mistake) in
    let variable = try StandardMacros.variable(call.arguments[0], of: "sortBy", &parser)
    guard let list = call.receiver else {
      throw Mistake(.unknownFunction("sortBy", suggestion: nil), call.focus)
    }
    let range = call.range
    let bound = "@list"
    let name = try parser.add(.name(bound), parser.syntax[list].range)
    let keys = Comprehension(
      form: .map,
      range: name,
      first: variable,
      second: nil,
      condition: nil,
      body: call.arguments[1]
    )
    let map = try parser.add(.comprehension(keys), range, above: [name, call.arguments[1]])
    let sorted = try parser.add(
      .memberCall(name, "@sortByAssociatedKeys", [map]),
      range,
      focus: call.focus,
      above: [name, map]
    )
    return try parser.add(.bind(bound, value: list, body: sorted), range, above: [list, sorted])
  }

  /// What `sortBy` calls: the elements sorted by keys that stand at the same places.
  static let sortByKeys = FunctionDeclaration(
    "@sortByAssociatedKeys",
    ordered.map { type in
      Overload(
        "list_\(type)_sortByAssociatedKeys",
        [.list(.parameter("T")), .list(type)],
        .list(.parameter("T")),
        isMember: true,
        .inContext("sortBy") { (list: [Value], keys: [Value], context) throws(Interruption) in
          try sorted(list, by: keys, "sortBy", context)
        }
      )
    }
  )

  /// The elements in rising order of their keys; equal ones stay in their order.
  private static func sorted(
    _ list: [Value],
    by keys: [Value],
    _ function: String,
    _ context: CallContext
  ) throws(Interruption) -> [Value] {
    guard let first = keys.first, keys.count == list.count else { return list }
    let type = first.dynamicType
    guard ordered.contains(type), keys.allSatisfy({ $0.dynamicType == type }) else {
      let other = keys.first { $0.dynamicType != type } ?? first
      throw .failure(
        .badArgument(
          function: function,
          argument: "\(type.spoken), \(other.dynamicType.spoken)",
          expected: LibraryWording.sameType
        )
      )
    }
    if type == .date { try requireOrder(keys, context) }
    // The standard library's sort is stable, but does not promise it.
    let order = keys.indices.sorted { left, right in
      let order = ValueOrder.compare(keys[left], keys[right], in: context.zone)
      return order != 0 ? order < 0 : left < right
    }
    return order.map { list[$0] }
  }

  /// Fails where uncertain dates leave the order of some pair open.
  private static func requireOrder(_ dates: [Value], _ context: CallContext)
    throws(Interruption)
  {
    let uncertain = dates.indices.filter { dates[$0].isUncertainDate }
    try context.allow(comparisons: uncertain.count, dates.count)
    for left in uncertain {
      for right in dates.indices where right != left {
        guard case .open = dates[left].order(dates[right], in: context.zone) else { continue }
        throw .undecided(dates[left], dates[right])
      }
    }
  }
}
