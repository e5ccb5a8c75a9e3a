extension YAMLNode {
  /// A scalar's decoded text; empty for collections.
  public var text: String {
    withTextBytes {
      unsafe $0.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Lends a scalar's decoded bytes; none for collections. Allocates nothing.
  public func withTextBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    tree.withTextBytes(of: index, body)
  }

  /// A scalar as the YAML 1.2 core schema resolves it; quoted and block scalars are strings, unless
  /// a tag says otherwise. Null for collections.
  ///
  /// Resolved anew at each call, in time linear in the text.
  public var scalar: YAMLScalar { tree.scalar(of: index) }
}

extension YAMLTree {
  /// The scalar with this index as the YAML 1.2 core schema resolves it.
  public func scalar(of index: Int32) -> YAMLScalar {
    let record = content(of: index)
    guard record.kind == .scalar else { return .null }
    return withText(of: record) { YAMLScalar($0, isPlain: record.style == .plain, record.tag) }
  }
}
