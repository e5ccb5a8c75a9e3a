internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring

extension ScoreJSON {
  /// Whether a unit may be commended, what the round proposes for it, and every ground against it.
  func write(_ eligibility: Eligibility, of unit: UnitID, to json: inout JSONWriter) {
    json.key("commendation")
    json.object { json in
      json.member("outcome", eligibility.outcome.rawValue)
      json.member("view", eligibility.view.rawValue)
      if tellsPlaces, let mark = report.place(of: unit)?.commendation {
        json.member("mark", mark.name)
        json.flag("firm", mark == .proposed(isFirm: true))
      }
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

  /// Where a unit stands, or why it stands nowhere.
  func writePlace(of unit: UnitID, to json: inout JSONWriter) {
    if let ranked = report.place(of: unit) {
      json.key("rank")
      json.object { write(ranked, to: &$0) }
    } else if let unranked = report.reasonUnranked(unit) {
      json.member("unranked", unranked.reason.name)
    }
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
