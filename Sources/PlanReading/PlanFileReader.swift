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
    _ registry: Registry,
    found: inout [Diagnostic]
  ) -> Plan? {
    guard let periodNode = root["period"] else { return nil }
    guard let period = Period(located: periodNode) else {
      found.append(Diagnostic(PlanSituation.emptyPeriod, at: periodNode.place))
      return nil
    }
    let metadata = root["metadata"]
    let clauses = (root["clauses"]?.items.map { $0 } ?? []).map(clause)
    checkUnique(root["clauses"], .clause, &found)
    let interpretations = (root["interpretations"]?.items.map { $0 } ?? []).map(interpretation)
    let known = Set(clauses.map(\.id))
    for node in root["interpretations"]?.items.map({ $0 }) ?? [] {
      checkClause(node["clause"], known, &found)
    }
    return Plan(
      id: PlanID(rawValue: metadata?["id"]?.text ?? ""),
      version: metadata?["version"].flatMap { Int($0.text) } ?? 1,
      title: Localized(located: metadata?["title"]) ?? Localized(""),
      document: root["document"].map(document),
      period: period,
      zone: zone,
      rulePacks: root["rules"]?.items.map(\.text) ?? [],
      references: (root["references"]?.items.map { $0 } ?? []).map(reference),
      clauses: clauses,
      interpretations: interpretations
    )
  }

  /// Says which identifiers of a list of entries stand there twice.
  static func checkUnique(
    _ list: YAMLNode?,
    _ kind: PlanSituation.Kind,
    _ found: inout [Diagnostic]
  ) {
    var seen: [String: YAMLNode] = [:]
    for entry in list?.items.map({ $0 }) ?? [] {
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

  private static func clause(_ node: YAMLNode) -> Clause {
    Clause(
      id: ClauseID(rawValue: node["id"]?.text ?? ""),
      isNormative: node["normative"]?.text != "false",
      gist: Localized(located: node["gist"]),
      why: Localized(located: node["why"])
    )
  }

  private static func document(_ node: YAMLNode) -> PlanDocument {
    PlanDocument(
      number: node["number"]?.text ?? "",
      issuer: Localized(located: node["issuer"]),
      issued: Validity(located: node["issued"])
    )
  }

  private static func reference(_ node: YAMLNode) -> Reference {
    Reference(
      id: ReferenceID(rawValue: node["id"]?.text ?? ""),
      number: node["number"]?.text ?? "",
      issued: node["issued"].flatMap { CivilDate($0.text) },
      issuer: Localized(located: node["issuer"]),
      subject: Localized(located: node["subject"])
    )
  }

  private static func interpretation(_ node: YAMLNode) -> Interpretation {
    Interpretation(
      clause: ClauseID(rawValue: node["clause"]?.text ?? ""),
      question: Localized(located: node["question"]) ?? Localized(""),
      readings: (node["readings"]?.items.map { $0 } ?? []).map { reading in
        Interpretation.Reading(
          id: reading["id"]?.text ?? "",
          isDefault: reading["default"]?.text == "true",
          gist: Localized(located: reading["gist"]),
          consequence: Localized(located: reading["consequence"])
        )
      }
    )
  }
}

extension Validity {
  /// The days of a located `{from, until}`, or of one date.
  init(located node: YAMLNode?) {
    guard let node else {
      self = .always
      return
    }
    if let date = CivilDate(node.text), node.kind == .scalar {
      self.init(from: date, until: date.adding(days: 1))
    } else {
      self.init(
        from: node["from"].flatMap { CivilDate($0.text) },
        until: node["until"].flatMap { CivilDate($0.text) }
      )
    }
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
      rulePacks: rulePacks,
      references: references,
      clauses: clauses,
      obligations: obligations,
      interpretations: interpretations
    )
  }
}
