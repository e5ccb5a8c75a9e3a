import Diagnostics

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
    let mapping = content(of: index)
    guard mapping.kind == .mapping else { return -1 }
    var position = Int(mapping.contentStart)
    let end = position + Int(mapping.contentCount)
    while position < end {
      let record = content(of: children[position])
      if record.contentCount == key.count, record.kind == .scalar,
        unsafe isText(of: record, equalTo: key)
      {
        return children[position + 1]
      }
      position += 2
    }
    return -1
  }

  private func isText(of record: NodeRecord, equalTo key: UnsafeBufferPointer<UInt8>) -> Bool {
    withText(of: record) { text in
      for offset in key.indices where unsafe text[offset] != key[offset] { return false }
      return true
    }
  }

  /// Lends the decoded bytes of a scalar; none for collections.
  ///
  /// Allocates and retains nothing.
  public func withTextBytes<Result>(of index: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
    withText(of: content(of: index), body)
  }

  /// Lends the text of a record; none for collections.
  func withText<Result>(of record: NodeRecord, _ body: (Span<UInt8>) -> Result) -> Result {
    let range = record.kind == .scalar ? record.content : 0..<0
    return record.isDecoded
      ? Self.lend(range, of: decoded, to: body) : Self.lend(range, of: source.bytes, to: body)
  }

  /// Through a buffer, because a span of a stored array would keep a copy of the array.
  private static func lend<Result>(
    _ range: Range<Int>,
    of bytes: [UInt8],
    to body: (Span<UInt8>) -> Result
  ) -> Result {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe body(Span(_unsafeElements: UnsafeBufferPointer(rebasing: buffer[range])))
    }
  }
}
