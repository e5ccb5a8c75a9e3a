public import Diagnostics
public import PlanChecking

/// What a report on a plan itself is made from, before any submission.
public struct PlanReport: Sendable {
  /// What was found, and the table.
  public var inspection: PlanInspection
  /// The program and its version.
  public var engine: String
  /// Every input with its digest.
  public var inputs: [Report.Input]
  /// The language of everything that people read.
  public var language: Language

  /// A report on `inspection`.
  public init(
    inspection: PlanInspection,
    engine: String,
    inputs: [Report.Input],
    language: Language
  ) {
    self.inspection = inspection
    self.engine = engine
    self.inputs = inputs
    self.language = language
  }

  /// The greatest severity among the findings; `nil` when nothing was found.
  public var severity: Severity? { inspection.findings.map(\.diagnostic.severity).max() }
}

/// The forms in which a report on a plan can be had.
public enum PlanReportFormat: String, Sendable, CaseIterable {
  /// For people, at most 100 columns wide.
  case text
  /// For programs: the shapes `ttdn/plan-table/v1` and `ttdn/plan-check/v1`.
  case json
  /// For people who put it into a document.
  case markdown

  /// Writes the table of a plan, its rows by one side; an unreadable plan has none.
  ///
  /// The same report gives the same bytes. Linear in the rows and their cells.
  public func writeTable(
    _ report: PlanReport,
    by side: PlanTable.Side,
    look: ReportLook,
    to output: inout ReportBytes
  ) {
    guard let table = report.inspection.table else { return }
    switch self {
    case .text: PlanTableText(table, side, report.language, look).write(to: &output)
    case .json: PlanTableJSON(table, report).write(to: &output)
    case .markdown: PlanTableMarkdown(table, side, report.language).write(to: &output)
    }
  }

  /// Writes what was found in a plan.
  ///
  /// The same report gives the same bytes. Linear in the findings and the lines of files shown.
  public func writeFindings(_ report: PlanReport, look: ReportLook, to output: inout ReportBytes) {
    switch self {
    case .text: PlanCheckText(report, look).write(to: &output)
    case .json: PlanCheckJSON(report).write(to: &output)
    case .markdown: PlanCheckMarkdown(report).write(to: &output)
    }
  }
}
