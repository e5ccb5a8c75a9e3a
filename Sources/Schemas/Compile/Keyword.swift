/// The keywords that a schema may use; any other is refused when the schema is loaded.
enum Keyword: String, CaseIterable, Sendable {
  case schema = "$schema"
  case id = "$id"
  case anchor = "$anchor"
  case dynamicAnchor = "$dynamicAnchor"
  case ref = "$ref"
  case dynamicReference = "$dynamicRef"
  case defs = "$defs"
  case comment = "$comment"
  case title, description, `default`, examples, deprecated, readOnly, writeOnly, format
  case contentEncoding, contentMediaType, contentSchema
  case type, const
  case `enum`
  case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
  case minLength, maxLength, pattern
  case items, prefixItems, minItems, maxItems, uniqueItems
  case contains, minContains, maxContains, unevaluatedItems
  case properties, patternProperties, additionalProperties, propertyNames, required
  case dependentRequired, dependentSchemas, minProperties, maxProperties, unevaluatedProperties
  case allOf, anyOf, oneOf, not
  case `if`, then
  case `else`
  case localizedTitle = "x-title"
  case localizedDescription = "x-description"
  case object = "x-object"

  /// The keyword with the name in `bytes`.
  static func named(_ bytes: Span<UInt8>) -> Keyword? {
    table.index(of: bytes).map { allCases[$0] }
  }

  private static let table = NameTable(allCases.map(\.rawValue))
}
