public import Diagnostics

// The way of evaluators through a tree: indices and bytes, without nodes that retain the tree.
extension YAMLTree {
  /// The index of the value under `key` in the mapping `index`; -1 when there is none.
  ///
  /// Allocates and retains nothing; linear in the entries.
  public func value(of index: Int32, key: StaticString) -> Int32 {
    let bytes = unsafe UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    return unsafe child(of: index, key: bytes)
  }

  /// The index of the value under the UTF-8 `key` in the mapping `index`; -1 when there is none.
  ///
  /// Allocates and retains nothing; linear in the entries.
  public func child(of index: Int32, key: [UInt8]) -> Int32 {
    unsafe key.withUnsafeBufferPointer { unsafe child(of: index, key: $0) }
  }

  /// The index of the value under the UTF-8 `key` in the mapping `index`; -1 when there is none.
  ///
  /// Allocates and retains nothing; linear in the entries.
  public func child(of index: Int32, key: UnsafeBufferPointer<UInt8>) -> Int32 {
    precondition(index >= 0 && Int(index) < records.count, "the index lies in the tree")
    return unsafe records.withUnsafeBufferPointer { records in
      unsafe children.withUnsafeBufferPointer { children in
        unsafe child(of: Int(index), key, records, children)
      }
    }
  }

  /// As `child(of:key:)`. Where members stand is the builder's word, and is not checked again.
  @inline(__always)
  private func child(
    of index: Int,
    _ key: UnsafeBufferPointer<UInt8>,
    _ records: UnsafeBufferPointer<NodeRecord>,
    _ children: UnsafeBufferPointer<Int32>
  ) -> Int32 {
    let mapping = unsafe Self.contentPosition(of: index, records)
    guard unsafe records[mapping].kind == .mapping else { return -1 }
    var position = unsafe Int(records[mapping].contentStart)
    let end = unsafe position + Int(records[mapping].contentCount)
    while position < end {
      let own = unsafe Int(children[position])
      let candidate = unsafe Self.contentPosition(of: own, records)
      if unsafe Int(records[candidate].contentCount) == key.count,
        unsafe records[candidate].kind == .scalar,
        unsafe isText(of: records[candidate], equalTo: key)
      {
        return unsafe children[position + 1]
      }
      position += 2
    }
    return -1
  }

  /// The position of the record that holds the content of a node: its own, or that for which its
  /// alias stands.
  @inline(__always)
  private static func contentPosition(of own: Int, _ records: UnsafeBufferPointer<NodeRecord>)
    -> Int
  {
    unsafe records[own].kind == .alias ? Int(records[own].contentStart) : own
  }

  /// Whether the text of a scalar that is as long as `key` is `key`.
  @inline(__always)
  private func isText(of record: NodeRecord, equalTo key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(record.contentStart)
    return record.isDecoded
      ? unsafe Self.stands(key, in: decoded, at: start)
      : unsafe Self.stands(key, in: source.bytes, at: start)
  }

  @inline(__always)
  private static func stands(_ key: UnsafeBufferPointer<UInt8>, in bytes: [UInt8], at start: Int)
    -> Bool
  {
    precondition(start >= 0 && start + key.count <= bytes.count, "a text lies in its buffer")
    return unsafe bytes.withUnsafeBytes { bytes in
      unsafe areEqual(
        UnsafeRawBufferPointer(rebasing: bytes[start..<(start + key.count)]),
        UnsafeRawBufferPointer(key)
      )
    }
  }

  /// Lends the decoded bytes of a scalar; none for collections.
  ///
  /// Allocates and retains nothing.
  @inlinable
  public func withTextBytes<Result>(of index: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
    withText(of: content(of: index), body)
  }

  /// Lends the text of a record; none for collections.
  @inlinable
  func withText<Result>(of record: NodeRecord, _ body: (Span<UInt8>) -> Result) -> Result {
    let start = Int(record.contentStart)
    let count = record.kind == .scalar ? Int(record.contentCount) : 0
    return record.isDecoded
      ? Self.lend(start, count, of: decoded, to: body)
      : Self.lend(start, count, of: source.bytes, to: body)
  }

  /// Through a buffer, because a span of a stored array would keep a copy of the array.
  @inlinable
  static func lend<Result>(
    _ start: Int,
    _ count: Int,
    of bytes: [UInt8],
    to body: (Span<UInt8>) -> Result
  ) -> Result {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      let range = count == 0 ? 0..<0 : start..<(start + count)
      return unsafe body(Span(_unsafeElements: buffer).extracting(range))
    }
  }
}
