internal import Diagnostics

/// A page as Markdown, to be pasted into a letter: headings, lists and tables, no HTML.
///
/// Text from files cannot make markup: what Markdown would read as such is escaped.
struct ExplanationMarkdown {
  private let page: ExplanationPage

  init(_ page: ExplanationPage) { self.page = page }

  func write(to output: inout ReportBytes) {
    for (index, block) in page.blocks.enumerated() {
      if index > 0 { output.write("\n") }
      write(block, to: &output)
    }
  }

  private func write(_ block: ExplanationPage.Block, to output: inout ReportBytes) {
    switch block {
    case .heading(let level, let line):
      output.write(String(repeating: "#", count: level) + " \(Self.written(line))\n")
    case .paragraph(let line): output.write("\(Self.written(line))\n")
    case .list(let lines):
      for line in lines { output.write("- \(Self.written(line))\n") }
    case .details(let details):
      for detail in details {
        output.write("- **\(Markdown.text(detail.label)):** \(Self.written(detail.value))\n")
      }
    case .table(let header, let rows): table(header, rows, to: &output)
    case .tree(let branches):
      for branch in branches {
        let indent = String(repeating: "  ", count: branch.depth)
        output.write("\(indent)- \(Self.written(branch.line))\n")
      }
    }
  }

  private func table(
    _ header: [String],
    _ rows: [[ExplanationPage.Line]],
    to output: inout ReportBytes
  ) {
    Markdown.row(header.map(Markdown.text), to: &output)
    Markdown.row(header.map { _ in "---" }, to: &output)
    for row in rows { Markdown.row(row.map { Self.written($0, isCell: true) }, to: &output) }
  }
}

extension ExplanationMarkdown {
  /// A line as Markdown.
  static func written(_ line: ExplanationPage.Line, isCell: Bool = false) -> String {
    var text = ""
    for span in line {
      switch span {
      case .text(let words): text += Markdown.text(words)
      case .code(let code): text += self.code(code, isCell: isCell)
      case .strong(let words), .status(_, let words):
        let inner = Markdown.text(words.trimmedBlanks)
        text += (words.hasPrefix(" ") ? " " : "") + "**\(inner)**"
      }
    }
    return withoutBlock(text)
  }

  /// An identifier, a path or an expression, in as many backticks as it takes.
  private static func code(_ text: String, isCell: Bool) -> String {
    let shown = TerminalText.visible(text.flattened)
    guard !shown.isEmpty else { return "" }
    var longest = 0
    var run = 0
    for character in shown {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = shown.hasPrefix("`") || shown.hasSuffix("`") ? " " : ""
    let inner = isCell ? shown.replacing("|", with: "\\|") : shown
    return fence + pad + inner + pad + fence
  }

  /// The line, escaped where it would begin a heading, a list or a rule.
  private static func withoutBlock(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    else { return line }
    return digits + "\\" + rest
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmedBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
