internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model

/// The explanation for programs, in the shape `ttdn/explanation/v1`.
///
/// Members stand in a fixed order; numbers that must stay exact are strings; a member without a
/// value is left out.
struct ExplanationJSON {
  private let report: ExplanationReport
  var language: Language { report.language }

  init(_ report: ExplanationReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    var lines = LocatedJSON(language)
    let explanation = report.explanation
    writer.object { json in
      json.member("schema", "ttdn/explanation/v1")
      json.member("engine", report.engine)
      json.member("language", language.rawValue)
      json.member("asOf", explanation.question.asOf.description)
      json.member("knownAt", explanation.question.knownAt.description)
      json.member("view", explanation.question.view.rawValue)
      json.member("phase", explanation.phase.rawValue)
      writePlan(explanation.plan, to: &json)
      writeBearer(explanation, to: &json)
      json.key("inputs")
      json.array(report.inputs, isTall: true) { json, input in
        json.object { json in
          json.member("path", input.path)
          json.member("sha256", input.sha256)
        }
      }
      json.key("obligations")
      json.array(explanation.obligations, isTall: true) { write($1, to: &$0, &lines) }
      json.key("diagnostics")
      json.array(report.besides) { lines.write($1, to: &$0) }
      json.key("unreadable")
      json.array(explanation.unreadable) { json, diagnostic in
        lines.write(diagnostic, to: &json)
      }
    }
    output = writer.output
    output.write("\n")
  }

  private func writePlan(_ plan: Plan, to json: inout JSONWriter) {
    json.key("plan")
    json.object { json in
      json.member("id", plan.id.rawValue)
      json.member("version", plan.version)
      json.member("title", plan.title[language])
      json.member("document", ifAny: plan.document?.number)
    }
    guard !report.explanation.readings.isEmpty else { return }
    json.key("readings")
    json.object { json in
      for (question, reading) in report.explanation.readings.sorted(by: { $0.key < $1.key }) {
        json.member(named: question.rawValue, reading)
      }
    }
  }

  private func writeBearer(_ explanation: Explanation, to json: inout JSONWriter) {
    if let unit = explanation.unit {
      json.member("unit", unit.id.rawValue)
      json.member("name", unit.name[language])
    } else {
      json.flag("whole", true)
    }
    json.member("submission", ifAny: explanation.submission)
  }

  private func write(
    _ explained: ExplainedObligation,
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON
  ) {
    json.object { json in
      json.member("obligation", explained.obligation.id.rawValue)
      json.member("clause", explained.obligation.clause.rawValue)
      json.member("document", ifAny: explained.documentNumber)
      json.member("gist", ifAny: explained.clause?.gist?[language])
      json.member("title", explained.obligation.title[language])
      json.flag("binds", explained.result != nil)
      json.flag("toolDefault", explained.obligation.basis == .toolDefault)
      json.key("binding")
      write(explained.binding, to: &json, &lines)
      write(explained.rule, to: &json, &lines)
      write(explained.measure, named: "measure", to: &json)
      writeParameters(explained.parameters, to: &json, &lines)
      write(explained.readings, named: "openQuestions", to: &json)
      writeStandard(explained.standard, to: &json)
      writePoints(explained.points, to: &json)
      json.member("remedy", ifAny: explained.result?.remedy?[language])
      guard let node = explained.node else { return }
      json.key("tree")
      write(node, to: &json, &lines)
    }
  }

  private func write(_ rule: ExplainedRule?, to json: inout JSONWriter, _ lines: inout LocatedJSON)
  {
    guard let rule else { return }
    json.key("rule")
    json.object { json in
      json.member("id", rule.id.rawValue)
      json.member("title", rule.title[language])
      json.member("because", rule.because[language])
      json.key("sources")
      json.array(rule.sources) { $0.string($1[language]) }
      json.key("at")
      lines.write(rule.place, to: &json)
    }
  }

  private func write(_ details: [ToldDetail], named name: String, to json: inout JSONWriter) {
    json.key(name)
    json.array(details) { json, detail in
      json.object { json in
        json.member("label", detail.label[language])
        json.member("value", detail.value[language])
        json.flag("code", detail.isCode)
      }
    }
  }

  private func writeParameters(
    _ parameters: [ExplainedParameter],
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON
  ) {
    json.key("parameters")
    json.array(parameters) { json, parameter in
      json.object { json in
        json.member("name", parameter.name)
        json.member("meaning", ifAny: parameter.meaning?[language])
        json.member("value", parameter.value[language])
        json.member("origin", parameter.origin[language])
        json.key("at")
        lines.write(parameter.place, to: &json)
      }
    }
  }

  /// What the default readings give, where others are followed and it matters.
  private func writeStandard(_ standard: ToldStatus?, to json: inout JSONWriter) {
    guard let standard else { return }
    json.key("underDefaultReadings")
    json.object { json in
      json.member("status", ifAny: standard.status?.rawValue)
      json.member("low", ifAny: standard.degree?.low.description)
      json.member("high", ifAny: standard.degree?.high.description)
    }
  }

  private func writePoints(_ points: Points?, to json: inout JSONWriter) {
    guard let points else { return }
    json.key("points")
    json.object { json in
      json.member("weight", points.weight.description)
      json.member("group", points.group[language])
      json.member("settled", points.settled.description)
      json.member("attainable", points.attainable.description)
      json.member("lost", points.lost.description)
    }
  }
}
