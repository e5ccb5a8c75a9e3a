internal import Diagnostics
internal import LocatedYAML

extension SubschemaReader {
  mutating func readArrays(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) {
    switch keyword {
    case .items: arrays.items = schema(value, &compiler)
    case .prefixItems: arrays.prefix = schemas(keyword, value, &compiler)
    case .contains: arrays.contains = schema(value, &compiler)
    case .minContains: arrays.minContains = count(keyword, value, &compiler)
    case .maxContains: arrays.maxContains = count(keyword, value, &compiler)
    case .unevaluatedItems: arrays.unevaluated = schema(value, &compiler)
    case .minItems: arrays.minItems = count(keyword, value, &compiler)
    case .maxItems: arrays.maxItems = count(keyword, value, &compiler)
    case .uniqueItems: arrays.isUnique = flag(keyword, value, &compiler) ?? false
    default: break
    }
  }

  mutating func readObjects(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) {
    switch keyword {
    case .properties:
      let entries = entries(keyword, value, &compiler)
      objects.names = NameTable(entries.map(\.name))
      objects.properties = entries.map { schema($0.value, &compiler) }
    case .patternProperties: readPatterns(value, &compiler)
    case .additionalProperties: objects.additional = schema(value, &compiler)
    case .unevaluatedProperties: objects.unevaluated = schema(value, &compiler)
    case .propertyNames: objects.propertyNames = schema(value, &compiler)
    case .required: objects.required = texts(keyword, value, &compiler)
    case .dependentRequired:
      objects.dependents = entries(keyword, value, &compiler)
        .map { (key: $0.name, required: texts(keyword, $0.value, &compiler)) }
    case .dependentSchemas:
      objects.dependentSchemas = entries(keyword, value, &compiler)
        .map { (key: $0.name, schema: schema($0.value, &compiler)) }
    case .minProperties: objects.minProperties = count(keyword, value, &compiler)
    case .maxProperties: objects.maxProperties = count(keyword, value, &compiler)
    default: break
    }
  }

  mutating func readBranches(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) {
    switch keyword {
    case .ref:
      branches.reference = compiler.resolve(value, from: resource, depth: depth)
      rules.annotations.referenceName = value.text.utf8.split(separator: UInt8(ascii: "/")).last
        .map { String(Substring($0)) }
    case .dynamicReference:
      branches.dynamic = compiler.resolveDynamically(value, from: resource, depth: depth)
    case .allOf: branches.all = schemas(keyword, value, &compiler)
    case .anyOf: branches.any = schemas(keyword, value, &compiler)
    case .oneOf: branches.one = schemas(keyword, value, &compiler)
    case .not: branches.not = schema(value, &compiler)
    case .if: branches.condition = schema(value, &compiler)
    case .then: branches.then = schema(value, &compiler)
    case .else: branches.otherwise = schema(value, &compiler)
    default: break
    }
  }

  private mutating func readPatterns(_ value: YAMLNode, _ compiler: inout SchemaCompiler) {
    for (key, value) in value.entries {
      guard let pattern = pattern(key, &compiler) else { continue }
      objects.patterns.append((pattern: pattern, schema: schema(value, &compiler)))
    }
    if value.kind != .mapping {
      compiler.report(.misused(.patternProperties, .schemaMap), at: value)
    }
  }

  private func schema(_ node: YAMLNode, _ compiler: inout SchemaCompiler) -> SubschemaID {
    compiler.subschema(node, in: resource, depth: depth + 1)
  }

  private func schemas(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) -> [SubschemaID] {
    guard value.kind == .sequence, value.count > 0 else {
      compiler.report(.misused(keyword, .schemas), at: value)
      return []
    }
    return value.items.map { schema($0, &compiler) }
  }

  /// The entries of a mapping; a repeated key keeps its first value, as everywhere.
  private func entries(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) -> [(name: String, value: YAMLNode)] {
    guard value.kind == .mapping else {
      compiler.report(.misused(keyword, .schemaMap), at: value)
      return []
    }
    let entries = value.entries.map { (name: $0.key.text, value: $0.value) }
    let names = NameTable(entries.map(\.name)).names
    guard names.count < entries.count else { return entries }
    return names.compactMap { name in
      entries.first { $0.name.utf8.elementsEqual(name.utf8) }
    }
  }

  private func texts(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) -> [String] {
    guard value.kind == .sequence, value.items.allSatisfy({ $0.kind == .scalar }) else {
      compiler.report(.misused(keyword, .texts), at: value)
      return []
    }
    return value.items.map(\.text)
  }
}
