internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model

/// The sections of a report for people that tell of one unit, or of the whole.
struct TextSections {
  let language: Language
  let look: ReportLook
  let asOf: CivilDate
  /// What must not be shown of the files.
  let hidden: [Place]

  /// Findings, one after another.
  func write(_ diagnostics: [Diagnostic], to output: inout ReportBytes) {
    var renderer = TerminalRenderer(language: language, palette: look.palette)
    renderer.hidden = hidden
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { output.write("\n") }
      renderer.render(diagnostic, to: &output)
    }
  }

  /// One unit: what was found in its file, then its obligations by status.
  func write(_ unit: UnitResult, to output: inout ReportBytes) {
    output.write("\n")
    paint(unit.name[language], .strong, to: &output)
    output.write(" (\(TerminalText.visible(unit.unit.rawValue))) · ")
    output.write(
      unit.submission.map(TerminalText.visible) ?? ReportWording.nothingSubmitted[language]
    )
    output.write("\n")
    if !unit.diagnostics.isEmpty {
      output.write("\n")
      write(unit.diagnostics, to: &output)
      output.write("\n")
    }
    write(unit.results, to: &output)
  }

  /// Results by status, the urgent first.
  func write(_ results: [ObligationResult], to output: inout ReportBytes) {
    for status in TextReport.order {
      var group = results.filter { $0.status == status }
      guard !group.isEmpty else { continue }
      output.write("  ")
      paint(status.title[language], Self.style(of: status), to: &output)
      switch status {
      case .notApplicable, .waived:
        let names = group.map { TerminalText.visible($0.obligation.rawValue) }
        output.write(": \(names.joined(separator: ", "))\n")
      case .satisfied, .onTrack:
        output.write("\n")
        for result in group { writeBriefly(result, to: &output) }
      case .pending:
        output.write("\n")
        group = Self.byDate(group)
        for result in group { writeInFull(result, to: &output) }
      case .violated, .error, .overdue, .late, .partial, .unknown:
        if writeAtOnce(group, to: &output) { continue }
        output.write("\n")
        for result in group { writeInFull(result, to: &output) }
      }
    }
  }

  /// Writes results that all say the same, such as those of an unreadable file, in one go.
  private func writeAtOnce(_ group: [ObligationResult], to output: inout ReportBytes) -> Bool {
    guard let first = group.first, group.count > 2, first.status == .error,
      group.allSatisfy({ $0.message == first.message && $0.remedy == first.remedy })
    else { return false }
    let names = group.map { TerminalText.visible($0.obligation.rawValue) }
    output.write(": \(names.joined(separator: ", "))\n")
    output.write("    \(shown(first.message))\n")
    if let remedy = first.remedy {
      output.write("    \(ReportWording.remedy[language]): \(shown(remedy))\n")
    }
    return true
  }

  private func writeBriefly(_ result: ObligationResult, to output: inout ReportBytes) {
    output.write("    \(title(result)): \(shown(result.message))\n")
  }

  private func writeInFull(_ result: ObligationResult, to output: inout ReportBytes) {
    output.write("    ")
    paint(result.obligation.rawValue, .strong, to: &output)
    output.write("  \(shown(result.title))\(marks(result))\n")
    output.write("      \(shown(result.message))\n")
    writeOccurrences(of: result, to: &output)
    output.write("      \(basis(result))\n")
    for place in result.places.prefix(3) {
      let path = TerminalText.visible(place.source.path)
      output.write("      \(ReportWording.place[language]): \(path):\(place.start)\n")
    }
    guard let remedy = result.remedy else { return }
    output.write("      \(ReportWording.remedy[language]): \(shown(remedy))\n")
  }

  /// The times at which a recurring duty is not in order, each in a line.
  private func writeOccurrences(of result: ObligationResult, to output: inout ReportBytes) {
    guard case .recurring = result.judgement.finding else { return }
    for part in result.judgement.parts where part.judgement.status != .satisfied {
      guard let title = part.title else { continue }
      let due = part.judgement.due.map { " (\(ReportWording.due[language]) \(written($0)))" } ?? ""
      let status = part.judgement.status.title[language]
      output.write("        \(shown(title)): \(status)\(due)\n")
    }
  }

  private func title(_ result: ObligationResult) -> String {
    "\(TerminalText.visible(result.obligation.rawValue))  \(shown(result.title))\(marks(result))"
  }

  /// The degree where it is neither nothing nor all, and whose minimum it is.
  private func marks(_ result: ObligationResult) -> String {
    var marks = ""
    if let degree = result.degree, degree.isSettled, degree.low != .zero, degree.low != .one {
      marks += " (\(degree.low))"
    }
    if result.isToolDefault { marks += " (\(ReportWording.toolDefault[language]))" }
    return marks
  }

  /// By when, and which clause and rule say so.
  private func basis(_ result: ObligationResult) -> String {
    var parts: [String] = []
    if let due = result.due {
      let distance =
        result.status == .pending || result.status == .overdue
        ? " (\(ReportWording.distance(from: asOf, to: due)[language]))" : ""
      parts.append("\(ReportWording.due[language]): \(written(due))\(distance)")
    }
    let clause = TerminalText.visible(result.clause.rawValue)
    parts.append("\(ReportWording.clause[language]): \(clause)")
    if let rule = result.rule {
      parts.append("\(ReportWording.rule[language]): \(TerminalText.visible(rule.rawValue))")
    }
    if result.costsPoints, let weight = result.weight {
      parts.append("\(ReportWording.weight[language]): \(weight)")
    }
    return parts.joined(separator: " · ")
  }

  /// The soonest first; without a date last; else in the plan's order.
  private static func byDate(_ results: [ObligationResult]) -> [ObligationResult] {
    results.enumerated()
      .sorted { left, right in
        let days = (left.element.due?.dayNumber, right.element.due?.dayNumber)
        return (days.0 ?? .max, left.offset) < (days.1 ?? .max, right.offset)
      }
      .map(\.element)
  }
}

extension TextSections {
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
