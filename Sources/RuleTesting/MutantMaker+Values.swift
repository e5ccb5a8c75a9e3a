import CivilTime
import LocatedYAML

extension MutantMaker {
  /// The mutants of a constant: a deadline, a day, a number, a yes or no, a text, a list of such.
  mutating func value(_ node: YAMLNode, key: String = "") {
    guard !node.isAlias else { return }
    switch node.kind {
    case .sequence:
      for index in node.items.indices { dropItem(index, of: node) }
    case .mapping:
      for (key, value) in node.entries {
        if ["before", "by"].contains(key.text) { deadline(value) }
        self.value(value, key: key.text)
      }
    case .scalar: scalar(node, key: key)
    }
  }

  /// The mutants of a located deadline, of which `node` is the day.
  private mutating func deadline(_ node: YAMLNode) {
    guard let key = node.keyNode, let day = CivilDate(node.text) else { return }
    let other = key.text == "before" ? "by" : "before"
    add(
      key.range,
      other,
      change: "\(key.text) → \(other)",
      .deadlineKind(day, wasBefore: key.text == "before")
    )
  }

  private mutating func scalar(_ node: YAMLNode, key: String) {
    if let day = CivilDate(node.text) {
      self.day(node, day, key: key)
    } else if case .int = node.scalar, let number = Int(node.text) {
      self.number(node, number)
    } else if case .bool(let flag) = node.scalar {
      exchange(node, "\(!flag)", .flag(flag))
    } else {
      exchange(node, node.text + "x", .text(node.text))
    }
  }

  /// The day before and the day after.
  mutating func day(_ node: YAMLNode, _ day: CivilDate, key: String) {
    for other in [day.adding(days: -1), day.adding(days: 1)] {
      exchange(node, "\(other)", .day(day, to: other, key: key))
    }
  }

  /// One less and one more; never less than 1 where the number is to be reached.
  mutating func number(_ node: YAMLNode, _ number: Int, least: Int = 0) {
    for other in [number - 1, number + 1] where other >= least {
      exchange(node, "\(other)", .number(number, to: other))
    }
  }
}
