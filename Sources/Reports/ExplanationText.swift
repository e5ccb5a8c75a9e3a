internal import Diagnostics
internal import Model

/// The explanation for people at a terminal: at most 100 columns, but for words longer than that.
struct ExplanationText {
  private let page: ExplanationPage
  private let look: ReportLook
  private static let width = 100

  init(_ report: ExplanationReport, look: ReportLook) {
    page = ExplanationPage(report)
    self.look = look
  }

  func write(to output: inout ReportBytes) {
    for block in page.blocks { write(block, to: &output) }
  }

  private func write(_ block: ExplanationPage.Block, to output: inout ReportBytes) {
    switch block {
    case .heading(let level, let line): heading(level, line, to: &output)
    case .paragraph(let line): fold(line, first: "  ", rest: "  ", to: &output)
    case .list(let lines):
      for line in lines { fold(line, first: "    - ", rest: "      ", to: &output) }
    case .details(let details):
      for detail in details {
        fold([.text("\(detail.label): ")] + detail.value, first: "  ", rest: "    ", to: &output)
      }
    case .table(_, let rows):
      for row in rows {
        let cells = row.filter { !$0.isEmpty }
        let line = Array(cells.joined(separator: [.text(" · ")]))
        fold(line, first: "    - ", rest: "      ", to: &output)
      }
    case .tree(let branches): tree(branches, to: &output)
    }
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
    case .status(let status, _): TextReport.style(of: status)
    }
  }

  /// Writes a line, broken at blanks where it would be too long.
  private func fold(
    _ line: ExplanationPage.Line,
    first: String,
    rest: String,
    to output: inout ReportBytes
  ) {
    output.write(first)
    var column = TerminalText.width(of: first)
    let indent = TerminalText.width(of: rest)
    var isStart = true
    for (word, style) in Self.pieces(of: line) {
      let width = TerminalText.width(of: word)
      let isBlank = word == " "
      if isBlank, isStart { continue }
      if !isBlank, !isStart, column + width > Self.width {
        while output.bytes.last == UInt8(ascii: " ") { output.bytes.removeLast() }
        output.write("\n\(rest)")
        column = indent
      }
      if let style { look.palette.write(word, style, to: &output) } else { output.write(word) }
      column += width
      isStart = false
    }
    output.write("\n")
  }

  /// The words of a line, each with the blank after it apart; what stands together stays together.
  private static func pieces(of line: ExplanationPage.Line) -> [(String, TerminalStyle?)] {
    var pieces: [(String, TerminalStyle?)] = []
    for span in line {
      let text = TerminalText.visible(words(of: span).flattened)
      var word = ""
      for character in text {
        guard character == " " else {
          word.append(character)
          continue
        }
        if !word.isEmpty { pieces.append((word, style(of: span))) }
        pieces.append((" ", nil))
        word = ""
      }
      if !word.isEmpty { pieces.append((word, style(of: span))) }
    }
    return pieces
  }
}

extension String {
  /// The text with a blank in place of each line break and tab.
  var flattened: String {
    String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
