internal import Checking
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

extension ScoreText {
  /// One unit: its score in every view, its way to a commendation, where the points went.
  func write(_ unit: UnitScore, to output: inout ReportBytes) {
    output.write("\n")
    paint(shown(unit.name), .strong, to: &output)
    output.write(" (\(TerminalText.visible(unit.unit.rawValue)))\n")
    line(unit.submission ?? ReportWording.nothingSubmitted[language], 2, to: &output)
    line(rows.standing(of: unit), 2, hanging: 2, to: &output)
    line(rows.views(of: unit), 2, hanging: 2, to: &output)
    if let commendation = rows.commendation(of: unit) { line(commendation, 2, to: &output) }
    for ground in unit.eligibility?.grounds ?? [] {
      line("- \(ground.message[language])", 4, hanging: 2, to: &output)
    }
    writeLedger(of: unit, to: &output)
    writeClaims(of: unit, to: &output)
    let found = report.diagnostics(of: unit.unit).count
    if found > 0 { line(ScoreWording.findings(found), 2, to: &output) }
  }

  /// What is lost or open, an obligation each; the others by their identifiers.
  private func writeLedger(of unit: UnitScore, to output: inout ReportBytes) {
    let ledger = unit.ranked?.ledger ?? []
    let short = ledger.filter { $0.lost > .zero || $0.open > .zero }
    if !short.isEmpty { line(ScoreWording.ledger, 2, to: &output) }
    for entry in short {
      let id = entry.duty.obligation.rawValue
      let loss = ScoreWording.loss(entry, rows.numbers)[language]
      line("\(id)  \(entry.duty.title[language]): \(loss)", 4, hanging: 2, to: &output)
      line(entry.duty.message, 6, to: &output)
      if let remedy = entry.duty.remedy {
        let text = "\(ReportWording.remedy[language]): \(remedy[language])"
        line(text, 6, hanging: 2, to: &output)
      }
    }
    let full = ledger.filter { $0.counts && $0.lost == .zero && $0.open == .zero }
    list(ScoreWording.inFull, full.map(\.duty), to: &output)
    list(ScoreWording.notCounted, ledger.filter { !$0.counts }.map(\.duty), to: &output)
  }

  private func list(_ label: Localized, _ duties: [DutyOutcome], to output: inout ReportBytes) {
    guard !duties.isEmpty else { return }
    let names = duties.map(\.obligation.rawValue).joined(separator: ", ")
    line("\(label[language]): \(names)", 2, hanging: 2, to: &output)
  }

  /// What the unit gives itself beyond what is backed, beside the points of each view.
  private func writeClaims(of unit: UnitScore, to output: inout ReportBytes) {
    let claims = rows.claims(of: unit)
    guard !claims.isEmpty else { return }
    line(ScoreWording.claims, 2, to: &output)
    let columns = ScoreWording.claimColumns.map { column in
      TextTable.Column(column.title[language], column.isNumber ? .right : .left)
    }
    var table = TextTable(columns)
    for claim in claims { table.add(claim.map(TerminalText.visible)) }
    table.write(indent: 4, look.palette, to: &output)
  }
}
