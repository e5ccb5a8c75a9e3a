public import Diagnostics

/// The submissions of a round: which there are, and each when it is asked for.
///
/// Only the paths are at hand. Several tasks may read at once.
public struct SubmissionSource: Sendable {
  /// What reading one gave.
  public enum Reading: Sendable {
    /// Its text, and the digest of its bytes.
    case read(SourceText, ContentDigest)
    /// It is there no more, or cannot be read; why.
    case unreadable(Diagnostic)
  }

  /// The paths by which people know them, in byte order.
  public let paths: PathList
  private let reader: @Sendable (Int) -> Reading

  /// Submissions that `reader` reads by their place in `paths`, which stand in byte order.
  public init(paths: PathList, reader: @escaping @Sendable (Int) -> Reading) {
    self.paths = paths
    self.reader = reader
  }

  /// Submissions that are at hand; `digest` is worked out when they are read.
  public init(
    _ texts: [SourceText],
    digest: @escaping @Sendable (SourceText) -> ContentDigest
  ) {
    let sorted = texts.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.init(paths: PathList(sorted.lazy.map(\.path))) { .read(sorted[$0], digest(sorted[$0])) }
  }

  /// How many there are.
  public var count: Int { paths.count }

  /// Reads one.
  public func read(_ index: Int) -> Reading { reader(index) }
}
