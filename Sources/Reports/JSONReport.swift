internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model

/// The report for programs, in the shape `ttdn/report/v1`.
///
/// Members stand in a fixed order; numbers that must stay exact are strings; a member without a
/// value is left out.
struct JSONReport {
  private let report: Report
  private var language: Language { report.language }

  init(_ report: Report) { self.report = report }

  /// Writes the report; `body` gives what `body(of:)` made of each unit.
  func write<Failure: Error>(
    units: Int,
    body: (Int) throws(Failure) -> [UInt8],
    to output: inout ReportBytes
  ) throws(Failure) {
    var json = JSONWriter(output)
    json.begin("{")
    writeHead(to: &json)
    writeReadings(to: &json)
    json.key("units")
    json.begin("[")
    for index in 0..<units { json.tallItem(try body(index)) }
    if units > 0 { json.newLine() }
    json.end("]")
    var lines = LocatedJSON(language)
    json.key("whole")
    json.array(report.result.whole, isTall: true) { Self.write($1, to: &$0, &lines, language) }
    json.key("diagnostics")
    json.array(report.diagnostics, isTall: true) { lines.write($1, to: &$0) }
    json.end("}")
    json.newLine()
    output = json.output
  }

  /// A unit's object.
  static func body(of unit: UnitResult, _ language: Language) -> [UInt8] {
    var writer = JSONWriter(ReportBytes())
    var lines = LocatedJSON(language)
    write(unit, to: &writer, &lines, language)
    return writer.output.bytes
  }

  private func writeHead(to json: inout JSONWriter) {
    let result = report.result
    json.member("schema", "ttdn/report/v1")
    json.member("engine", report.engine)
    json.member("language", language.rawValue)
    json.member("asOf", result.asOf.description)
    json.member("knownAt", result.question.knownAt.description)
    json.member("view", result.question.view.rawValue)
    json.member("phase", ifAny: result.question.phase?.rawValue)
    json.key("plan")
    json.object { json in
      json.member("id", result.plan.rawValue)
      json.member("version", result.planVersion)
      json.member("title", result.planTitle[language])
    }
    json.key("inputs")
    json.array(report.inputs, isTall: true) { json, input in
      json.object { json in
        json.member("path", input.path)
        json.member("sha256", input.sha256)
      }
    }
  }

  private static func write(
    _ unit: UnitResult,
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON,
    _ language: Language
  ) {
    json.object { json in
      json.member("unit", unit.unit.rawValue)
      json.member("name", unit.name[language])
      json.member("group", ifAny: unit.group?.rawValue)
      json.member("submission", ifAny: unit.submission)
      json.key("verdicts")
      json.array(unit.results, isTall: true) { write($1, to: &$0, &lines, language) }
      json.key("diagnostics")
      json.array(unit.diagnostics, isTall: true) { lines.write($1, to: &$0) }
    }
  }

  private static func write(
    _ result: ObligationResult,
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON,
    _ language: Language
  ) {
    json.object { json in
      json.member("obligation", result.obligation.rawValue)
      json.member("clause", result.clause.rawValue)
      json.member("rule", ifAny: result.rule?.rawValue)
      json.member("title", result.title[language])
      json.member("verdict", result.verdict.rawValue)
      json.member("status", result.status.rawValue)
      json.member("severity", ifAny: result.severity?.rawValue)
      if let degree = result.degree { write(degree, to: &json) }
      if let level = result.judgement.backing?.level { json.member("evidence", level.rawValue) }
      json.member("weight", ifAny: result.weight?.description)
      json.member("due", ifAny: result.due?.description)
      json.key("open")
      json.array(result.open.names) { $0.string($1) }
      json.flag("toolDefault", result.isToolDefault)
      json.flag("costsPoints", result.costsPoints)
      json.member("message", result.message[language])
      json.member("remedy", ifAny: result.remedy?[language])
      writeOccurrences(of: result, to: &json, language)
      json.key("at")
      json.array(result.places) { lines.write($1, to: &$0) }
    }
  }

  /// The times at which a recurring duty was due, each judged by itself.
  private static func writeOccurrences(
    of result: ObligationResult,
    to json: inout JSONWriter,
    _ language: Language
  ) {
    guard case .recurring = result.judgement.finding else { return }
    json.key("occurrences")
    json.array(result.judgement.parts) { json, part in
      json.object { json in
        json.member("title", ifAny: part.title?[language])
        json.member("verdict", part.judgement.verdict.rawValue)
        json.member("status", part.judgement.status.rawValue)
        if let degree = part.judgement.assessment.degree { write(degree, to: &json) }
        json.member("due", ifAny: part.judgement.due?.description)
      }
    }
  }

  private static func write(_ degree: Degree, to json: inout JSONWriter) {
    json.member("degree", low: degree.low, high: degree.high)
  }

  /// The readings that were followed in place of the default ones, and what they change.
  private func writeReadings(to json: inout JSONWriter) {
    guard !report.result.readings.isEmpty else { return }
    json.key("readings")
    json.object { json in
      for (question, reading) in report.result.readings.sorted(by: { $0.key < $1.key }) {
        json.member(named: question.rawValue, reading)
      }
    }
    json.key("readingDifferences")
    json.array(report.result.readingDifferences, isTall: true) { json, difference in
      json.object { json in
        json.member("unit", ifAny: difference.unit?.id.rawValue)
        json.member("obligation", difference.obligation.rawValue)
        json.member("default", ifAny: difference.standard?.status?.rawValue)
        json.member("asked", ifAny: difference.asked?.status?.rawValue)
      }
    }
  }
}
