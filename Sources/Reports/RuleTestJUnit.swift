internal import Diagnostics
internal import RuleTesting

/// The results of tests as JUnit's XML: a suite a rule or obligation, a case a test.
struct RuleTestJUnit {
  let report: RuleTestReport

  init(_ report: RuleTestReport) { self.report = report }

  /// The tests of one rule, obligation or file of mutants.
  private struct Group {
    let name: String
    var cases: [(name: String, place: Place?, failures: [String])] = []
  }

  func write(to output: inout ReportBytes) {
    let groups = self.groups
    let tests = groups.reduce(0) { $0 + $1.cases.count }
    let failures = groups.reduce(0) { $0 + $1.cases.count { !$0.failures.isEmpty } }
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.write("<testsuites name=\"rules\" tests=\"\(tests)\" failures=\"\(failures)\">\n")
    for group in groups { write(group, to: &output) }
    output.write("</testsuites>\n")
  }

  private var groups: [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    func add(_ name: String, _ test: (String, Place?, [String])) {
      let index = places[name] ?? groups.count
      if index == groups.count { groups.append(Group(name: name)) }
      places[name] = index
      groups[index].cases.append(test)
    }
    for diagnostic in report.diagnostics where diagnostic.severity == .error {
      add("files", (diagnostic.id.rawValue, diagnostic.place, [text(of: diagnostic)]))
    }
    for result in report.result.results {
      let failures = result.differences.map { text(of: $0.diagnostic) }
      add(result.subject.name, (result.name, result.place, failures))
    }
    for file in report.mutation?.files ?? [] {
      let open = file.survivors.filter { $0.why == nil }.map(\.mutant)
      let failures = open.map { mutant in
        let place = "\(mutant.place.shown): \(mutant.path): \(mutant.change)"
        return "\(place)\n\(mutant.witness[report.language])"
      }
      add("mutants", ("\(file.path): \(file.killed)/\(file.tried)", nil, failures))
    }
    return groups
  }

  private func text(of diagnostic: Diagnostic) -> String {
    let wording = diagnostic.wording
    let place = diagnostic.place.map { "\($0.shown): " } ?? ""
    let why = wording.why.map { "\n\($0[report.language])" } ?? ""
    return place + wording.what[report.language] + why
  }

  private func write(_ group: Group, to output: inout ReportBytes) {
    let failures = group.cases.count { !$0.failures.isEmpty }
    output.write("  <testsuite name=\"\(XMLText.escaped(group.name))\"")
    output.write(" tests=\"\(group.cases.count)\" failures=\"\(failures)\">\n")
    for test in group.cases {
      output.write("    <testcase classname=\"\(XMLText.escaped(group.name))\"")
      output.write(" name=\"\(XMLText.escaped(test.name))\"")
      if let place = test.place {
        output.write(" file=\"\(XMLText.escaped(place.source.path))\" line=\"\(place.start.line)\"")
      }
      guard !test.failures.isEmpty else {
        output.write("/>\n")
        continue
      }
      output.write(">\n")
      let first = test.failures[0].split(separator: "\n").first.map(String.init) ?? ""
      output.write("      <failure message=\"\(XMLText.escaped(first))\">")
      output.write("\(XMLText.escaped(test.failures.joined(separator: "\n")))</failure>\n")
      output.write("    </testcase>\n")
    }
    output.write("  </testsuite>\n")
  }
}
