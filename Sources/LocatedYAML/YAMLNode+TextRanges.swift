public import Diagnostics

extension YAMLNode {
  /// The bytes of the file that write the bytes `range` of a scalar's text.
  ///
  /// It counts escapes of double quotes, doubled single quotes, folding and the indentation of
  /// blocks. Linear in the scalar.
  public func sourceRange(ofText range: Range<Int>) -> SourceRange {
    let record = record
    guard record.kind == .scalar else { return self.range }
    if !record.isDecoded {
      let start = Int(record.contentStart)
      return SourceRange(start + range.lowerBound, start + range.upperBound)
    }
    let map = TextMap(node: self)
    return SourceRange(map.start(of: range.lowerBound), map.end(of: range.upperBound))
  }
}

/// For each byte of a decoded scalar, where in the file it is written.
private struct TextMap {
  /// One entry a decoded byte: the first byte of the file that writes it.
  private var starts: [Int] = []
  /// One entry a decoded byte: the byte of the file after what writes it.
  private var ends: [Int] = []
  private let fallback: SourceRange

  init(node: YAMLNode) {
    fallback = node.range
    let bytes = node.tree.source.bytes
    let text = node.withTextBytes { Array(copying: $0) }
    var position = node.range.start
    let end = node.range.end
    if node.style == .literal || node.style == .folded {
      while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    } else if node.style != .plain {
      position += 1
    }
    for byte in text {
      // The further bytes of a character that an escape writes are written by the same escape.
      if byte & 0xC0 == 0x80, let last = starts.last, bytes[last] == UInt8(ascii: "\\") {
        starts.append(last)
        ends.append(position)
        continue
      }
      let (start, after) = Self.find(byte, in: bytes, from: position, to: end, node.style)
      starts.append(start)
      ends.append(after)
      position = after
    }
  }

  func start(of offset: Int) -> Int {
    starts.indices.contains(offset) ? starts[offset] : ends.last ?? fallback.end
  }

  func end(of offset: Int) -> Int {
    ends.indices.contains(offset - 1) ? ends[offset - 1] : start(of: offset)
  }

  /// What writes the decoded `byte` at or after `from`: the byte itself, an escape, or a line break
  /// with the white space around it.
  private static func find(
    _ byte: UInt8,
    in bytes: [UInt8],
    from: Int,
    to end: Int,
    _ style: YAMLNode.Style
  ) -> (Int, Int) {
    var index = from
    if style == .doubleQuoted, index < end, bytes[index] == UInt8(ascii: "\\") {
      let length = escapeLength(bytes, index, end)
      if bytes[min(index + 1, end - 1)] != UInt8(ascii: "\n") { return (index, index + length) }
    }
    if style == .singleQuoted, byte == UInt8(ascii: "'"), index + 1 < end {
      return (index, index + 2)
    }
    if index < end, bytes[index] == byte, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: " ") {
      return (index, index + 1)
    }
    if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
      let isPlainSpace = index < end && bytes[index] == UInt8(ascii: " ")
      if isPlainSpace, byte == UInt8(ascii: " "), !breaksLine(bytes, index, end) {
        return (index, index + 1)
      }
      let start = index
      while index < end, isBlank(bytes[index]) { index += 1 }
      return (start, max(index, min(start + 1, end)))
    }
    while index < end, bytes[index] != byte, isBlank(bytes[index]) { index += 1 }
    return (index, min(index + 1, end))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }

  private static func breaksLine(_ bytes: [UInt8], _ from: Int, _ end: Int) -> Bool {
    var index = from
    while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") {
      index += 1
    }
    return index < end && (bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r"))
  }

  private static func escapeLength(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    guard index + 1 < end else { return 1 }
    switch bytes[index + 1] {
    case UInt8(ascii: "x"): return 4
    case UInt8(ascii: "u"): return 6
    case UInt8(ascii: "U"): return 10
    default: return 2
    }
  }
}
