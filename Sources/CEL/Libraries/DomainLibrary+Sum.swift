internal import CivilTime

/// `sum`: the elements of a list added up.
extension DomainLibrary {
  static let sum = FunctionDeclaration(
    "sum",
    [false, true].flatMap { isMember in
      [CELType.int, .uint, .double, .duration].map { type in
        Overload(
          "\(isMember ? "list_sum" : "sum_list")_\(type)",
          [.list(type)],
          type,
          isMember: isMember,
          .of("sum") { (list: [Value]) throws(Interruption) in try total(list, of: type) }
        )
      }
    }
  )

  /// The sum; an empty list has the zero of its type. Integers beside doubles count as doubles.
  private static func total(_ list: [Value], of type: CELType) throws(Interruption) -> Value {
    var total = list.first ?? zero(of: type)
    for value in list.dropFirst() { total = try add(total, value) }
    switch total {
    case .int, .uint, .double, .duration: return total
    default: throw .noOverload("sum", [.list(list)])
    }
  }

  private static func zero(of type: CELType) -> Value {
    switch type {
    case .uint: .uint(0)
    case .double: .double(0)
    case .duration: .duration(.zero)
    default: .int(0)
    }
  }

  private static func add(_ left: Value, _ right: Value) throws(Interruption) -> Value {
    let sum: Value?
    switch (left, right) {
    case (.int(let one), .int(let two)): sum = exact(one.addingReportingOverflow(two))
    case (.uint(let one), .uint(let two)): sum = exact(one.addingReportingOverflow(two))
    case (.double(let one), .double(let two)): sum = .double(one + two)
    case (.int(let one), .double(let two)): sum = .double(Double(one) + two)
    case (.double(let one), .int(let two)): sum = .double(one + Double(two))
    case (.duration(let one), .duration(let two)): sum = one.adding(two).map(Value.duration)
    default: throw .noOverload("sum", [left, right])
    }
    guard let sum else { throw .failure(.overflow(operator: "sum")) }
    return sum
  }

  private static func exact<Number: Operand>(
    _ result: (partialValue: Number, overflow: Bool)
  ) -> Value? {
    result.overflow ? nil : result.partialValue.asValue
  }
}
