import Diagnostics
import LocatedYAML
import Model
import PlanReading

/// A word among the parameters of an obligation that no record may use.
enum UnknownWord: PlanCheck {
  static let id: DiagnosticID = "plan/unknown-word"
  static let severity = Severity.warning

  static func findings(in plan: InspectedPlan) -> [PlanFinding] {
    let lists = WordLists(plan)
    return plan.obligations.flatMap { compiled in
      (compiled.node["with"]?.entries.map { $0 } ?? []).flatMap { key, value in
        lists.words(for: key.text).map { known in
          unknown(value, among: known).map { node in
            finding(
              what(node.text, key.text, near: Suggestion.nearest(to: node.text, among: known)),
              at: node,
              witness: witness(compiled.obligation.id, node.text)
            )
          }
        } ?? []
      }
    }
  }

  private static func unknown(_ value: YAMLNode, among known: [String]) -> [YAMLNode] {
    let nodes = value.kind == .sequence ? value.items.map { $0 } : [value]
    return nodes.filter { $0.kind == .scalar && !$0.text.isEmpty && !known.contains($0.text) }
  }
}

/// The words that parameters of a name may hold.
private struct WordLists {
  private let kinds: [String]
  private let lists: [String: [String]]

  init(_ plan: InspectedPlan) {
    let vocabulary = { (name: String) in
      plan.root["vocabulary"]?[name]?.items.compactMap { $0["id"]?.text } ?? []
    }
    kinds =
      [
        "activityKinds", "productKinds", "letterKinds", "channelKinds", "requestKinds",
        "reportKinds",
      ].flatMap(vocabulary)
    let topics = vocabulary("topics")
    let purposes = vocabulary("letterPurposes") + vocabulary("budgetPurposes")
    let documents = plan.plan.references.map(\.id.rawValue)
    let places = plan.registry.places.map(\.id.rawValue)
    let bodies = plan.registry.units.map(\.id.rawValue) + plan.registry.parties.map(\.id.rawValue)
    lists = [
      "topic": topics, "topics": topics, "purpose": purposes, "purposes": purposes,
      "document": documents, "documents": documents, "place": places, "places": places,
      "to": bodies, "partners": bodies, "kind": kinds, "kinds": kinds,
    ]
  }

  /// The words; `nil` where the plan sets none and any word will do.
  func words(for parameter: String) -> [String]? {
    lists[parameter].flatMap { $0.isEmpty ? nil : $0 }
  }
}
