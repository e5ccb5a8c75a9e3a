extension YAMLNode {
  /// The number of entries of a mapping or of items of a sequence; 0 for a scalar.
  public var count: Int {
    let record = record
    return switch record.kind {
    case .scalar, .alias: 0
    case .sequence: Int(record.contentCount)
    case .mapping: Int(record.contentCount) / 2
    }
  }

  /// The items of a sequence, in order; empty for anything else.
  public var items: Items { Items(node: self, count: kind == .sequence ? count : 0) }

  /// The entries of a mapping, in order, repeated keys too; empty for anything else.
  public var entries: Entries { Entries(node: self, count: kind == .mapping ? count : 0) }

  /// The value under `key`; `nil` when there is none or this is no mapping.
  ///
  /// Keys are compared byte by byte; of keys that stand twice the first counts. Linear in the
  /// entries.
  public subscript(_ key: String) -> YAMLNode? {
    var key = key
    let found = key.withUTF8 { unsafe tree.child(of: index, key: $0) }
    return found < 0 ? nil : YAMLNode(tree: tree, index: found)
  }

  fileprivate func member(_ position: Int) -> YAMLNode {
    YAMLNode(tree: tree, index: tree.children[Int(record.contentStart) + position])
  }

  /// The items of a sequence.
  public struct Items: RandomAccessCollection, Sendable {
    let node: YAMLNode
    /// The number of items.
    public let count: Int
    /// 0.
    public var startIndex: Int { 0 }
    /// The number of items.
    public var endIndex: Int { count }
    /// The item at `position`.
    public subscript(position: Int) -> YAMLNode {
      precondition(position >= 0 && position < count, "the position lies among the items")
      return node.member(position)
    }
  }

  /// The entries of a mapping.
  public struct Entries: RandomAccessCollection, Sendable {
    let node: YAMLNode
    /// The number of entries.
    public let count: Int
    /// 0.
    public var startIndex: Int { 0 }
    /// The number of entries.
    public var endIndex: Int { count }
    /// The entry at `position`.
    public subscript(position: Int) -> (key: YAMLNode, value: YAMLNode) {
      precondition(position >= 0 && position < count, "the position lies among the entries")
      return (node.member(2 * position), node.member(2 * position + 1))
    }
  }
}
