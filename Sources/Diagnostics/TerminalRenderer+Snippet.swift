extension TerminalRenderer {
  /// The lines of a file at a place, with a line below that marks it.
  ///
  /// Of a file that is empty, or of which nothing could be read, only the path is shown.
  struct Snippet {
    let place: Place
    let context: Int
    let label: String?
    let mark: String
    let style: TerminalStyle
    let hidden: [Place]
    private let start: Position

    /// The snippet of `place` with up to `context` lines before it.
    init(
      _ place: Place,
      context: Int,
      label: String?,
      mark: String,
      style: TerminalStyle,
      hidden: [Place]
    ) {
      self.place = place
      self.context = context
      self.label = label
      self.mark = mark
      self.style = style
      self.hidden = hidden
      start = place.start
    }

    func write(
      gutter: Int,
      renderer: TerminalRenderer,
      to output: inout some TextOutputStream
    ) {
      let palette = renderer.palette
      let margin = String(repeating: " ", count: gutter)
      palette.write("\(margin)┌─", .frame, to: &output)
      let path = TerminalText.visible(place.source.path)
      guard !place.source.bytes.isEmpty else { return output.write(" \(path)\n") }
      output.write(" \(path):\(start)\n")
      palette.write("\(margin)│", .frame, to: &output)
      output.write("\n")
      var shown = SnippetLine(text: "", markStart: 0, markWidth: 0)
      for number in max(1, start.line - context)...start.line {
        shown = line(number, renderer)
        let digits = String(number)
        let pad = String(repeating: " ", count: max(0, gutter - digits.utf8.count))
        palette.write("\(pad)\(digits)│", .frame, to: &output)
        output.write(shown.text.isEmpty ? "\n" : " \(shown.text)\n")
      }
      palette.write("\(margin)│", .frame, to: &output)
      output.write(" " + String(repeating: " ", count: shown.markStart))
      let line = String(repeating: mark, count: max(1, shown.markWidth))
      palette.write(line + (label.map { " " + $0 } ?? ""), style, to: &output)
      output.write("\n")
    }

    /// Line `number`, or words in place of it where it holds what must not be shown.
    private func line(_ number: Int, _ renderer: TerminalRenderer) -> SnippetLine {
      let range = place.source.lineRange(number, near: place.range.start)
      let isHidden = hidden.contains { other in
        other.source.path == place.source.path && other.range.start <= range.end
          && other.range.end >= range.start
      }
      if isHidden {
        let words = Localized(vi: "[dòng này không hiện]", en: "[this line is not shown]")
        return SnippetLine(text: words[renderer.language], markStart: 0, markWidth: 1)
      }
      return SnippetLine(of: place, range, isMarked: number == start.line, renderer.lineWidth)
    }
  }
}

/// A line of a file as a terminal shows it: tabs spread, cut to a width around what is marked.
struct SnippetLine: Equatable {
  var text: String
  var markStart: Int
  var markWidth: Int

  /// Bytes looked at on each side of the place, however long the line is.
  private static let byteLimit = 2048
  private static let tabStop = 4

  init(text: String, markStart: Int, markWidth: Int) {
    self.text = text
    self.markStart = markStart
    self.markWidth = markWidth
  }

  /// A line of the place's file; only where `isMarked` the cut is around the place.
  init(of place: Place, _ line: SourceRange, isMarked: Bool, _ width: Int) {
    let start = isMarked ? min(max(place.range.start, line.start), line.end) : line.start
    let end = isMarked ? min(max(place.range.end, start), line.end) : start
    let bytes = place.source.bytes
    let from = Self.boundary(max(line.start, start - Self.byteLimit), in: bytes)
    let middle =
      end - start > Self.byteLimit ? Self.boundary(start + Self.byteLimit, in: bytes) : end
    let to =
      line.end - middle > Self.byteLimit
      ? Self.boundary(middle + Self.byteLimit, in: bytes) : line.end
    var column = 0
    let before = Self.cells(bytes[from..<start], &column)
    let marked = Self.cells(bytes[start..<middle], &column)
    let after = Self.cells(bytes[middle..<to], &column)
    self.init(before, marked, after, cut: (from > line.start, to < line.end), width)
  }

  /// Puts the three parts together within `width` columns, with `…` where something is left out.
  private init(
    _ before: [TerminalText.Cell],
    _ marked: [TerminalText.Cell],
    _ after: [TerminalText.Cell],
    cut: (start: Bool, end: Bool),
    _ width: Int
  ) {
    let widths = (before: before.width, marked: marked.width, after: after.width)
    let room = max(width / 3, width - widths.marked - widths.after)
    let head = before.suffix(within: room)
    let middle = marked.prefix(within: width - head.width)
    let tail =
      middle.count == marked.count
      ? after.prefix(within: width - head.width - middle.width) : []
    let isCutBefore = cut.start || head.count < before.count
    let isCutAfter = cut.end || middle.count + tail.count < marked.count + after.count
    text = (isCutBefore ? "…" : "") + head.text + middle.text + tail.text + (isCutAfter ? "…" : "")
    markStart = head.width + (isCutBefore ? 1 : 0)
    markWidth = middle.width
  }

  private static func cells(_ bytes: ArraySlice<UInt8>, _ column: inout Int) -> [TerminalText.Cell]
  {
    String(decoding: bytes, as: UTF8.self).map { character in
      var cell = TerminalText.cell(character)
      if character == "\t" {
        let width = tabStop - column % tabStop
        cell = TerminalText.Cell(text: String(repeating: " ", count: width), width: width)
      }
      column += cell.width
      return cell
    }
  }

  /// `offset`, or the next one at which a character's encoding begins.
  private static func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

extension SourceText {
  /// The bytes of line `number` without its ending and without a byte order mark.
  ///
  /// `offset` lies on that line or a few lines after it: the search goes from there.
  fileprivate func lineRange(_ number: Int, near offset: Int) -> SourceRange {
    var start = min(max(offset, 0), bytes.count)
    var current = position(at: start).line
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    while current > number, start > 0 {
      start -= 1
      while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      current -= 1
    }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    return SourceRange(start, end)
  }
}

extension Collection where Element == TerminalText.Cell {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }
  fileprivate var text: String { reduce(into: "") { $0 += $1.text } }
}

extension [TerminalText.Cell] {
  /// As many cells from the start as fit.
  fileprivate func prefix(within width: Int) -> ArraySlice<Element> {
    var room = width
    return prefix {
      room -= $0.width
      return room >= 0
    }
  }

  /// As many cells up to the end as fit.
  fileprivate func suffix(within width: Int) -> ArraySlice<Element> {
    var room = width
    var first = endIndex
    while first > 0, room >= self[first - 1].width {
      first -= 1
      room -= self[first].width
    }
    return self[first...]
  }
}
