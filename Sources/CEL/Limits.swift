/// The bounds of reading and running expressions.
public struct Limits: Sendable, Hashable {
  /// How deep expressions nest.
  public var depth: Int
  /// How many code points an expression has.
  public var codePoints: Int
  /// How many nodes the syntax tree of an expression has.
  public var nodes: Int
  /// How many steps an evaluation takes: turns of comprehensions and elements that functions make.
  public var steps: Int
  /// How many elements and bytes an evaluation looks at to compare values and to call functions.
  public var work: Int
  /// How many diagnostics are reported for one expression.
  public var diagnostics: Int
  /// How many values a trace keeps.
  public var tracedValues: Int

  /// Limits; each has the standard value unless given.
  public init(
    depth: Int = 250,
    codePoints: Int = 100_000,
    nodes: Int = 100_000,
    steps: Int = 10_000_000,
    diagnostics: Int = 20,
    tracedValues: Int = 100_000,
    work: Int = 200_000_000
  ) {
    self.depth = depth
    self.codePoints = codePoints
    self.nodes = nodes
    self.steps = steps
    self.work = work
    self.diagnostics = diagnostics
    self.tracedValues = tracedValues
  }

  /// The standard limits.
  public static let standard = Limits()
}
