internal import CivilTime
internal import Diagnostics
internal import Model
internal import Verifying

/// A verification for programs, in the shape `ttdn/verification/v1`.
struct VerificationJSON {
  private let report: VerificationReport

  init(_ report: VerificationReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    let stated = report.stated
    writer.object { json in
      json.member("schema", "ttdn/verification/v1")
      json.member("engine", report.engine)
      json.boolean("same", report.isSame)
      json.boolean("sameBytes", report.isSameToTheByte)
      json.key("report")
      json.object { json in
        json.member("path", stated.source.path)
        json.member("engine", stated.engine)
        json.member("asOf", stated.question.asOf.description)
        json.member("knownAt", stated.question.knownAt.description)
        json.member("view", stated.question.view.rawValue)
        json.member("phase", ifAny: stated.question.phase?.rawValue)
      }
      json.key("inputs")
      json.object { json in
        json.key("changed")
        json.array(report.inputs.changed) { $0.string($1) }
        json.key("missing")
        json.array(report.inputs.missing) { $0.string($1) }
        json.key("added")
        json.array(report.inputs.added) { $0.string($1) }
      }
      json.member("differenceCount", report.comparison.count)
      json.key("differences")
      json.array(report.comparison.told, isTall: true) { write($1, to: &$0) }
    }
    output = writer.output
    output.write("\n")
  }

  private func write(_ difference: ReportDifference, to json: inout JSONWriter) {
    json.object { json in
      json.member("unit", ifAny: difference.unit)
      json.member("member", difference.member)
      json.member("stated", ifAny: difference.stated)
      json.member("recomputed", ifAny: difference.recomputed)
      json.member("line", difference.line)
    }
  }
}
