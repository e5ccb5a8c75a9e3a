internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// One unit of a scored round for programs; its place is not told, but where it belongs.
struct ScoreUnitJSON {
  private let language: Language
  /// Where the members about the unit's place belong, in bytes from the beginning.
  private var mark: Int?
  private var rank = 0

  private init(_ language: Language) { self.language = language }

  /// The part of a unit with what was found in its submission: an object, or a line of its own.
  static func part(
    of unit: UnitScore,
    _ diagnostics: [Diagnostic],
    _ language: Language,
    isOneLine: Bool
  ) -> ScorePart {
    var shape = ScoreUnitJSON(language)
    var writer = JSONWriter(ReportBytes(), isOneLine: isOneLine)
    var lines = LocatedJSON(language)
    writer.object { json in
      if isOneLine { json.member("record", "unit") }
      shape.write(unit, to: &json)
      json.key("diagnostics")
      json.array(diagnostics, isTall: true) { lines.write($1, to: &$0) }
    }
    return ScorePart(writer.output.bytes, mark: shape.mark, rank: shape.rank)
  }

  /// The members of one unit.
  private mutating func write(_ unit: UnitScore, to json: inout JSONWriter) {
    json.member("unit", unit.unit.rawValue)
    json.member("name", unit.name[language])
    json.member("group", ifAny: unit.group?.rawValue)
    json.member("scheme", ifAny: unit.scheme?.id)
    json.member("submission", ifAny: unit.submission)
    if let ranked = unit.ranked { write(ranked, to: &json) }
    if let eligibility = unit.eligibility { write(eligibility, to: &json) }
    rank = json.output.bytes.count
    json.key("views")
    json.array(unit.views) { json, view in
      json.object { json in
        json.member("view", view.view.rawValue)
        write(view, to: &json)
      }
    }
    writeGatesAndBonus(of: unit, to: &json)
    json.key("ledger")
    json.array(unit.ranked?.ledger ?? [], isTall: true) { json, line in
      json.object { write(line, to: &$0) }
    }
    json.key("unweighted")
    json.array(unit.unweighted, isTall: true) { json, duty in
      json.object { write(duty, to: &$0) }
    }
    json.key("claims")
    json.array(unit.claims, isTall: true) { json, claim in json.object { write(claim, to: &$0) } }
    json.key("reminders")
    json.array(unit.reminders, isTall: true) { json, reminder in
      json.object { write(reminder, to: &$0) }
    }
  }

  /// Whether a unit may be commended, and every ground against it.
  private mutating func write(_ eligibility: Eligibility, to json: inout JSONWriter) {
    json.key("commendation")
    json.object { json in
      json.member("outcome", eligibility.outcome.rawValue)
      json.member("view", eligibility.view.rawValue)
      mark = json.output.bytes.count
      json.key("grounds")
      json.array(eligibility.grounds) { json, ground in
        json.object { json in
          json.member("ground", ground.name)
          json.member("gate", ifAny: ground.gate?.id.rawValue)
          json.member("obligation", ifAny: ground.gate?.require.rawValue)
          json.member("message", ground.message[language])
        }
      }
    }
  }

  /// The numbers of one view: printed, and exact.
  private func write(_ view: ViewScore, to json: inout JSONWriter) {
    if let score = view.score { json.score("score", score) }
    json.member("coverage", view.coverage.description)
    json.key("class")
    json.object { json in
      json.member("low", ifAny: view.classes.low?.rawValue)
      json.member("high", ifAny: view.classes.high?.rawValue)
      guard !view.classes.heldBy.isEmpty else { return }
      json.key("heldBy")
      json.array(view.classes.heldBy) { $0.string($1.rawValue) }
    }
    json.score("bonus", view.bonus)
    if let total = view.total { json.interval("total", total) }
  }

