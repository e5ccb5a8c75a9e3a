/// The bounds of what is read; the diagnostic that refuses what exceeds one gives name and value.
///
/// They bound time and memory on any input. Offsets take 32 bits, so `bytes` counts for at most
/// 2³¹ − 1.
public struct YAMLLimits: Sendable, Equatable {
  /// The bytes of a file.
  public var bytes = 16 << 20
  /// The nodes of a file: scalars, sequences, mappings and aliases, keys included.
  public var nodes = 1_000_000
  /// The documents of a file.
  public var documents = 100
  /// How deep collections nest, counted through aliases.
  public var depth = 64
  /// The aliases of a file.
  public var aliases = 1_000
  /// The nodes for which all aliases of a file stand together.
  public var expansion = 100_000
  /// The lines of a file that begin with `%`, as directives do.
  public var directives = 1_000
  /// The diagnostics that one file gets; the rest is counted.
  public var diagnostics = 100

  /// The bounds for submissions, rules and everything else.
  public static let standard = YAMLLimits()

  /// The bounds for the files by which a round is judged, as the registry: one entry a unit, and a
  /// round may have a hundred thousand units.
  public static let ofRound: YAMLLimits = {
    var limits = YAMLLimits()
    limits.bytes = 64 << 20
    limits.nodes = 5_000_000
    return limits
  }()

  /// The standard bounds.
  public init() {}
}
