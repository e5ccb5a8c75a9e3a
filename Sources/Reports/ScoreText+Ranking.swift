internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring

extension ScoreText {
  /// The order of one group, as a table, and how sure it is.
  func write(_ group: GroupRanking, to output: inout ReportBytes) {
    let quota = report.profile.commendation == nil ? nil : group.quota
    heading(
      ScoreWording.group(group.name, units: group.units.count, quota: quota),
      to: &output
    )
    var table = TextTable(columns)
    let places = Self.aligned(group.units.map(place))
    let scores = Self.aligned(group.units.map(score))
    for (index, unit) in group.units.enumerated() {
      let cells = [places[index], report.name(of: unit.unit)[language], scores[index]]
      table.add(
        (cells + rows.judgement(of: unit)).map(TerminalText.visible),
        unit.commendation?.style
      )
    }
    table.write(indent: 2, look.palette, to: &output)
    for note in rows.notes(on: group) { line(note, 2, hanging: 2, to: &output) }
  }

  /// Place and range, and both ends of the score, share a column each: what they would take apart
  /// is the room that names need.
  private var columns: [TextTable.Column] {
    let ours = [
      TextTable.Column(ScoreWording.place[language]),
      TextTable.Column(ScoreWording.unit[language], givesWay: true),
      TextTable.Column(ScoreWording.score[language]),
    ]
    return ours
      + rows.judgementHeadings.map { TextTable.Column($0.title, $0.isNumber ? .right : .left) }
  }

  private func place(of unit: RankedUnit) -> (head: String, tail: String) {
    let range = unit.places.count == 1 ? "" : "(\(rows.numbers.places(unit.places)))"
    return ("\(unit.place)", "\(unit.isTied ? "=" : " ") \(range)")
  }

  private func score(of unit: RankedUnit) -> (head: String, tail: String) {
    let high = unit.total.isSettled ? "" : "–\(rows.numbers.points(unit.total.high))"
    return (rows.numbers.points(unit.total.low), high)
  }

  /// Cells of a column of which the heads end in one line.
  private static func aligned(_ cells: [(head: String, tail: String)]) -> [String] {
    let widest = cells.map(\.head.count).max() ?? 0
    return cells.map { cell in
      String(repeating: " ", count: widest - cell.head.count) + cell.head + cell.tail
    }
  }

  /// The units without a place, each with the reason.
  func writeUnranked(to output: inout ReportBytes) {
    let unranked = report.result.round.ranking.unranked
    guard !unranked.isEmpty else { return }
    heading(ScoreWording.unranked, to: &output)
    for unit in unranked { line(rows.line(of: unit), 2, hanging: 2, to: &output) }
  }

  /// The units to look at again.
  func writeAudit(to output: inout ReportBytes) {
    guard let audit = report.result.round.ranking.audit else { return }
    heading(ScoreWording.audit, to: &output)
    line(ScoreWording.draw(audit, rows.numbers), 2, to: &output)
    for pick in audit.picks {
      let name = report.name(of: pick.unit)[language]
      line("\(name): \(pick.reason.title[language])", 2, hanging: 2, to: &output)
    }
  }
}
