internal import Diagnostics
internal import Model
internal import Scoring

extension ComparisonJSON {
  func write(_ change: UnitChange, to json: inout JSONWriter) {
    json.object { json in
      json.member("unit", change.unit.rawValue)
      json.member("name", change.name[language])
      json.key("change")
      write(change.change, to: &json)
      if !change.bonusChange.isNone {
        json.key("bonusChange")
        write(change.bonusChange, to: &json)
      }
      if let places = change.places { json.member("places", places) }
      write(change.before, named: "before", to: &json)
      write(change.after, named: "after", to: &json)
      json.key("clauses")
      json.array(change.causes, isTall: true) { write($1, to: &$0) }
      json.key("gates")
      json.array(change.gates) { json, gate in
        json.object { json in
          json.member("gate", gate.gate.rawValue)
          json.member("before", ifAny: gate.before?.rawValue)
          json.member("after", ifAny: gate.after?.rawValue)
        }
      }
    }
  }

  private func write(_ points: PointsChange, to json: inout JSONWriter) {
    json.object { json in
      json.member("low", PrintedScore(points.low).description)
      json.member("high", PrintedScore(points.high).description)
      json.member("exactLow", points.low.description)
      json.member("exactHigh", points.high.description)
    }
  }

  private func write(
    _ position: UnitPosition?,
    named name: String,
    to json: inout JSONWriter
  ) {
    guard let position else { return }
    json.key(name)
    json.object { json in
      if let score = position.score {
        json.score("score", score)
      }
      json.key("class")
      json.object { json in
        json.member("low", ifAny: position.classes.low?.rawValue)
        json.member("high", ifAny: position.classes.high?.rawValue)
      }
      json.member("group", ifAny: position.group?.rawValue)
      if let place = position.place { json.member("place", place) }
      json.flag("tied", position.isTied)
      json.member("commendation", ifAny: position.eligibility?.rawValue)
      json.flag("proposed", position.isProposed)
    }
  }

  private func write(_ clause: ClauseChange, to json: inout JSONWriter) {
    json.object { json in
      json.member("clause", clause.clause.rawValue)
      json.key("points")
      write(clause.points, to: &json)
      json.key("duties")
      json.array(clause.duties, isTall: true) { write($1, to: &$0) }
    }
  }

  private func write(_ duty: DutyChange, to json: inout JSONWriter) {
    json.object { json in
      json.member("obligation", duty.obligation.rawValue)
      json.member("title", duty.title[language])
      for (name, points) in [
        ("byDegree", duty.byDegree), ("byShare", duty.byShare), ("byCounting", duty.byCounting),
      ] as [(String, PointsChange)] where !points.isNone {
        json.key(name)
        write(points, to: &json)
      }
      write(duty.before, named: "before", to: &json)
      write(duty.after, named: "after", to: &json)
    }
  }

  private func write(_ line: LedgerLine?, named name: String, to json: inout JSONWriter) {
    guard let line else { return }
    json.key(name)
    json.object { json in
      json.member("verdict", line.duty.verdict.rawValue)
      json.member("status", line.duty.status.rawValue)
      json.member("low", ifAny: line.duty.degree?.low.description)
      json.member("high", ifAny: line.duty.degree?.high.description)
      json.member("share", line.share.description)
      json.member("message", line.duty.message[language])
    }
  }
}
