import Diagnostics

extension YAMLNode {
  /// The number of entries of a mapping or of items of a sequence; 0 for a scalar.
  public var count: Int {
    switch kind {
    case .scalar: 0
    case .sequence: Int(record.contentCount)
    case .mapping: Int(record.contentCount) / 2
    }
  }

  /// The items of a sequence, in order; empty for anything else.
  public var items: Items { Items(node: self, count: kind == .sequence ? count : 0) }

  /// The entries of a mapping, in order; empty for anything else.
  public var entries: Entries { Entries(node: self, count: kind == .mapping ? count : 0) }

  /// The value under `key`; `nil` when there is none or this is no mapping. Linear in the entries.
  public subscript(_ key: String) -> YAMLNode? {
    var key = key
    return key.withUTF8 { bytes in
      let found = unsafe tree.child(of: index, key: bytes)
      return found < 0 ? nil : YAMLNode(tree: tree, index: found)
    }
  }

  func child(_ position: Int) -> YAMLNode {
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
    public subscript(position: Int) -> YAMLNode { node.child(position) }
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
      (node.child(2 * position), node.child(2 * position + 1))
    }
  }
}

extension YAMLTree {
  /// The index of the value under `key` in the mapping `index`; -1 when there is none.
  ///
  /// Allocates nothing; linear in the entries.
  @inlinable
  public func value(of index: Int32, key: StaticString) -> Int32 {
    let bytes = unsafe UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    return unsafe child(of: index, key: bytes)
  }

  /// The index of the value under the UTF-8 `key` in the mapping `index`; -1 when there is none.
  ///
  /// Allocates nothing; linear in the entries.
  public func child(of index: Int32, key: UnsafeBufferPointer<UInt8>) -> Int32 {
    let record = records[Int(index)]
    guard record.kind == .mapping else { return -1 }
    let start = Int(record.contentStart)
    var position = start
    while position < start + Int(record.contentCount) {
      if unsafe isText(of: children[position], equalTo: key) { return children[position + 1] }
      position += 2
    }
    return -1
  }

  private func isText(of index: Int32, equalTo key: UnsafeBufferPointer<UInt8>) -> Bool {
    let record = records[Int(index)]
    guard record.kind == .scalar, Int(record.contentCount) == key.count else { return false }
    let start = Int(record.contentStart)
    let bytes = record.isDecoded ? decoded : source.bytes
    for offset in key.indices where unsafe bytes[start + offset] != key[offset] {
      return false
    }
    return true
  }
}
