internal import Diagnostics

/// A draft as Markdown; text from files can make no markup.
struct DraftMarkdown {
  private let page: DraftPage

  init(_ page: DraftPage) { self.page = page }

  func write(to output: inout ReportBytes) {
    for (index, block) in page.blocks.enumerated() {
      if index > 0 { output.write("\n") }
      write(block, to: &output)
    }
  }

  private func write(_ block: DraftPage.Block, to output: inout ReportBytes) {
    switch block {
    case .heading(let level, let text):
      output.write("\(String(repeating: "#", count: level)) \(Markdown.text(text))\n")
    case .paragraph(let text): output.write("\(Markdown.text(text))\n")
    case .list(let items):
      for item in items { output.write("- \(Markdown.text(item))\n") }
    case .table(let columns, let rows):
      Markdown.row(columns.map { Markdown.text($0.title) }, to: &output)
      Markdown.row(columns.map { $0.isNumber ? "---:" : "---" }, to: &output)
      for row in rows { Markdown.row(row.map(Markdown.text), to: &output) }
    case .sheet: output.write("---\n")
    }
  }
}
