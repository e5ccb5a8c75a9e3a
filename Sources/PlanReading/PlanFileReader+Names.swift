import Diagnostics
import LocatedYAML
import Model

extension PlanFileReader {
  /// Says which names in the part of a plan that is not obligations lead nowhere.
  static func checkNames(
    _ root: YAMLNode,
    _ clauses: Set<ClauseID>,
    _ registry: Registry,
    _ found: inout [Diagnostic]
  ) {
    for reference in entries(root["references"]) {
      for clause in entries(reference["citedAt"]) { checkClause(clause, clauses, &found) }
    }
    for interpretation in entries(root["interpretations"]) {
      for clause in entries(interpretation["clauses"]) { checkClause(clause, clauses, &found) }
      checkDefault(interpretation, &found)
    }
    checkOddities(root, clauses, &found)
    checkAuthority(root["centre"], registry, &found)
    let obligations = entries(root["obligations"]).compactMap { $0["id"]?.text }
    for node in entries(root["countingOrder"]) where !obligations.contains(node.text) {
      found.append(.unknownName(.obligation, node, among: obligations))
    }
    if let inForce = root["inForce"], Validity(located: inForce).isEmpty {
      found.append(Diagnostic(PlanSituation.emptyPeriod, at: inForce.place))
    }
    for entry in entries(root["waiverAuthorities"]) {
      for clause in entries(entry["clauses"]) { checkClause(clause, clauses, &found) }
      checkAuthority(entry["authority"], registry, &found)
    }
  }

  private static func checkOddities(
    _ root: YAMLNode,
    _ clauses: Set<ClauseID>,
    _ found: inout [Diagnostic]
  ) {
    let names = { (list: String) in entries(root[list]).compactMap { $0["id"]?.text } }
    let lists: [(key: String, kind: PlanSituation.Kind)] = [
      ("interpretations", .interpretation), ("references", .reference),
    ]
    checkUnique(root["oddities"], .oddity, &found)
    for entry in entries(root["oddities"]) {
      for clause in entries(entry["clauses"]) { checkClause(clause, clauses, &found) }
      for (key, kind) in lists {
        let known = names(key)
        for node in entries(entry[key]) where !known.contains(node.text) {
          found.append(.unknownName(kind, node, among: known))
        }
      }
    }
  }

  /// Says when a located authority is neither a party nor a unit of the registry.
  static func checkAuthority(
    _ node: YAMLNode?,
    _ registry: Registry,
    _ found: inout [Diagnostic]
  ) {
    guard let node, registry.party(PartyID(rawValue: node.text)) == nil,
      registry.unit(UnitID(rawValue: node.text)) == nil
    else { return }
    let known = registry.parties.map(\.id.rawValue) + registry.units.map(\.id.rawValue)
    found.append(.unknownName(.party, node, among: known))
  }

  /// Exactly one reading of an open question is followed.
  private static func checkDefault(_ interpretation: YAMLNode, _ found: inout [Diagnostic]) {
    let defaults = entries(interpretation["readings"]).filter { $0["default"]?.text == "true" }
    guard defaults.count != 1 else { return }
    found.append(
      Diagnostic(
        PlanSituation.defaultReadings(defaults.count),
        at: (defaults.dropFirst().first?["default"] ?? interpretation["id"])?.place
      )
    )
  }
}
