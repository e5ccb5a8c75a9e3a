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
    PlanFileReader.checkUnique(root["parties"], .party, &found)
    let registry = Registry(
      units: entries(of: root, "units").map(unit),
      groups: entries(of: root, "groups").map {
        UnitGroup(
          id: GroupID(rawValue: $0["id"]?.text ?? ""),
          name: name($0),
          includesEveryone: $0["everyone"]?.text == "true",
          mayBeEmpty: $0["mayBeEmpty"]?.text == "true",
          validity: Validity(located: $0["validity"])
        )
      },
      places: entries(of: root, "places").map(place),
      parties: entries(of: root, "parties").map(party)
    )
    for node in entries(of: root, "units") { check(node, registry, &found) }
    for node in entries(of: root, "places") + entries(of: root, "parties") {
      checkPlaces(node, registry, &found)
    }
    return registry
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
      otherNames: otherNames(node),
      aliases: node["aliases"]?.items.map(\.text) ?? [],
      successors: entries(of: node, "successors").compactMap {
        $0["id"].map { UnitID(rawValue: $0.text) }
      },
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
      otherNames: otherNames(node)
    )
  }

  private static func party(_ node: YAMLNode) -> Party {
    Party(
      id: PartyID(rawValue: node["id"]?.text ?? ""),
      name: name(node),
      kind: node["kind"]?.text ?? "",
      validity: Validity(located: node["validity"])
    )
  }

  private static func otherNames(_ node: YAMLNode) -> [DatedName] {
    entries(of: node, "otherNames").compactMap { other in
      Localized(located: other["name"]).map { DatedName($0, validity: Validity(located: other)) }
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
    for unit in entries(of: node, "successors").compactMap({ $0["id"] })
    where registry.unit(UnitID(rawValue: unit.text)) == nil {
      found.append(.unknownName(.unit, unit, among: registry.units.map(\.id.rawValue)))
    }
    if let validity = node["validity"], Validity(located: validity).isEmpty {
      found.append(Diagnostic(PlanSituation.emptyPeriod, at: validity.place))
    }
    checkPlaces(node, registry, &found)
  }

  /// Says which places of an entry are none.
  private static func checkPlaces(
    _ node: YAMLNode,
    _ registry: Registry,
    _ found: inout [Diagnostic]
  ) {
    for place in [node["place"], node["within"]].compactMap({ $0 })
    where registry.place(PlaceID(rawValue: place.text)) == nil {
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
