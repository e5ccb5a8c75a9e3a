internal import CEL
internal import Diagnostics
internal import LocatedYAML

/// Reads from a schema the types that expressions are checked against.
struct TypeReading {
  let graph: SchemaGraph
  /// The object types met so far.
  private(set) var objects: [ObjectType] = []
  /// The subschema of each object type, by name.
  private(set) var subschemas: [String: Subschema] = [:]
  private var names: [ObjectIdentifier: String] = [:]
  private var taken: Set<String> = []

  init(graph: SchemaGraph) { self.graph = graph }

  /// The name of the root object where the schema gives none.
  static var rootName: String { "Document" }

  /// The type of a value of the subschema; `path` names objects that have no name of their own.
  mutating func type(of id: SubschemaID, path: @autoclosure () -> String) -> CELType {
    let schema = graph.resolved(id)
    if schema.rules.annotations.objectName == nil, let type = branchType(schema, path: path()) {
      return type
    }
    switch schema.rules.types {
    case .string: return schema.rules.strings?.format?.celType ?? .string
    case .integer: return .int
    case .number: return .double
    case .boolean: return .bool
    case .null: return .null
    case .array:
      guard let items = schema.rules.arrays?.items, schema.rules.arrays?.prefix.isEmpty == true
      else {
        return .list(.dyn)
      }
      return .list(type(of: items, path: path() + ".item"))
    case .object: return objectType(schema, path: path())
    default: return .dyn
    }
  }

  private mutating func objectType(_ schema: Subschema, path: @autoclosure () -> String) -> CELType
  {
    if let name = names[ObjectIdentifier(schema)] { return .object(name) }
    guard let rules = schema.rules.objects, !rules.properties.isEmpty else {
      let additional = schema.rules.objects?.additional
      return .map(.string, additional.map { type(of: $0, path: path() + ".value") } ?? .dyn)
    }
    let name = unique(schema.rules.annotations.objectName ?? path())
    names[ObjectIdentifier(schema)] = name
    subschemas[name] = schema
    let place = objects.count
    objects.append(ObjectType(name: name, fields: []))
    var fields: [ObjectType.Field] = []
    for (field, id) in zip(rules.names.names, rules.properties) {
      let isOptional = !rules.required.contains(field)
      let type = type(of: id, path: name + "." + field)
      fields.append(ObjectType.Field(name: field, type: type, isOptional: isOptional))
    }
    objects[place] = ObjectType(name: name, fields: fields)
    return .object(name)
  }

  /// The type that references and branches agree on; `nil` when the subschema has a type itself.
  private mutating func branchType(_ schema: Subschema, path: @autoclosure () -> String) -> CELType?
  {
    guard let branches = schema.rules.branches, schema.rules.objects == nil else { return nil }
    if let reference = branches.reference { return type(of: reference, path: path()) }
    let choices = branches.any.isEmpty ? branches.one : branches.any
    guard schema.rules.types == .any, !choices.isEmpty else { return nil }
    let types = choices.map { type(of: $0, path: path()) }
    guard let first = types.first, types.allSatisfy({ $0 == first }) else { return .dyn }
    return first
  }

  private mutating func unique(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = name + String(number)
      number += 1
    }
    return candidate
  }
}

extension ValueFormat {
  /// The type of a text of this format in expressions.
  var celType: CELType {
    switch self {
    case .date, .moment: .date
    case .dateTime: .timestamp
    }
  }
}
