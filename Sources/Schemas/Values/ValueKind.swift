internal import LocatedYAML

/// What a node is as a JSON value.
enum ValueKind: Sendable, Hashable {
  case null, boolean(Bool), number, string, array, object
}

extension YAMLNode {
  /// The node as a JSON value, by the YAML 1.2 core schema; infinities and NaN are not numbers.
  var valueKind: ValueKind {
    switch kind {
    case .sequence: return .array
    case .mapping: return .object
    case .scalar: break
    }
    guard isPlain, withTextBytes({ Self.mayResolve($0) }) else { return .string }
    if tree.integer(of: index) != nil { return .number }
    switch scalar {
    case .null: return .null
    case .bool(let value): return .boolean(value)
    case .int: return .number
    case .float(let value): return value.isFinite || exactNumber != nil ? .number : .string
    case .string: return largeInteger == nil ? .string : .number
    }
  }

  /// The whole number that a plain scalar writes and that does not fit in 64 bits.
  private var largeInteger: ExactNumber? {
    guard isPlain, withTextBytes({ Self.isLargeInteger($0) }) else { return nil }
    return ExactNumber(Array(text.utf8))
  }

  /// Whether a text is a sign or none, and more digits than 64 bits are sure to hold.
  private static func isLargeInteger(_ text: Span<UInt8>) -> Bool {
    guard text.count > 18 else { return false }
    let isSigned = text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+")
    for index in (isSigned ? 1 : 0)..<text.count
    where !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) { return false }
    return true
  }

  /// Whether a plain scalar with this text may be anything but a string: it begins like a number,
  /// or like `null`, `true` or `false`.
  private static func mayResolve(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return true }
    switch text[0] {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"),
      UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "~"):
      return text.count <= 5
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return true
    default: return false
    }
  }

  /// The exact number of a scalar that is one, whatever its size.
  var exactNumber: ExactNumber? {
    switch scalar {
    case .int(let value): ExactNumber(value)
    case .float: ExactNumber(Array(text.utf8))
    case .string: largeInteger
    case .null, .bool: nil
    }
  }
}

/// A set of JSON types as the keyword `type` names them.
struct TypeSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let null = TypeSet(rawValue: 1)
  static let boolean = TypeSet(rawValue: 2)
  static let integer = TypeSet(rawValue: 4)
  static let number = TypeSet(rawValue: 8)
  static let string = TypeSet(rawValue: 16)
  static let array = TypeSet(rawValue: 32)
  static let object = TypeSet(rawValue: 64)
  static let any: TypeSet = [.null, .boolean, .integer, .number, .string, .array, .object]

  /// The types by their names, in the order of reading.
  static let named: [(name: String, type: TypeSet)] = [
    ("string", .string), ("integer", .integer), ("number", .number), ("boolean", .boolean),
    ("object", .object), ("array", .array), ("null", .null),
  ]

  /// The names of the types in the set; `integer` is not listed beside `number`.
  var names: [String] {
    Self.named.filter { contains($0.type) && !($0.name == "integer" && contains(.number)) }
      .map(\.name)
  }

  /// Whether a value of `kind` is of one of these types; `number` is the value of a number.
  func contains(_ kind: ValueKind, number: @autoclosure () -> ExactNumber?) -> Bool {
    switch kind {
    case .null: contains(.null)
    case .boolean: contains(.boolean)
    case .string: contains(.string)
    case .array: contains(.array)
    case .object: contains(.object)
    case .number: contains(.number) || contains(.integer) && number()?.isInteger == true
    }
  }
}
