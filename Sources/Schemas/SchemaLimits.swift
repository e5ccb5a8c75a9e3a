/// How much a schema and a check against it may cost; each is met by a diagnostic, never a trap.
public struct SchemaLimits: Sendable {
  /// How many subschemas lie inside one another, in a schema and while a value is checked.
  public var depth: Int
  /// How many subschemas one schema has.
  public var subschemas: Int
  /// How often a subschema is applied to a value in one validation.
  public var steps: Int
  /// How many diagnostics one validation gives; the last says that there are more.
  public var diagnostics: Int

  /// Limits; each is positive.
  public init(
    depth: Int = 256,
    subschemas: Int = 20_000,
    steps: Int = 4_000_000,
    diagnostics: Int = 500
  ) {
    self.depth = depth
    self.subschemas = subschemas
    self.steps = steps
    self.diagnostics = diagnostics
  }

  /// Ample for any file of a project.
  public static let standard = SchemaLimits()
}
