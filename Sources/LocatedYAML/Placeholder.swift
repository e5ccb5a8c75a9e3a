public import Diagnostics

// Holds the names of the located tree until the reader is here; then this file goes.

/// A node of a located tree.
public struct YAMLNode: Sendable, Hashable {
  let index: Int32

  /// What a node is.
  public enum Kind: Sendable {
    /// A scalar.
    case scalar
    /// A sequence.
    case sequence
    /// A mapping.
    case mapping
  }

  /// What the node is.
  public var kind: Kind { .scalar }
  /// Its place.
  public var place: Place { Place(SourceText(path: "", text: ""), SourceRange(0, 0)) }
  /// The key under which it stands.
  public var keyNode: YAMLNode? { nil }
  /// Its decoded text.
  public var text: String { "" }
  /// Where it stands in the data.
  public var path: String { "" }
  /// The range of decoded text in the file.
  public func sourceRange(ofText range: Range<Int>) -> SourceRange { SourceRange(0, 0) }
}
