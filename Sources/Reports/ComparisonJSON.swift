internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// A comparison for programs, in the shape `ttdn/comparison/v1`.
///
/// Members stand in a fixed order; numbers are strings, exact where their name says so; a member
/// without a value is left out.
struct ComparisonJSON {
  private let report: ComparisonReport
  var language: Language { report.language }

  init(_ report: ComparisonReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    let comparison = report.comparison
    writer.object { json in
      json.member("schema", "ttdn/comparison/v1")
      json.member("engine", report.engine)
      json.member("language", language.rawValue)
      json.key("before")
      writeSide(report.before, to: &json)
      json.key("after")
      writeSide(report.after, to: &json)
      json.key("differences")
      json.array(ComparisonWording.differences(report)) { $0.string($1[language]) }
      json.member("unchanged", comparison.unchanged.count)
      json.key("entering")
      json.array(comparison.entering) { $0.string($1.unit.rawValue) }
      json.key("leaving")
      json.array(comparison.leaving) { $0.string($1.unit.rawValue) }
      json.key("changes")
      json.array(comparison.changes, isTall: true) { write($1, to: &$0) }
    }
    output = writer.output
    output.write("\n")
  }

  private func writeSide(_ side: ComparedRound, to json: inout JSONWriter) {
    json.object { json in
      json.member("report", ifAny: side.report)
      if side.report != nil { json.member("engine", side.engine) }
      json.member("asOf", side.question.asOf.description)
      json.member("knownAt", side.question.knownAt.description)
      json.member("view", side.question.view.rawValue)
      json.member("phase", side.phase.rawValue)
      json.key("plan")
      json.object { json in
        json.member("id", side.plan.rawValue)
        json.member("version", side.planVersion)
      }
      json.key("profile")
      json.object { json in
        json.member("id", side.profile.rawValue)
        json.flag("adopted", side.isAdopted)
      }
      json.key("readings")
      json.object { json in
        for (question, reading) in side.readings.sorted(by: { $0.key < $1.key }) {
          json.member(named: question.rawValue, reading)
        }
      }
      json.key("inputs")
      json.array(side.inputs, isTall: true) { json, input in
        json.object { json in
          json.member("role", input.role.rawValue)
          json.member("path", input.path)
          json.member("sha256", input.sha256)
        }
      }
    }
  }
}
