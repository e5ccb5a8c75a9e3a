internal import Diagnostics
internal import RuleTesting

/// The results of tests for people: failures with their places, coverage, mutants, one line.
struct RuleTestText {
  let report: RuleTestReport
  let look: ReportLook
  private var language: Language { report.language }

  init(_ report: RuleTestReport, look: ReportLook) {
    self.report = report
    self.look = look
  }

  func write(to output: inout ReportBytes) {
    if !look.isSummaryOnly {
      write(report.diagnostics, to: &output)
      for failure in report.result.failures { write(failure, to: &output) }
      if let coverage = report.coverage { write(coverage, to: &output) }
      if let mutation = report.mutation { write(mutation, to: &output) }
    }
    writeSummary(to: &output)
  }

  private func write(_ failure: TestResult, to output: inout ReportBytes) {
    let title = "\(failure.subject.name): \(failure.name)"
    look.palette.write(TerminalText.visible(title), .strong, to: &output)
    output.write("\n")
    write(failure.differences.map(\.diagnostic), to: &output)
  }

  private func write(_ diagnostics: [Diagnostic], to output: inout ReportBytes) {
    let renderer = TerminalRenderer(language: language, palette: look.palette)
    for diagnostic in diagnostics {
      renderer.render(diagnostic, to: &output)
      output.write("\n")
    }
  }

  private func write(_ coverage: CoverageReport, to output: inout ReportBytes) {
    heading(RuleTestWording.coverage, to: &output)
    for subject in coverage.subjects {
      let isWhole = subject.uncovered.isEmpty
      let count = "\(subject.covered)/\(subject.items.count)"
      look.palette.write(Self.padded(count, 9), isWhole ? .good : .doubtful, to: &output)
      output.write("\(TerminalText.visible(subject.subject.name))\n")
      for item in subject.uncovered {
        output.write("         \(item.place.shown): ")
        output.write("\(TerminalText.visible(item.situation.wording[language]))\n")
      }
    }
    output.write("\n")
  }

  private func write(_ mutation: MutationReport, to output: inout ReportBytes) {
    guard mutation.diagnostics.isEmpty else { return }
    heading(RuleTestWording.mutants, to: &output)
    for file in mutation.files {
      let isWhole = file.survivors.allSatisfy { $0.why != nil }
      let count = "\(file.killed)/\(file.tried)"
      look.palette.write(Self.padded(count, 9), isWhole ? .good : .bad, to: &output)
      output.write("\(file.path)\n")
      for survivor in file.survivors { write(survivor, to: &output) }
      write(file.stale, to: &output)
    }
    output.write("\n")
  }

  private func write(_ survivor: Survivor, to output: inout ReportBytes) {
    let mutant = survivor.mutant
    output.write("         \(mutant.place.shown): \(TerminalText.visible(mutant.path))\n")
    output.write("           \(TerminalText.visible(mutant.change))\n")
    let (word, text) =
      survivor.why.map { (RuleTestWording.explained, $0) }
      ?? (RuleTestWording.killedBy, mutant.witness)
    output.write("           \(word[language]) \(TerminalText.visible(text[language]))\n")
  }

  private func heading(_ text: Localized, to output: inout ReportBytes) {
    look.palette.write(text[language], .strong, to: &output)
    output.write("\n")
  }

  private func writeSummary(to output: inout ReportBytes) {
    let results = report.result.results
    var parts = [RuleTestWording.tests(results.count, failed: report.result.failures.count)]
    if let coverage = report.coverage {
      parts.append(RuleTestWording.covered(coverage.covered, of: coverage.total))
    }
    if let mutation = report.mutation, mutation.diagnostics.isEmpty {
      parts.append(RuleTestWording.killed(mutation))
    }
    let style: TerminalStyle = report.isGood ? .good : .bad
    look.palette.write(
      parts.map { $0[language] }.joined(separator: " · "),
      style,
      to: &output
    )
    output.write("\n")
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - TerminalText.width(of: text)))
  }
}
