import CivilTime
import Diagnostics
import Model
import Scoring

/// A round of a few lines: a profile and the outcomes of units, written as tables write them.
struct SmallRound {
  var method = ScoringProfile.Method.flat
  /// Groups with their weights and members: `report 30: a 20, b 10 | plan 70: c 70`.
  var scheme = "all 100: a 50, b 50"
  var classes = "excellent 90, good 70, fair 50, poor 0"
  /// Gates: `a commendation`, `b class above fair`, `c commendation waivable`.
  var gates = ""
  var bonus = Bonus.none
  var commendation: Commendation? = Commendation(least: "good", view: .selfStated)
  var tieBreakers: [ObligationID] = []
  var minimumGroup = 1
  var unranked: [UnitID] = []
  var robustness = Ranking.usualRobustness
  var audit: AuditRule?
  var asOf = "2019-11-01"
  /// Groups of units beside `g`, which every unit is in that names none.
  var groups: [GroupID] = ["g"]

  var profile: ScoringProfile {
    ScoringProfile(
      id: "s",
      plan: "p",
      method: method,
      schemes: [
        ScoringScheme(
          id: "one",
          title: Localized("one"),
          addressees: Addressees(groups: [Addressees.everyGroup]),
          groups: Self.groups(scheme)
        )
      ],
      classes: Self.words(classes, ",").map { entry in
        let words = Self.words(entry, " ")
        return ResultClass(
          id: ClassID(rawValue: words[0]),
          title: Localized(words[0]),
          from: Rational(words[1]) ?? .zero
        )
      },
      gates: Self.words(gates, ";").map(Self.gate),
      ranking: Ranking(
        groups: groups,
        unranked: unranked,
        minimumGroup: minimumGroup,
        tieBreakers: tieBreakers,
        robustness: robustness
      ),
      commendation: commendation,
      bonus: bonus,
      audit: audit
    )
  }

  /// The obligations of the scheme and the gates; the clause of `a1` is `a`.
  var obligations: [Obligation] {
    let names = profile.schemes.flatMap(\.groups).flatMap(\.members).map(\.obligation)
    return (names + profile.gates.map(\.require)).map(Self.obligation)
  }

  static func obligation(_ id: ObligationID) -> Obligation {
    Obligation(
      id: id,
      clause: ClauseID(rawValue: String(id.rawValue.prefix(1))),
      bindsTo: Addressees(groups: [Addressees.everyGroup]),
      title: Localized(id.rawValue)
    )
  }

  var scorer: UnitScorer {
    UnitScorer(
      profile: profile,
      obligations: obligations,
      asOf: CivilDate(asOf) ?? .earliest,
      view: commendation?.view ?? .selfStated
    )
  }

  /// The score of a unit with these outcomes in every view: `a 1; b [0,1] time; c waived`.
  func score(_ outcomes: String, unit: String = "u", deeds: String = "") -> UnitScore {
    scorer.score(evaluation(outcomes, unit: unit, deeds: deeds))
  }

  func evaluation(_ outcomes: String, unit: String = "u", deeds: String = "") -> UnitEvaluation {
    let parts = Self.words(unit, "@")
    let duties = Self.outcomes(outcomes)
    let extra = Self.outcomes(deeds)
    return UnitEvaluation(
      unit: Unit(
        id: UnitID(rawValue: parts[0]),
        name: Localized(parts[0]),
        kind: "department",
        groups: [GroupID(rawValue: parts.count > 1 ? parts[1] : "g")]
      ),
      duties: Dictionary(uniqueKeysWithValues: EvidenceView.allCases.map { ($0, duties) }),
      deeds: Dictionary(uniqueKeysWithValues: EvidenceView.allCases.map { ($0, extra) })
    )
  }

  /// The scored round of units: `u1: a 1; b 0`, one a line; `u1@h` is in group `h`.
  func scored(_ lines: String) -> ScoredRound {
    scored(
      Self.words(lines, "\n").map { line in
        let parts = Self.words(line, ":")
        return evaluation(parts.count > 1 ? parts[1] : "", unit: parts[0])
      }
    )
  }

