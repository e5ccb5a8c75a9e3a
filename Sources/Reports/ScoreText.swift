internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// A scored round for people: the order of each group, then unit by unit, then one line.
struct ScoreText {
  let report: ScoreReport
  let look: ReportLook
  let rows: ScoreRows
  var language: Language { report.language }

  init(_ report: ScoreReport, look: ReportLook) {
    self.report = report
    self.look = look
    rows = ScoreRows(report)
  }

  func write(to output: inout ReportBytes) {
    if !look.isSummaryOnly {
      writeHead(to: &output)
      for group in report.result.round.ranking.groups { write(group, to: &output) }
      writeUnranked(to: &output)
      writeAudit(to: &output)
      writeFiles(to: &output)
      heading(ScoreWording.byUnit, to: &output)
      for unit in report.units { write(unit, to: &output) }
      writeProvenance(to: &output)
      output.write("\n")
    }
    writeSummary(to: &output)
  }

  private func writeHead(to output: inout ReportBytes) {
    let result = report.result
    paint(shown(ScoreWording.title), .strong, to: &output)
    output.write(": ")
    paint(shown(result.planTitle), .strong, to: &output)
    output.write("\n")
    for text in ScoreWording.head(of: report) { line(text, 0, to: &output) }
  }

  private func writeFiles(to output: inout ReportBytes) {
    guard !report.diagnostics.isEmpty else { return }
    heading(ReportWording.files, to: &output)
    output.write("\n")
    var renderer = TerminalRenderer(language: language, palette: look.palette)
    renderer.hidden = report.diagnostics.filter(\.hidesText).compactMap(\.place)
    for (index, diagnostic) in report.diagnostics.enumerated() {
      if index > 0 { output.write("\n") }
      renderer.render(diagnostic, to: &output)
    }
  }

  /// Which program, plan, rules, profile and inputs gave the numbers.
  private func writeProvenance(to output: inout ReportBytes) {
    heading(ScoreWording.provenance, to: &output)
    let width = ScoreWording.origins(of: report).map { TerminalText.width(of: $0.0[language]) }
      .max()
    for (label, text) in ScoreWording.origins(of: report) {
      let gap = (width ?? 0) - TerminalText.width(of: label[language])
      output.write("  \(label[language])\(String(repeating: " ", count: gap))  ")
      let indent = (width ?? 0) + 4
      output.write("\(WrappedText.hanging(TerminalText.visible(text), indent: indent))\n")
    }
  }

  private func writeSummary(to output: inout ReportBytes) {
    paint(shown(ScoreWording.counts(of: report)), .strong, to: &output)
    output.write("\n")
  }
}

extension ScoreText {
  /// A heading after an empty line.
  func heading(_ text: Localized, to output: inout ReportBytes) {
    output.write("\n")
    paint(shown(text), .strong, to: &output)
    output.write("\n")
  }

  /// A line of text, wrapped.
  func line(_ text: Localized, _ indent: Int, to output: inout ReportBytes) {
    line(text[language], indent, to: &output)
  }

  /// A line of text in the report's language, wrapped.
  func line(_ text: String, _ indent: Int, hanging: Int = 0, to output: inout ReportBytes) {
    let text = TerminalText.visible(text)
    let lines = WrappedText.lines(
      of: text,
      first: WrappedText.width - indent,
      width: WrappedText.width - indent - hanging
    )
    for (index, line) in lines.enumerated() {
      let blanks = index == 0 ? indent : indent + hanging
      output.write("\(String(repeating: " ", count: blanks))\(line)\n")
    }
  }

  /// Text from a file, safe for a terminal.
  func shown(_ text: Localized) -> String { TerminalText.visible(text[language]) }

  func paint(_ text: String, _ style: TerminalStyle, to output: inout ReportBytes) {
    look.palette.write(text, style, to: &output)
  }
}
