import Diagnostics
import LocatedYAML

extension MutantMaker {
  /// The mutants of a rule's file that are not inside its expressions.
  mutating func rule() {
    for (_, parameter) in root["params"]?.entries.map({ $0 }) ?? [] {
      if let fallback = parameter["default"] { self.fallback(fallback) }
    }
    if let measure = root["measure"] { self.measure(measure) }
    trigger(of: root)
  }

  /// The mutants of a plan's file that are not inside its expressions.
  mutating func plan() {
    if let period = root["period"] { value(period) }
    for obligation in root["obligations"]?.items.map({ $0 }) ?? [] {
      for (_, names) in obligation["bindsTo"]?.entries.map({ $0 }) ?? [] { value(names) }
      for (key, argument) in obligation["with"]?.entries.map({ $0 }) ?? [] {
        value(argument, key: key.text)
      }
      if let measure = obligation["measure"] { self.measure(measure) }
      trigger(of: obligation)
    }
  }

  /// A default of an empty text or list means that nothing is asked for; there is nothing to drop.
  private mutating func fallback(_ node: YAMLNode) {
    guard node.kind != .scalar || !node.text.isEmpty else { return }
    value(node)
  }

  private mutating func trigger(of node: YAMLNode) {
    guard let trigger = node["trigger"] else { return }
    dropKey("trigger", of: node)
    negate(trigger)
  }

  /// The mutants of a measure, and of the measures that it is composed of.
  mutating func measure(_ node: YAMLNode) {
    for (key, entry) in node.entries {
      switch (key.text, entry.kind) {
      case ("where", _), ("date", _), ("distinctBy", _), ("otherwise", _):
        dropKey(key.text, of: node)
      case ("deadline", .mapping), ("within", .mapping), ("over", .mapping), ("of", .sequence):
        value(entry)
      case ("atLeast", .scalar), ("min", .scalar), ("max", .scalar):
        if case .int = entry.scalar, let number = Int(entry.text) {
          self.number(entry, number, least: 1)
        }
      case (_, .sequence):
        for item in entry.items where item.kind == .mapping { measure(item["measure"] ?? item) }
      case (_, .mapping): if let inner = entry["measure"] { measure(inner) }
      case (_, .scalar): break
      }
    }
    credit(node)
  }

  private mutating func credit(_ node: YAMLNode) {
    if let credit = node["credit"] {
      let isAll = credit.text == "all-or-nothing"
      let other = isAll ? "proportional" : "all-or-nothing"
      exchange(credit, other, .credit(isAllOrNothing: isAll))
      return
    }
    // One item is all or nothing already.
    guard let key = (node["count"] ?? node["cover"])?.keyNode, !node.isAlias,
      node["atLeast"]?.text != "1"
    else { return }
    let separator = isFlow(node) ? ", " : "\n" + indentation(of: key.range.start)
    add(
      SourceRange(key.range.start, key.range.start),
      "credit: all-or-nothing" + separator,
      change: "→ credit: all-or-nothing",
      .credit(isAllOrNothing: false)
    )
  }

  private func isFlow(_ node: YAMLNode) -> Bool {
    source.bytes[node.range.start] == UInt8(ascii: "{")
  }

  private func indentation(of offset: Int) -> String {
    let line = source.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return String(repeating: " ", count: offset - line)
  }

  /// The mutant with an expression that is a whole scalar turned round.
  private mutating func negate(_ node: YAMLNode) {
    guard !node.isAlias, let text = negation(node) else { return }
    let shown = Excerpt.of(node)
    add(text.range, text.replacement, change: "\(shown) → !(\(shown))", .negation(of: shown))
  }

  /// `!(…)` around the expression of a scalar, whatever its style.
  private func negation(_ node: YAMLNode) -> (range: SourceRange, replacement: String)? {
    let count = node.text.utf8.count
    guard count > 0 else { return nil }
    let range = node.sourceRange(ofText: 0..<count)
    return (range, "!(" + written(range).trimmedEnd + ")")
  }
}

extension String {
  /// The text without blanks and line ends at its end.
  var trimmedEnd: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
