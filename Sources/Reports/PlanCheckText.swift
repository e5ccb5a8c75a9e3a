internal import Diagnostics
internal import PlanChecking

/// What was found in a plan, for people: errors and warnings with the lines of the file, then
/// remarks in few lines each, then one line of numbers.
struct PlanCheckText {
  private let report: PlanReport
  private let look: ReportLook
  private var language: Language { report.language }

  init(_ report: PlanReport, _ look: ReportLook) {
    self.report = report
    self.look = look
  }

  func write(to output: inout ReportBytes) {
    let findings = report.inspection.findings
    if !look.isSummaryOnly {
      writeHead(to: &output)
      for finding in findings where finding.diagnostic.severity > .info {
        output.write("\n")
        writeWithLines(finding, to: &output)
      }
      writeRemarks(findings.filter { $0.diagnostic.severity == .info }, to: &output)
      output.write("\n")
    }
    paint(PlanReportWording.summary(findings)[language], .strong, to: &output)
    output.write("\n")
  }

  private func writeHead(to output: inout ReportBytes) {
    guard let table = report.inspection.table else {
      output.write("\(PlanReportWording.incomplete[language])\n")
      return
    }
    paint(table.title[language], .strong, to: &output)
    output.write(" (\(ReportWording.plan(table.plan, version: table.version)[language]))\n")
    output.write("\(PlanReportWording.ran(PlanChecker.checks.count)[language])\n")
    if report.inspection.findings.isEmpty {
      output.write("\(PlanReportWording.nothingFound[language])\n")
    }
  }

  /// A finding as every diagnostic is shown; the witness is its first note.
  private func writeWithLines(_ finding: PlanFinding, to output: inout ReportBytes) {
    var diagnostic = finding.diagnostic
    let wording = diagnostic.wording
    let head = "\(diagnostic.severity.rawValue)[\(diagnostic.id.rawValue)]: "
    let last = ([diagnostic.place] + diagnostic.notes.map(\.place)).compactMap { $0?.end.line }
    // The gutter, the mark and the longest heading stand before the text.
    let gutter = max(2, String(last.max() ?? 1).utf8.count)
    diagnostic.wording = Wording(
      what: wrapped(wording.what, head.utf8.count, indent: 2),
      why: wording.why.map { wrapped($0, gutter + 10, indent: gutter + 2) },
      remedy: wording.remedy.map { wrapped($0, gutter + 10, indent: gutter + 2) },
      label: wording.label
    )
    if let witness = finding.witness {
      let told = Localized(
        vi: "\(PlanReportWording.witness.vi): \(witness.vi)",
        en: "\(PlanReportWording.witness.en): \(witness.en)"
      )
      diagnostic.notes.insert(Note(wrapped(told, gutter + 10, indent: gutter + 2)), at: 0)
    }
    TerminalRenderer(
      language: language,
      palette: look.palette,
      lineWidth: WrappedText.width - gutter - 2
    ).render(diagnostic, to: &output)
  }

  private func writeRemarks(_ findings: [PlanFinding], to output: inout ReportBytes) {
    guard !findings.isEmpty else { return }
    output.write("\n")
    paint(PlanReportWording.remarks[language], .strong, to: &output)
    output.write("\n")
    for finding in findings {
      let diagnostic = finding.diagnostic
      output.write("\n")
      paint("info[\(diagnostic.id.rawValue)]", .neutral, to: &output)
      let first = "info[\(diagnostic.id.rawValue)]: ".utf8.count
      output.write(": \(broken(diagnostic.wording.what[language], first, indent: 2))\n")
      write(PlanReportWording.why, diagnostic.wording.why, to: &output)
      write(PlanReportWording.remedy, diagnostic.wording.remedy, to: &output)
      write(PlanReportWording.witness, finding.witness, to: &output)
      if let place = diagnostic.place {
        write(
          PlanReportWording.place,
          Localized("\(place.source.path):\(place.start)"),
          to: &output
        )
      }
    }
  }

  private func write(_ heading: Localized, _ text: Localized?, to output: inout ReportBytes) {
    guard let text else { return }
    let name = "  = \(heading[language]):"
    paint(name, .faint, to: &output)
    let first = TerminalText.width(of: name) + 1
    output.write(" \(broken(text[language], first, indent: 6))\n")
  }

  private func wrapped(_ text: Localized, _ first: Int, indent: Int) -> Localized {
    let lines = { (text: String) in
      Self.lines(of: text, first, indent: indent).joined(separator: "\n")
    }
    return Localized(vi: lines(text.vi), en: lines(text.en))
  }

  private func broken(_ text: String, _ first: Int, indent: Int) -> String {
    Self.lines(of: TerminalText.visible(text), first, indent: indent)
      .joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  /// The lines of a text of which the first begins at one column and the others at another.
  private static func lines(of text: String, _ first: Int, indent: Int) -> [String] {
    WrappedText.lines(of: text, first: WrappedText.width - first, width: WrappedText.width - indent)
  }

  private func paint(_ text: String, _ style: TerminalStyle, to output: inout ReportBytes) {
    look.palette.write(TerminalText.visible(text), style, to: &output)
  }
}
