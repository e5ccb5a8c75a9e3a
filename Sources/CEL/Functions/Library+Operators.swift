extension Library {
  /// The operators, `size`, `type` and `dyn`; what they do is part of the compiler.
  static let operators = Library(
    name: "operators",
    functions: OperatorTable.arithmetic + OperatorTable.relations + OperatorTable.lookups
  )
}

/// The signatures of the operators.
enum OperatorTable {
  private static let a = CELType.parameter("A")
  private static let b = CELType.parameter("B")

  static let arithmetic: [FunctionDeclaration] = [
    function(OperatorName.add, sums),
    function(OperatorName.subtract, differences),
    function(OperatorName.multiply, same("multiply", [.int, .uint, .double])),
    function(OperatorName.divide, same("divide", [.int, .uint, .double])),
    function(OperatorName.modulo, same("modulo", [.int, .uint])),
    function(
      OperatorName.negate,
      [
        Overload("negate_int64", [.int], .int, .undefined),
        Overload("negate_double", [.double], .double, .undefined),
      ]
    ),
    function(OperatorName.not, [Overload("logical_not", [.bool], .bool, .undefined)]),
  ]

  private static let sums =
    same("add", [.int, .uint, .double, .string, .bytes, .duration])
    + [
      Overload("add_list", [.list(a), .list(a)], .list(a), .undefined),
      Overload("add_timestamp_duration", [.timestamp, .duration], .timestamp, .undefined),
      Overload("add_duration_timestamp", [.duration, .timestamp], .timestamp, .undefined),
      Overload("add_date_duration", [.date, .duration], .date, .undefined),
      Overload("add_duration_date", [.duration, .date], .date, .undefined),
    ]

  private static let differences =
    same("subtract", [.int, .uint, .double, .duration])
    + [
      Overload("subtract_timestamp_duration", [.timestamp, .duration], .timestamp, .undefined),
      Overload("subtract_timestamp_timestamp", [.timestamp, .timestamp], .duration, .undefined),
      Overload("subtract_date_duration", [.date, .duration], .date, .undefined),
      Overload("subtract_date_date", [.date, .date], .duration, .undefined),
      Overload("subtract_date_timestamp", [.date, .timestamp], .duration, .undefined),
      Overload("subtract_timestamp_date", [.timestamp, .date], .duration, .undefined),
    ]

  static let relations: [FunctionDeclaration] =
    [
      function(OperatorName.equal, equalities("equals")),
      function(OperatorName.notEqual, equalities("not_equals")),
    ]
    + [
      (OperatorName.less, "less"), (OperatorName.lessOrEqual, "less_equals"),
      (OperatorName.greater, "greater"), (OperatorName.greaterOrEqual, "greater_equals"),
    ].map { function($0, orders($1)) }

  private static func equalities(_ id: String) -> [Overload] {
    [
      Overload(id, [a, a], .bool, .undefined),
      Overload("\(id)_date_timestamp", [.date, .timestamp], .bool, .undefined),
      Overload("\(id)_timestamp_date", [.timestamp, .date], .bool, .undefined),
    ]
  }

  private static func orders(_ id: String) -> [Overload] {
    let alike: [CELType] = [
      .int, .uint, .double, .string, .date, .timestamp, .duration, .bool, .bytes,
    ]
    let mixed: [(CELType, CELType)] = [
      (.int, .uint), (.int, .double), (.uint, .int), (.uint, .double), (.double, .int),
      (.double, .uint), (.date, .timestamp), (.timestamp, .date),
    ]
    return alike.map { Overload("\(id)_\($0.spoken)", [$0, $0], .bool, .undefined) }
      + mixed.map {
        Overload("\(id)_\($0.spoken)_\($1.spoken)", [$0, $1], .bool, .undefined)
      }
  }

  static let lookups: [FunctionDeclaration] = [
    function(
      OperatorName.contained,
      [
        Overload("in_list", [a, .list(a)], .bool, .undefined),
        Overload("in_map", [a, .map(a, b)], .bool, .undefined),
      ]
    ),
    function(OperatorName.index, indexes + [optionalList(index: "_[_]"), optionalMap("_[_]")]),
    function(
      OperatorName.optionalIndex,
      [
        Overload("list_optindex_optional_int", [.list(a), .int], .optional(a), .undefined),
        Overload("map_optindex_optional_value", [.map(a, b), a], .optional(b), .undefined),
        optionalList(index: "_[?_]"), optionalMap("_[?_]"),
      ]
    ),
    function("size", sizes),
    function("type", [Overload("type", [a], .type(a), .undefined)]),
    function("dyn", [Overload("to_dyn", [a], .dyn, .undefined)]),
  ]

  private static let indexes = [
    Overload("index_list", [.list(a), .int], a, .undefined),
    Overload("index_map", [.map(a, b), a], b, .undefined),
  ]

  private static func optionalList(index name: String) -> Overload {
    Overload(
      "optional_list\(name)int",
      [.optional(.list(a)), .int],
      .optional(a),
      .undefined
    )
  }

  private static func optionalMap(_ name: String) -> Overload {
    Overload("optional_map\(name)value", [.optional(.map(a, b)), a], .optional(b), .undefined)
  }

  private static let sizes = [false, true].flatMap { isMember in
    [("string", CELType.string), ("bytes", .bytes), ("list", .list(a)), ("map", .map(a, b))].map {
      Overload(
        isMember ? "\($0.0)_size" : "size_\($0.0)",
        [$0.1],
        .int,
        isMember: isMember,
        .undefined
      )
    }
  }

  /// One overload a type, with both operands and the result of that type.
  private static func same(_ id: String, _ types: [CELType]) -> [Overload] {
    types.map { Overload("\(id)_\($0.spoken)", [$0, $0], $0, .undefined) }
  }

  private static func function(_ name: String, _ overloads: [Overload]) -> FunctionDeclaration {
    FunctionDeclaration(name, overloads)
  }
}
