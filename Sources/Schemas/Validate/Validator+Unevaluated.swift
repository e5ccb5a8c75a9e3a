internal import LocatedYAML

/// What of a value is looked at by none of the keywords that apply to it: `unevaluatedProperties`
/// and `unevaluatedItems` are about that.
extension Validator {
  /// Whether the members that nothing else looked at satisfy the subschema for such members.
  mutating func checkUnevaluated(
    _ node: YAMLNode,
    _ kind: ValueKind,
    _ schema: Subschema,
    depth: Int
  ) -> Bool {
    let isObject = kind == .object
    let unevaluated =
      isObject ? schema.rules.objects?.unevaluated : schema.rules.arrays?.unevaluated
    guard let unevaluated, isObject || kind == .array else { return true }
    var seen = [Bool](repeating: false, count: node.count)
    mark(&seen, of: node, by: schema, isOwner: true, depth: depth)
    var isValid = true
    let members = isObject ? node.entries.map(\.value) : Array(node.items)
    for (member, isSeen) in zip(members, seen) where !isSeen {
      isValid = check(member, unevaluated, depth: depth + 1) && isValid
      if !isValid && !isSpeaking { return false }
    }
    return isValid
  }

  /// Marks the members that a subschema, which the value satisfies, looks at.
  ///
  /// - Parameter isOwner: Whether it is the subschema whose own keyword asks.
  private mutating func mark(
    _ seen: inout [Bool],
    of node: YAMLNode,
    by schema: Subschema,
    isOwner: Bool = false,
    depth: Int
  ) {
    guard isAffordable(depth) else {
      _ = giveUp(at: node)
      return
    }
    if node.kind == .mapping, let rules = schema.rules.objects {
      mark(&seen, of: node, by: rules, isOwner, depth: depth)
    }
    if node.kind == .sequence, let rules = schema.rules.arrays {
      mark(&seen, of: node, by: rules, isOwner, depth: depth)
    }
    if let branches = schema.rules.branches {
      for id in applying(branches, to: node, depth: depth) {
        enter(graph[id])
        mark(&seen, of: node, by: graph[id], depth: depth + 1)
        leave()
      }
    }
  }

  private mutating func mark(
    _ seen: inout [Bool],
    of node: YAMLNode,
    by rules: ObjectRules,
    _ isOwner: Bool,
    depth: Int
  ) {
    let isAll = rules.additional != nil || !isOwner && rules.unevaluated != nil
    for (index, (key, _)) in node.entries.enumerated() where !seen[index] {
      seen[index] = key.withTextBytes { text in
        isAll || rules.names.index(of: text) != nil
          || rules.patterns.contains { $0.pattern.matches(text) }
      }
    }
    for (key, id) in rules.dependentSchemas where node[key] != nil {
      mark(&seen, of: node, by: graph[id], depth: depth + 1)
    }
  }

  private mutating func mark(
    _ seen: inout [Bool],
    of node: YAMLNode,
    by rules: ArrayRules,
    _ isOwner: Bool,
    depth: Int
  ) {
    let isAll = rules.items != nil || !isOwner && rules.unevaluated != nil
    for (index, item) in node.items.enumerated() where !seen[index] {
      let isNamed = isAll || index < rules.prefix.count
      seen[index] = isNamed || rules.contains.map { accepts(item, $0, depth: depth + 1) } ?? false
    }
  }

  /// The branches that apply to a value: those that it must satisfy, and of the others those that it
  /// does. What stands under `not` looks at nothing.
  private mutating func applying(_ branches: BranchRules, to node: YAMLNode, depth: Int)
    -> [SubschemaID]
  {
    let references = [branches.reference, branches.dynamic.map { target(of: $0) }]
    var applying = branches.all + references.compactMap { $0 }
    for id in branches.any + branches.one where accepts(node, id, depth: depth + 1) {
      applying.append(id)
    }
    guard let condition = branches.condition else { return applying }
    let holds = accepts(node, condition, depth: depth + 1)
    let chosen = holds ? branches.then : branches.otherwise
    return applying + [holds ? condition : nil, chosen].compactMap { $0 }
  }
}
