extension CELType: CustomStringConvertible {
  /// The type as CEL's documentation writes it: `list(string)`, `map(string, int)`, `'A`.
  public var description: String {
    switch self {
    case .list(let element): "list(\(element))"
    case .map(let key, let value): "map(\(key), \(value))"
    case .type(let inner): "type(\(inner))"
    case .optional(let inner): "optional_type(\(inner))"
    case .abstract(let name, let parameters):
      parameters.isEmpty
        ? name : "\(name)(\(parameters.map(\.description).joined(separator: ", ")))"
    case .parameter(let name): "'\(name)"
    case .open(let number): "'\(number)"
    case .null: "null_type"
    case .dyn, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date, .object:
      name
    }
  }

  /// The name without parameters, as `type(x)` shows it: `list`, `google.protobuf.Timestamp`.
  public var name: String {
    switch self {
    case .dyn: "dyn"
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .timestamp: "google.protobuf.Timestamp"
    case .duration: "google.protobuf.Duration"
    case .date: "date"
    case .list: "list"
    case .map: "map"
    case .type: "type"
    case .optional: "optional_type"
    case .object(let name), .abstract(let name, _), .parameter(let name): name
    case .open: "dyn"
    }
  }

  /// The short name that messages for people use: `timestamp` rather than its full name.
  var spoken: String {
    switch self {
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .null: "null"
    case .open: "dyn"
    case .list(let element): "list(\(element.spoken))"
    case .map(let key, let value): "map(\(key.spoken), \(value.spoken))"
    case .type(let inner): "type(\(inner.spoken))"
    case .optional(let inner): "optional(\(inner.spoken))"
    case .dyn, .bool, .int, .uint, .double, .string, .bytes, .date, .object, .abstract,
      .parameter:
      description
    }
  }

  /// Reads a type from text such as `list(string)`, `map(string, int)`, `optional_type('A)`.
  ///
  /// A name that is no built-in type is an object type without parentheses and an abstract type
  /// with them. Nesting is bounded at 32.
  ///
  /// - Returns: `nil` when the text is no type.
  public init?(_ text: String) {
    var reader = TypeReader(bytes: Array(text.utf8))
    guard let type = reader.type(depth: 0), reader.isAtEnd else { return nil }
    self = type
  }

  /// The built-in type that stands under `name`, with `dyn` for its parameters.
  static func named(_ name: String) -> CELType? {
    switch name {
    case "dyn": .dyn
    case "null", "null_type": .null
    case "bool": .bool
    case "int": .int
    case "uint": .uint
    case "double": .double
    case "string": .string
    case "bytes": .bytes
    case "timestamp", "google.protobuf.Timestamp": .timestamp
    case "duration", "google.protobuf.Duration": .duration
    case "date", "moment": .date
    case "list": .list(.dyn)
    case "map": .map(.dyn, .dyn)
    case "type": .type(.dyn)
    case "optional", "optional_type": .optional(.dyn)
    default: nil
    }
  }
}

/// Reads the text of a type.
private struct TypeReader {
  let bytes: [UInt8]
  var offset = 0

  var isAtEnd: Bool { offset == bytes.count }

  mutating func type(depth: Int) -> CELType? {
    guard depth < 32 else { return nil }
    if take("'") { return name().map { .parameter($0) } }
    guard let name = name() else { return nil }
    guard take("(") else { return CELType.named(name) ?? .object(name) }
    var parameters: [CELType] = []
    while !take(")") {
      if !parameters.isEmpty { guard take(",") else { return nil } }
      guard let parameter = type(depth: depth + 1) else { return nil }
      parameters.append(parameter)
    }
    switch (name, parameters.count) {
    case ("list", 1): return .list(parameters[0])
    case ("map", 2): return .map(parameters[0], parameters[1])
    case ("type", 1): return .type(parameters[0])
    case ("optional_type", 1), ("optional", 1): return .optional(parameters[0])
    default: return CELType.named(name) == nil ? .abstract(name, parameters) : nil
    }
  }

  mutating func name() -> String? {
    skipSpaces()
    let start = offset
    while offset < bytes.count, isNameByte(bytes[offset]) { offset += 1 }
    guard offset > start else { return nil }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    skipSpaces()
    return text
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: mark) else { return false }
    offset += 1
    skipSpaces()
    return true
  }

  private mutating func skipSpaces() {
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      true
    default: byte >= 0x80
    }
  }
}
