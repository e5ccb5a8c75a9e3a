internal import Diagnostics
internal import Model
internal import PlanChecking

/// The table of a plan for people: one row after the other, each with what belongs to it.
struct PlanTableText {
  private let table: PlanTable
  private let side: PlanTable.Side
  private let language: Language
  private let look: ReportLook

  init(_ table: PlanTable, _ side: PlanTable.Side, _ language: Language, _ look: ReportLook) {
    self.table = table
    self.side = side
    self.language = language
    self.look = look
  }

  func write(to output: inout ReportBytes) {
    paint(table.title[language], .strong, to: &output)
    output.write(" (\(ReportWording.plan(table.plan, version: table.version)[language]))\n")
    line(PlanReportWording.counts(table), 0, to: &output)
    switch side {
    case .clause: for row in table.clauses { write(row, to: &output) }
    case .obligation: for row in table.obligations { write(row, to: &output) }
    case .rule: for row in table.rules { write(row, to: &output) }
    case .unit: for row in table.units { write(row, to: &output) }
    }
  }

  private func write(_ row: PlanTable.ClauseRow, to output: inout ReportBytes) {
    let clause = row.clause
    head(clause.id.rawValue, clause.gist ?? Localized(""), to: &output)
    if !clause.isNormative { line(PlanReportWording.notNormative, 2, to: &output) }
    for id in row.obligations {
      guard let obligation = table.row(of: id) else { continue }
      line(PlanReportWording.line(of: obligation), 2, to: &output)
    }
    for unscored in clause.unscored { line(PlanReportWording.unscored(unscored), 2, to: &output) }
    if row.obligations.isEmpty, clause.unscored.isEmpty, let why = clause.why {
      line(why, 2, to: &output)
    }
  }

  private func write(_ row: PlanTable.ObligationRow, to output: inout ReportBytes) {
    head(row.obligation.id.rawValue, row.obligation.title, to: &output)
    line(PlanReportWording.origin(of: row), 2, to: &output)
    line(PlanReportWording.tests(row.tests), 2, to: &output)
    line(PlanReportWording.bearers(of: row), 2, to: &output)
  }

  private func write(_ row: PlanTable.RuleRow, to output: inout ReportBytes) {
    head(row.rule.rawValue, row.title, to: &output)
    line(PlanReportWording.use(of: row), 2, to: &output)
    if !row.clauses.isEmpty { line(PlanReportWording.sources(row.clauses), 2, to: &output) }
    line(PlanReportWording.tests(row.tests), 2, to: &output)
  }

  private func write(_ row: PlanTable.UnitRow, to output: inout ReportBytes) {
    head(row.unit.id.rawValue, row.unit.name, to: &output)
    line(PlanReportWording.duties(row.obligations), 2, to: &output)
  }

  /// The identifier of a row and what it is, after an empty line.
  private func head(_ id: String, _ title: Localized, to output: inout ReportBytes) {
    output.write("\n")
    paint(id, .strong, to: &output)
    let indent = TerminalText.width(of: id) + 2
    let text = TerminalText.visible(title[language])
    output.write(text.isEmpty ? "\n" : "  \(WrappedText.hanging(text, indent: indent))\n")
  }

  private func line(_ text: Localized, _ indent: Int, to output: inout ReportBytes) {
    let shown = TerminalText.visible(text[language])
    output.write(String(repeating: " ", count: indent))
    output.write("\(WrappedText.hanging(shown, indent: indent + 2))\n")
  }

  private func paint(_ text: String, _ style: TerminalStyle, to output: inout ReportBytes) {
    look.palette.write(TerminalText.visible(text), style, to: &output)
  }
}
