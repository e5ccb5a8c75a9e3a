public import Diagnostics

/// A node of a located tree: a scalar, a sequence or a mapping, with its place.
///
/// Aliases are followed: a node that stands for an alias is the anchored node itself.
public struct YAMLNode: Sendable, Hashable {
  /// What a node is.
  public enum Kind: UInt8, Sendable {
    /// A scalar.
    case scalar
    /// A sequence.
    case sequence
    /// A mapping.
    case mapping
  }

  /// How a scalar is written.
  public enum Style: UInt8, Sendable {
    /// Without quotes.
    case plain
    /// In single quotes.
    case singleQuoted
    /// In double quotes.
    case doubleQuoted
    /// A literal block, `|`.
    case literal
    /// A folded block, `>`.
    case folded
  }

  /// The tree to which the node belongs.
  public let tree: YAMLTree
  /// The node's index in the tree.
  public let index: Int32

  init(tree: YAMLTree, index: Int32) {
    self.tree = tree
    self.index = index
  }

  /// Whether both are the same node of the same tree.
  public static func == (left: YAMLNode, right: YAMLNode) -> Bool {
    left.index == right.index && left.tree === right.tree
  }

  /// Hashes the identity.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(tree))
    hasher.combine(index)
  }

  var record: NodeRecord { tree.records[Int(index)] }

  /// What the node is.
  public var kind: Kind { record.kind }

  /// How a scalar is written; plain for collections.
  public var style: Style { record.style }

  /// Whether it is a scalar without quotes, whose type is resolved.
  public var isPlain: Bool { kind == .scalar && style == .plain }

  /// Its bytes in the file, quotes included.
  public var range: SourceRange { SourceRange(Int(record.start), Int(record.end)) }

  /// Its place in the file.
  public var place: Place { Place(tree.source, range) }

  /// The collection in which it stands; `nil` for a root.
  public var parent: YAMLNode? { other(record.parent) }

  /// The key under which it stands; `nil` for keys, items and roots.
  public var keyNode: YAMLNode? { other(record.key) }

  private func other(_ index: Int32) -> YAMLNode? {
    index < 0 ? nil : YAMLNode(tree: tree, index: index)
  }

  /// Where it stands in the data: `report.received`, `activities[2].ended`; empty for a root.
  public var path: String {
    guard let parent else { return "" }
    let above = parent.path
    if let keyNode { return above.isEmpty ? keyNode.text : "\(above).\(keyNode.text)" }
    let position = parent.items.firstIndex(of: self) ?? 0
    return "\(above)[\(position)]"
  }
}
