internal import Diagnostics
internal import LocatedYAML

extension Validator {
  mutating func checkObject(_ node: YAMLNode, _ schema: Subschema, depth: Int) -> Bool {
    guard let kept = schema.rules.keptObjects else { return true }
    var isValid = checkCount(node, kept)
    if !isValid && !isSpeaking { return false }
    var unknown: [YAMLNode] = []
    for (key, value) in node.entries {
      if let names = kept.demands.propertyNames {
        isValid = checkName(key, names, depth: depth) && isValid
      }
      isValid = checkEntry(key, value, kept, &unknown, depth: depth) && isValid
      if !isValid && !isSpeaking { return false }
    }
    let meant = isSpeaking ? reportUnknown(unknown, in: node, kept) : []
    isValid = checkRequired(node, kept, meant: meant) && isValid
    for (key, id) in kept.demands.dependentSchemas where node[key] != nil {
      isValid = check(node, id, depth: depth + 1) && isValid
    }
    return isValid
  }

  private mutating func checkEntry(
    _ key: YAMLNode,
    _ value: YAMLNode,
    _ kept: Kept<ObjectRules>,
    _ unknown: inout [YAMLNode],
    depth: Int
  ) -> Bool {
    var isValid = true
    var isKnown = false
    if let index = key.withTextBytes({ kept.demands.names.index(of: $0) }) {
      isKnown = true
      let property = kept.demands.properties[index]
      isValid = check(value, property, depth: depth + 1)
      if isSpeaking, graph.resolved(property).rules.annotations.isDeprecated {
        report(.deprecatedKey(Excerpt.text(key.text)), at: key.place)
      }
    }
    for (pattern, id) in kept.demands.patterns where key.withTextBytes({ pattern.matches($0) }) {
      isKnown = true
      isValid = check(value, id, depth: depth + 1) && isValid
    }
    guard !isKnown, let additional = kept.demands.additional else { return isValid }
    if graph[additional].rules.verdict == false {
      unknown.append(key)
      return false
    }
    return check(value, additional, depth: depth + 1) && isValid
  }

  private mutating func checkName(_ key: YAMLNode, _ id: SubschemaID, depth: Int) -> Bool {
    let outer = checkedKey
    checkedKey = key
    defer { checkedKey = outer }
    return check(key, id, depth: depth + 1)
  }

  private mutating func checkCount(_ node: YAMLNode, _ kept: Kept<ObjectRules>) -> Bool {
    if let least = kept.demands.minProperties, node.count < least {
      if isSpeaking { report(.tooFewKeys(least: least, met: node.count), at: node.anchor) }
      return false
    }
    if let most = kept.demands.maxProperties, node.count > most {
      if isSpeaking { report(.tooManyKeys(most: most, met: node.count), at: node.anchor) }
      return false
    }
    return true
  }

  private mutating func checkRequired(
    _ node: YAMLNode,
    _ kept: Kept<ObjectRules>,
    meant: Set<String>
  ) -> Bool {
    var isValid = true
    for name in kept.demands.required where node[name] == nil && !node.isLeftOut(name) {
      isValid = false
      guard isSpeaking else { return false }
      if meant.contains(name) { continue }
      report(.missingKey(name, path: node.path, because: nil), at: node.anchor)
    }
    for (key, names) in kept.demands.dependents where node[key] != nil {
      for name in names where node[name] == nil {
        isValid = false
        guard isSpeaking else { return false }
        report(.missingKey(name, path: node.path, because: key), at: node.anchor)
      }
    }
    return isValid
  }

  /// Reports keys that the schema does not know; gives the known ones that were probably meant.
  private mutating func reportUnknown(
    _ keys: [YAMLNode],
    in node: YAMLNode,
    _ kept: Kept<ObjectRules>
  ) -> Set<String> {
    guard !keys.isEmpty else { return [] }
    let known = kept.demands.names.names
    var free = known.filter { node[$0] == nil }
    var meant: Set<String> = []
    for key in keys {
      let name = key.text
      let nearest = Suggestion.nearest(to: name, among: free)
      let likeness = TextFolding.likeness(of: name, among: free, nearest: nearest)
      var fix: Fix?
      if let likeness {
        var isSafe = true
        if case .spelling = likeness { isSafe = false }
        meant.insert(likeness.value)
        free.removeAll { $0 == likeness.value }
        fix = key.replacement(likeness.value, title: .rename(likeness.value), isSafe: isSafe)
      }
      report(
        .unknownKey(Excerpt.text(name), known: known, suggestion: likeness?.value),
        at: key.place,
        fix: fix
      )
    }
    return meant
  }
}
