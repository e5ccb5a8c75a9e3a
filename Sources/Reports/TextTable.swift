internal import Diagnostics

/// A table for a terminal: columns under their headings, the whole no wider than a report may be.
///
/// One column gives way: its cells are wrapped where the table would be too wide.
struct TextTable {
  /// How the cells of a column stand.
  enum Alignment { case left, right }

  /// A column.
  struct Column {
    let title: String
    let alignment: Alignment
    /// Whether its cells are wrapped where room is short.
    let givesWay: Bool

    init(_ title: String, _ alignment: Alignment = .left, givesWay: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.givesWay = givesWay
    }
  }

  /// A row: the cells as they are shown, and the style of the whole.
  struct Row {
    let cells: [String]
    let style: TerminalStyle?
  }

  /// The columns' least width when they give way.
  private static let narrowest = 12
  private let columns: [Column]
  private(set) var rows: [Row] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row of as many cells as there are columns, each safe for a terminal.
  mutating func add(_ cells: [String], _ style: TerminalStyle? = nil) {
    precondition(cells.count == columns.count, "a row has a cell a column")
    rows.append(Row(cells: cells, style: style))
  }

  /// Writes the table, indented so far. Linear in the cells.
  func write(indent: Int, _ palette: TerminalPalette, to output: inout ReportBytes) {
    let widths = widths(indent: indent)
    let heading = Row(cells: columns.map(\.title), style: .faint)
    for row in [heading] + rows {
      for line in lines(of: row, widths) {
        output.write(String(repeating: " ", count: indent))
        if let style = row.style {
          palette.write(line, style, to: &output)
        } else {
          output.write(line)
        }
        output.write("\n")
      }
    }
  }

  private func widths(indent: Int) -> [Int] {
    var widths = columns.indices.map { index in
      rows.map { TerminalText.width(of: $0.cells[index]) }
        .reduce(TerminalText.width(of: columns[index].title), max)
    }
    let taken = indent + widths.reduce(0, +) + 2 * (columns.count - 1)
    if taken > WrappedText.width, let index = columns.firstIndex(where: \.givesWay) {
      widths[index] = max(widths[index] - (taken - WrappedText.width), Self.narrowest)
    }
    return widths
  }

  /// The lines that a row takes, without blanks at their ends.
  private func lines(of row: Row, _ widths: [Int]) -> [String] {
    let cells = columns.indices.map { index in
      columns[index].givesWay
        ? WrappedText.lines(of: row.cells[index], width: widths[index]) : [row.cells[index]]
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<max(height, 1)).map { line in
      var text = ""
      for index in columns.indices {
        let cell = line < cells[index].count ? cells[index][line] : ""
        let gap = String(
          repeating: " ",
          count: max(widths[index] - TerminalText.width(of: cell), 0)
        )
        if index > 0 { text += "  " }
        text += columns[index].alignment == .left ? cell + gap : gap + cell
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
