internal import Diagnostics
internal import Linting

/// What was found in files as JUnit's XML: a suite a file, a case a finding. Errors and warnings are
/// failures, remarks pass, what comments ignore is skipped.
struct LintJUnit {
  private let report: LintReport
  private var language: Language { report.language }

  init(_ report: LintReport) { self.report = report }

  /// One file, or all that is of none.
  private struct Suite {
    let name: String
    let findings: [Diagnostic]
    var ignored: [IgnoredFinding] = []

    var failures: Int { findings.count { $0.severity > .info } }
    var cases: Int { max(1, findings.count + ignored.count) }
  }

  func write(to output: inout ReportBytes) {
    var suites = report.result.files.map {
      Suite(name: $0.source.path, findings: $0.findings, ignored: $0.ignored)
    }
    if !report.besides.isEmpty {
      suites.insert(Suite(name: "ttdn-check", findings: report.besides), at: 0)
    }
    let tests = suites.reduce(0) { $0 + $1.cases }
    let failures = suites.reduce(0) { $0 + $1.failures }
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.write("<testsuites name=\"lint\" tests=\"\(tests)\" failures=\"\(failures)\">\n")
    for suite in suites { write(suite, to: &output) }
    output.write("</testsuites>\n")
  }

  private func write(_ suite: Suite, to output: inout ReportBytes) {
    let name = XMLText.escaped(suite.name)
    output.write("  <testsuite name=\"\(name)\" tests=\"\(suite.cases)\"")
    output.write(" failures=\"\(suite.failures)\" skipped=\"\(suite.ignored.count)\">\n")
    if suite.findings.isEmpty, suite.ignored.isEmpty {
      output.write("    <testcase classname=\"\(name)\" name=\"lint\"/>\n")
    }
    for diagnostic in suite.findings {
      begin(diagnostic, of: name, to: &output)
      let told = XMLText.escaped(LintWording.told(diagnostic, language))
      if diagnostic.severity > .info {
        let message = XMLText.escaped(diagnostic.wording.what[language])
        output.write("      <failure type=\"\(diagnostic.severity.rawValue)\"")
        output.write(" message=\"\(message)\">\(told)</failure>\n")
      } else {
        output.write("      <system-out>\(told)</system-out>\n")
      }
      output.write("    </testcase>\n")
    }
    for ignored in suite.ignored {
      begin(ignored.diagnostic, of: name, to: &output)
      let reason = XMLText.escaped(ignored.reason ?? LintWording.notShown[language])
      output.write("      <skipped message=\"\(reason)\"/>\n    </testcase>\n")
    }
    output.write("  </testsuite>\n")
  }

  private func begin(_ diagnostic: Diagnostic, of suite: String, to output: inout ReportBytes) {
    let start = diagnostic.place.flatMap { $0.source.bytes.isEmpty ? nil : $0.start }
    let id = XMLText.escaped(diagnostic.id.rawValue)
    output.write("    <testcase classname=\"\(suite)\" name=\"\(id)")
    output.write(start.map { " \($0)" } ?? "")
    output.write("\"")
    if let place = diagnostic.place {
      output.write(" file=\"\(XMLText.escaped(place.source.path))\"")
      output.write(start.map { " line=\"\($0.line)\"" } ?? "")
    }
    output.write(">\n")
  }
}
