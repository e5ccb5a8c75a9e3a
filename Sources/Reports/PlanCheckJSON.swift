internal import Diagnostics
internal import PlanChecking

/// What was found in a plan for programs, in the shape `ttdn/plan-check/v1`.
struct PlanCheckJSON {
  private let report: PlanReport

  init(_ report: PlanReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    var located = LocatedJSON(report.language)
    let findings = report.inspection.findings
    writer.object { json in
      report.writeHead("ttdn/plan-check/v1", to: &json)
      json.flag("complete", report.inspection.isComplete)
      json.key("checks")
      json.array(PlanChecker.checks) { $0.string($1.id.rawValue) }
      json.key("counts")
      json.object { json in
        let number = { (severity: Severity) in
          findings.count { $0.diagnostic.severity == severity }
        }
        json.member("error", number(.error))
        json.member("warning", number(.warning))
        json.member("info", number(.info))
      }
      json.key("findings")
      json.array(findings, isTall: true) { json, finding in
        located.write(finding.diagnostic, witness: finding.witness, to: &json)
      }
    }
    output = writer.output
    output.write("\n")
  }
}
