public import Spreadsheets

/// The forms in which a scored round can be had; each is one file beside this one.
public enum ScoreFormat: String, Sendable, CaseIterable {
  /// For people: the order of each group, then unit by unit.
  case text
  /// For programs: the shape `ttdn/score/v1`.
  case json
  /// For programs that read line by line: a unit a line.
  case ndjson
  /// For spreadsheets: a row a unit.
  case csv
  /// For letters and pages: headings, lists and tables, no HTML.
  case markdown
  /// For reading, sorting, searching and printing: one file that needs nothing else.
  case html
  /// For spreadsheet programs: a workbook.
  case xlsx

  /// Whether its bytes mean nothing on a terminal.
  public var isBinary: Bool {
    switch self {
    case .xlsx: true
    case .text, .json, .ndjson, .csv, .markdown, .html: false
    }
  }

  /// Writes `report` in this form.
  ///
  /// The same report gives the same bytes. Linear in the units and their obligations.
  ///
  /// - Parameter file: Makes the bytes of a workbook, which is nothing a report can do.
  public func write<Problem: Error>(
    _ report: ScoreReport,
    look: ReportLook,
    file: (Workbook) throws(Problem) -> [UInt8],
    to output: inout ReportBytes
  ) throws(Problem) {
    switch self {
    case .text: ScoreText(report, look: look).write(to: &output)
    case .json:
      ScoreJSON(report).write(to: &output) { part(of: $0, in: report) }
    case .ndjson:
      ScoreNDJSON(report).write(to: &output) { part(of: $0, in: report) }
    case .csv: ScoreCSV(report).write(to: &output)
    case .markdown: ScoreMarkdown(report).write(to: &output)
    case .html: ScorePage(report).write(to: &output)
    case .xlsx: output.bytes += try file(report.workbook)
    }
  }
}
