internal import Diagnostics
internal import Linting
internal import Reports

/// What is said in place of a report that holds something confidential: how much, and where.
struct LintDenial {
  private let report: LintReport

  init(_ report: LintReport) { self.report = report }

  /// One line that says so, and a line for each place.
  var text: String {
    let found = report.result.confidential
    var text = "\(LintUsageWording.denied(found.count)[report.language])\n"
    for diagnostic in found {
      let place = diagnostic.place.map { "\(TerminalText.visible($0.source.path)):\($0.start): " }
      text += "  \(place ?? "")\(diagnostic.id.rawValue)\n"
    }
    return text
  }
}
