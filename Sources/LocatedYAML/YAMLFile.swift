public import Diagnostics
import Synchronization

/// A file that is read when it is first asked for, and only once.
///
/// A class, because all who hold the file share what was read. Safe to use from several tasks.
public final class YAMLFile: Sendable {
  /// The file.
  public let source: SourceText
  private let limits: YAMLLimits
  private let read = Mutex<YAMLReading?>(nil)

  /// A file that nobody has read yet.
  public init(_ source: SourceText, limits: YAMLLimits = .standard) {
    self.source = source
    self.limits = limits
  }

  /// What reading the file gives, as `YAMLTree.read` says.
  public var reading: YAMLReading {
    read.withLock { read in
      if let known = read { return known }
      let made = YAMLTree.read(source, limits: limits)
      read = made
      return made
    }
  }

  /// The root of the first document, where there is one.
  public var root: YAMLNode? { reading.tree.roots.first }
}
