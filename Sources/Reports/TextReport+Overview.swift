internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model

extension TextReport {
  /// What needs someone, obligation by obligation: the broken first, then by date what is due.
  func writeOverview(to output: inout ReportBytes) {
    for status in Self.overview where status != .pending {
      let entries = tally.entries.filter { $0.status == status }
      guard !entries.isEmpty else { continue }
      output.write("\n")
      paint(status.title[language], TextSections.style(of: status), to: &output)
      output.write("\n")
      for entry in entries { write(entry, dated: nil, to: &output) }
    }
    writeDue(to: &output)
  }

  private func writeDue(to output: inout ReportBytes) {
    let entries = tally.entries.filter { $0.status == .pending }
    guard !entries.isEmpty else { return }
    output.write("\n")
    paint(ReportWording.dueSoon[language], .neutral, to: &output)
    output.write("\n")
    let dates = Set(entries.compactMap(\.due)).sorted()
    for date in dates {
      let distance = ReportWording.distance(from: result.asOf, to: date)[language]
      output.write("  \(written(date)) (\(distance))\n")
      for entry in entries where entry.due == date { write(entry, dated: date, to: &output) }
    }
    let undated = entries.filter { $0.due == nil }
    guard !undated.isEmpty else { return }
    output.write("  \(ReportWording.noDate[language])\n")
    for entry in undated { write(entry, dated: nil, to: &output) }
  }

  private func write(_ entry: RoundTally.Entry, dated: CivilDate?, to output: inout ReportBytes) {
    let indent = dated == nil && entry.status != .pending ? "  " : "    "
    output.write(indent)
    paint(entry.obligation.rawValue, .strong, to: &output)
    output.write("  \(shown(entry.title))")
    if dated == nil, let due = entry.due {
      output.write(" (\(ReportWording.due[language]) \(written(due)))")
    }
    output.write("\n\(indent)  \(bearers(of: entry))\n")
  }

  /// The names, cut where a reader stops reading.
  private func bearers(of entry: RoundTally.Entry) -> String {
    let first = entry.bearers.map { TerminalText.visible($0[language]) }.joined(separator: "; ")
    let count = entry.count > 1 ? "\(ReportWording.units(entry.count)[language]): " : ""
    let others = entry.count - entry.bearers.count
    return others == 0
      ? count + first : "\(count)\(first) \(ReportWording.others(others)[language])"
  }
}
