internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model

/// The report for people: what is broken and what is due, then unit by unit, then one line.
struct TextReport {
  let report: Report
  let look: ReportLook
  private let hidden: [Place]
  var language: Language { report.language }
  var result: RoundResult { report.result }

  init(_ report: Report, look: ReportLook) {
    self.report = report
    self.look = look
    let found = report.result.units.flatMap(\.diagnostics) + report.diagnostics
    hidden = found.filter(\.hidesText).compactMap(\.place)
  }

  func write(to output: inout ReportBytes) {
    if !look.isSummaryOnly {
      writeHead(to: &output)
      writeReadings(to: &output)
      if result.units.count > 1 || !result.whole.isEmpty { writeOverview(to: &output) }
      writeFiles(to: &output)
      for unit in result.units { write(unit, to: &output) }
      writeWhole(to: &output)
    }
    writeSummary(to: &output)
  }

  /// The order in which statuses are told: first what needs someone.
  static let order: [Status] = [
    .violated, .error, .overdue, .late, .partial, .unknown, .pending, .onTrack, .satisfied,
    .waived, .notApplicable,
  ]

  private func writeHead(to output: inout ReportBytes) {
    let plan = ReportWording.plan(result.plan, version: result.planVersion)[language]
    paint(result.planTitle[language], .strong, to: &output)
    output.write(" (\(plan))\n")
    let counts = ReportWording.counts(
      units: result.units.count,
      submissions: result.submissionCount
    )
    output.write("\(ReportWording.asOf[language]) \(written(result.asOf)): \(counts[language])\n")
    for line in ReportWording.question(result.question) {
      output.write("\(line[language])\n")
    }
    if result.profileIsAdopted == false {
      output.write("\(ReportWording.assumedProfile[language])\n")
    }
  }

  /// The readings that were followed, and what they change.
  private func writeReadings(to output: inout ReportBytes) {
    guard !result.readings.isEmpty else { return }
    output.write("\n")
    let chosen = result.readings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    paint(ReportWording.readings(chosen)[language], .strong, to: &output)
    output.write("\n")
    if result.readingDifferences.isEmpty {
      output.write("  \(ReportWording.noDifference[language])\n")
    }
    for difference in result.readingDifferences {
      let bearer = difference.unit?.name ?? ReportWording.wholeName
      let statuses = [difference.standard, difference.asked].map { result in
        (result?.status.title ?? ReportWording.notBound)[language]
      }
      let id = TerminalText.visible(difference.obligation.rawValue)
      output.write("  \(id) · \(shown(bearer)): \(statuses[0]) → \(statuses[1])\n")
    }
  }

  private func writeFiles(to output: inout ReportBytes) {
    guard !report.diagnostics.isEmpty else { return }
    output.write("\n")
    paint(ReportWording.files[language], .strong, to: &output)
    output.write("\n\n")
    write(report.diagnostics, to: &output)
  }

  func write(_ diagnostics: [Diagnostic], to output: inout ReportBytes) {
    var renderer = TerminalRenderer(language: language, palette: look.palette)
    renderer.hidden = hidden
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { output.write("\n") }
      renderer.render(diagnostic, to: &output)
    }
  }

  private func writeSummary(to output: inout ReportBytes) {
    let results = result.units.flatMap(\.results) + result.whole
    let found = result.units.flatMap(\.diagnostics) + report.diagnostics
    var parts: [String] = []
    for status in Self.order {
      let number = results.count { $0.status == status }
      guard number > 0 || status == .violated else { continue }
      parts.append(ReportWording.inStatus(status, number)[language])
    }
    for severity in Severity.allCases.reversed() {
      let number = found.count { $0.severity == severity }
      if number > 0 { parts.append(ReportWording.findings(severity, number)[language]) }
    }
    let summary = ReportWording.summary(units: result.units.count, results: results.count)
    if !look.isSummaryOnly { output.write("\n") }
    paint(summary[language], .strong, to: &output)
    output.write(": \(parts.joined(separator: " · "))\n")
  }
}

extension TextReport {
  /// Text from a file, safe for a terminal.
  func shown(_ text: Localized) -> String { TerminalText.visible(text[language]) }

  func written(_ date: CivilDate) -> String { ReportWording.day(date)[language] }

  func paint(_ text: String, _ style: TerminalStyle, to output: inout ReportBytes) {
    look.palette.write(TerminalText.visible(text), style, to: &output)
  }

  static func style(of status: Status) -> TerminalStyle {
    switch status {
    case .violated, .error: .bad
    case .overdue, .late, .partial, .unknown: .doubtful
    case .pending: .neutral
    case .satisfied, .onTrack: .good
    case .notApplicable, .waived: .faint
    }
  }
}
