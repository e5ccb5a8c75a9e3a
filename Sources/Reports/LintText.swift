internal import Diagnostics
internal import Linting

/// What was found in files, for people: each finding with the lines of its file, then one line of
/// numbers.
struct LintText {
  private let report: LintReport
  private let look: ReportLook
  private var language: Language { report.language }

  init(_ report: LintReport, _ look: ReportLook) {
    self.report = report
    self.look = look
  }

  func write(to output: inout ReportBytes) {
    if !look.isSummaryOnly {
      var renderer = TerminalRenderer(language: language, palette: look.palette)
      // Notes lead into other files, so what is hidden in any of them is.
      renderer.hidden = report.all.filter(\.hidesText).compactMap(\.place)
      for diagnostic in report.all {
        renderer.render(diagnostic, to: &output)
        output.write("\n")
      }
      if report.result.plan == nil {
        output.write("\(LintWording.withoutPlan[language])\n")
      }
    }
    if let mending = report.mending {
      let told = LintWording.mended(mending.changes, files: mending.files)
      look.palette.write(told[language], mending.changes > 0 ? .good : .faint, to: &output)
      output.write("\n")
    }
    look.palette.write(LintWording.summary(of: report)[language], .strong, to: &output)
    output.write("\n")
  }
}
