internal import Crypto
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
    sha256 = Self.hexadecimal(SHA256.hash(data: source.bytes))
  }

  /// A digest in lower-case hexadecimal.
  static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
