internal import Diagnostics
internal import RuleTesting

/// The results of tests for programs.
struct RuleTestJSON {
  let report: RuleTestReport

  init(_ report: RuleTestReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    writer.object { writer in
      writer.member("schema", "ttdn/rule-tests/v1")
      writer.member("tests", report.result.results.count)
      writer.member("failures", report.result.failures.count)
      writer.key("results")
      writer.array(report.result.results, isTall: true) { writer, result in
        write(result, &writer)
      }
      if let coverage = report.coverage { write(coverage, &writer) }
      if let mutation = report.mutation { write(mutation, &writer) }
      writer.key("diagnostics")
      writer.array(report.diagnostics, isTall: true) { writer, diagnostic in
        write(diagnostic, &writer)
      }
    }
    output = writer.output
    output.write("\n")
  }

  private func write(_ result: TestResult, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("subject", result.subject.name)
      writer.member("name", result.name)
      writer.member("outcome", result.passed ? "pass" : "fail")
      writer.member("at", result.place.shown)
      guard !result.passed else { return }
      writer.key("differences")
      writer.array(result.differences) { writer, difference in
        write(difference.diagnostic, &writer)
      }
    }
  }

  private func write(_ diagnostic: Diagnostic, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", diagnostic.id.rawValue)
      writer.member("severity", diagnostic.severity.rawValue)
      writer.member("message", diagnostic.wording.what[report.language])
      writer.member("why", ifAny: diagnostic.wording.why?[report.language])
      writer.member("at", ifAny: diagnostic.place?.shown)
    }
  }

  private func write(_ coverage: CoverageReport, _ writer: inout JSONWriter) {
    writer.key("coverage")
    writer.object { writer in
      writer.member("covered", coverage.covered)
      writer.member("total", coverage.total)
      writer.key("subjects")
      writer.array(coverage.subjects, isTall: true) { writer, subject in
        writer.object { writer in
          writer.member("subject", subject.subject.name)
          writer.member("covered", subject.covered)
          writer.member("total", subject.items.count)
          writer.key("uncovered")
          writer.array(subject.uncovered) { writer, item in
            writer.object { writer in
              writer.member("at", item.place.shown)
              writer.member("needs", item.situation.wording[report.language])
            }
          }
        }
      }
    }
  }

  private func write(_ mutation: MutationReport, _ writer: inout JSONWriter) {
    writer.key("mutants")
    writer.object { writer in
      writer.member("tried", mutation.tried)
      writer.member("killed", mutation.killed)
      writer.member("invalid", mutation.invalid)
      writer.key("files")
      writer.array(mutation.files, isTall: true) { writer, file in
        writer.object { writer in
          writer.member("path", file.path)
          writer.member("tried", file.tried)
          writer.member("killed", file.killed)
          writer.member("invalid", file.invalid)
          writer.key("survivors")
          writer.array(file.survivors) { writer, survivor in write(survivor, &writer) }
        }
      }
    }
  }

  private func write(_ survivor: Survivor, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("at", survivor.mutant.place.shown)
      writer.member("path", survivor.mutant.path)
      writer.member("change", survivor.mutant.change)
      writer.member("needs", survivor.mutant.witness[report.language])
      writer.member("why", ifAny: survivor.why?[report.language])
    }
  }
}
