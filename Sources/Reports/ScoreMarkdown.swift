internal import Checking
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// A scored round as Markdown: the order of each group, then unit by unit; no HTML.
struct ScoreMarkdown {
  private let report: ScoreReport
  private let rows: ScoreRows
  private var language: Language { report.language }

  init(_ report: ScoreReport) {
    self.report = report
    rows = ScoreRows(report)
  }

  func write(to output: inout ReportBytes) {
    output.write("# \(text(ScoreWording.title)): \(text(report.result.planTitle))\n\n")
    for line in ScoreWording.head(of: report) { item(line, to: &output) }
    for group in report.result.round.ranking.groups { write(group, to: &output) }
    list(ScoreWording.unranked, report.result.round.ranking.unranked.map(rows.line), to: &output)
    if let audit = report.result.round.ranking.audit {
      let picks = audit.picks.map { pick in
        "\(report.name(of: pick.unit)[language]): \(pick.reason.title[language])"
      }
      list(
        ScoreWording.audit,
        [ScoreWording.draw(audit, rows.numbers)[language]] + picks,
        to: &output
      )
    }
    list(ReportWording.files, report.diagnostics.map { $0.wording.what[language] }, to: &output)
    output.write("\n## \(text(ScoreWording.byUnit))\n")
    for unit in report.units { write(unit, to: &output) }
    let origins = ScoreWording.origins(of: report).map { "\($0.0[language]): \($0.1)" }
    list(ScoreWording.provenance, origins, to: &output)
    output.write("\n\(text(ScoreWording.counts(of: report)))\n")
  }

  private func write(_ group: GroupRanking, to output: inout ReportBytes) {
    let quota = report.profile.commendation == nil ? nil : group.quota
    let title = ScoreWording.group(group.name, units: group.units.count, quota: quota)
    output.write("\n## \(text(title))\n\n")
    Markdown.row(rows.headings.map { Markdown.text($0.title) }, to: &output)
    Markdown.row(rows.headings.map { $0.isNumber ? "---:" : "---" }, to: &output)
    for unit in group.units {
      Markdown.row(rows.cells(of: unit).map(Markdown.text), to: &output)
    }
    output.write("\n")
    for note in rows.notes(on: group) { item(note, to: &output) }
  }

  private func write(_ unit: UnitScore, to output: inout ReportBytes) {
    let id = Markdown.text(unit.unit.rawValue)
    output.write("\n### \(text(unit.name)) (\(id))\n\n")
    item(unit.submission ?? ReportWording.nothingSubmitted[language], to: &output)
    item(rows.standing(of: unit), to: &output)
    item(rows.views(of: unit), to: &output)
    if let commendation = rows.commendation(of: unit) { item(commendation, to: &output) }
    for ground in unit.eligibility?.grounds ?? [] {
      output.write("  - \(text(ground.message))\n")
    }
    let found = report.diagnostics(of: unit.unit).count
    if found > 0 { item(ScoreWording.findings(found)[language], to: &output) }
    writeLedger(of: unit, to: &output)
    let claims = rows.claims(of: unit)
    guard !claims.isEmpty else { return }
    output.write("\n\(text(ScoreWording.claims)):\n\n")
    heading(ScoreWording.claimColumns, to: &output)
    for claim in claims { Markdown.row(claim.map(Markdown.text), to: &output) }
  }

  private func heading(
    _ columns: [(title: Localized, isNumber: Bool)],
    to output: inout ReportBytes
  ) {
    Markdown.row(columns.map { text($0.title) }, to: &output)
    Markdown.row(columns.map { $0.isNumber ? "---:" : "---" }, to: &output)
  }

  private func writeLedger(of unit: UnitScore, to output: inout ReportBytes) {
    guard let ledger = unit.ranked?.ledger, !ledger.isEmpty else { return }
    output.write("\n")
    heading(ScoreWording.ledgerColumns, to: &output)
    for line in ledger {
      let duty = line.duty
      let remedy = duty.remedy.map { " – \(ReportWording.remedy[language]): \($0[language])" } ?? ""
      let cells = [
        duty.obligation.rawValue, duty.title[language], duty.status.title[language],
        rows.numbers.points(line.share), rows.numbers.points(line.gained),
        rows.numbers.points(line.lost), rows.numbers.points(line.open),
        duty.message[language] + remedy,
      ]
      Markdown.row(cells.map(Markdown.text), to: &output)
    }
  }

  private func list(_ heading: Localized, _ lines: [String], to output: inout ReportBytes) {
    guard !lines.isEmpty else { return }
    output.write("\n## \(text(heading))\n\n")
    for line in lines { item(line, to: &output) }
  }

  private func item(_ line: String, to output: inout ReportBytes) {
    output.write("- \(Markdown.text(line))\n")
  }

  private func text(_ text: Localized) -> String { Markdown.text(text[language]) }
}
