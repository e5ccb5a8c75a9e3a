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
    let columns = rows.headings.enumerated().map { index, heading in
      TextTable.Column(
        heading.title,
        heading.isNumber ? .right : .left,
        givesWay: index == Self.nameColumn
      )
    }
    var table = TextTable(columns)
    for unit in group.units {
      table.add(rows.cells(of: unit).map(TerminalText.visible), unit.commendation?.style)
    }
    table.write(indent: 2, look.palette, to: &output)
    for note in rows.notes(on: group) { line(note, 2, hanging: 2, to: &output) }
  }

  private static let nameColumn = 2

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
