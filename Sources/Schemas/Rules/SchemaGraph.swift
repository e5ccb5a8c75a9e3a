/// Compiled subschemas that refer to one another.
struct SchemaGraph: Sendable {
  /// All of them; an id is an index.
  let subschemas: [Subschema]
  /// The subschema of the whole document.
  let root: SubschemaID
  /// The parts to which dynamic references may lead; empty where there are none.
  let dynamicAnchors: [DynamicAnchor: SubschemaID]

  /// The subschema with this id.
  subscript(id: SubschemaID) -> Subschema { subschemas[id.index] }

  /// The subschema itself or, while it says nothing but `$ref`, the one it refers to.
  ///
  /// Compiled graphs have no reference that comes back to itself without descending into a value.
  func resolved(_ id: SubschemaID) -> Subschema {
    var current = self[id]
    while let next = current.reference { current = self[next] }
    return current
  }
}

extension SubschemaRules {
  /// Whether nothing but a reference constrains the value.
  var saysOnlyReference: Bool {
    guard let branches, branches.reference != nil else { return false }
    return branches.applied.count == 1 && types == .any && members == nil && constant == nil
      && numbers == nil && strings == nil && arrays == nil && keptObjects == nil
  }
}