  func scored(_ evaluations: [UnitEvaluation]) -> ScoredRound {
    ScoredRound(
      evaluations,
      scorer: scorer,
      obligations: obligations,
      registry: Registry()
    )
  }

  // MARK: Reading the notation

  static func words(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator).map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return String(part)
    }.filter { !$0.isEmpty }
  }

  private static func groups(_ text: String) -> [ScoringGroup] {
    words(text, "|").map { group in
      let halves = words(group, ":")
      let head = words(halves[0], " ")
      return ScoringGroup(
        id: ScoringGroupID(rawValue: head[0]),
        title: Localized(head[0]),
        weight: Rational(head[1]) ?? .zero,
        members: words(halves[1], ",").map { member in
          let words = words(member, " ")
          return ScoringGroup.Member(
            ObligationID(rawValue: words[0]),
            weight: Rational(words[1]) ?? .zero
          )
        }
      )
    }
  }

  private static func gate(_ text: String) -> Gate {
    let words = words(text, " ")
    return Gate(
      id: GateID(rawValue: "gate-\(words[0])"),
      title: Localized(words[0]),
      require: ObligationID(rawValue: words[0]),
      blocks: words[1] == "class" ? .class : .commendation,
      above: words.firstIndex(of: "above").map { ClassID(rawValue: words[$0 + 1]) },
      acceptsWaiver: words.contains("waivable")
    )
  }

  static func outcomes(_ text: String) -> [DutyOutcome] {
    words(text, ";").map { entry in
      let words = words(entry, " ")
      return outcome(ObligationID(rawValue: words[0]), assessment(Array(words.dropFirst())))
    }
  }

  static func outcome(
    _ id: ObligationID,
    _ assessment: Assessment,
    due: CivilDate? = nil
  ) -> DutyOutcome {
    let verdict = Verdict(assessment)
    return DutyOutcome(
      obligation: id,
      clause: ClauseID(rawValue: String(id.rawValue.prefix(1))),
      title: Localized(id.rawValue),
      assessment: assessment,
      verdict: verdict,
      status: Status(verdict, degree: assessment.degree),
      due: due
    )
  }

  /// `1/2`, `[0,1] time`, `waived`, `not-applicable`.
  private static func assessment(_ words: [String]) -> Assessment {
    if let reason = Exclusion(rawValue: words[0]) { return .excluded(reason) }
    guard words[0].hasPrefix("[") else { return .counted(Degree(Rational(words[0]) ?? .zero)) }
    let ends = words[0].dropFirst().dropLast().split(separator: ",").map { Rational(String($0)) }
    let open: OpenReasons =
      switch words.last {
      case "error": .error
      case "information": .information
      default: .time
      }
    return .counted(Degree(ends[0] ?? .zero, ends[1] ?? .one, open: open))
  }
}

extension UnitScore {
  /// Score, coverage and classes as tables write them: `70.00–90.00 c1 good–excellent`.
  var told: String {
    guard let ranked, let score = ranked.score else { return "none" }
    let printed = score.printed
    let ends = printed.isSettled ? "\(printed.low)" : "\(printed.low)–\(printed.high)"
    let low = ranked.classes.low?.rawValue ?? "-"
    let high = ranked.classes.high?.rawValue ?? "-"
    return "\(ends) c\(ranked.coverage) \(low == high ? low : "\(low)–\(high)")"
  }
}

extension RoundRanking {
  /// Each group's places as tables write them: `g: 1 u1, 2= u2, 2= u3`.
  var told: String {
    groups.map { group in
      let units = group.units.map { "\($0.place)\($0.isTied ? "=" : "") \($0.unit)" }
      return "\(group.group): \(units.joined(separator: ", "))"
    }.joined(separator: " | ")
  }
}
