internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring

/// A scored round for programs that read line by line: an object a line, each with its `record`.
///
/// First the round, then a line a unit as soon as it is scored, so without its place; then the order
/// of each group, the units without a place, the audit sample, the findings and every input, which
/// are known only at the end; last the number of units, so that a torn file is seen as such.
struct ScoreNDJSON {
  private let report: ScoreReport
  private let shape: ScoreJSON

  init(_ report: ScoreReport) {
    self.report = report
    shape = ScoreJSON(report, tellsPlaces: false)
  }

  /// Writes the round; `part` gives the line of a unit by its position, in their order.
  func write<Failure: Error>(
    to output: inout ReportBytes,
    part: (Int) throws(Failure) -> ScorePart
  ) throws(Failure) {
    line("round", to: &output) { shape.writeQuestion(to: &$0) }
    for index in report.units.indices {
      output.write(bytes: try part(index).telling(ScorePart.Place()))
      output.write("\n")
    }
    end(&output)
  }

  /// Writes what comes after the units.
  private func end(_ output: inout ReportBytes) {
    var lines = LocatedJSON(report.language)
    let ranking = report.result.round.ranking
    for group in ranking.groups { line("group", to: &output) { shape.write(group, to: &$0) } }
    for unit in ranking.unranked { line("unranked", to: &output) { shape.write(unit, to: &$0) } }
    if let audit = ranking.audit {
      line("audit", to: &output) { shape.write(audit, to: &$0) }
    }
    line("diagnostics", to: &output) { json in
      json.key("diagnostics")
      json.array(report.diagnostics) { lines.write($1, to: &$0) }
    }
    line("inputs", to: &output) { shape.writeInputs(to: &$0) }
    line("end", to: &output) { $0.member("units", report.units.count) }
  }

  private func line(
    _ record: String,
    to output: inout ReportBytes,
    _ members: (inout JSONWriter) -> Void
  ) {
    var writer = JSONWriter(output, isOneLine: true)
    writer.object { json in
      json.member("record", record)
      members(&json)
    }
    output = writer.output
    output.write("\n")
  }
}
