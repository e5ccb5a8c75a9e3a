internal import Diagnostics
internal import Linting

/// What was found in files as Markdown: the numbers, then a list for each file.
struct LintMarkdown {
  private let report: LintReport
  private var language: Language { report.language }

  init(_ report: LintReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    output.write("**\(LintWording.summary(of: report)[language])**\n")
    if report.result.plan == nil { output.write("\n\(LintWording.withoutPlan[language])\n") }
    if !report.besides.isEmpty {
      output.write("\n")
      for diagnostic in report.besides { write(diagnostic, isInFile: false, to: &output) }
    }
    for file in report.result.files where !file.findings.isEmpty || !file.ignored.isEmpty {
      output.write("\n## \(Markdown.text(file.source.path))\n\n")
      for diagnostic in file.findings { write(diagnostic, isInFile: true, to: &output) }
      for ignored in file.ignored { write(ignored, to: &output) }
    }
  }

  private func write(_ diagnostic: Diagnostic, isInFile: Bool, to output: inout ReportBytes) {
    output.write("- **\(diagnostic.severity.rawValue)** `\(diagnostic.id.rawValue)`")
    if let place = diagnostic.place {
      let start = place.source.bytes.isEmpty ? "" : " \(place.start)"
      output.write(isInFile ? start : " \(Markdown.text(place.source.path))\(start)")
    }
    output.write(": \(Markdown.text(diagnostic.wording.what[language]))\n")
    item(LintWording.why, diagnostic.wording.why, to: &output)
    item(LintWording.remedy, diagnostic.wording.remedy, to: &output)
    if !diagnostic.hidesText { item(LintWording.fix, diagnostic.fix?.title, to: &output) }
  }

  private func write(_ ignored: IgnoredFinding, to output: inout ReportBytes) {
    let reason = ignored.reason ?? LintWording.notShown[language]
    let place = ignored.diagnostic.place.map { " \($0.start)" } ?? ""
    output.write("- *\(LintWording.ignoredOne[language])* `\(ignored.diagnostic.id.rawValue)`")
    output.write("\(place): \(Markdown.text(reason))\n")
  }

  private func item(_ heading: Localized, _ text: Localized?, to output: inout ReportBytes) {
    guard let text else { return }
    output.write("  - \(heading[language]): \(Markdown.text(text[language]))\n")
  }
}
