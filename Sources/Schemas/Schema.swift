public import CEL
public import Diagnostics
public import LocatedYAML

/// A compiled JSON Schema (2020-12, its structural part): checks located values and names their
/// types.
///
/// Besides the standard keywords it knows `x-title` and `x-description` (`{vi, en}`), `x-object`
/// (the name of the object type in expressions) and the formats `date`, `date-time` and `moment`.
public struct Schema: Sendable {
  /// The root of the document it was compiled from.
  public let node: YAMLNode
  /// The type of a valid value in expressions.
  public let celType: CELType
  /// The object types that `celType` reaches, each name once, in the order in which they are met.
  public let objectTypes: [ObjectType]
  let graph: SchemaGraph
  /// The subschema of each object type, by name.
  let objects: [String: Subschema]
  private let limits: SchemaLimits
  private var library: @Sendable (String) -> YAMLNode?
  /// The same part of a document with its titles and descriptions, where it was compiled without.
  private(set) var worded: @Sendable (YAMLNode) -> YAMLNode = { $0 }

  /// Compiles the schema at `root`.
  ///
  /// - Parameters:
  ///   - library: gives the root of another schema document by its `$id`.
  ///   - limits: how much the schema, and later a check, may cost.
  /// - Returns: the schema, or `nil` and why: an unsupported keyword, an unresolved reference, a
  ///   reference that never descends, a pattern that cannot run in linear time.
  /// - Complexity: linear in the part of the documents that is referred to.
  public static func compile(
    _ root: YAMLNode,
    library: @escaping @Sendable (String) -> YAMLNode? = { _ in nil },
    limits: SchemaLimits = .standard
  ) -> (schema: Schema?, diagnostics: [Diagnostic]) {
    compile(root, library: library, limits: limits, patterns: .atOnce)
  }

  /// Compiles the schema at `root`, with its patterns at once or when they are used.
  static func compile(
    _ root: YAMLNode,
    library: @escaping @Sendable (String) -> YAMLNode?,
    limits: SchemaLimits,
    patterns: PatternTiming
  ) -> (schema: Schema?, diagnostics: [Diagnostic]) {
    var compiler = SchemaCompiler(root: root, limits: limits, patterns: patterns, library: library)
    guard let graph = compiler.compile(root) else { return (nil, compiler.findings) }
    var types = TypeReading(graph: graph)
    let celType = types.type(of: graph.root, path: TypeReading.rootName)
    let schema = Schema(
      node: root,
      celType: celType,
      objectTypes: types.objects,
      graph: graph,
      objects: types.subschemas,
      limits: limits,
      library: library
    )
    return (schema, compiler.findings)
  }

  /// The same schema, of which the titles and descriptions stand elsewhere.
  ///
  /// - Parameters:
  ///   - library: Gives the root of another document with its words by its `$id`.
  ///   - worded: Gives the same part with its words.
  func worded(
    library: @escaping @Sendable (String) -> YAMLNode?,
    by worded: @escaping @Sendable (YAMLNode) -> YAMLNode
  ) -> Schema {
    var schema = self
    schema.library = library
    schema.worded = worded
    return schema
  }

  /// Everything that is wrong with `node`, in the order of the file; warnings included.
  ///
  /// The value satisfies the schema exactly when no diagnostic is an error.
  /// - Complexity: linear in the value, but for branches that are tried one after another.
  public func validate(_ node: YAMLNode) -> [Diagnostic] {
    var validator = Validator(graph: graph, limits: limits, worded: worded)
    _ = validator.check(node, graph.root, depth: 0)
    return validator.result(node)
  }

  /// The schema as plain JSON Schema 2020-12 for editors, in UTF-8.
  ///
  /// Titles and descriptions are in `language`, shared definitions are included, formats are
  /// patterns as well, and nothing in it is known to this program only.
  public func exportedJSON(_ language: ExportLanguage) -> [UInt8] {
    SchemaExport.json(of: worded(node), language: language, library: library)
  }
}

extension Validator {
  /// The findings in the order of the file, each once.
  func result(_ node: YAMLNode) -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    let places = findings.map { $0.place?.range ?? SourceRange(0, 0) }
    let order = findings.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    var sorted: [Diagnostic] = []
    for index in order {
      let finding = findings[index]
      let isRepeated = sorted.reversed().prefix { $0.place?.range == finding.place?.range }
        .contains { $0.id == finding.id && $0.wording == finding.wording }
      if !isRepeated { sorted.append(finding) }
    }
    guard sorted.count > limits.diagnostics else { return sorted }
    sorted.removeLast(sorted.count - limits.diagnostics)
    sorted.append(
      Diagnostic(SchemaSituation.tooManyFindings(limits.diagnostics), at: node.anchor)
    )
    return sorted
  }
}
