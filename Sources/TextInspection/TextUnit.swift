import Diagnostics
import LocatedYAML

/// A piece of a file that people read as one: a value, a key, a comment.
struct TextUnit: Equatable {
  enum Kind: Equatable { case value, key, comment, line }

  let kind: Kind
  /// Its bytes, quotes included.
  let range: SourceRange
  /// How the value or key is written; plain for others.
  var style = YAMLNode.Style.plain
  /// The key under which a value stands, nearest first; empty without one.
  var key = ""

  /// Whether it names a file, whose bytes must stay as they are on the disk.
  var namesFile: Bool { kind == .value && key == "file" }
  /// Whether it is a block, in which every blank counts.
  var isBlock: Bool { style == .literal || style == .folded }
  /// Whether it stands in quotes.
  var isQuoted: Bool { style == .singleQuoted || style == .doubleQuoted }
}

/// A file's bytes and its tree, asked for what stands where.
struct InspectedText {
  let source: SourceText
  let tree: YAMLTree?

  /// The unit in which the byte at `offset` stands.
  ///
  /// Without a tree, or after the part that could be read, it is the comment or the line.
  func unit(at offset: Int) -> TextUnit {
    if let node = tree?.scalar(at: offset) { return unit(of: node) }
    let line = line(at: offset)
    var index = line.start
    while index < offset {
      let isHash = source.bytes[index] == UInt8(ascii: "#")
      if isHash, index == line.start || source.bytes[index - 1].isBlank {
        return TextUnit(kind: .comment, range: SourceRange(index, line.end))
      }
      index += 1
    }
    return TextUnit(kind: .line, range: line)
  }

  /// The unit that a scalar is.
  func unit(of node: YAMLNode) -> TextUnit {
    let isKey = node.keyNode == nil && node.parent?.kind == .mapping
    var named: YAMLNode? = node
    while let current = named, current.keyNode == nil { named = current.parent }
    return TextUnit(
      kind: isKey ? .key : .value,
      range: node.range,
      style: node.style,
      key: isKey ? "" : named?.keyNode?.text ?? ""
    )
  }

  /// The bytes of the line on which `offset` lies, without its ending.
  func line(at offset: Int) -> SourceRange {
    let bytes = source.bytes
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = min(offset, bytes.count)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceRange(start, end)
  }

  /// The text of `range`.
  func text(_ range: SourceRange) -> String {
    String(decoding: source.bytes[range.start..<range.end], as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether it is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// Whether it is a letter of ASCII.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether it is a digit of ASCII.
  var isDigit: Bool { self &- 0x30 < 10 }
}
