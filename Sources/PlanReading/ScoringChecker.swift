import Diagnostics
import LocatedYAML
import Model

/// Says which names and numbers of a scoring profile do not fit the plan and the registry.
struct ScoringChecker {
  let plan: Plan
  let registry: Registry
  /// The identifiers of all obligations in the plan's file, also of those that do not compile.
  let obligations: [String]
  private(set) var found: [Diagnostic] = []

  init(plan: Plan, registry: Registry, obligations: [String]) {
    self.plan = plan
    self.registry = registry
    self.obligations = obligations
  }

  /// Checks the profile at `root`.
  mutating func check(_ root: YAMLNode) {
    PlanFileReader.checkUnique(root["schemes"], .scheme, &found)
    PlanFileReader.checkUnique(root["classes"], .class, &found)
    PlanFileReader.checkUnique(root["gates"], .gate, &found)
    for scheme in PlanFileReader.entries(root["schemes"]) { self.scheme(scheme) }
    for (key, _) in root["lateness"]?.entries.map({ $0 }) ?? [] { obligation(key) }
    for entry in PlanFileReader.entries(root["unweighted"]) { obligation(entry["obligation"]) }
    for (key, _) in root["effort"]?["obligations"]?.entries.map({ $0 }) ?? [] { obligation(key) }
    for gate in PlanFileReader.entries(root["gates"]) { self.gate(gate, classes: root["classes"]) }
    PlanFileReader.checkUnique(root["bonus"]?["items"], .bonus, &found)
    for item in PlanFileReader.entries(root["bonus"]?["items"]) {
      PlanFileReader.checkClause(item["clause"], Set(plan.clauses.map(\.id)), &found)
    }
    ranking(root["ranking"])
    resultClass(root["commendation"]?["class"], among: root["classes"])
    order(of: PlanFileReader.entries(root["classes"]))
  }

  private mutating func scheme(_ scheme: YAMLNode) {
    addressed(scheme["for"]?["groups"], scheme["for"]?["units"])
    PlanFileReader.checkUnique(scheme["groups"], .scoringGroup, &found)
    var first: [String: YAMLNode] = [:]
    for group in PlanFileReader.entries(scheme["groups"]) {
      for (key, value) in group["obligations"]?.entries.map({ $0 }) ?? [] {
        obligation(key)
        if let weight = Rational(value.text), weight <= .zero {
          found.append(Diagnostic(PlanSituation.noWeight(key.text), at: value.place))
        }
        weighTwice(key, &first)
      }
    }
  }

  /// An obligation in two groups of one scheme would count twice.
  private mutating func weighTwice(_ key: YAMLNode, _ first: inout [String: YAMLNode]) {
    guard let other = first[key.text] else {
      first[key.text] = key
      return
    }
    let note = Note(
      Localized(vi: "khai lần đầu ở đây", en: "first declared here"),
      at: other.place
    )
    found.append(
      Diagnostic(PlanSituation.duplicate(.obligation, key.text), at: key.place, notes: [note])
    )
  }

  private mutating func gate(_ gate: YAMLNode, classes: YAMLNode?) {
    obligation(gate["require"])
    resultClass(gate["above"], among: classes)
    PlanFileReader.checkClause(gate["clause"], Set(plan.clauses.map(\.id)), &found)
  }

  private mutating func ranking(_ ranking: YAMLNode?) {
    addressed(ranking?["groups"], ranking?["unranked"])
    for node in PlanFileReader.entries(ranking?["tieBreakers"]) { obligation(node) }
  }

  private mutating func addressed(_ groups: YAMLNode?, _ units: YAMLNode?) {
    for group in PlanFileReader.entries(groups)
    where registry.group(GroupID(rawValue: group.text)) == nil {
      found.append(.unknownName(.group, group, among: registry.groups.map(\.id.rawValue)))
    }
    for unit in PlanFileReader.entries(units)
    where registry.unit(UnitID(rawValue: unit.text)) == nil {
      found.append(.unknownName(.unit, unit, among: registry.units.map(\.id.rawValue)))
    }
  }

  private mutating func obligation(_ node: YAMLNode?) {
    guard let node, !obligations.contains(node.text) else { return }
    found.append(.unknownName(.obligation, node, among: obligations))
  }

  private mutating func resultClass(_ node: YAMLNode?, among classes: YAMLNode?) {
    let known = PlanFileReader.entries(classes).compactMap { $0["id"]?.text }
    guard let node, !known.contains(node.text) else { return }
    found.append(.unknownName(.class, node, among: known))
  }

  /// Classes stand best first, and the last takes every score that is left.
  private mutating func order(of classes: [YAMLNode]) {
    var last: Rational?
    for from in classes.compactMap({ $0["from"] }) {
      guard let value = Rational(from.text) else { continue }
      if let last, value >= last {
        found.append(Diagnostic(DecisionSituation.classOrder, at: from.place))
      }
      last = value
    }
    if let last, last > .zero {
      found.append(Diagnostic(DecisionSituation.classGap, at: classes.last?["from"]?.place))
    }
  }
}
