extension YAMLNode {
  /// The value under the key with these UTF-8 bytes; `nil` when there is none or this is no mapping.
  ///
  /// Allocates nothing; linear in the entries.
  public subscript(utf8 key: [UInt8]) -> YAMLNode? {
    let found = unsafe key.withUnsafeBufferPointer { unsafe tree.child(of: index, key: $0) }
    return found < 0 ? nil : YAMLNode(tree: tree, index: found)
  }

  /// Whether it is a plain scalar that YAML 1.2 core reads as `null`. Allocates nothing.
  public var isNull: Bool { tree.isNull(index) }
}

extension YAMLNode {
  /// Whether this mapping has an entry under `key` in its file that reading left out.
  public func isLeftOut(_ key: String) -> Bool {
    !tree.leftOut.isEmpty && tree.rootIndices.first == index
      && tree.leftOut.contains { $0.elementsEqual(key.utf8) }
  }
}

extension YAMLNode {
  /// The node of `tree` with this index, which must be one of the tree's.
  public init(_ index: Int32, of tree: YAMLTree) {
    precondition(index >= 0 && Int(index) < tree.records.count, "the index lies in the tree")
    self.init(tree: tree, index: index)
  }
}

extension YAMLTree {
  /// The index of what a chain of keys leads to from the mapping `index`; -1 when a key is missing.
  ///
  /// - Parameters:
  ///   - keys: The UTF-8 bytes of all keys, one after another.
  ///   - ends: The offset in `keys` at which each key ends.
  /// - Complexity: Linear in the entries of the mappings passed. Allocates and retains nothing.
  public func descend(from index: Int32, keys: [UInt8], ends: [Int]) -> Int32 {
    unsafe keys.withUnsafeBufferPointer { keys in
      var current = index
      var start = 0
      for position in ends.indices {
        let end = ends[position]
        current = unsafe child(of: current, key: UnsafeBufferPointer(rebasing: keys[start..<end]))
        guard current >= 0 else { return -1 }
        start = end
      }
      return current
    }
  }

  /// The number of items of a sequence or of entries of a mapping; 0 for a scalar.
  public func count(of index: Int32) -> Int {
    let record = content(of: index)
    return switch record.kind {
    case .scalar, .alias: 0
    case .sequence: Int(record.contentCount)
    case .mapping: Int(record.contentCount) / 2
    }
  }

  /// The number of items of the sequence with this index; -1 for anything else.
  public func itemCount(of index: Int32) -> Int {
    let record = content(of: index)
    return record.kind == .sequence ? Int(record.contentCount) : -1
  }

  /// The index of the item at `position` of the sequence `index`, or of the key (twice the position)
  /// or value (one more) of an entry of a mapping.
  public func member(of index: Int32, at position: Int) -> Int32 {
    let record = content(of: index)
    precondition(
      record.kind != .scalar && position >= 0 && position < Int(record.contentCount),
      "the position lies among the members"
    )
    return children[Int(record.contentStart) + position]
  }
}

extension YAMLTree {
  /// Whether the node with this index is a plain scalar that YAML 1.2 core reads as `null`.
  ///
  /// Allocates and retains nothing.
  public func isNull(_ index: Int32) -> Bool {
    let record = content(of: index)
    guard record.kind == .scalar, record.style == .plain else { return false }
    return withText(of: record) { Self.isNull($0) }
  }

  /// Lends the text of a scalar that may be read as a string; `nil` for collections and `null`.
  ///
  /// Allocates and retains nothing.
  @inlinable
  public func withString<Result>(of index: Int32, _ body: (Span<UInt8>) -> Result) -> Result? {
    let record = content(of: index)
    guard record.kind == .scalar else { return nil }
    return withText(of: record) { text in
      record.style == .plain && Self.isNull(text) ? nil : body(text)
    }
  }

  /// Whether the text of a scalar is exactly `bytes`; `nil` for collections and `null`.
  ///
  /// Allocates and retains nothing.
  public func isString(of index: Int32, equalTo bytes: [UInt8]) -> Bool? {
    withString(of: index) { text in
      unsafe text.withUnsafeBytes { text in
        unsafe bytes.withUnsafeBytes { unsafe areEqual(text, $0) }
      }
    }
  }

  /// Whether the text of a plain scalar is YAML 1.2 core's `null`.
  @usableFromInline
  static func isNull(_ text: Span<UInt8>) -> Bool {
    switch text.count {
    case 0: true
    case 1: text[0] == UInt8(ascii: "~")
    case 4:
      (text[0] == UInt8(ascii: "n") || text[0] == UInt8(ascii: "N"))
        && (text[1] == UInt8(ascii: "u") && text[2] == UInt8(ascii: "l")
          && text[3] == UInt8(ascii: "l")
          || text[0] == UInt8(ascii: "N") && text[1] == UInt8(ascii: "U")
            && text[2] == UInt8(ascii: "L") && text[3] == UInt8(ascii: "L"))
    default: false
    }
  }
}
