/// Texts split, replaced in and quoted, as the `strings` library does it.
enum TextParts {
  /// The parts of `text` between separators, at most `limit` of them; the last holds the rest.
  ///
  /// An empty separator splits between code points. No parts for a limit of zero.
  static func split(_ text: String, _ separator: String, atMost limit: Int) -> [String] {
    guard limit > 0 else { return [] }
    let bytes = text.utf8.span
    let mark = separator.utf8.span
    var parts: [String] = []
    var start = 0
    while parts.count < limit - 1 {
      let found =
        mark.isEmpty ? next(start, in: bytes) : ByteSearch.first(mark, in: bytes, from: start)
      guard let end = found, !mark.isEmpty || end < bytes.count else { break }
      parts.append(CodePoints.string(bytes.extracting(start..<end)))
      start = end + mark.count
    }
    if !mark.isEmpty || start < bytes.count {
      parts.append(CodePoints.string(bytes.extracting(start...)))
    }
    return parts
  }

  /// `text` with the first `limit` places where `old` stands replaced by `new`.
  ///
  /// An empty `old` stands before every code point and at the end. `nil` when the result would
  /// have more than `maximumSize` bytes.
  static func replace(
    _ text: String,
    _ old: String,
    _ new: String,
    atMost limit: Int,
    maximumSize: Int
  ) -> String? {
    let bytes = text.utf8.span
    let mark = old.utf8.span
    var result: [UInt8] = []
    var start = 0
    var count = 0
    while count < limit, let found = ByteSearch.first(mark, in: bytes, from: start) {
      guard result.count <= maximumSize else { return nil }
      for index in start..<found { result.append(bytes[index]) }
      result.append(contentsOf: new.utf8)
      count += 1
      start = found + mark.count
      guard mark.isEmpty else { continue }
      guard let end = next(start, in: bytes) else {
        start = bytes.count
        break
      }
      for index in start..<end { result.append(bytes[index]) }
      start = end
    }
    for index in start..<bytes.count { result.append(bytes[index]) }
    return result.count <= maximumSize ? String(decoding: result, as: UTF8.self) : nil
  }

  /// The offset after the code point at `offset`; `nil` at the end.
  private static func next(_ offset: Int, in bytes: Span<UInt8>) -> Int? {
    guard offset < bytes.count else { return nil }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// `text` in double quotes, with the escapes of the language for what cannot stand there plainly.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) {
        quoted += escape
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x07: "\\a"
    case 0x08: "\\b"
    case 0x0C: "\\f"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case 0x0B: "\\v"
    case 0x5C: "\\\\"
    case 0x22: "\\\""
    default: nil
    }
  }
}
