internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model

extension ExplanationJSON {
  /// A node of the tree with all that it rests on.
  func write(_ node: ExplanationNode, to json: inout JSONWriter, _ lines: inout LocatedJSON) {
    let judgement = node.judgement
    let language = self.language
    json.object { json in
      json.member("title", ifAny: node.title?[language])
      json.member("weight", ifAny: node.weight.map { "\($0)" })
      json.flag("critical", node.isCritical)
      json.member("verdict", judgement.verdict.rawValue)
      json.member("status", judgement.status.rawValue)
      write(judgement, to: &json)
      json.member("message", node.message[language])
      json.key("why")
      json.array(node.account.why) { $0.string($1[language]) }
      write(node.account.obstacles, named: "obstacles", to: &json, &lines)
      write(node.account.steps, named: "steps", to: &json, &lines)
      writeBounds(judgement.grounds?.bounds ?? [], to: &json)
      writeFacts(judgement.grounds, to: &json, &lines)
      writeItems(node.items, to: &json, &lines)
      write(node.adjustments, named: "adjustments", to: &json, &lines)
      write(node.missing, named: "missing", to: &json, &lines)
      json.key("remarks")
      json.array(judgement.remarks) { $0.string($1[language]) }
      json.key("failures")
      json.array(judgement.failures) { lines.write($1, to: &$0) }
      json.key("children")
      json.array(node.children, isTall: true) { write($1, to: &$0, &lines) }
    }
  }

  private func write(_ judgement: Judgement, to json: inout JSONWriter) {
    if let degree = judgement.assessment.degree {
      json.member("degree", low: degree.low, high: degree.high)
      json.key("open")
      json.array(degree.open.names) { $0.string($1) }
    }
    json.member("due", ifAny: judgement.due?.description)
    json.member("evidence", ifAny: judgement.backing?.level.rawValue)
  }

  private func writeBounds(_ bounds: [ToldBound], to json: inout JSONWriter) {
    json.key("bounds")
    json.array(bounds) { json, bound in
      json.object { json in
        json.member("lastDay", bound.lastDay.description)
        json.member("degree", bound.factor.description)
        json.flag("passed", bound.hasPassed)
      }
    }
  }

  private func writeFacts(
    _ grounds: Grounds?,
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON
  ) {
    json.key("facts")
    json.array(grounds?.facts ?? []) { write($1, to: &$0, &lines) }
    guard let own = grounds?.overruled else { return }
    json.key("overruled")
    write(own, to: &json, &lines)
  }

  private func write(_ fact: UsedFact, to json: inout JSONWriter, _ lines: inout LocatedJSON) {
    json.object { json in
      json.member("path", fact.path)
      json.member("value", ifAny: fact.value)
      json.flag("hidden", fact.isHidden)
      json.key("at")
      lines.write(fact.place, to: &json)
    }
  }

  private func writeItems(
    _ items: [ToldItem],
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON
  ) {
    let language = self.language
    json.key("items")
    json.array(items) { json, item in
      json.object { json in
        json.member("name", item.name)
        json.member("outcome", item.outcome)
        json.member("text", item.text[language])
        guard let place = item.place else { return }
        json.key("at")
        lines.write(place, to: &json)
      }
    }
  }

  private func write(
    _ told: [ToldLine],
    named name: String,
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON
  ) {
    json.key(name)
    json.array(told) { write($1, to: &$0, &lines) }
  }

  func write(_ told: ToldLine, to json: inout JSONWriter, _ lines: inout LocatedJSON) {
    json.object { json in
      json.member("text", told.text[language])
      guard let place = told.place else { return }
      json.key("at")
      lines.write(place, to: &json)
    }
  }
}
