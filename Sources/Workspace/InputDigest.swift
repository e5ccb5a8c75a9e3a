internal import Crypto
public import Diagnostics
internal import Streaming

/// Which bytes an input had, so that a report can be reproduced.
public struct InputDigest: Sendable, Hashable {
  /// The path by which people know the input.
  public let path: String
  /// The SHA-256 of its bytes, in lower-case hexadecimal.
  public let sha256: String

  /// The digest of `source`.
  public init(of source: SourceText) {
    self.init(path: source.path, sha256: ContentDigest(of: source).hexadecimal)
  }

  /// A digest that is known.
  init(path: String, sha256: String) {
    self.path = path
    self.sha256 = sha256
  }
}

extension ContentDigest {
  /// The digest of the bytes of `source`.
  init(of source: SourceText) { self.init(SHA256.hash(data: source.bytes)) }
}
