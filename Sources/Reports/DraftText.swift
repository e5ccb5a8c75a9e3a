internal import Diagnostics

/// A draft as plain text, to be pasted into a letter.
struct DraftText {
  private let page: DraftPage
  private let palette: TerminalPalette

  init(_ page: DraftPage, _ look: ReportLook) {
    self.page = page
    palette = look.palette
  }

  func write(to output: inout ReportBytes) {
    for (index, block) in page.blocks.enumerated() {
      if index > 0, !isSheet(index - 1) { output.write("\n") }
      write(block, to: &output)
    }
  }

  private func isSheet(_ index: Int) -> Bool {
    if case .sheet = page.blocks[index] { true } else { false }
  }

  private func write(_ block: DraftPage.Block, to output: inout ReportBytes) {
    switch block {
    case .heading(_, let text):
      for line in lines(text, 0) {
        palette.write(line, .strong, to: &output)
        output.write("\n")
      }
    case .paragraph(let text):
      for line in lines(text, 0) { output.write("\(line)\n") }
    case .list(let items):
      for item in items { write(item, mark: "- ", to: &output) }
    case .table(let columns, let rows):
      for row in rows { write(row, columns, to: &output) }
    case .sheet:
      output.write("\(String(repeating: "─", count: WrappedText.width))\n\n")
    }
  }

  /// A row as a letter has it: its number, then its cells, each after its heading.
  private func write(
    _ row: [String],
    _ columns: [DraftPage.Column],
    to output: inout ReportBytes
  ) {
    guard row.count > 1 else { return }
    write(row[1], mark: "\(row[0]). ", to: &output)
    for (column, cell) in zip(columns, row).dropFirst(2) where !cell.isEmpty {
      let text = lines("\(column.title): \(cell)", 5)
      for (index, line) in text.enumerated() {
        output.write("\(String(repeating: " ", count: index == 0 ? 3 : 5))\(line)\n")
      }
    }
  }

  private func write(_ text: String, mark: String, to output: inout ReportBytes) {
    let indent = String(repeating: " ", count: mark.count)
    for (index, line) in lines(text, mark.count).enumerated() {
      output.write("\(index == 0 ? mark : indent)\(line)\n")
    }
  }

  private func lines(_ text: String, _ indent: Int) -> [String] {
    WrappedText.lines(of: TerminalText.visible(text), width: WrappedText.width - indent)
  }
}
