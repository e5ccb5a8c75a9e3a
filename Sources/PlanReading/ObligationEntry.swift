import LocatedYAML

/// An obligation's mapping in a plan, as the reading that is followed changes it.
struct ObligationEntry {
  let node: YAMLNode
  /// The entry of the reading's `changes:`, where there is one.
  let change: YAMLNode?

  /// The value under a key: that of the reading, else the plan's.
  subscript(key: String) -> YAMLNode? {
    // A reading that measures otherwise replaces the rule with its parameters.
    if change?["measure"] != nil, key == "rule" || key == "with" { return nil }
    return change?[key] ?? node[key]
  }

  /// The value that sets a rule's parameter.
  func parameter(_ name: String) -> YAMLNode? {
    change?["with"]?[name] ?? self["with"]?[name] ?? node["with"]?[name]
  }

  /// The keys under which parameters are set, each once.
  var parameterKeys: [YAMLNode] {
    let own = self["rule"] == nil ? nil : node["with"]
    return [own, change?["with"]].compactMap { $0 }.flatMap { $0.entries.map(\.key) }
  }
}
