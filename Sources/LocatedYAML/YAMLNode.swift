public import Diagnostics

/// A node of a located tree: a scalar, a sequence or a mapping, with its place.
///
/// A node written as an alias (`*name`) has the kind and the content of the anchored node, but its
/// own place, key and parent.
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

  /// The node of `tree` with an index that the tree gave, such as by `child(of:key:)`.
  public init(tree: YAMLTree, index: Int32) {
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

  /// The node as it is written.
  var written: NodeRecord { tree.records[Int(index)] }
  /// The node itself, or the node for which the alias stands.
  var record: NodeRecord { tree.content(of: index) }

  /// What the node is.
  public var kind: Kind { tree.kind(of: index) }

  /// How a scalar is written; plain for collections.
  public var style: Style { record.style }

  /// Whether it is a scalar without quotes, whose type is resolved.
  public var isPlain: Bool { kind == .scalar && style == .plain }

  /// Whether it is written as an alias of another node.
  public var isAlias: Bool { written.kind == .alias }

  /// Its bytes in the file, quotes included, anchor and tag excluded.
  public var range: SourceRange { SourceRange(Int(written.start), Int(written.end)) }

  /// Its place in the file.
  public var place: Place { Place(tree.source, range) }

  /// The collection in which it stands; `nil` for a root.
  public var parent: YAMLNode? { other(written.parent) }

  /// The key under which it stands; `nil` for keys, items and roots.
  ///
  /// Linear in how deep a key that is a collection nests; as a rule constant.
  public var keyNode: YAMLNode? {
    guard written.isValue else { return nil }
    // The key's nodes come right before the value: the last of them, or what it lies in.
    var key = index - 1
    while tree.records[Int(key)].parent != written.parent { key = tree.records[Int(key)].parent }
    return YAMLNode(tree: tree, index: key)
  }

  private func other(_ index: Int32) -> YAMLNode? {
    index < 0 ? nil : YAMLNode(tree: tree, index: index)
  }
}

extension YAMLTree {
  /// What the node with this index is, aliases followed.
  @inlinable
  public func kind(of index: Int32) -> YAMLNode.Kind {
    switch content(of: index).kind {
    case .scalar, .alias: .scalar
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// The record that holds the content of a node: its own, or that for which its alias stands.
  @inlinable
  func content(of index: Int32) -> NodeRecord {
    let own = Int(index)
    return records[own].kind == .alias ? records[Int(records[own].contentStart)] : records[own]
  }
}

extension YAMLTree {
  /// The scalar, key or value, in whose bytes `offset` lies; `nil` in comments and between nodes.
  ///
  /// Logarithmic in the nodes.
  public func scalar(at offset: Int) -> YAMLNode? {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(records[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    // A value that is left empty has a place but no bytes.
    while low > 0, records[low - 1].kind == .scalar, records[low - 1].start == records[low - 1].end
    {
      low -= 1
    }
    guard low > 0, records[low - 1].kind == .scalar, Int(records[low - 1].end) > offset else {
      return nil
    }
    return YAMLNode(tree: self, index: Int32(low - 1))
  }
}
