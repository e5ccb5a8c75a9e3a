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
    if let order = root["countingOrder"] { neighbours(of: order) }
    for obligation in root["obligations"]?.items.map({ $0 }) ?? [] {
      for (_, names) in obligation["bindsTo"]?.entries.map({ $0 }) ?? [] { value(names) }
      for (key, argument) in obligation["with"]?.entries.map({ $0 }) ?? [] {
        value(argument, key: key.text)
      }
      if let measure = obligation["measure"] { self.measure(measure) }
      trigger(of: obligation)
      recurrence(of: obligation)
      exceptions(of: obligation)
      if let shareable = obligation["shareable"] { scalar(shareable, key: "shareable") }
    }
    readings()
  }

  private mutating func recurrence(of obligation: YAMLNode) {
    guard let every = obligation["every"], let key = every.keyNode else { return }
    scalar(every, key: "every")
    if let during = obligation["during"] { value(during) }
    if let combine = obligation["combine"] {
      scalar(combine, key: "combine")
    } else {
      insert("combine: all", before: key, of: obligation, .other("all", than: "mean"))
    }
  }

  private mutating func exceptions(of obligation: YAMLNode) {
    let exceptions = obligation["exceptions"]
    for (index, exception) in (exceptions?.items.map { $0 } ?? []).enumerated() {
      if let value = exception["value"] { self.value(value, key: exception["over"]?.text ?? "") }
      if let when = exception["when"], !when.isAlias {
        let change = "\(Excerpt.of(when)) → true"
        add(when.range, "\"true\"", change: change, .negation(of: Excerpt.of(when)))
      }
      guard let exceptions, exceptions.items.count > 1 else {
        dropKey("exceptions", of: obligation)
        continue
      }
      dropItem(index, of: exceptions)
    }
  }

  /// What the readings of open questions put in the plan's place.
  private mutating func readings() {
    for question in root["interpretations"]?.items.map({ $0 }) ?? [] {
      for reading in question["readings"]?.items.map({ $0 }) ?? [] {
        for change in reading["changes"]?.items.map({ $0 }) ?? [] {
          for (key, argument) in change["with"]?.entries.map({ $0 }) ?? [] {
            value(argument, key: key.text)
          }
          if let measure = change["measure"] { self.measure(measure) }
        }
      }
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
      case ("weight", .scalar), ("partial", .scalar), ("shareable", .scalar):
        scalar(entry, key: key.text)
      case ("atLeast", .scalar), ("min", .scalar), ("max", .scalar): bound(entry, of: node)
      case (_, .sequence):
        if key.text != "otherwise", entry.items.count > 2 { value(parts: entry) }
        for item in entry.items where item.kind == .mapping { measure(item["measure"] ?? item) }
      case (_, .mapping): if let inner = entry["measure"] { measure(inner) }
      case (_, .scalar): break
      }
    }
    credit(node)
    exchangeKeys("first", "then", of: node)
  }

  /// The measures of which one is made, each dropped in turn.
  private mutating func value(parts: YAMLNode) {
    for index in parts.items.indices {
      let title = parts.items[index]["title"]?["en"]?.text
      dropItem(index, of: parts, .item(title ?? Excerpt.of(parts.items[index])))
    }
  }

  /// A number that is to be reached or kept, or a share that is to be reached.
  private mutating func bound(_ node: YAMLNode, of measure: YAMLNode) {
    if measure["ratio"] != nil, node.text == "1" {
      exchange(node, "99/100", .other("99/100", than: "1"))
    } else if case .int = node.scalar, let number = Int(node.text) {
      self.number(node, number, least: 1)
    } else if node.text.contains("/") {
      scalar(node, key: "atLeast")
    }
  }

  private mutating func credit(_ node: YAMLNode) {
    if let steps = node["credit"]?["steps"] {
      for step in steps.items { value(step) }
      return
    }
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
    insert("credit: all-or-nothing", before: key, of: node, .credit(isAllOrNothing: false))
  }

  /// The mutant with an entry that the mapping does not have.
  private mutating func insert(
    _ entry: String,
    before key: YAMLNode,
    of mapping: YAMLNode,
    _ operation: MutantOperation
  ) {
    let separator = isFlow(mapping) ? ", " : "\n" + indentation(of: key.range.start)
    add(
      SourceRange(key.range.start, key.range.start),
      entry + separator,
      change: "→ \(entry)",
      operation
    )
  }

  /// The mutant in which what stands under two keys is exchanged.
  private mutating func exchangeKeys(_ one: String, _ other: String, of mapping: YAMLNode) {
    guard !mapping.isAlias, let left = mapping[one], let right = mapping[other],
      let keys = [left.keyNode, right.keyNode].compactMap({ $0?.range }).sortedPair
    else { return }
    let (first, second) = keys
    let between = SourceRange(first.end, second.start)
    add(
      SourceRange(first.start, second.end),
      written(second) + written(between) + written(first),
      change: "\(one), \(other) → \(other), \(one)",
      .other("\(other), \(one)", than: "\(one), \(other)")
    )
  }

  /// The mutants in which two entries of a list that follow each other are exchanged.
  private mutating func neighbours(of list: YAMLNode) {
    guard !list.isAlias else { return }
    for (left, right) in zip(list.items, list.items.dropFirst()) {
      let between = SourceRange(left.range.end, right.range.start)
      let (stated, other) = ("\(left.text), \(right.text)", "\(right.text), \(left.text)")
      add(
        SourceRange(left.range.start, right.range.end),
        written(right.range) + written(between) + written(left.range),
        change: "\(stated) → \(other)",
        .other(other, than: stated)
      )
    }
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

extension [SourceRange] {
  /// Two ranges in the order of the file; `nil` for any other number of them.
  fileprivate var sortedPair: (SourceRange, SourceRange)? {
    let ranges = sorted()
    return ranges.count == 2 ? (ranges[0], ranges[1]) : nil
  }
}
