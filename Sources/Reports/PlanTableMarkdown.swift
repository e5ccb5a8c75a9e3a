internal import Diagnostics
internal import Model
internal import PlanChecking

/// The table of a plan as a table of Markdown.
struct PlanTableMarkdown {
  private let table: PlanTable
  private let side: PlanTable.Side
  private let language: Language

  init(_ table: PlanTable, _ side: PlanTable.Side, _ language: Language) {
    self.table = table
    self.side = side
    self.language = language
  }

  func write(to output: inout ReportBytes) {
    let version = ReportWording.plan(table.plan, version: table.version)[language]
    output.write("# \(Markdown.text(table.title[language])) (\(Markdown.text(version)))\n\n")
    output.write("\(Markdown.text(PlanReportWording.counts(table)[language]))\n\n")
    let headings = PlanReportWording.headings(of: side).map { $0[language] }
    Markdown.row(headings, to: &output)
    Markdown.row(headings.map { _ in "---" }, to: &output)
    for cells in rows { Markdown.row(cells.map(Markdown.text), to: &output) }
  }

  private var rows: [[String]] {
    switch side {
    case .clause: table.clauses.flatMap(rows)
    case .obligation: table.obligations.map(row)
    case .rule: table.rules.map(row)
    case .unit: table.units.map(row)
    }
  }

  /// A clause has a row for each obligation and each unscored duty, and one where it has neither.
  private func rows(_ row: PlanTable.ClauseRow) -> [[String]] {
    let clause = row.clause
    let gist = clause.gist?[language] ?? ""
    let obligations = row.obligations.compactMap { table.row(of: $0) }.map { obligation in
      [
        clause.id.rawValue, gist, obligation.obligation.id.rawValue,
        obligation.obligation.title[language], obligation.measure.text,
        PlanReportWording.numbers(of: obligation.tests)[language],
        PlanReportWording.number(of: obligation)[language],
      ]
    }
    let unscored = clause.unscored.map { duty in
      [
        clause.id.rawValue, gist, duty.id.rawValue,
        PlanReportWording.unscored(duty)[language], "", "", "",
      ]
    }
    let found = obligations + unscored
    return found.isEmpty
      ? [[clause.id.rawValue, gist, "", clause.why?[language] ?? "", "", "", ""]] : found
  }

  private func row(_ row: PlanTable.ObligationRow) -> [String] {
    [
      row.obligation.id.rawValue, row.obligation.title[language], row.obligation.clause.rawValue,
      row.measure.text, PlanReportWording.numbers(of: row.tests)[language],
      row.units.map(\.rawValue).joined(separator: ", "),
    ]
  }

  private func row(_ row: PlanTable.RuleRow) -> [String] {
    [
      row.rule.rawValue, row.title[language],
      row.obligations.map(\.rawValue).joined(separator: ", "),
      row.clauses.map(\.rawValue).joined(separator: ", "),
      PlanReportWording.numbers(of: row.tests)[language],
    ]
  }

  private func row(_ row: PlanTable.UnitRow) -> [String] {
    [
      row.unit.id.rawValue, row.unit.name[language], "\(row.obligations.count)",
      row.obligations.map(\.rawValue).joined(separator: ", "),
    ]
  }
}

/// Text that means nothing to Markdown.
enum Markdown {
  /// `text` on one line, with what Markdown would read as its own escaped.
  static func text(_ text: String) -> String {
    var escaped = ""
    for character in TerminalText.visible(text.flattened) {
      if "\\|*_`<>[]#~&$".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }

  /// A row of a table; the cells are Markdown already.
  static func row(_ cells: [String], to output: inout ReportBytes) {
    output.write("| \(cells.joined(separator: " | ")) |\n")
  }
}
