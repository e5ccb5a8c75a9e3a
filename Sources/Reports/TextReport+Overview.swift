internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model

extension TextReport {
  /// One obligation in one status, with everyone it concerns.
  private struct Entry {
    let result: ObligationResult
    var bearers: [String]
  }

  /// What needs someone, obligation by obligation: the broken first, then by date what is due.
  func writeOverview(to output: inout ReportBytes) {
    for status in [Status.violated, .error, .overdue, .late, .partial, .unknown] {
      let entries = entries { $0.status == status }
      guard !entries.isEmpty else { continue }
      output.write("\n")
      paint(status.title[language], Self.style(of: status), to: &output)
      output.write("\n")
      for entry in entries { write(entry, dated: nil, to: &output) }
    }
    writeDue(to: &output)
  }

  private func writeDue(to output: inout ReportBytes) {
    let entries = entries { $0.status == .pending }
    guard !entries.isEmpty else { return }
    output.write("\n")
    paint(ReportWording.dueSoon[language], .neutral, to: &output)
    output.write("\n")
    let dates = Set(entries.compactMap(\.result.due)).sorted()
    for date in dates {
      let distance = ReportWording.distance(from: result.asOf, to: date)[language]
      output.write("  \(written(date)) (\(distance))\n")
      for entry in entries where entry.result.due == date { write(entry, dated: date, to: &output) }
    }
    let undated = entries.filter { $0.result.due == nil }
    guard !undated.isEmpty else { return }
    output.write("  \(ReportWording.noDate[language])\n")
    for entry in undated { write(entry, dated: nil, to: &output) }
  }

  private func write(_ entry: Entry, dated: CivilDate?, to output: inout ReportBytes) {
    let indent = dated == nil && entry.result.status != .pending ? "  " : "    "
    output.write(indent)
    paint(entry.result.obligation.rawValue, .strong, to: &output)
    output.write("  \(shown(entry.result.title))")
    if dated == nil, let due = entry.result.due {
      output.write(" (\(ReportWording.due[language]) \(written(due)))")
    }
    output.write("\n\(indent)  \(bearers(entry.bearers))\n")
  }

  /// The names, cut where a reader stops reading.
  private func bearers(_ names: [String]) -> String {
    let shownNames = 8
    let first = names.prefix(shownNames).map { TerminalText.visible($0) }.joined(separator: "; ")
    let count = names.count > 1 ? "\(ReportWording.units(names.count)[language]): " : ""
    guard names.count > shownNames else { return count + first }
    return "\(count)\(first) \(ReportWording.others(names.count - shownNames)[language])"
  }

  /// The obligations that `belongs` picks, each once, in the order in which they are first met.
  private func entries(_ belongs: (ObligationResult) -> Bool) -> [Entry] {
    var entries: [Entry] = []
    var known: [Key: Int] = [:]
    func add(_ result: ObligationResult, _ bearer: String) {
      guard belongs(result) else { return }
      let key = Key(obligation: result.obligation, due: result.due)
      if let index = known[key] {
        entries[index].bearers.append(bearer)
      } else {
        known[key] = entries.count
        entries.append(Entry(result: result, bearers: [bearer]))
      }
    }
    for unit in result.units {
      for result in unit.results { add(result, unit.name[language]) }
    }
    for result in result.whole { add(result, ReportWording.wholeName[language]) }
    return entries
  }

  private struct Key: Hashable {
    let obligation: ObligationID
    let due: CivilDate?
  }
}
