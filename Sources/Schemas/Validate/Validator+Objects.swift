internal import Diagnostics
internal import LocatedYAML

extension Validator {
  mutating func checkObject(_ node: YAMLNode, _ schema: Subschema, depth: Int) -> Bool {
    guard let rules = schema.rules.objects else { return true }
    var isValid = checkCount(node, rules)
    if !isValid && !isSpeaking { return false }
    var unknown: [YAMLNode] = []
    for (key, value) in node.entries {
      if let names = rules.propertyNames {
        isValid = checkName(key, names, depth: depth) && isValid
      }
      isValid = checkEntry(key, value, rules, &unknown, depth: depth) && isValid
      if !isValid && !isSpeaking { return false }
    }
    let meant = isSpeaking ? reportUnknown(unknown, in: node, rules) : []
    isValid = checkRequired(node, rules, meant: meant) && isValid
    for (key, id) in rules.dependentSchemas where node[key] != nil {
      isValid = check(node, id, depth: depth + 1) && isValid
    }
    return isValid
  }

  private mutating func checkEntry(
    _ key: YAMLNode,
    _ value: YAMLNode,
    _ rules: ObjectRules,
    _ unknown: inout [YAMLNode],
    depth: Int
  ) -> Bool {
    var isValid = true
    var isKnown = false
    if let index = key.withTextBytes({ rules.names.index(of: $0) }) {
      isKnown = true
      isValid = check(value, rules.properties[index], depth: depth + 1)
      if isSpeaking, graph.resolved(rules.properties[index]).rules.annotations.isDeprecated {
        report(.deprecatedKey(Excerpt.text(key.text)), at: key.place)
      }
    }
    for (pattern, id) in rules.patterns where key.withTextBytes({ pattern.matches($0) }) {
      isKnown = true
      isValid = check(value, id, depth: depth + 1) && isValid
    }
    guard !isKnown, let additional = rules.additional else { return isValid }
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

  private mutating func checkCount(_ node: YAMLNode, _ rules: ObjectRules) -> Bool {
    if let least = rules.minProperties, node.count < least {
      if isSpeaking { report(.tooFewKeys(least: least, met: node.count), at: node.anchor) }
      return false
    }
    if let most = rules.maxProperties, node.count > most {
      if isSpeaking { report(.tooManyKeys(most: most, met: node.count), at: node.anchor) }
      return false
    }
    return true
  }

  private mutating func checkRequired(_ node: YAMLNode, _ rules: ObjectRules, meant: Set<String>)
    -> Bool
  {
    var isValid = true
    for name in rules.required where node[name] == nil {
      isValid = false
      guard isSpeaking else { return false }
      if meant.contains(name) { continue }
      report(.missingKey(name, path: node.path, because: nil), at: node.anchor)
    }
    for (key, names) in rules.dependents where node[key] != nil {
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
    _ rules: ObjectRules
  ) -> Set<String> {
    guard !keys.isEmpty else { return [] }
    var free = rules.names.names.filter { node[$0] == nil }
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
      let known = rules.names.names
      report(
        .unknownKey(Excerpt.text(name), known: known, suggestion: likeness?.value),
        at: key.place,
        fix: fix
      )
    }
    return meant
  }
}
