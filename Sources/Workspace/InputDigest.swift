public import Diagnostics

/// Which bytes an input had, so that a report can be reproduced.
public struct InputDigest: Sendable, Hashable {
  /// The path by which people know the input.
  public let path: String
  /// The SHA-256 of its bytes, in lower-case hexadecimal.
  public let sha256: String

  /// The digest of `source`.
  public init(of source: SourceText) {
    path = source.path
    sha256 = SHA256.hexadecimal(of: source.bytes)
  }
}
