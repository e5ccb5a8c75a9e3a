import Diagnostics

/// What was met on the line that is being read, and of lines in the whole file.
struct LineState {
  var start = 0
  /// The words with letters and marks apart: the first and the last on the line, and how many.
  var decomposed: (range: SourceRange, count: Int)?
  /// Lines that end with CR LF and with LF alone, and the first of each.
  var windows: (count: Int, first: Int) = (0, 0)
  var unix: (count: Int, first: Int) = (0, 0)

  mutating func addDecomposed(_ token: Token) {
    let start = decomposed?.range.start ?? token.start
    decomposed = (SourceRange(start, token.end), (decomposed?.count ?? 0) + 1)
  }
}

extension TextPass {
  /// Ends the line whose line feed, or the end of the file, is at `end`.
  mutating func endLine(at end: Int, _ bytes: Span<UInt8>) {
    guard aims.contains(.slips) else { return }
    var last = end
    let hasReturn = end > line.start && bytes[end - 1] == 0x0D
    if hasReturn { last -= 1 }
    if end < bytes.count {
      if hasReturn {
        if line.windows.count == 0 { line.windows.first = last }
        line.windows.count += 1
      } else {
        if line.unix.count == 0 { line.unix.first = end }
        line.unix.count += 1
      }
    }
    if last > line.start, bytes[last - 1].isBlank { addTrailing(end: last, bytes) }
    if let (range, count) = line.decomposed { addDecomposed(range, count) }
    line.decomposed = nil
    line.start = end + 1
  }

  /// Blanks at the end of a line; of no meaning but in a block of text, or after a line break that
  /// is escaped.
  private mutating func addTrailing(end: Int, _ bytes: Span<UInt8>) {
    var start = end
    while start > line.start, bytes[start - 1].isBlank { start -= 1 }
    let unit = text.unit(at: start)
    let isEscaped = start > line.start && bytes[start - 1] == UInt8(ascii: "\\")
    let fix = Fix(
      title: TextSituation.removing,
      range: SourceRange(start, end),
      replacement: "",
      isSafe: text.tree != nil && !unit.isBlock && !(unit.isQuoted && isEscaped)
    )
    add(Slip(situation: TextSituation.trailingBlanks, range: fix.range, fix: fix))
  }

  /// Words of a line that are written with letters and marks apart.
  private mutating func addDecomposed(_ range: SourceRange, _ count: Int) {
    let written = text.text(range)
    let composed = UnicodeForms.composed(written)
    guard !composed.utf8.elementsEqual(written.utf8) else { return }
    let isFile =
      text.unit(at: range.start).namesFile
      || text.unit(at: max(range.start, range.end - 1)).namesFile
    let fix = Fix(
      title: TextSituation.composing,
      range: range,
      replacement: composed,
      isSafe: !isFile
    )
    add(Slip(situation: TextSituation.decomposed(count), range: range, fix: fix))
  }

  /// One file with both kinds of line endings: at the first of the rarer kind.
  mutating func addLineEndings() {
    let (windows, unix) = (line.windows, line.unix)
    guard windows.count > 0, unix.count > 0 else { return }
    let isWindowsRare = windows.count < unix.count
    let rare = isWindowsRare ? windows : unix
    let situation = TextSituation.mixedLineEndings(windows: windows.count, unix: unix.count)
    let end = rare.first + (isWindowsRare ? 2 : 1)
    add(Slip(situation: situation, range: SourceRange(rare.first, end)))
  }
}
