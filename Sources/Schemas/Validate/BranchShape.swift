internal import Diagnostics
internal import LocatedYAML

/// What can be seen from outside of a branch: enough to tell which one was meant.
struct BranchShape {
  private(set) var types = TypeSet.any
  private(set) var format: ValueFormat?
  /// The values of its `enum` or `const`; `nil` when it has neither.
  private(set) var members: [String]?
  /// The keys whose value is fixed, with that value.
  private(set) var constants: [(name: String, shown: String, values: ValueSet)] = []
  private(set) var required: [String] = []
  private var objects: [ObjectRules] = []

  /// The shape of the branch, references and `allOf` included.
  init(_ id: SubschemaID, in graph: SchemaGraph) {
    add(graph[id], graph, depth: 0)
  }

  private mutating func add(_ schema: Subschema, _ graph: SchemaGraph, depth: Int) {
    guard depth < 16 else { return }
    let rules = schema.rules
    types.formIntersection(rules.types)
    format = format ?? rules.strings?.format
    members = members ?? (rules.members ?? rules.constant)?.shown
    if let objects = rules.objects {
      self.objects.append(objects)
      required += objects.required
      for (name, id) in zip(objects.names.names, objects.properties) {
        guard let values = graph.resolved(id).rules.constant else { continue }
        constants.append((name: name, shown: values.shown.first ?? "", values: values))
      }
    }
    if let reference = rules.branches?.reference { add(graph[reference], graph, depth: depth + 1) }
    for id in rules.branches?.all ?? [] { add(graph[id], graph, depth: depth + 1) }
  }

  /// How much `node`, which is of a fitting type, looks like this branch.
  ///
  /// A fixed value that is met weighs most, then keys that it knows and demands.
  func score(of node: YAMLNode, in graph: SchemaGraph) -> Int {
    guard node.kind == .mapping else { return scalarScore(of: node) }
    var score = 0
    for constant in constants {
      guard let value = node[constant.name] else { continue }
      let isMet =
        value.valueKind == .string
        ? constant.values.strings.index(of: value.text) != nil
        : constant.values.contains(other: value)
      score += isMet ? 100 : -50
    }
    for entry in node.entries {
      let key = entry.key.text
      if objects.contains(where: { $0.names.index(of: key) != nil }) {
        score += 10
      } else {
        let known = objects.flatMap(\.names.names) + required
        score += Suggestion.nearest(to: key, among: known) == nil ? -3 : 4
      }
    }
    for name in required { score += node[name] == nil ? -4 : 6 }
    return score
  }

  /// A text that begins with a figure was rather meant as a date than as anything else.
  private func scalarScore(of node: YAMLNode) -> Int {
    guard format != nil, let first = node.text.utf8.first else { return 0 }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) ? 2 : -1
  }
}
