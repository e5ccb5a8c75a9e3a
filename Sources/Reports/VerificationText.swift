internal import Diagnostics
internal import Verifying

/// A verification for people: the question, the inputs, the differences, then one line.
struct VerificationText {
  private let report: VerificationReport
  private let look: ReportLook
  private var language: Language { report.language }

  init(_ report: VerificationReport, look: ReportLook) {
    self.report = report
    self.look = look
  }

  func write(to output: inout ReportBytes) {
    if !look.isSummaryOnly {
      line(VerificationWording.head(of: report), 0, to: &output)
      if report.engine != report.stated.engine {
        line(VerificationWording.engines(report.stated.engine, report.engine), 0, to: &output)
      }
      list(VerificationWording.changed, report.inputs.changed, to: &output)
      list(VerificationWording.missing, report.inputs.missing, to: &output)
      list(VerificationWording.added, report.inputs.added, to: &output)
      writeDifferences(to: &output)
    }
    let style: TerminalStyle = report.isSame ? .good : .bad
    look.palette.write(VerificationWording.verdict(report)[language], style, to: &output)
    output.write("\n")
  }

  private func list(_ label: Localized, _ paths: [String], to output: inout ReportBytes) {
    guard !paths.isEmpty else { return }
    line(label, 0, to: &output)
    for path in paths.prefix(ReportComparison.mostTold) {
      output.write("  \(TerminalText.visible(path))\n")
    }
    let rest = paths.count - ReportComparison.mostTold
    if rest > 0 { line(VerificationWording.more(rest), 2, to: &output) }
  }

  private func writeDifferences(to output: inout ReportBytes) {
    let comparison = report.comparison
    guard comparison.count > 0 else { return }
    line(VerificationWording.differences(comparison.count), 0, to: &output)
    for difference in comparison.told {
      let unit = difference.unit.map { "\($0) · " } ?? ""
      line(Localized("\(unit)\(difference.member)"), 2, to: &output)
      line(VerificationWording.values(difference), 4, to: &output)
    }
    let rest = comparison.count - comparison.told.count
    if rest > 0 { line(VerificationWording.more(rest), 2, to: &output) }
  }

  private func line(_ text: Localized, _ indent: Int, to output: inout ReportBytes) {
    let shown = WrappedText.hanging(TerminalText.visible(text[language]), indent: indent + 2)
    output.write("\(String(repeating: " ", count: indent))\(shown)\n")
  }
}
