internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// A scored round for programs, in the shape `ttdn/score/v1`.
///
/// Members stand in a fixed order; numbers that must stay exact are strings; a member without a
/// value is left out.
struct ScoreJSON {
  let report: ScoreReport
  var language: Language { report.language }

  /// Whether a unit's object says where it stands.
  let tellsPlaces: Bool

  init(_ report: ScoreReport, tellsPlaces: Bool = true) {
    self.report = report
    self.tellsPlaces = tellsPlaces
  }

  /// Writes what comes before the units.
  private func begin(_ json: inout JSONWriter) {
    json.begin("{")
    writeQuestion(to: &json)
    writeInputs(to: &json)
    json.key("units")
    json.begin("[")
  }

  /// Writes what comes after the units.
  private func end(_ json: inout JSONWriter) {
    var lines = LocatedJSON(language)
    if !report.units.isEmpty { json.newLine() }
    json.end("]")
    json.key("groups")
    json.array(report.result.round.ranking.groups, isTall: true) { json, group in
      json.object { write(group, to: &$0) }
    }
    json.key("unranked")
    json.array(report.result.round.ranking.unranked, isTall: true) { json, unit in
      json.object { write(unit, to: &$0) }
    }
    if let audit = report.result.round.ranking.audit {
      json.key("audit")
      json.object { write(audit, to: &$0) }
    }
    json.key("diagnostics")
    json.array(report.diagnostics, isTall: true) { lines.write($1, to: &$0) }
    json.end("}")
    json.newLine()
  }

  /// Writes the round; `part` gives the part of a unit by its position, in their order.
  func write<Failure: Error>(
    to output: inout ReportBytes,
    part: (Int) throws(Failure) -> ScorePart
  ) throws(Failure) {
    var json = JSONWriter(output)
    begin(&json)
    for (index, unit) in report.units.ids.enumerated() {
      json.tallItem(try part(index).telling(place(of: unit)))
    }
    end(&json)
    output = json.output
  }

  /// What the round was asked and scored by.
  func writeQuestion(to json: inout JSONWriter) {
    let result = report.result
    json.member("schema", "ttdn/score/v1")
    json.member("engine", report.provenance.engine)
    json.member("language", language.rawValue)
    json.member("asOf", result.question.asOf.description)
    json.member("knownAt", result.question.knownAt.description)
    json.member("view", result.question.view.rawValue)
    json.member("phase", result.phase.rawValue)
    json.member("scope", result.isWholeRound ? "round" : "submitted")
    json.key("plan")
    json.object { json in
      json.member("id", result.plan.rawValue)
      json.member("version", result.planVersion)
      json.member("title", result.planTitle[language])
      json.member("sha256", ifAny: report.provenance.digest(of: .plan))
    }
    writeProfile(to: &json)
    json.key("rules")
    json.object { json in
      json.member("count", report.provenance.count(of: .rule))
      json.member("sha256", report.provenance.rules)
    }
    guard !result.readings.isEmpty else { return }
    json.key("readings")
    json.object { json in
      for (question, reading) in result.readings.sorted(by: { $0.key < $1.key }) {
        json.member(named: question.rawValue, reading)
      }
    }
  }

  /// Every input with its digest, and one digest of them all.
  func writeInputs(to json: inout JSONWriter) {
    json.key("inputs")
    json.array(report.provenance.inputs, isTall: true) { json, input in
      json.object { json in
        json.member("role", input.role.rawValue)
        json.member("path", input.path)
        json.member("sha256", input.sha256)
      }
    }
    json.member("inputsSha256", report.provenance.whole)
  }

  private func writeProfile(to json: inout JSONWriter) {
    let profile = report.profile
    json.key("profile")
    json.object { json in
      json.member("id", profile.id.rawValue)
      json.boolean("adopted", profile.isAdopted)
      json.member("method", profile.method.rawValue)
      json.member("sha256", ifAny: report.provenance.digest(of: .profile))
      json.key("classes")
      json.array(profile.classes) { json, entry in
        json.object { json in
          json.member("class", entry.id.rawValue)
          json.member("title", entry.title[language])
          json.member("from", entry.from.description)
        }
      }
      guard let commendation = profile.commendation else { return }
      json.key("commendation")
      json.object { json in
        json.member("class", commendation.least.rawValue)
        json.member("coverage", commendation.coverage.description)
        json.member("view", commendation.view.rawValue)
        json.member("quota", commendation.quota.description)
      }
    }
  }
}
