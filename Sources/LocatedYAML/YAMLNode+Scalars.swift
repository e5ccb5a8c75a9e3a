extension YAMLNode {
  /// A scalar's decoded text; empty for collections.
  public var text: String {
    withTextBytes {
      unsafe $0.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Lends a scalar's decoded bytes; none for collections. Allocates nothing.
  @inlinable
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

  /// The integer that the scalar with this index resolves to; `nil` for anything else.
  ///
  /// As `scalar(of:)`, but allocates nothing.
  public func integer(of index: Int32) -> Int64? {
    let record = content(of: index)
    guard record.kind == .scalar else { return nil }
    return withText(of: record) { text in
      if record.style == .plain, record.tag == .none || record.tag == .int {
        if let number = Self.digits(text) { return number }
      }
      guard
        case .int(let number) = YAMLScalar(text, isPlain: record.style == .plain, record.tag)
      else { return nil }
      return number
    }
  }

  /// The number that up to 18 decimal digits and nothing else write.
  private static func digits(_ text: Span<UInt8>) -> Int64? {
    guard text.count > 0, text.count <= 18 else { return nil }
    var number: Int64 = 0
    for index in text.indices {
      let digit = text[index] &- 48
      guard digit <= 9 else { return nil }
      number = number &* 10 &+ Int64(digit)
    }
    return number
  }
}
