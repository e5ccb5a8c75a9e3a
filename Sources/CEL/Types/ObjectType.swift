/// The declared fields of a located mapping.
///
/// Selecting a field that is not declared is a mistake found when the expression is checked;
/// selecting a declared field that a mapping lacks makes the result *unknown*.
public struct ObjectType: Sendable, Hashable {
  /// One field of an object.
  public struct Field: Sendable, Hashable {
    /// The key in the mapping.
    public let name: String
    /// The type of what stands under the key.
    public let type: CELType
    /// Whether the mapping may lack the key by its schema.
    public let isOptional: Bool

    /// A field `name` of type `type`.
    public init(name: String, type: CELType, isOptional: Bool = true) {
      self.name = name
      self.type = type
      self.isOptional = isOptional
    }
  }

  /// The name by which `CELType.object` refers to this type.
  public let name: String
  /// The fields, in the order of the declaration.
  public let fields: [Field]

  /// An object type with these fields.
  public init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  /// The field `name`, where it is declared. Linear in the number of fields.
  public func field(named name: String) -> Field? {
    let count = name.utf8.count
    let index = fields.indices.first { index in
      fields[index].name.utf8.count == count && fields[index].name.utf8.elementsEqual(name.utf8)
    }
    return index.map { fields[$0] }
  }
}
