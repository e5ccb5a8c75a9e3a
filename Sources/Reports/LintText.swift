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
      for diagnostic in report.all {
        renderer(for: diagnostic).render(diagnostic, to: &output)
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

  /// A renderer that shows no line that holds a secret.
  private func renderer(for diagnostic: Diagnostic) -> TerminalRenderer {
    var renderer = TerminalRenderer(language: language, palette: look.palette)
    let path = diagnostic.place?.source.path
    renderer.hidden = report.all.filter { $0.hidesText && $0.place?.source.path == path }
      .compactMap(\.place)
    return renderer
  }
}
