internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

extension ImprovementJSON {
  func write(
    _ step: ImprovementStep,
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON
  ) {
    json.object { json in
      json.member("obligation", step.duty.obligation.rawValue)
      json.member("clause", step.duty.clause.rawValue)
      json.member("title", step.duty.title[language])
      json.member("share", step.share.description)
      json.member("before", ifAny: step.duty.degree?.low.description)
      json.member("after", ifAny: step.after.degree?.low.description)
      json.member("verdict", step.verdict.rawValue)
      json.member("gain", step.gain.description)
      json.member("cost", step.cost)
      json.key("gates")
      json.array(step.gates) { $0.string($1.id.rawValue) }
      json.key("deeds")
      json.array(step.deeds, isTall: true) { write($1, to: &$0, &lines) }
    }
  }

  private func write(
    _ deed: ImprovementDeed,
    to json: inout JSONWriter,
    _ lines: inout LocatedJSON
  ) {
    let language = self.language
    json.object { json in
      json.member("kind", deed.kind.rawValue)
      json.member("count", deed.count)
      json.flag("dependsOnFacts", deed.kind.dependsOnFacts)
      json.member("lastDay", ifAny: deed.lastDay?.description)
      json.member("backing", ifAny: deed.backing?.rawValue)
      json.member("cost", deed.cost)
      json.key("part")
      json.array(deed.part) { $0.string($1[language]) }
      json.member("message", ImprovementWording.deed(deed)[language])
      json.key("about")
      json.array(deed.subjects) { json, subject in
        json.object { json in
          json.member("name", subject.name[language])
          guard let place = subject.place else { return }
          json.key("at")
          lines.write(place, to: &json)
        }
      }
    }
  }
}
