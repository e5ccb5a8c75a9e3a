/// A name that expressions may use, and its type.
public struct Variable: Sendable, Hashable {
  /// The name; may be dotted (`request.auth`), and is then one name.
  public let name: String
  /// The type of its value.
  public let type: CELType

  /// A variable `name` of type `type`.
  public init(_ name: String, _ type: CELType) {
    self.name = name
    self.type = type
  }
}
