import Diagnostics
import LocatedYAML

/// Selecting fields and elements of values whose form is known only at run time.
enum Selection {
  /// `value.field`; what is selected from an optional is optional.
  static func field(_ field: String, of value: Value, owner: CELType, _ context: CallContext)
    throws(Interruption) -> Value
  {
    switch value {
    case .map(let map):
      if let found = map[.string(field)] { return found }
      if case .object = owner { throw .missing([MissingFact(variable: field)]) }
      throw noSuchKey(.string(field), map)
    case .node(let located, let type):
      guard let found = try find(field, of: located, type, context) else {
        if case .object = type { throw .missing([MissingFact(field: field, of: located)]) }
        throw noSuchKey(field, in: located)
      }
      return found
    case .optional:
      return .optional(try optionalField(field, of: value, context))
    default:
      throw .failure(
        .noSuchField(field: field, type: value.dynamicType, suggestion: nil)
      )
    }
  }

  /// What `.?field` finds in a value.
  static func optionalField(_ field: String, of value: Value, _ context: CallContext)
    throws(Interruption) -> Value?
  {
    switch value {
    case .optional(let inner):
      guard let inner else { return nil }
      return try optionalField(field, of: inner, context)
    case .map(let map): return map[.string(field)]
    case .node(let located, let type): return try find(field, of: located, type, context)
    default:
      throw .failure(
        .noSuchField(field: field, type: value.dynamicType, suggestion: nil)
      )
    }
  }

  /// The field of a located mapping, settled, or `nil`.
  private static func find(
    _ field: String,
    of located: YAMLNode,
    _ type: CELType,
    _ context: CallContext
  )
    throws(Interruption) -> Value?
  {
    guard located.kind == .mapping else {
      if case .object = type { throw .missing([MissingFact(invalid: located, as: type)]) }
      throw .failure(
        .noSuchField(
          field: field,
          type: Value.node(located, type).dynamicType,
          suggestion: nil
        )
      )
    }
    guard let child = located[field] else { return nil }
    if case .object = type, child.isNull { return nil }
    return try Value.settle(child, as: type.field(field, context))
  }

  static func noSuchKey(_ key: Value, _ map: MapValue) -> Interruption {
    var suggestion: String?
    if case .string(let name) = key {
      let names = map.entries.compactMap { entry -> String? in
        guard case .string(let other) = entry.key else { return nil }
        return other
      }
      suggestion = Suggestion.nearest(to: name, among: names)
    }
    return .failure(.noSuchKey(key: key.spoken, suggestion: suggestion))
  }

  static func noSuchKey(_ field: String, in located: YAMLNode) -> Interruption {
    guard located.kind == .mapping else {
      let type = Value.node(located, .dyn).dynamicType
      return .failure(.noSuchField(field: field, type: type, suggestion: nil))
    }
    let names = located.entries.map { $0.key.text }
    let suggestion = Suggestion.nearest(to: field, among: names)
    return .failure(.noSuchKey(key: Value.string(field).spoken, suggestion: suggestion))
  }
}

extension CELType {
  /// The type of the field `name` of a located mapping of this type.
  func field(_ name: String, _ context: CallContext) -> CELType {
    switch self {
    case .map(_, let value): value
    case .object(let object): context.objects[object]?.field(named: name)?.type ?? .dyn
    default: .dyn
    }
  }
}

extension CELType {
  var isObject: Bool { if case .object = self { true } else { false } }
}
