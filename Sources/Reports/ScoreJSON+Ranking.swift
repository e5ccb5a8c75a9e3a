internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring

extension ScoreJSON {
  /// What is told of a unit's place: where it stands, or why it stands nowhere.
  func place(of unit: UnitID) -> ScorePart.Place {
    guard tellsPlaces else { return ScorePart.Place() }
    var mark = JSONWriter(ReportBytes(), continues: true)
    var rank = JSONWriter(ReportBytes(), continues: true)
    if let ranked = report.place(of: unit) {
      if let commendation = ranked.commendation {
        mark.member("mark", commendation.name)
        mark.flag("firm", commendation == .proposed(isFirm: true))
      }
      rank.key("rank")
      rank.object { write(ranked, to: &$0) }
    } else if let unranked = report.reasonUnranked(unit) {
      rank.member("unranked", unranked.reason.name)
    }
    return ScorePart.Place(mark: mark.output.bytes, rank: rank.output.bytes)
  }

  private func write(_ ranked: RankedUnit, to json: inout JSONWriter) {
    json.member("place", ranked.place)
    json.flag("tied", ranked.isTied)
    json.member("low", ranked.places.lowerBound)
    json.member("high", ranked.places.upperBound)
    json.key("withoutOneClause")
    json.object { json in
      json.member("low", ranked.placesWithoutOneClause.lowerBound)
      json.member("high", ranked.placesWithoutOneClause.upperBound)
    }
    guard let next = ranked.next else { return }
    json.key("next")
    json.object { json in
      json.member("points", next.points.description)
      json.member("robustness", ifAny: next.robustness?.description)
      json.member("doubt", ifAny: next.doubt?.rawValue)
    }
  }

  /// The order of one group.
  func write(_ group: GroupRanking, to json: inout JSONWriter) {
    json.member("group", group.group.rawValue)
    json.member("name", group.name[language])
    json.member("quota", group.quota)
    json.flag("mixesSchemes", group.mixesSchemes)
    json.key("units")
    json.array(group.units, isTall: true) { json, ranked in
      json.object { json in
        json.member("unit", ranked.unit.rawValue)
        json.interval("total", ranked.total)
        write(ranked, to: &json)
        json.member("mark", ifAny: ranked.commendation?.name)
      }
    }
    json.key("withoutClause")
    json.array(group.withoutClause, isTall: true) { json, clause in
      json.object { json in
        json.member("clause", clause.clause.rawValue)
        json.member("moved", clause.moved)
        json.key("shifts")
        json.array(clause.shifts) { json, shift in
          json.object { json in
            json.member("unit", shift.unit.rawValue)
            json.member("from", shift.from)
            if let to = shift.to { json.member("to", to) }
          }
        }
      }
    }
  }

  /// A unit without a place.
  func write(_ unit: UnrankedUnit, to json: inout JSONWriter) {
    json.member("unit", unit.unit.rawValue)
    json.member("group", ifAny: unit.group?.rawValue)
    json.member("reason", unit.reason.name)
    if case .smallGroup(let size, let least) = unit.reason {
      json.member("size", size)
      json.member("least", least)
    }
    json.member("commendation", ifAny: unit.eligibility?.rawValue)
  }

  /// The units to look at again.
  func write(_ audit: AuditSample, to json: inout JSONWriter) {
    json.member("seed", String(audit.seed))
    json.member("share", audit.share.description)
    json.key("units")
    json.array(audit.picks) { json, pick in
      json.object { json in
        json.member("unit", pick.unit.rawValue)
        json.member("group", ifAny: pick.group?.rawValue)
        json.member("reason", pick.reason.rawValue)
      }
    }
  }
}
