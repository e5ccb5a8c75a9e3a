import Diagnostics

/// Walks a decoded text and the bytes that write it side by side.
struct TextAlignment {
  private let bytes: [UInt8]
  private let end: Int
  private let style: YAMLNode.Style
  private var position: Int
  /// The columns that a block strips from each line.
  private var indentation = 0
  /// Whether the walk has met bytes that it cannot explain.
  private var isLost = false

  /// At the first byte of the text of a scalar.
  init(_ record: NodeRecord, source: [UInt8]) {
    bytes = source
    style = record.style
    let isQuoted = style == .singleQuoted || style == .doubleQuoted
    position = Int(record.start) + (isQuoted ? 1 : 0)
    end = Int(record.end) - (isQuoted ? 1 : 0)
  }

  /// The bytes that write the bytes `range` of `text`; `nil` when the walk gets lost.
  mutating func range(of range: Range<Int>, in text: Span<UInt8>) -> SourceRange? {
    if isBlock { enterBlock(text) }
    var start: Int?
    var index = 0
    while index < text.count {
      let length = text.characterLength(at: index)
      let before = step(text, index, length)
      guard !isLost else { return nil }
      if start == nil, index + length > range.lowerBound { start = before }
      if index + length >= range.upperBound, let start {
        return SourceRange(start, range.isEmpty ? start : position)
      }
      index += length
    }
    return SourceRange(start ?? position, position)
  }

  private var isBlock: Bool { style == .literal || style == .folded }

  /// Goes past the header of a block; its first line with content tells what is stripped.
  private mutating func enterBlock(_ text: Span<UInt8>) {
    skipLine()
    var lineStart = position
    while lineStart < end {
      var content = lineStart
      while content < end, bytes[content] == UInt8(ascii: " ") { content += 1 }
      if content < end, !isBreak(content) {
        var ownSpaces = 0
        var index = 0
        while index < text.count, text[index] == UInt8(ascii: "\n") { index += 1 }
        while index < text.count, text[index] == UInt8(ascii: " ") {
          index += 1
          ownSpaces += 1
        }
        indentation = max(0, content - lineStart - ownSpaces)
        break
      }
      while content < end, bytes[content] != UInt8(ascii: "\n") { content += 1 }
      lineStart = content + 1
    }
    stripIndentation()
  }

  /// Goes past what writes one character of the text; returns where that begins.
  private mutating func step(_ text: Span<UInt8>, _ index: Int, _ length: Int) -> Int {
    let byte = text[index]
    if isBlock { return stepInBlock(text, index, length) }
    let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
    if style == .doubleQuoted { skipEscapedBreaks() }
    if isSpace, let fold = endOfFold() { return stepOverFold(byte, fold) }
    let start = position
    if style == .doubleQuoted, position < end, bytes[position] == UInt8(ascii: "\\") {
      position = min(end, position + escapeLength)
    } else if style == .singleQuoted, byte == UInt8(ascii: "'") {
      position += 2
    } else {
      match(text, index, length)
    }
    if position > end { isLost = true }
    return start
  }

  private mutating func match(_ text: Span<UInt8>, _ index: Int, _ length: Int) {
    for offset in 0..<length {
      guard position + offset < bytes.count, bytes[position + offset] == text[index + offset] else {
        isLost = true
        return
      }
    }
    position += length
  }

  // Folding: white space around line breaks is one space, or a line break for each empty line.

  /// Where the white space at the position ends, if it holds a line break.
  private func endOfFold() -> Int? {
    var index = position
    var breaks = 0
    while index < end, bytes[index].isBlank {
      if bytes[index] == UInt8(ascii: "\n") { breaks += 1 }
      index += 1
    }
    return breaks > 0 ? index : nil
  }

  /// A space takes the whole fold; each line break takes what is left up to the next one.
  private mutating func stepOverFold(_ byte: UInt8, _ fold: Int) -> Int {
    let start = position
    if byte == UInt8(ascii: " ") {
      position = fold
      return start
    }
    skipLine()
    let rest = bytes[position..<fold]
    let breaks = rest.count { $0 == UInt8(ascii: "\n") }
    // Of n + 1 breaks the text has n: the last one takes two.
    if breaks <= 1 { position = fold }
    return start
  }

  private mutating func skipEscapedBreaks() {
    while position + 1 < end, bytes[position] == UInt8(ascii: "\\"), isBreak(position + 1) {
      position += 1
      while position < end, bytes[position].isBlank { position += 1 }
    }
  }

  private var escapeLength: Int {
    guard position + 1 < end else { return 1 }
    return switch bytes[position + 1] {
    case UInt8(ascii: "x"): 4
    case UInt8(ascii: "u"): 6
    case UInt8(ascii: "U"): 10
    default: 2
    }
  }

  private mutating func stepInBlock(_ text: Span<UInt8>, _ index: Int, _ length: Int) -> Int {
    let start = position
    guard position < end, isBreak(position) else {
      // The last line breaks of a text stand after the range of its block.
      if position >= end, text[index] == UInt8(ascii: "\n") { return position }
      match(text, index, length)
      return start
    }
    skipLine()
    stripIndentation()
    let isFolded = style == .folded
    let endsRun = index + 1 >= text.count || text[index + 1] != UInt8(ascii: "\n")
    // A fold has one break more than the text, which its last step takes along.
    if isFolded, endsRun {
      while position < end, isBreak(position) {
        skipLine()
        stripIndentation()
      }
    }
    return start
  }

  private func isBreak(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
  }

  private mutating func skipLine() {
    while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    if position < end { position += 1 }
  }

  private mutating func stripIndentation() {
    var left = indentation
    while left > 0, position < end, bytes[position] == UInt8(ascii: " ") {
      position += 1
      left -= 1
    }
  }
}

extension Span<UInt8> {
  /// The length of the UTF-8 character at `index`.
  fileprivate func characterLength(at index: Int) -> Int {
    var length = 1
    while index + length < count, self[index + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }
}
