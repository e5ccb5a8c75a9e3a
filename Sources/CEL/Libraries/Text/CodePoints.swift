/// Positions in a text counted by code point, as CEL counts them, over its UTF-8 bytes.
enum CodePoints {
  /// The number of code points; linear.
  static func count(_ text: String) -> Int {
    var count = 0
    for byte in text.utf8 where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The byte offset of code point `position`; `nil` when it lies past the end.
  ///
  /// The offset after the last code point is a position too.
  static func offset(of position: Int, in bytes: Span<UInt8>) -> Int? {
    guard position >= 0 else { return nil }
    var left = position
    for index in 0..<bytes.count where bytes[index] & 0xC0 != 0x80 {
      if left == 0 { return index }
      left -= 1
    }
    return left == 0 ? bytes.count : nil
  }

  /// The number of code points before byte `offset`.
  static func position(of offset: Int, in bytes: Span<UInt8>) -> Int {
    var position = 0
    for index in 0..<offset where bytes[index] & 0xC0 != 0x80 { position += 1 }
    return position
  }

  /// The text between two positions; `nil` when one of them lies outside.
  static func slice(_ text: String, from start: Int, to end: Int) -> String? {
    let bytes = text.utf8.span
    guard start <= end, let first = offset(of: start, in: bytes),
      let last = offset(of: end - start, in: bytes.extracting(first...))
    else { return nil }
    return string(bytes.extracting(first..<(first + last)))
  }

  /// The string of `bytes`, which are part of a string.
  static func string(_ bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for index in 0..<bytes.count { text.append(bytes[index]) }
    return String(decoding: text, as: UTF8.self)
  }
}
