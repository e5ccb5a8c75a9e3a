internal import Diagnostics
internal import PlanChecking

/// What was found in a plan as a list of Markdown.
struct PlanCheckMarkdown {
  private let report: PlanReport
  private var language: Language { report.language }

  init(_ report: PlanReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    let findings = report.inspection.findings
    if let table = report.inspection.table {
      let version = ReportWording.plan(table.plan, version: table.version)[language]
      output.write("# \(Markdown.text(table.title[language])) (\(Markdown.text(version)))\n\n")
      output.write("\(PlanReportWording.ran(PlanChecker.checks.count)[language])\n")
    } else {
      output.write("\(PlanReportWording.incomplete[language])\n")
    }
    output.write("\n**\(PlanReportWording.summary(findings)[language])**\n")
    for finding in findings { write(finding, to: &output) }
  }

  private func write(_ finding: PlanFinding, to output: inout ReportBytes) {
    let diagnostic = finding.diagnostic
    let wording = diagnostic.wording
    output.write("\n- **\(diagnostic.severity.rawValue)** `\(diagnostic.id.rawValue)`: ")
    output.write("\(Markdown.text(wording.what[language]))\n")
    item(PlanReportWording.why, wording.why, to: &output)
    item(PlanReportWording.remedy, wording.remedy, to: &output)
    item(PlanReportWording.witness, finding.witness, to: &output)
    if let place = diagnostic.place {
      item(PlanReportWording.place, Localized("\(place.source.path):\(place.start)"), to: &output)
    }
  }

  private func item(_ heading: Localized, _ text: Localized?, to output: inout ReportBytes) {
    guard let text else { return }
    output.write("  - \(heading[language]): \(Markdown.text(text[language]))\n")
  }
}
