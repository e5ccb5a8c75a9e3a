public import CEL
public import Diagnostics

/// A key of an object as its schema describes it, for those who write files.
public struct DescribedField: Sendable {
  /// The key.
  public let name: String
  /// What it is called; `nil` where the schema does not say.
  public let title: Localized?
  /// What it means; `nil` where the schema does not say.
  public let description: Localized?
  /// Whether an object without the key is wrong.
  public let isRequired: Bool
  /// The type of its value in expressions.
  public let type: CELType
  /// The values that are allowed, where they are listed; one for a constant.
  public let values: [String]
  /// Whether its value is a mapping that has one of its keys only.
  public let isChoice: Bool
}

extension Schema {
  /// The keys of an object type of this schema, in the order of the schema; empty for a name that is
  /// none of `objectTypes`. Linear in the keys.
  public func fields(of object: String) -> [DescribedField] {
    guard let rules = objects[object]?.rules.objects,
      let type = objectTypes.first(where: { $0.name == object })
    else { return [] }
    return zip(type.fields, rules.properties).map { field, id in
      let words = annotations(of: id)
      let meant = graph.resolved(id).rules
      return DescribedField(
        name: field.name,
        title: words.lazy.compactMap(\.title).first,
        description: words.lazy.compactMap(\.description).first,
        isRequired: !field.isOptional,
        type: field.type,
        values: (meant.members ?? meant.constant)?.shown ?? [],
        isChoice: meant.objects?.maxProperties == 1
      )
    }
  }

  /// What a subschema says of a value, and what those say to which it refers, one after another.
  private func annotations(of id: SubschemaID) -> [Annotations] {
    var found = [graph[id].rules.annotations]
    var current = graph[id]
    while let next = current.reference {
      current = graph[next]
      found.append(current.rules.annotations)
    }
    return found
  }
}
