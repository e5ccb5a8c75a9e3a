public import CEL
public import Diagnostics
internal import LocatedYAML

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
      let words = words(of: id)
      let meant = graph.resolved(id).rules
      return DescribedField(
        name: field.name,
        title: words.lazy.compactMap(Annotations.title).first,
        description: words.lazy.compactMap(Annotations.description).first,
        isRequired: !field.isOptional,
        type: field.type,
        values: (meant.members ?? meant.constant)?.shown ?? [],
        isChoice: meant.objects?.maxProperties == 1
      )
    }
  }

  /// Where a subschema says something of a value, and those to which it refers, one after another.
  private func words(of id: SubschemaID) -> [YAMLNode] {
    var found = [worded(graph[id].node)]
    var current = graph[id]
    while let next = current.reference {
      current = graph[next]
      found.append(worded(current.node))
    }
    return found
  }
}
