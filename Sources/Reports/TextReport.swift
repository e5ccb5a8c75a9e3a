internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model

/// The report for people: what is broken and what is due, then unit by unit, then one line.
struct TextReport {
  let report: Report
  let tally: RoundTally
  let text: TextSections
  var language: Language { report.language }
  var result: RoundResult { report.result }

  init(_ report: Report, _ tally: RoundTally, look: ReportLook) {
    self.report = report
    self.tally = tally
    text = TextSections(
      language: report.language,
      look: look,
      asOf: report.result.asOf,
      hidden: report.diagnostics.filter(\.hidesText).compactMap(\.place)
    )
  }

  /// Writes the report; `body` gives what `body(of:)` made of each unit.
  func write<Failure: Error>(
    body: (Int) throws(Failure) -> [UInt8],
    to output: inout ReportBytes
  ) throws(Failure) {
    if !text.look.isSummaryOnly {
      writeHead(to: &output)
      writeReadings(to: &output)
      if tally.units > 1 || !result.whole.isEmpty { writeOverview(to: &output) }
      writeFiles(to: &output)
      for unit in 0..<tally.units { output.write(bytes: try body(unit)) }
      writeWhole(to: &output)
    }
    writeSummary(to: &output)
  }

  /// A unit's section.
  static func body(of unit: UnitResult, asOf: CivilDate, _ language: Language, _ look: ReportLook)
    -> [UInt8]
  {
    guard !look.isSummaryOnly else { return [] }
    var output = ReportBytes()
    TextSections(
      language: language,
      look: look,
      asOf: asOf,
      hidden: unit.diagnostics.filter(\.hidesText).compactMap(\.place)
    ).write(unit, to: &output)
    return output.bytes
  }

  /// The order in which statuses are told: first what needs someone.
  static let order: [Status] = [
    .violated, .error, .overdue, .late, .partial, .unknown, .pending, .onTrack, .satisfied,
    .waived, .notApplicable,
  ]

  /// The statuses that the overview tells, duty by duty.
  static let overview: [Status] = [
    .violated, .error, .overdue, .late, .partial, .unknown, .pending,
  ]

  private func writeHead(to output: inout ReportBytes) {
    let plan = ReportWording.plan(result.plan, version: result.planVersion)[language]
    paint(result.planTitle[language], .strong, to: &output)
    output.write(" (\(plan))\n")
    let counts = ReportWording.counts(
      units: tally.units,
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
        (result?.status?.title ?? ReportWording.notBound)[language]
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
    text.write(report.diagnostics, to: &output)
  }

  /// The duties of the whole, apart from every unit.
  private func writeWhole(to output: inout ReportBytes) {
    guard !result.whole.isEmpty else { return }
    output.write("\n")
    paint(ReportWording.whole[language], .strong, to: &output)
    output.write("\n")
    text.write(result.whole, to: &output)
  }

  private func writeSummary(to output: inout ReportBytes) {
    var parts: [String] = []
    for status in Self.order {
      let number = tally.statuses[status] ?? 0
      guard number > 0 || status == .violated else { continue }
      parts.append(ReportWording.inStatus(status, number)[language])
    }
    for severity in Severity.allCases.reversed() {
      let number = tally.findings[severity] ?? 0
      if number > 0 { parts.append(ReportWording.findings(severity, number)[language]) }
    }
    let summary = ReportWording.summary(units: tally.units, results: tally.results)
    if !text.look.isSummaryOnly { output.write("\n") }
    paint(summary[language], .strong, to: &output)
    output.write(": \(parts.joined(separator: " · "))\n")
  }
}

extension TextReport {
  func shown(_ text: Localized) -> String { self.text.shown(text) }

  func written(_ date: CivilDate) -> String { text.written(date) }

  func paint(_ text: String, _ style: TerminalStyle, to output: inout ReportBytes) {
    self.text.paint(text, style, to: &output)
  }
}
