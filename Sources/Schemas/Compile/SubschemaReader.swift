internal import Diagnostics
internal import LocatedYAML

/// Reads the keywords of one subschema.
struct SubschemaReader {
  let node: YAMLNode
  let resource: SchemaResource
  let depth: Int
  var rules = SubschemaRules()
  var numbers = NumberRules()
  var strings = StringRules()
  var arrays = ArrayRules()
  var objects = ObjectRules()
  var branches = BranchRules()
  /// Which kinds of demands were written at all.
  var written: KeywordGroups = []

  init(node: YAMLNode, resource: SchemaResource, depth: Int) {
    self.node = node
    self.resource = resource
    self.depth = depth
  }

  /// The rules; what is wrong goes to the compiler's findings.
  mutating func read(_ compiler: inout SchemaCompiler) -> SubschemaRules {
    for (key, value) in node.entries {
      guard let keyword = key.withTextBytes({ Keyword.named($0) }) else {
        let nearest = Suggestion.nearest(to: key.text, among: Keyword.allCases.map(\.rawValue))
        compiler.report(.unsupportedKeyword(key.text, suggestion: nearest), at: key)
        continue
      }
      written.insert(KeywordGroups(keyword.group))
      read(keyword, value, &compiler)
    }
    if written.contains(.numbers) { rules.numbers = numbers }
    if written.contains(.strings) { rules.strings = strings }
    if written.contains(.arrays) { rules.arrays = arrays }
    if written.contains(.objects) { rules.objects = objects }
    if written.contains(.branches) { rules.branches = branches }
    return rules
  }

  private mutating func read(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) {
    switch keyword.group {
    case .core, .annotations: readAnnotation(keyword, value, &compiler)
    case .values: readValues(keyword, value, &compiler)
    case .numbers: readNumbers(keyword, value, &compiler)
    case .strings: readStrings(keyword, value, &compiler)
    case .arrays: readArrays(keyword, value, &compiler)
    case .objects: readObjects(keyword, value, &compiler)
    case .branches: readBranches(keyword, value, &compiler)
    }
  }
}

/// Keywords by what they are about.
enum KeywordGroup: UInt8, Sendable {
  case core, annotations, values, numbers, strings, arrays, objects, branches
}

/// A set of groups.
struct KeywordGroups: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }
  init(_ group: KeywordGroup) { rawValue = 1 << group.rawValue }

  static let numbers = KeywordGroups(.numbers)
  static let strings = KeywordGroups(.strings)
  static let arrays = KeywordGroups(.arrays)
  static let objects = KeywordGroups(.objects)
  static let branches = KeywordGroups(.branches)
}

extension Keyword {
  /// What the keyword is about.
  var group: KeywordGroup {
    switch self {
    case .schema, .id, .anchor, .dynamicAnchor, .defs, .comment: .core
    case .title, .description, .default, .examples, .deprecated, .localizedTitle,
      .localizedDescription, .object, .readOnly, .writeOnly, .contentEncoding, .contentMediaType,
      .contentSchema:
      .annotations
    case .type, .const, .enum: .values
    case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf: .numbers
    case .minLength, .maxLength, .pattern, .format: .strings
    case .items, .prefixItems, .minItems, .maxItems, .uniqueItems, .contains, .minContains,
      .maxContains, .unevaluatedItems:
      .arrays
    case .properties, .patternProperties, .additionalProperties, .propertyNames, .required,
      .dependentRequired, .dependentSchemas, .minProperties, .maxProperties, .unevaluatedProperties:
      .objects
    case .ref, .dynamicReference, .allOf, .anyOf, .oneOf, .not, .if, .then, .else: .branches
    }
  }
}
