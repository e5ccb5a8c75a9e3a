/// The SHA-256 of some bytes, in place: a hundred thousand of them take three megabytes.
public struct ContentDigest: Sendable, Hashable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// A digest from its 32 bytes; bytes that are missing count as 0, further ones are left out.
  public init(_ bytes: some Sequence<UInt8>) {
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in bytes.prefix(32).enumerated() {
      words[index / 8] |= UInt64(byte) << UInt64(56 - index % 8 * 8)
    }
    self.words = (words[0], words[1], words[2], words[3])
  }

  /// The digest that is written so; `nil` for anything but 64 hexadecimal digits.
  public init?(hexadecimal text: String) {
    guard text.utf8.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for (index, character) in text.enumerated() {
      guard let digit = character.hexDigitValue, character.isASCII else { return nil }
      if index % 2 == 0 {
        bytes.append(UInt8(digit) << 4)
      } else {
        bytes[index / 2] |= UInt8(digit)
      }
    }
    self.init(bytes)
  }

  /// Its 32 bytes.
  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - $0 * 8)) }
    }
  }

  /// In lower-case hexadecimal.
  public var hexadecimal: String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> shift & 15)
        text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether all bytes are the same.
  public static func == (left: ContentDigest, right: ContentDigest) -> Bool {
    left.words == right.words
  }

  /// A part of a digest is as good as a digest of it.
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
