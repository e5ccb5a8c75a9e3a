internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// The way to a goal for programs, in the shape `ttdn/improvement/v1`.
///
/// Members stand in a fixed order; numbers that must stay exact are strings; a member without a
/// value is left out.
struct ImprovementJSON {
  private let report: ImprovementReport
  var language: Language { report.language }

  init(_ report: ImprovementReport) { self.report = report }

  func write(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    var lines = LocatedJSON(language)
    let (answer, improvement) = (report.answer, report.answer.improvement)
    writer.object { json in
      json.member("schema", "ttdn/improvement/v1")
      json.member("engine", report.engine)
      json.member("language", language.rawValue)
      writeQuestion(answer, to: &json)
      json.member("unit", answer.unit.id.rawValue)
      json.member("name", answer.unit.name[language])
      json.member("submission", ifAny: answer.submission)
      writeGoal(improvement, answer.profile, to: &json)
      json.key("inputs")
      json.array(report.inputs, isTall: true) { json, input in
        json.object { json in
          json.member("path", input.path)
          json.member("sha256", input.sha256)
        }
      }
      json.key("before")
      write(improvement.before, improvement.goal, to: &json)
      json.member("attainable", ifAny: improvement.attainable?.description)
      write(improvement.outcome, improvement.goal, to: &json, &lines)
      json.key("losses")
      json.array(improvement.losses, isTall: true) { write($1, to: &$0) }
      json.key("diagnostics")
      json.array(report.besides) { lines.write($1, to: &$0) }
    }
    output = writer.output
    output.write("\n")
  }

  private func writeQuestion(_ answer: ImprovementAnswer, to json: inout JSONWriter) {
    json.member("asOf", answer.question.asOf.description)
    json.member("knownAt", answer.question.knownAt.description)
    json.member("view", answer.question.view.rawValue)
    json.member("phase", answer.phase.rawValue)
    json.key("plan")
    json.object { json in
      json.member("id", answer.plan.id.rawValue)
      json.member("version", answer.plan.version)
      json.member("title", answer.plan.title[language])
    }
    json.key("profile")
    json.object { json in
      json.member("id", answer.profile.id.rawValue)
      json.flag("adopted", answer.profile.isAdopted)
    }
    guard !answer.readings.isEmpty else { return }
    json.key("readings")
    json.object { json in
      for (question, reading) in answer.readings.sorted(by: { $0.key < $1.key }) {
        json.member(named: question.rawValue, reading)
      }
    }
  }

  private func writeGoal(
    _ improvement: Improvement,
    _ profile: ScoringProfile,
    to json: inout JSONWriter
  ) {
    json.key("goal")
    json.object { json in
      switch improvement.goal {
      case .resultClass(let id):
        json.member("class", id.rawValue)
        json.member("from", ifAny: profile.classes.first { $0.id == id }?.from.description)
      case .commendation: json.flag("commendation", true)
      }
    }
    if let budget = improvement.budget { json.member("budget", budget) }
  }

  private func write(_ score: UnitScore, _ goal: ImprovementGoal, to json: inout JSONWriter) {
    json.object { json in
      guard let ranked = score.ranked else { return }
      if let points = ranked.score {
        json.score("score", points)
      }
      json.key("class")
      json.object { json in
        json.member("low", ifAny: ranked.classes.low?.rawValue)
        json.member("high", ifAny: ranked.classes.high?.rawValue)
      }
      json.member("coverage", ranked.coverage.description)
      guard goal == .commendation else { return }
      json.member("commendation", ifAny: score.eligibility?.outcome.rawValue)
    }
  }

  private func write(
    _ outcome: Improvement.Outcome,
    _ goal: ImprovementGoal,
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON
  ) {
    switch outcome {
    case .reached: json.member("outcome", "reached")
    case .reachable(let path):
      json.member("outcome", "reachable")
      json.key("path")
      write(path, goal, to: &json, &lines)
    case .overBudget(let cheapest, let within):
      json.member("outcome", "over-budget")
      json.key("path")
      write(cheapest, goal, to: &json, &lines)
      write(best: within, goal, to: &json, &lines)
    case .unreachable(let obstacles, let best):
      json.member("outcome", "unreachable")
      json.key("obstacles")
      json.array(obstacles, isTall: true) { write($1, to: &$0) }
      write(best: best, goal, to: &json, &lines)
    }
  }

  private func write(
    best: ImprovementPath?,
    _ goal: ImprovementGoal,
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON
  ) {
    guard let best else { return }
    json.key("best")
    write(best, goal, to: &json, &lines)
  }

  private func write(_ obstacle: ImprovementObstacle, to json: inout JSONWriter) {
    json.object { json in
      switch obstacle {
      case .gate(let gate, _):
        json.member("kind", "gate")
        json.member("gate", gate.id.rawValue)
        json.member("requires", gate.require.rawValue)
      case .score: json.member("kind", "score")
      case .coverage: json.member("kind", "coverage")
      case .noScore: json.member("kind", "no-score")
      case .unconfirmed: json.member("kind", "unconfirmed")
      }
      json.member("message", ImprovementWording.obstacle(obstacle)[language])
    }
  }

  private func write(_ loss: ImprovementLoss, to json: inout JSONWriter) {
    json.object { json in
      json.member("obligation", loss.duty.obligation.rawValue)
      json.member("clause", loss.duty.clause.rawValue)
      json.member("title", loss.duty.title[language])
      json.member("points", loss.points.description)
      json.member("message", loss.duty.message[language])
    }
  }

  private func write(
    _ path: ImprovementPath,
    _ goal: ImprovementGoal,
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON
  ) {
    json.object { json in
      json.member("cost", path.cost)
      json.member("deeds", path.deedCount)
      json.flag("cheapest", path.isProvenCheapest)
      json.key("steps")
      json.array(path.steps, isTall: true) { write($1, to: &$0, &lines) }
      json.key("after")
      write(path.after, goal, to: &json)
    }
  }
}
