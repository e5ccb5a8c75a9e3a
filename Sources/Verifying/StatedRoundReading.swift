internal import Diagnostics
internal import LocatedYAML
internal import Model
internal import Scoring

/// Reads the scored round in a report of the published shape.
struct StatedRoundReading {
  /// The object that says what was asked.
  let head: YAMLNode
  private let unitNodes: [YAMLNode]
  private let groupNodes: [YAMLNode]
  private let places: [String: YAMLNode]

  init(_ report: StatedReport) {
    let nodes = report.objects.map(\.node)
    head = nodes[0]
    if report.shape == .scoreLines {
      unitNodes = nodes.filter { $0["record"]?.text == "unit" }
      groupNodes = nodes.filter { $0["record"]?.text == "group" }
    } else {
      unitNodes = head["units"]?.items.map { $0 } ?? []
      groupNodes = head["groups"]?.items.map { $0 } ?? []
    }
    let ranked = groupNodes.flatMap { $0["units"]?.items.map { $0 } ?? [] }
    places = Dictionary(ranked.map { ($0["unit"]?.text ?? "", $0) }) { first, _ in first }
  }

  var classes: [ClassID: Localized] {
    let entries = head["profile"]?["classes"]?.items.map { entry in
      (ClassID(rawValue: entry["class"]?.text ?? ""), Self.words(entry["title"]))
    }
    return Dictionary(entries ?? []) { first, _ in first }
  }

  var groups: [GroupID: Localized] {
    let entries = groupNodes.map { group in
      (GroupID(rawValue: group["group"]?.text ?? ""), Self.words(group["name"]))
    }
    return Dictionary(entries) { first, _ in first }
  }

  var units: [ComparedUnit] {
    unitNodes.map { node in
      ComparedUnit(
        unit: UnitID(rawValue: node["unit"]?.text ?? ""),
        name: Self.words(node["name"]),
        position: position(of: node),
        ledger: (node["ledger"]?.items.map { $0 } ?? []).map(Self.line),
        gates: (node["gates"]?.items.map { $0 } ?? []).map(Self.gate)
      )
    }
  }

  private func position(of unit: YAMLNode) -> UnitPosition {
    let rank = places[unit["unit"]?.text ?? ""]
    return UnitPosition(
      score: unit["score"].map(Self.interval),
      bonus: unit["bonus"].map(Self.interval) ?? .zero,
      classes: ClassSpan(
        low: unit["class"]?["low"].map { ClassID(rawValue: $0.text) },
        high: unit["class"]?["high"].map { ClassID(rawValue: $0.text) },
        heldBy: (unit["class"]?["heldBy"]?.items.map { $0 } ?? []).map {
          GateID(rawValue: $0.text)
        }
      ),
      eligibility: unit["commendation"]?["outcome"].flatMap {
        Eligibility.Outcome(rawValue: $0.text)
      },
      place: rank?["place"].flatMap { Int($0.text) },
      isTied: rank?["tied"]?.text == "true",
      isProposed: rank?["mark"]?.text == CommendationMark.proposed(isFirm: true).name,
      group: unit["group"].map { GroupID(rawValue: $0.text) }
    )
  }

  private static func line(_ node: YAMLNode) -> LedgerLine {
    LedgerLine(
      duty: duty(node),
      group: ScoringGroupID(rawValue: node["group"]?.text ?? ""),
      weight: number(node["weight"]),
      share: number(node["share"])
    )
  }

  private static func duty(_ node: YAMLNode) -> DutyOutcome {
    let verdict = node["verdict"].flatMap { Verdict(rawValue: $0.text) } ?? .error
    let reasons = OpenReasons(names: node["because"]?.items.map(\.text) ?? [])
    let degree = node["degree"].map { degree in
      // Whatever else is missing, what is not settled has a reason.
      Degree(
        number(degree["low"]),
        number(degree["high"]),
        open: reasons.isEmpty ? .information : reasons
      )
    }
    return DutyOutcome(
      obligation: ObligationID(rawValue: node["obligation"]?.text ?? ""),
      clause: ClauseID(rawValue: node["clause"]?.text ?? ""),
      title: words(node["title"]),
      assessment: degree.map(Assessment.counted)
        ?? .excluded(verdict == .waived ? .waived : .notApplicable),
      verdict: verdict,
      status: node["status"].flatMap { Status(rawValue: $0.text) } ?? .error,
      message: words(node["message"])
    )
  }

  private static func gate(_ node: YAMLNode) -> ComparedGate {
    ComparedGate(
      id: GateID(rawValue: node["gate"]?.text ?? ""),
      title: words(node["title"]),
      state: node["state"].flatMap { GateState(rawValue: $0.text) } ?? .open
    )
  }

  /// The exact points.
  private static func interval(_ node: YAMLNode) -> ScoreInterval {
    ScoreInterval(number(node["exactLow"]), number(node["exactHigh"]))
  }

  private static func number(_ node: YAMLNode?) -> Rational {
    node.flatMap { Rational(ofAnyLength: $0.text) } ?? .zero
  }

  /// A report speaks one language.
  private static func words(_ node: YAMLNode?) -> Localized { Localized(node?.text ?? "") }
}
