/// A JSON value (RFC 8259). Numbers keep their text.
enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A member of an object, in the order of the text.
  struct Member: Sendable, Equatable {
    let name: String
    let value: JSONValue
  }

  /// The value of the member `name`.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  /// The string that this is.
  var string: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }

  /// The elements that this holds; none where it is no array.
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The members that this holds; none where it is no object.
  var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// Whether this is `true`.
  var isTrue: Bool { self == .bool(true) }
}
