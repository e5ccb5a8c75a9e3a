internal import Diagnostics
internal import LocatedYAML

extension SubschemaReader {
  mutating func readAnnotation(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) {
    switch keyword {
    case .localizedTitle, .localizedDescription: requireLanguages(keyword, value, &compiler)
    case .object: rules.annotations.objectName = string(keyword, value, &compiler)
    case .readOnly, .writeOnly: _ = flag(keyword, value, &compiler)
    case .contentEncoding, .contentMediaType: _ = string(keyword, value, &compiler)
    case .deprecated: rules.annotations.isDeprecated = flag(keyword, value, &compiler) ?? false
    case .defs:
      if value.kind != .mapping { compiler.report(.misused(keyword, .schemaMap), at: value) }
    case .schema, .id, .anchor, .dynamicAnchor, .comment: _ = string(keyword, value, &compiler)
    default: break
    }
  }

  mutating func readValues(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) {
    switch keyword {
    case .type: rules.types = types(value, &compiler)
    case .const: rules.constant = ValueSet([value])
    case .enum:
      guard value.kind == .sequence else {
        return compiler.report(.misused(keyword, .array), at: value)
      }
      rules.members = ValueSet(Array(value.items))
    default: break
    }
  }

  mutating func readNumbers(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) {
    guard let number = value.exactNumber else {
      return compiler.report(.misused(keyword, .number), at: value)
    }
    switch keyword {
    case .minimum: numbers.minimum = number
    case .maximum: numbers.maximum = number
    case .exclusiveMinimum: numbers.exclusiveMinimum = number
    case .exclusiveMaximum: numbers.exclusiveMaximum = number
    case .multipleOf:
      numbers.divisor = Divisor(number)
      if numbers.divisor == nil { compiler.report(.misused(keyword, .divisor), at: value) }
    default: break
    }
  }

  mutating func readStrings(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) {
    switch keyword {
    case .minLength: strings.minLength = count(keyword, value, &compiler)
    case .maxLength: strings.maxLength = count(keyword, value, &compiler)
    case .pattern: strings.pattern = pattern(value, &compiler)
    case .format:
      strings.format = ValueFormat(rawValue: value.text)
      if strings.format == nil { compiler.report(.unknownFormat(value.text), at: value) }
    default: break
    }
  }

  private func types(_ value: YAMLNode, _ compiler: inout SchemaCompiler) -> TypeSet {
    var types: TypeSet = []
    for name in value.kind == .sequence ? Array(value.items) : [value] {
      if let known = TypeSet.named.first(where: { $0.name == name.text }), name.kind == .scalar {
        types.insert(known.type)
      } else {
        compiler.report(.misused(.type, .typeName), at: name)
      }
    }
    return types
  }
}

extension SubschemaReader {
  func string(_ keyword: Keyword, _ value: YAMLNode, _ compiler: inout SchemaCompiler) -> String? {
    if value.kind == .scalar { return value.text }
    compiler.report(.misused(keyword, .text), at: value)
    return nil
  }

  func flag(_ keyword: Keyword, _ value: YAMLNode, _ compiler: inout SchemaCompiler) -> Bool? {
    if case .boolean(let flag) = value.valueKind { return flag }
    compiler.report(.misused(keyword, .flag), at: value)
    return nil
  }

  func count(_ keyword: Keyword, _ value: YAMLNode, _ compiler: inout SchemaCompiler) -> Int? {
    if let count = value.exactNumber?.int, count >= 0 { return count }
    compiler.report(.misused(keyword, .count), at: value)
    return nil
  }

  func pattern(_ node: YAMLNode, _ compiler: inout SchemaCompiler) -> TextPattern? {
    do throws(PatternError) {
      return try TextPattern(node.text, compiler.patterns)
    } catch {
      compiler.report(.unusablePattern(node.text, error), at: node)
      return nil
    }
  }

  private func requireLanguages(
    _ keyword: Keyword,
    _ value: YAMLNode,
    _ compiler: inout SchemaCompiler
  ) {
    if value["vi"] == nil || value["en"] == nil {
      compiler.report(.misused(keyword, .localized), at: value)
    }
  }
}
