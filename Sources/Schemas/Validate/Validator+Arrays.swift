internal import Diagnostics
internal import LocatedYAML

extension Validator {
  mutating func checkArray(_ node: YAMLNode, _ schema: Subschema, depth: Int) -> Bool {
    guard let rules = schema.rules.arrays else { return true }
    var isValid = checkCount(node, rules)
    if !isValid && !isSpeaking { return false }
    for (index, item) in node.items.enumerated() {
      guard let id = index < rules.prefix.count ? rules.prefix[index] : rules.items else { break }
      isValid = check(item, id, depth: depth + 1) && isValid
      if !isValid && !isSpeaking { return false }
    }
    if rules.isUnique { isValid = checkUnique(node) && isValid }
    if let contains = rules.contains {
      isValid = checkContains(node, contains, rules, depth: depth) && isValid
    }
    return isValid
  }

  private mutating func checkContains(
    _ node: YAMLNode,
    _ contains: SubschemaID,
    _ rules: ArrayRules,
    depth: Int
  ) -> Bool {
    let least = rules.minContains ?? 1
    var met = 0
    for item in node.items {
      if rules.maxContains == nil, met >= least { return true }
      if accepts(item, contains, depth: depth + 1) { met += 1 }
    }
    if met < least {
      let isOne = least == 1
      if isSpeaking {
        report(isOne ? .noMatchingItem : .tooFewMatching(least: least, met: met), at: node.anchor)
      }
      return false
    }
    if let most = rules.maxContains, met > most {
      if isSpeaking { report(.tooManyMatching(most: most, met: met), at: node.anchor) }
      return false
    }
    return true
  }

  private mutating func checkCount(_ node: YAMLNode, _ rules: ArrayRules) -> Bool {
    if let least = rules.minItems, node.count < least {
      if isSpeaking { report(.tooFewItems(least: least, met: node.count), at: node.anchor) }
      return false
    }
    if let most = rules.maxItems, node.count > most {
      if isSpeaking { report(.tooManyItems(most: most, met: node.count), at: node.anchor) }
      return false
    }
    return true
  }

  private mutating func checkUnique(_ node: YAMLNode) -> Bool {
    if node.count < 2 || areDistinctTexts(node) { return true }
    var seen: [CanonicalForm: YAMLNode] = [:]
    var isValid = true
    for item in node.items {
      let form = CanonicalForm(item)
      guard let first = seen[form] else {
        seen[form] = item
        continue
      }
      guard isSpeaking else { return false }
      isValid = false
      let note = Note(Localized(vi: "lần đầu ở đây", en: "first here"), at: first.anchor)
      report(.repeatedItem(Excerpt.value(item)), at: item.anchor, notes: [note])
    }
    return isValid
  }

  /// Up to so many items each is compared with each.
  private static let fewItems = 8

  /// Whether all items are strings, few enough to be compared, and no two the same.
  private func areDistinctTexts(_ node: YAMLNode) -> Bool {
    let items = node.items
    guard items.count <= Self.fewItems else { return false }
    for (index, item) in items.enumerated() {
      guard kind(of: item) == .string else { return false }
      let isRepeated = item.withTextBytes { text in
        items[..<index].contains { $0.withTextBytes { $0.isEqual(to: text) } }
      }
      if isRepeated { return false }
    }
    return true
  }
}

extension Span<UInt8> {
  fileprivate func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
