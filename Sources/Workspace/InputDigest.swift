internal import Crypto
public import Diagnostics
public import Streaming

/// Which bytes an input had, so that a report can be reproduced.
public struct InputDigest: Sendable, Hashable {
  /// The path by which people know the input.
  public let path: String
  /// The SHA-256 of its bytes.
  public let digest: ContentDigest

  /// The SHA-256 of its bytes, in lower-case hexadecimal.
  public var sha256: String { digest.hexadecimal }

  /// The digest of `source`.
  public init(of source: SourceText) {
    self.init(path: source.path, digest: ContentDigest(of: source))
  }

  /// A digest that is known.
  init(path: String, digest: ContentDigest) {
    self.path = path
    self.digest = digest
  }

  /// One digest of several inputs: that of the lines which `sha256sum` prints of them, in their order.
  public static func digest(ofListed inputs: some Sequence<(path: String, sha256: String)>)
    -> String
  {
    var hash = SHA256()
    for input in inputs { hash.update(data: Array("\(input.sha256)  \(input.path)\n".utf8)) }
    return ContentDigest(hash.finalize()).hexadecimal
  }
}

extension ContentDigest {
  /// The digest of the bytes of `source`.
  init(of source: SourceText) { self.init(SHA256.hash(data: source.bytes)) }
}
