internal import Diagnostics
internal import RuleTesting

/// The results of tests in the Test Anything Protocol, version 14, with YAML diagnostics.
struct RuleTestTAP {
  let report: RuleTestReport

  init(_ report: RuleTestReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    output.write("TAP version 14\n")
    let broken = report.diagnostics.filter { $0.severity == .error }
    if let first = broken.first {
      output.write("1..0\nBail out! \(line(first.wording.what[report.language]))\n")
      return
    }
    let results = report.result.results
    let coverage = report.coverage?.subjects ?? []
    let files = report.mutation?.files ?? []
    output.write("1..\(results.count + files.count)\n")
    for (index, result) in results.enumerated() { write(result, index + 1, to: &output) }
    for (index, file) in files.enumerated() {
      write(file, results.count + index + 1, to: &output)
    }
    for subject in coverage {
      let name = line(subject.subject.name)
      output.write("# coverage \(name): \(subject.covered)/\(subject.items.count)\n")
    }
  }

  private func write(_ result: TestResult, _ number: Int, to output: inout ReportBytes) {
    let name = line("\(result.subject.name): \(result.name)")
    output.write("\(result.passed ? "ok" : "not ok") \(number) - \(name)\n")
    guard !result.passed else { return }
    output.write("  ---\n")
    output.write("  differences:\n")
    for difference in result.differences {
      let wording = difference.diagnostic.wording
      output.write("    - message: \(quoted(wording.what[report.language]))\n")
      if let why = wording.why {
        output.write("      why: \(quoted(why[report.language]))\n")
      }
      output.write("      at: \(quoted(difference.place.shown))\n")
    }
    output.write("  ...\n")
  }

  private func write(_ file: FileMutation, _ number: Int, to output: inout ReportBytes) {
    let open = file.survivors.filter { $0.why == nil }
    let word = open.isEmpty && file.stale.isEmpty ? "ok" : "not ok"
    let counts = "\(file.killed)/\(file.tried)"
    output.write("\(word) \(number) - mutants of \(line(file.path)): \(counts)\n")
    guard !open.isEmpty else { return }
    output.write("  ---\n  survivors:\n")
    for survivor in open {
      let mutant = survivor.mutant
      output.write("    - path: \(quoted(mutant.path))\n")
      output.write("      change: \(quoted(mutant.change))\n")
      output.write("      needs: \(quoted(mutant.witness[report.language]))\n")
      output.write("      at: \(quoted(mutant.place.shown))\n")
    }
    output.write("  ...\n")
  }

  /// A description: `#` and `\` escaped, on one line.
  private func line(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "#", "\\": out += "\\\(character)"
      case _ where character.isNewline: out += " "
      default: out.append(character)
      }
    }
    return out
  }

  /// A YAML scalar in double quotes.
  private func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "\\x" + (digits.count < 2 ? "0" : "") + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
