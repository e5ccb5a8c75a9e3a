import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// Reads the part of a plan's file that is not obligations.
enum PlanFileReader {
  /// The plan without its obligations, or `nil` when it has no period to judge by.
  static func plan(
    _ root: YAMLNode,
    zone: Zone,
    calendar: WorkCalendar?,
    _ registry: Registry,
    found: inout [Diagnostic]
  ) -> Plan? {
    guard let periodNode = root["period"] else { return nil }
    guard let period = Period(located: periodNode) else {
      found.append(Diagnostic(PlanSituation.emptyPeriod, at: periodNode.place))
      return nil
    }
    let metadata = root["metadata"]
    let clauses = entries(root["clauses"]).map(clause)
    checkUnique(root["clauses"], .clause, &found)
    checkUnique(root["references"], .reference, &found)
    checkUnique(root["interpretations"], .interpretation, &found)
    checkNames(root, Set(clauses.map(\.id)), registry, &found)
    return Plan(
      id: PlanID(rawValue: metadata?["id"]?.text ?? ""),
      version: metadata?["version"].flatMap { Int($0.text) } ?? 1,
      title: Localized(located: metadata?["title"]) ?? Localized(""),
      document: root["document"].map(document),
      period: period,
      zone: zone,
      inForce: Validity(located: root["inForce"]),
      calendar: calendar,
      centre: root["centre"]?.text,
      countingOrder: entries(root["countingOrder"]).map { ObligationID(rawValue: $0.text) },
      rulePacks: root["rules"]?.items.map(\.text) ?? [],
      references: entries(root["references"]).map(reference),
      clauses: clauses,
      interpretations: entries(root["interpretations"]).map(interpretation),
      waiverAuthorities: entries(root["waiverAuthorities"]).map(authority)
    )
  }

  /// Says which identifiers of a list of entries stand there twice.
  static func checkUnique(
    _ list: YAMLNode?,
    _ kind: PlanSituation.Kind,
    _ found: inout [Diagnostic]
  ) {
    var seen: [String: YAMLNode] = [:]
    for entry in entries(list) {
      guard let id = entry["id"] else { continue }
      if let first = seen[id.text] {
        let note = Note(
          Localized(vi: "khai lần đầu ở đây", en: "first declared here"),
          at: first.place
        )
        found.append(
          Diagnostic(PlanSituation.duplicate(kind, id.text), at: id.place, notes: [note])
        )
      } else {
        seen[id.text] = id
      }
    }
  }

  /// Says when a located clause identifier is not among the known ones.
  static func checkClause(
    _ node: YAMLNode?,
    _ known: Set<ClauseID>,
    _ found: inout [Diagnostic]
  ) {
    guard let node, !known.contains(ClauseID(rawValue: node.text)) else { return }
    let suggestion = Suggestion.nearest(to: node.text, among: known.map(\.rawValue))
    found.append(
      Diagnostic(
        PlanSituation.unknown(.clause, node.text, suggestion: suggestion),
        at: node.place
      )
    )
  }

  /// The items of a list, none where there is no list.
  static func entries(_ list: YAMLNode?) -> [YAMLNode] { list?.items.map { $0 } ?? [] }
}

extension Validity {
  /// The days of a located `{from, until}`; always where nothing stands.
  init(located node: YAMLNode?) {
    guard let node else {
      self = .always
      return
    }
    self.init(
      from: node["from"].flatMap { CivilDate($0.text) },
      until: node["until"].flatMap { CivilDate($0.text) }
    )
  }
}

extension Plan {
  /// The same plan with these obligations.
  func with(obligations: [Obligation]) -> Plan {
    Plan(
      id: id,
      version: version,
      title: title,
      document: document,
      period: period,
      zone: zone,
      inForce: inForce,
      calendar: calendar,
      centre: centre,
      countingOrder: countingOrder,
      rulePacks: rulePacks,
      references: references,
      clauses: clauses,
      obligations: obligations,
      interpretations: interpretations,
      waiverAuthorities: waiverAuthorities
    )
  }
}
