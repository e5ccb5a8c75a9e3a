/// One node as the arena keeps it, in 32 bytes.
@usableFromInline struct NodeRecord: Sendable {
  /// What a record stands for.
  @usableFromInline enum Kind: UInt8, Sendable {
    case scalar, sequence, mapping
    /// Another place where an anchored node is meant; `contentStart` is that node.
    case alias
  }

  /// What an explicit tag says of a scalar.
  @usableFromInline enum Tag: UInt8, Sendable {
    case none, string, null, bool, int, float
  }

  @usableFromInline var kind: Kind
  /// How a scalar is written; plain for collections and aliases.
  @usableFromInline var style: YAMLNode.Style = .plain
  @usableFromInline var tag: Tag = .none
  @usableFromInline var traits: Traits = []
  /// The range in the source, in bytes.
  var start: Int32
  var end: Int32
  /// A scalar's text, a collection's part of `children`, or the node of an alias.
  @usableFromInline var contentStart: Int32 = 0
  /// The bytes of a scalar's text, or the members of a collection (twice the entries of a mapping).
  @usableFromInline var contentCount: Int32 = 0
  /// The collection in which it stands; -1 for a root.
  var parent: Int32 = -1

  /// What is said of a record in one bit each, so that a large file takes less memory.
  @usableFromInline struct Traits: OptionSet, Sendable {
    @usableFromInline let rawValue: UInt8

    @usableFromInline init(rawValue: UInt8) { self.rawValue = rawValue }

    @usableFromInline static let decoded = Traits(rawValue: 1)
    static let value = Traits(rawValue: 2)
  }

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }

  /// Sets where the text or the members stand.
  mutating func setContent(start: Int, count: Int) {
    contentStart = Int32(truncatingIfNeeded: start)
    contentCount = Int32(truncatingIfNeeded: count)
  }

  /// The text's range in its buffer.
  var content: Range<Int> { Int(contentStart)..<(Int(contentStart) + Int(contentCount)) }
}

extension NodeRecord {
  /// Whether the text stands in `decoded` rather than in the source.
  @inlinable var isDecoded: Bool { traits.contains(.decoded) }

  /// Whether it stands under a key, which is the node that ends before it.
  var isValue: Bool { traits.contains(.value) }
}
