internal import Scoring
public import Spreadsheets
internal import Streaming

extension ScoreFormat {
  /// Writes `report` in this form, the same bytes whatever `jobs` is; in the forms for programs,
  /// which hold a round of any size, so many tasks make the units.
  public func write(
    _ report: ScoreReport,
    look: ReportLook,
    jobs: Int,
    file: (Workbook) throws(WorkbookProblem) -> [UInt8],
    to output: inout ReportBytes
  ) async throws(WorkbookProblem) {
    let work = OrderedWork(count: report.units.count, jobs: jobs)
    if self == .json {
      let shape = ScoreJSON(report)
      var json = JSONWriter(output)
      shape.begin(&json)
      await work.run({ shape.object(of: report.units[$0]) }) { json.tallItem($1) }
      shape.end(&json)
      output = json.output
    } else if self == .ndjson {
      let form = ScoreNDJSON(report)
      form.begin(&output)
      let shape = form.shape
      await work.run({ shape.object(of: report.units[$0], isOneLine: true) }) {
        ScoreNDJSON.add($1, to: &output)
      }
      form.end(&output)
    } else {
      try write(report, look: look, file: file, to: &output)
    }
  }
}
