/// A line and a column as people count them.
///
/// Both start at 1. A column counts characters as people see them (grapheme clusters), so that
/// `hòa` takes three columns whether its accent is composed or combining.
public struct Position: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in characters.
  public let column: Int

  /// The position at `line` and `column`, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// `line:column`.
  public var description: String { "\(line):\(column)" }

  /// Orders by line, then by column.
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourceText {
  /// More than so many bytes into a line, columns count Unicode scalars.
  private static let longLine = 1 << 14

  /// The position of the byte at `offset`; an offset past the end is the end.
  ///
  /// Bytes that are not UTF-8 count as one replacement character each. More than 16 KiB into a line
  /// a column counts Unicode scalars, which are found much faster than characters. Linear in
  /// `offset`, so it is asked only for what is shown.
  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    let span = bytes.span
    for index in 0..<offset where span[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    if lineStart == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lineStart = min(3, offset) }
    return Position(line: line, column: 1 + characters(in: lineStart..<offset))
  }

  private func characters(in range: Range<Int>) -> Int {
    if range.count > Self.longLine { return bytes[range].count { $0 & 0xC0 != 0x80 } }
    return String(decoding: bytes[range], as: UTF8.self).count
  }

  /// The bytes of line `number` (from 1) without its line ending; empty when there is no such line.
  public func line(_ number: Int) -> String {
    var current = 1
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      if current == number { return lineText(start, index) }
      current += 1
      start = index + 1
    }
    return current == number ? lineText(start, bytes.count) : ""
  }

  private func lineText(_ start: Int, _ end: Int) -> String {
    let end = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
