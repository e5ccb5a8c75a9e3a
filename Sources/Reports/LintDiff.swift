public import Diagnostics
public import Linting

/// What mending changes, as a unified diff that `patch` understands.
///
/// Lines that hold a secret are never part of it: the lines shown around a change end before them.
public struct LintDiff: Sendable {
  private let files: [FixedFile]
  private let isForTerminal: Bool

  /// The diff of `files`; `isForTerminal` escapes what would steer a terminal.
  public init(_ files: [FixedFile], isForTerminal: Bool) {
    self.files = files.filter(\.isChanged).sorted {
      $0.before.source.path.utf8.lexicographicallyPrecedes($1.before.source.path.utf8)
    }
    self.isForTerminal = isForTerminal
  }

  /// Writes the diff, file by file. Linear in the lines.
  public func write(_ palette: TerminalPalette, to output: inout ReportBytes) {
    for file in files {
      let old = DiffLines(file.before)
      let new = DiffLines(file.after)
      let hunks = DiffHunk.hunks(from: old, to: new)
      guard !hunks.isEmpty else { continue }
      let path = TerminalText.visible(file.before.source.path)
      palette.write("--- \(path)\n+++ \(path)\n", .strong, to: &output)
      for hunk in hunks { write(hunk, old, new, palette, to: &output) }
    }
  }

  private func write(
    _ hunk: DiffHunk,
    _ old: DiffLines,
    _ new: DiffLines,
    _ palette: TerminalPalette,
    to output: inout ReportBytes
  ) {
    let (before, after) = (Self.extent(hunk.old), Self.extent(hunk.new))
    palette.write("@@ -\(before) +\(after) @@\n", .neutral, to: &output)
    var next = hunk.old.lowerBound
    for change in hunk.changes {
      for index in next..<change.old.lowerBound { write(" ", old, index, .faint, palette, &output) }
      for index in change.old { write("-", old, index, .bad, palette, &output) }
      for index in change.new { write("+", new, index, .good, palette, &output) }
      next = change.old.upperBound
    }
    for index in next..<hunk.old.upperBound { write(" ", old, index, .faint, palette, &output) }
  }

  /// `line,count`, both as `patch` counts.
  private static func extent(_ range: Range<Int>) -> String {
    "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
  }

  private func write(
    _ mark: String,
    _ lines: DiffLines,
    _ index: Int,
    _ style: TerminalStyle,
    _ palette: TerminalPalette,
    _ output: inout ReportBytes
  ) {
    let bytes = lines[index]
    let hasEnd = bytes.last == UInt8(ascii: "\n")
    let text = hasEnd ? bytes.dropLast() : bytes
    if isForTerminal {
      let shown = TerminalText.visible(String(decoding: text, as: UTF8.self))
      palette.write(mark + shown, style, to: &output)
    } else {
      output.write(mark)
      output.bytes += text
    }
    output.write(hasEnd ? "\n" : "\n\\ No newline at end of file\n")
  }
}
