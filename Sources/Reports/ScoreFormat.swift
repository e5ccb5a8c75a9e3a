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

  /// Writes `report` in this form.
  ///
  /// The same report gives the same bytes. Linear in the units and their obligations.
  public func write(_ report: ScoreReport, look: ReportLook, to output: inout ReportBytes) {
    switch self {
    case .text: ScoreText(report, look: look).write(to: &output)
    case .json: ScoreJSON(report).write(to: &output)
    case .ndjson: ScoreNDJSON(report).write(to: &output)
    case .csv: ScoreCSV(report).write(to: &output)
    case .markdown: ScoreMarkdown(report).write(to: &output)
    }
  }
}
