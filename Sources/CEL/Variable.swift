/// A name that expressions may use, and its type.
public struct Variable: Sendable, Hashable {
  /// The name; may be dotted (`request.auth`), and is then one name.
  public let name: String
  /// The type of its value.
  public let type: CELType
  /// How deep its value nests beyond what stands in files; see `Resolved.levels`.
  let levels: Int32

  /// A variable `name` of type `type`.
  public init(_ name: String, _ type: CELType) { self.init(name, type, levels: 0) }

  init(_ name: String, _ type: CELType, levels: Int32) {
    self.name = name
    self.type = type
    self.levels = levels
  }
}
