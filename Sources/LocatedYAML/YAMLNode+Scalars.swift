import Diagnostics

extension YAMLNode {
  /// A scalar's decoded text; empty for collections. Bytes that are no UTF-8 are replaced.
  public var text: String {
    withTextBytes { String(decoding: Array(copying: $0), as: UTF8.self) }
  }

  /// Lends a scalar's decoded bytes; none for collections. Allocates nothing.
  public func withTextBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let record = record
    guard record.kind == .scalar else { return body([UInt8]().span) }
    let start = Int(record.contentStart)
    let range = start..<(start + Int(record.contentCount))
    let bytes = record.isDecoded ? tree.decoded : tree.source.bytes
    let span = bytes.span
    return body(span.extracting(range))
  }

  /// A scalar as YAML 1.2 core resolves it; quoted and block scalars are strings.
  ///
  /// Resolved anew at each call, in time linear in the text.
  public var scalar: YAMLScalar {
    guard isPlain else { return .string(text) }
    return withTextBytes { YAMLScalar(plain: $0) } ?? .string(text)
  }
}

extension Array where Element == UInt8 {
  init(copying span: Span<UInt8>) {
    self = []
    reserveCapacity(span.count)
    for index in span.indices { append(span[index]) }
  }
}
