import Diagnostics

// What a mistake of syntax seems to be, and what mends it.
extension TreeBuilder {
  /// Says that a line above the place has a key without a space after its colon; false otherwise.
  mutating func reportMissingSpace(_ failure: ParserFailure, before offset: Int) -> Bool {
    let near = failure.contextScalar.map { marks.offset(of: $0) } ?? offset
    for line in [lineStart(near), previousLine(offset)] {
      guard let line, let key = keyWithoutSpace(inLineAt: line) else { continue }
      let range = (base + key.lowerBound)..<(base + key.upperBound + 1)
      let name = String(decoding: bytes[key].copy, as: UTF8.self)
      let fix = Fix(
        title: Localized(vi: "thêm dấu cách", en: "put a space"),
        range: SourceRange(range.upperBound, range.upperBound),
        replacement: " ",
        isSafe: true
      )
      report(.missingSpace(name), range, fix: fix)
      return true
    }
    return false
  }

  private func lineStart(_ offset: Int) -> Int? {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private func previousLine(_ offset: Int) -> Int? {
    guard let start = lineStart(offset), start > 0 else { return nil }
    return lineStart(start - 1)
  }

  /// The key at the beginning of a line that is `key:value` and nothing that such a line may be.
  private func keyWithoutSpace(inLineAt start: Int) -> Range<Int>? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "-") {
      index += 1
    }
    let first = index
    while index < bytes.count, bytes[index].isASCIILetter { index += 1 }
    guard index > first, index + 1 < bytes.count, bytes[index] == UInt8(ascii: ":"),
      !bytes[index + 1].isBlank, bytes[index + 1] != UInt8(ascii: "/"),
      bytes[index + 1] != UInt8(ascii: ":")
    else { return nil }
    return first..<index
  }

  /// Spaces in place of the tabs that indent, two each, on the line at `offset` and those after it
  /// that begin with tabs; safe where no line is indented with spaces.
  func tabFix(from offset: Int) -> Fix? {
    guard var index = lineStart(offset) else { return nil }
    let start = index
    var end = index
    var mended: [UInt8] = []
    var pending: [UInt8] = []
    while index < bytes.count {
      let lineBegin = index
      while index < bytes.count, bytes[index] == UInt8(ascii: "\t") {
        pending += [0x20, 0x20]
        index += 1
      }
      let hasTabs = index > lineBegin
      if hasTabs {
        mended += pending
        pending.removeAll(keepingCapacity: true)
        end = index
      }
      while index < bytes.count {
        pending.append(bytes[index])
        index += 1
        if bytes[index - 1] == UInt8(ascii: "\n") { break }
      }
    }
    guard end > start else { return nil }
    return Fix(
      title: Localized(vi: "thay Tab bằng dấu cách", en: "put spaces in place of tabs"),
      range: SourceRange(base + start, base + end),
      replacement: String(decoding: mended, as: UTF8.self),
      isSafe: !hasSpaceIndentation
    )
  }

  /// Whether a line begins with a space.
  private var hasSpaceIndentation: Bool {
    var isStart = true
    for index in 0..<bytes.count {
      if isStart, bytes[index] == 0x20 { return true }
      isStart = bytes[index] == UInt8(ascii: "\n")
    }
    return false
  }
}