  private func writeGatesAndBonus(of unit: UnitScore, to json: inout JSONWriter) {
    json.key("gates")
    json.array(unit.ranked?.gates ?? []) { json, outcome in
      json.object { json in
        json.member("gate", outcome.gate.id.rawValue)
        json.member("title", outcome.gate.title[language])
        json.member("clause", ifAny: outcome.gate.clause?.rawValue)
        json.member("obligation", outcome.gate.require.rawValue)
        json.member("blocks", outcome.gate.blocks.rawValue)
        json.member("state", outcome.state.rawValue)
        json.member("message", ifAny: outcome.duty?.message[language])
      }
    }
    json.key("deeds")
    json.array(unit.ranked?.bonusLines ?? []) { json, line in
      json.object { json in
        json.member("deed", line.item.id.rawValue)
        json.member("title", line.item.title[language])
        json.member("clause", ifAny: line.item.clause?.rawValue)
        json.interval("points", line.points.printed)
      }
    }
  }

  private func write(_ line: LedgerLine, to json: inout JSONWriter) {
    json.member("group", line.group.rawValue)
    json.member("weight", line.weight.description)
    json.member("share", line.share.description)
    json.member("gained", line.gained.description)
    json.member("lost", line.lost.description)
    json.member("open", line.open.description)
    write(line.duty, to: &json)
  }

  private func write(_ duty: DutyOutcome, to json: inout JSONWriter) {
    json.member("obligation", duty.obligation.rawValue)
    json.member("clause", duty.clause.rawValue)
    json.member("rule", ifAny: duty.rule?.rawValue)
    json.member("title", duty.title[language])
    json.member("verdict", duty.verdict.rawValue)
    json.member("status", duty.status.rawValue)
    if let degree = duty.degree {
      json.member("degree", low: degree.low, high: degree.high)
      json.key("because")
      json.array(degree.open.names) { $0.string($1) }
    }
    json.member("due", ifAny: duty.due?.description)
    json.member("message", duty.message[language])
    json.member("remedy", ifAny: duty.remedy?[language])
    json.key("at")
    json.array(duty.spots) { $0.spot($1) }
  }

  private func write(_ claim: ClaimLine, to json: inout JSONWriter) {
    json.member("obligation", claim.obligation.rawValue)
    json.member("clause", claim.clause.rawValue)
    json.member("weight", claim.weight.description)
    json.member("stated", ifAny: claim.stated?.description)
    json.member("claimed", claim.claimed.description)
    json.key("points")
    json.array(EvidenceView.allCases.filter { claim.points[$0] != nil }) { json, view in
      json.object { json in
        json.member("view", view.rawValue)
        json.member("low", ifAny: claim.points[view]?.low.description)
        json.member("high", ifAny: claim.points[view]?.high.description)
      }
    }
    json.member("measuredBy", claim.measuredBy.rawValue)
    json.member("overClaim", claim.settledOverClaim.description)
    json.member("unbacked", claim.presentOverClaim.description)
  }

  private func write(_ reminder: Reminder, to json: inout JSONWriter) {
    json.member("kind", reminder.kind.rawValue)
    json.member("obligation", reminder.duty.obligation.rawValue)
    json.member("clause", reminder.duty.clause.rawValue)
    json.member("due", ifAny: reminder.duty.due?.description)
    json.member("points", reminder.points.description)
    json.member("message", reminder.duty.message[language])
    json.member("remedy", ifAny: reminder.duty.remedy?[language])
  }
}

extension JSONWriter {
  /// A member with the two ends of a number of points, as they are printed and exactly.
  mutating func score(_ name: String, _ points: ScoreInterval) {
    key(name)
    object { json in
      json.member("low", points.printed.low.description)
      json.member("high", points.printed.high.description)
      json.member("exactLow", points.low.description)
      json.member("exactHigh", points.high.description)
    }
  }

  /// A member with the two ends of a number of points, as they are printed.
  mutating func interval(_ name: String, _ points: PrintedInterval) {
    key(name)
    object { json in
      json.member("low", points.low.description)
      json.member("high", points.high.description)
    }
  }

  /// A place in a file, in the shape of those of diagnostics.
  mutating func spot(_ spot: Spot) {
    object { json in
      json.member("path", spot.path)
      json.key("start")
      json.object { $0.position(spot.start) }
      json.key("end")
      json.object { $0.position(spot.end) }
    }
  }

  private mutating func position(_ position: Position) {
    member("line", position.line)
    member("column", position.column)
  }
}
