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
        if ["days", "workdays"].contains(key.text) { term(key) }
        self.value(value, key: key.text)
      }
    case .scalar: scalar(node, key: key)
    }
  }

  /// The mutants of a located deadline, of which `node` is the day, or tells it by the period.
  private mutating func deadline(_ node: YAMLNode) {
    guard let key = node.keyNode, CivilDate(node.text) != nil || node.kind == .mapping else {
      return
    }
    let other = key.text == "before" ? "by" : "before"
    add(
      key.range,
      other,
      change: "\(key.text) → \(other)",
      .deadlineKind(Excerpt.of(node), wasBefore: key.text == "before")
    )
  }

  /// Days in place of workdays, and the other way round.
  private mutating func term(_ key: YAMLNode) {
    let other = key.text == "days" ? "workdays" : "days"
    exchange(key, other, .other(other, than: key.text))
  }

  /// The words of closed forms, each with those that stand in its place.
  private static let words: [String: [String: [String]]] = [
    "month": ["first": ["last"], "last": ["first"]],
    "roll": ["none": ["next"], "next": ["none", "prev"], "prev": ["none", "next"]],
    "weekday": [
      "mon": ["sun", "tue"], "tue": ["mon", "wed"], "wed": ["tue", "thu"], "thu": ["wed", "fri"],
      "fri": ["thu", "sat"], "sat": ["fri", "sun"], "sun": ["sat", "mon"],
    ],
    "every": [
      "week": ["month"], "month": ["quarter"], "quarter": ["half-year"], "half-year": ["year"],
      "year": ["half-year"],
    ],
    "combine": ["mean": ["all"], "all": ["mean"]],
  ]

  /// The keys under which a number places a day, so that neither more nor less of it is enough.
  private static let placing: Set<String> = [
    "day", "month", "monthAfter", "weeksAfter", "days", "workdays", "daysLate", "weight",
  ]

  mutating func scalar(_ node: YAMLNode, key: String) {
    if let others = Self.words[key]?[node.text] {
      for other in others { exchange(node, other, .other(other, than: node.text)) }
    } else if let day = CivilDate(node.text) {
      self.day(node, day, key: key)
    } else if case .int = node.scalar, let number = Int(node.text) {
      guard Self.placing.contains(key) else { return self.number(node, number) }
      // No month has more than 31 days, and past its end is its last day.
      for other in [number - 1, number + 1] where other >= 0 && (key != "day" || other <= 31) {
        exchange(node, "\(other)", .other("\(other)", than: node.text))
      }
    } else if case .bool(let flag) = node.scalar {
      exchange(node, "\(!flag)", .flag(flag))
    } else if let share = Share(node.text) {
      for other in share.neighbours { exchange(node, other, .other(other, than: node.text)) }
    } else if key != "of" {
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

/// A share as it is written, as a fraction or with a point, in hundredths where its parts allow it.
private struct Share {
  private let part: Int
  private let whole: Int
  private let isFraction: Bool

  init?(_ text: String) {
    let parts = text.split(separator: "/")
    if parts.count == 2, let part = Int(parts[0]), let whole = Int(parts[1]) {
      (self.part, self.whole, isFraction) = (part, whole, true)
      return
    }
    let sides = text.split(separator: ".")
    guard sides.count == 2, sides[1].count <= 2, let ones = Int(sides[0]),
      let rest = Int(sides[1] + (sides[1].count == 1 ? "0" : ""))
    else { return nil }
    (part, whole, isFraction) = (ones * 100 + rest, 100, false)
  }

  /// One part less and one more, between nothing and all, written the same way.
  var neighbours: [String] {
    [part - 1, part + 1].filter { $0 > 0 && $0 <= whole }.map { other in
      guard !isFraction else { return "\(other)/\(whole)" }
      return "\(other / 100)." + (other % 100 < 10 ? "0" : "") + "\(other % 100)"
    }
  }
}
