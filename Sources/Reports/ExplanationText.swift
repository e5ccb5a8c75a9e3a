internal import Diagnostics
internal import Model

/// A page for people at a terminal: at most 100 columns, but for words longer than that.
struct ExplanationText {
  private let page: ExplanationPage
  private let look: ReportLook
  /// The level of the heading under which blocks stand.
  private var level = 1

  init(_ page: ExplanationPage, look: ReportLook) {
    self.page = page
    self.look = look
  }

  func write(to output: inout ReportBytes) {
    var text = self
    for block in page.blocks { text.write(block, to: &output) }
  }

  private mutating func write(_ block: ExplanationPage.Block, to output: inout ReportBytes) {
    switch block {
    case .heading(let level, let line):
      self.level = level
      heading(level, line, to: &output)
    case .paragraph(let line): fold(line, first: indent, rest: indent, to: &output)
    case .list(let lines):
      for line in lines { point(line, to: &output) }
    case .details(let details):
      for detail in details {
        fold(
          [.text("\(detail.label): ")] + detail.value,
          first: indent,
          rest: indent + "  ",
          to: &output
        )
      }
    case .table(_, let rows):
      for row in rows {
        let cells = row.filter { !$0.isEmpty }
        point(Array(cells.joined(separator: [.text(" · ")])), to: &output)
      }
    case .tree(let branches): tree(branches, to: &output)
    }
  }

  private var indent: String { level > 2 ? "    " : "  " }

  private func point(_ line: ExplanationPage.Line, to output: inout ReportBytes) {
    fold(line, first: indent + "- ", rest: indent + "  ", to: &output)
  }

  private func heading(_ level: Int, _ line: ExplanationPage.Line, to output: inout ReportBytes) {
    if level > 1 { output.write("\n") }
    let strong = line.map { span in ExplanationPage.Span.strong(Self.words(of: span)) }
    let indent = level > 2 ? "  " : ""
    fold(strong, first: indent, rest: indent + "  ", to: &output)
  }

  private func tree(_ branches: [ExplanationPage.Branch], to output: inout ReportBytes) {
    for (index, branch) in branches.enumerated() {
      var first = "    "
      var rest = "    "
      for depth in 0...branch.depth {
        let goesOn = Self.goesOn(branches, after: index, at: depth)
        if depth == branch.depth {
          first += goesOn ? "├─ " : "└─ "
        } else {
          first += goesOn ? "│  " : "   "
        }
        rest += goesOn ? "│  " : "   "
      }
      fold(branch.line, first: first, rest: rest, to: &output)
    }
  }

  /// Whether a later line of the tree stands at `depth` under the same parent.
  private static func goesOn(
    _ branches: [ExplanationPage.Branch],
    after index: Int,
    at depth: Int
  ) -> Bool {
    for branch in branches[(index + 1)...] {
      if branch.depth < depth { return false }
      if branch.depth == depth { return true }
    }
    return false
  }
}

extension ExplanationText {
  private static func words(of span: ExplanationPage.Span) -> String {
    switch span {
    case .text(let text), .code(let text), .strong(let text), .status(_, let text): text
    }
  }

  private static func style(of span: ExplanationPage.Span) -> TerminalStyle? {
    switch span {
    case .text, .code: nil
    case .strong: .strong
    case .status(let status, _): TextSections.style(of: status)
    }
  }

  /// A part of a word in one style.
  private typealias Piece = (text: String, style: TerminalStyle?)

  /// Writes a line, broken at blanks where it would be too long.
  private func fold(
    _ line: ExplanationPage.Line,
    first: String,
    rest: String,
    to output: inout ReportBytes
  ) {
    output.write(first)
    var column = TerminalText.width(of: first)
    for (index, word) in Self.words(of: line).enumerated() {
      let width = word.reduce(0) { $0 + TerminalText.width(of: $1.text) }
      if index > 0, column + 1 + width > WrappedText.width {
        output.write("\n\(rest)")
        column = TerminalText.width(of: rest)
      } else if index > 0 {
        output.write(" ")
        column += 1
      }
      for piece in word {
        if let style = piece.style {
          look.palette.write(piece.text, style, to: &output)
        } else {
          output.write(piece.text)
        }
      }
      column += width
    }
    output.write("\n")
  }

  /// The words of a line; what stands together without a blank is one word.
  private static func words(of line: ExplanationPage.Line) -> [[Piece]] {
    var words: [[Piece]] = [[]]
    for span in line {
      let text = TerminalText.visible(self.words(of: span).flattened)
      for (index, part) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated()
      {
        if index > 0 { words.append([]) }
        if !part.isEmpty { words[words.count - 1].append((String(part), style(of: span))) }
      }
    }
    return words.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text with a blank in place of each line break and tab.
  var flattened: String {
    String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
