internal import CivilTime
internal import Diagnostics
internal import Linting

/// What was found in files for programs, in the shape `ttdn/lint/v1`.
struct LintJSON {
  private let report: LintReport
  private var language: Language { report.language }

  init(_ report: LintReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    var located = LocatedJSON(language)
    let result = report.result
    writer.object { json in
      json.member("schema", "ttdn/lint/v1")
      json.member("engine", report.engine)
      json.member("language", language.rawValue)
      json.member("asOf", result.asOf.description)
      writeOrigin(to: &json)
      json.key("counts")
      json.object { writeCounts(to: &$0) }
      json.key("files")
      json.array(result.files, isTall: true) { write($1, to: &$0, &located) }
      json.key("diagnostics")
      json.array(report.besides, isTall: true) { located.write($1, to: &$0) }
    }
    output = writer.output
    output.write("\n")
  }

  /// The plan and the files from which the findings come.
  private func writeOrigin(to json: inout JSONWriter) {
    if let plan = report.result.plan {
      json.key("plan")
      json.object { json in
        json.member("id", plan.id)
        json.member("version", plan.version)
      }
    }
    json.key("inputs")
    json.array(report.inputs, isTall: true) { json, input in
      json.object { json in
        json.member("path", input.path)
        json.member("sha256", input.sha256)
      }
    }
  }

  private func writeCounts(to json: inout JSONWriter) {
    json.member("files", report.result.files.count)
    json.member("error", report.count(.error))
    json.member("warning", report.count(.warning))
    json.member("info", report.count(.info))
    json.member("ignored", report.ignoredCount)
    json.member("lapsed", report.lapsedCount)
    json.member("safeFixes", report.fixable(isSafe: true))
    json.member("unsafeFixes", report.fixable(isSafe: false))
    if let mending = report.mending {
      json.member("fixed", mending.changes)
      json.member("fixedFiles", mending.files)
    }
  }

  private func write(
    _ file: LintedFile,
    to json: inout JSONWriter,
    _ located: inout LocatedJSON
  ) {
    json.object { json in
      json.member("path", file.source.path)
      json.member("kind", file.declaration)
      json.key("findings")
      json.array(file.findings, isTall: true) { located.write($1, to: &$0) }
      json.key("ignored")
      json.array(file.ignored, isTall: true) { json, finding in
        json.object { json in
          json.key("finding")
          located.write(finding.diagnostic, to: &json)
          json.member("reason", finding.reason ?? LintWording.notShown[language])
          json.member("until", ifAny: finding.until?.description)
          json.key("at")
          located.write(finding.place, to: &json)
        }
      }
    }
  }
}
