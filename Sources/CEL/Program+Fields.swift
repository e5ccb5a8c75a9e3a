/// A declared field of an object type.
public struct ObjectField: Sendable, Hashable {
  /// The name of the object type.
  public let object: String
  /// The key in the mapping.
  public let field: String

  /// The field `field` of the object type `object`.
  public init(object: String, field: String) {
    self.object = object
    self.field = field
  }
}

extension Program {
  /// The declared fields that the expression reads, or asks whether they are there.
  ///
  /// Which of them a run comes to depends on the facts; others it cannot come to. Linear in the
  /// expression.
  public var fields: Set<ObjectField> {
    let resolved = body.resolved
    var fields: Set<ObjectField> = []
    for node in resolved.syntax.nodes {
      guard let (operand, field) = node.kind.selection,
        let object = resolved.type(of: operand).objectName
      else { continue }
      fields.insert(ObjectField(object: object, field: field))
    }
    return fields
  }
}

extension SyntaxNode.Kind {
  /// The operand and the field of a selection, or of `has`.
  fileprivate var selection: (operand: NodeID, field: String)? {
    if case .select(let operand, let field, _) = self { return (operand, field) }
    if case .has(let operand, let field, _) = self { return (operand, field) }
    return nil
  }
}

extension CELType {
  /// The name of the object type that this is, or may hold.
  fileprivate var objectName: String? {
    if case .object(let name) = self { return name }
    if case .optional(let inner) = self { return inner.objectName }
    return nil
  }
}
