internal import CivilTime

extension Library {
  /// Values that may be absent: `optional.of`, `orValue` and the like.
  public static let optionals = Library(name: "optional", functions: OptionalsLibrary.functions)
}

/// The functions on optional values; selecting and indexing them is part of the language.
enum OptionalsLibrary {
  static let functions = [
    none, of, ofNonZeroValue, hasValue, value, or, orValue, unwrap, unwrapOpt,
  ]

  private static let content = CELType.parameter("V")
  private static let optional = CELType.optional(content)

  private static let none = FunctionDeclaration(
    "optional.none",
    [Overload("optional_none", [], optional, .nullary { _ in .optional(nil) })]
  )

  private static let of = FunctionDeclaration(
    "optional.of",
    [
      Overload(
        "optional_of",
        [content],
        optional,
        .unary { (value, _) in .optional(.some(value)) }
      )
    ]
  )

  private static let ofNonZeroValue = FunctionDeclaration(
    "optional.ofNonZeroValue",
    [
      Overload(
        "optional_ofNonZeroValue",
        [content],
        optional,
        .unary { (value, _) in .optional(isZero(value) ? nil : value) }
      )
    ]
  )

  private static let hasValue = FunctionDeclaration(
    "hasValue",
    [
      Overload(
        "optional_hasValue",
        [optional],
        .bool,
        isMember: true,
        .unary { (value, _) throws(Interruption) in
          .bool(try content(of: value, "hasValue") != nil)
        }
      )
    ]
  )

  private static let value = FunctionDeclaration(
    "value",
    [
      Overload(
        "optional_value",
        [optional],
        content,
        isMember: true,
        .unary { (value, _) throws(Interruption) in
          guard let content = try content(of: value, "value") else {
            throw .failure(.emptyOptional)
          }
          return content
        }
      )
    ]
  )

  private static let or = FunctionDeclaration(
    "or",
    [
      Overload(
        "optional_or_optional",
        [optional, optional],
        optional,
        isMember: true,
        .binary { (first, second, _) throws(Interruption) in
          try content(of: first, "or") == nil ? second : first
        }
      )
    ]
  )

  private static let orValue = FunctionDeclaration(
    "orValue",
    [
      Overload(
        "optional_orValue_value",
        [optional, content],
        content,
        isMember: true,
        .binary { (first, second, _) throws(Interruption) in
          try content(of: first, "orValue") ?? second
        }
      )
    ]
  )

  private static let unwrap = FunctionDeclaration(
    "optional.unwrap",
    [
      Overload(
        "optional_unwrap",
        [.list(optional)],
        .list(content),
        .of("optional.unwrap") { (list: [Value]) throws(Interruption) in try unwrapped(list) }
      )
    ]
  )

  private static let unwrapOpt = FunctionDeclaration(
    "unwrapOpt",
    [
      Overload(
        "optional_unwrapOpt",
        [.list(optional)],
        .list(content),
        isMember: true,
        .of("unwrapOpt") { (list: [Value]) throws(Interruption) in try unwrapped(list) }
      )
    ]
  )

  private static func content(of value: Value, _ function: String) throws(Interruption) -> Value? {
    guard case .optional(let content) = value else { throw .noOverload(function, [value]) }
    return content
  }

  private static func unwrapped(_ list: [Value]) throws(Interruption) -> [Value] {
    var contents: [Value] = []
    for value in list {
      if let content = try content(of: value, "unwrap") { contents.append(content) }
    }
    return contents
  }

  /// Whether a value is the one that its type begins with: zero, empty, false, null.
  private static func isZero(_ value: Value) -> Bool {
    switch value {
    case .null: true
    case .bool(let truth): !truth
    case .int(let number): number == 0
    case .uint(let number): number == 0
    case .double(let number): number == 0
    case .string(let text): text.isEmpty
    case .bytes(let bytes): bytes.isEmpty
    case .list(let list): list.isEmpty
    case .map(let map): map.count == 0
    case .duration(let length): length == .zero
    case .timestamp(let instant): instant == .earliest
    case .optional(let content): content == nil
    case .date, .type, .node: false
    }
  }
}
