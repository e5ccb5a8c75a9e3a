import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import RulePacks

/// Reads a registry's file.
enum RegistryReader {
  /// The registry at `root`.
  static func registry(_ root: YAMLNode, found: inout [Diagnostic]) -> Registry {
    PlanFileReader.checkUnique(root["units"], .unit, &found)
    PlanFileReader.checkUnique(root["groups"], .group, &found)
    PlanFileReader.checkUnique(root["places"], .place, &found)
    let registry = Registry(
      units: entries(of: root, "units").map(unit),
      groups: entries(of: root, "groups").map {
        UnitGroup(id: GroupID(rawValue: $0["id"]?.text ?? ""), name: name($0))
      },
      places: entries(of: root, "places").map(place)
    )
    for node in entries(of: root, "units") { check(node, registry, &found) }
    return registry
  }

  /// Each unit's entry as a value for expressions.
  static func entries(_ root: YAMLNode) -> [UnitID: Value] {
    var values: [UnitID: Value] = [:]
    for node in entries(of: root, "units") {
      let id = UnitID(rawValue: node["id"]?.text ?? "")
      if values[id] == nil { values[id] = .node(node, .object("Unit")) }
    }
    return values
  }

  private static func entries(of root: YAMLNode, _ key: String) -> [YAMLNode] {
    root[key]?.items.map { $0 } ?? []
  }

  private static func name(_ node: YAMLNode) -> Localized {
    Localized(located: node["name"]) ?? Localized(node["id"]?.text ?? "")
  }

  private static func unit(_ node: YAMLNode) -> Unit {
    Unit(
      id: UnitID(rawValue: node["id"]?.text ?? ""),
      name: name(node),
      kind: node["kind"]?.text ?? "",
      groups: node["groups"]?.items.map { GroupID(rawValue: $0.text) } ?? [],
      validity: Validity(located: node["validity"]),
      formerNames: formerNames(node),
      successors: node["successors"]?.items.map { UnitID(rawValue: $0.text) } ?? [],
      documentCode: node["documentCode"]?.text,
      place: node["place"].map { PlaceID(rawValue: $0.text) }
    )
  }

  private static func place(_ node: YAMLNode) -> RegistryPlace {
    RegistryPlace(
      id: PlaceID(rawValue: node["id"]?.text ?? ""),
      name: name(node),
      kind: node["kind"]?.text,
      validity: Validity(located: node["validity"]),
      formerNames: formerNames(node)
    )
  }

  private static func formerNames(_ node: YAMLNode) -> [FormerName] {
    entries(of: node, "formerNames").compactMap { former in
      Localized(located: former["name"]).map {
        FormerName($0, until: former["until"].flatMap { CivilDate($0.text) })
      }
    }
  }

  /// Says which names of a unit's entry lead nowhere.
  private static func check(_ node: YAMLNode, _ registry: Registry, _ found: inout [Diagnostic]) {
    for group in node["groups"]?.items.map({ $0 }) ?? []
    where registry.group(GroupID(rawValue: group.text)) == nil {
      found.append(
        .unknownName(.group, group, among: registry.groups.map(\.id.rawValue))
      )
    }
    for unit in node["successors"]?.items.map({ $0 }) ?? []
    where registry.unit(UnitID(rawValue: unit.text)) == nil {
      found.append(.unknownName(.unit, unit, among: registry.units.map(\.id.rawValue)))
    }
    if let place = node["place"], registry.place(PlaceID(rawValue: place.text)) == nil {
      found.append(.unknownName(.place, place, among: registry.places.map(\.id.rawValue)))
    }
  }
}

extension Diagnostic {
  /// A name that is not among the known ones, with the nearest of them.
  static func unknownName(
    _ kind: PlanSituation.Kind,
    _ node: YAMLNode,
    among known: [String]
  ) -> Diagnostic {
    let suggestion = Suggestion.nearest(to: node.text, among: known)
    return Diagnostic(
      PlanSituation.unknown(kind, node.text, suggestion: suggestion),
      at: node.place
    )
  }
}
