import CivilTime
package import Diagnostics
package import LocatedYAML
package import Model

extension Localized {
  /// The text at a located `{vi, en}`; a language that is missing reads as the other.
  package init?(located node: YAMLNode?) {
    guard let node, node.kind == .mapping else { return nil }
    let vi = node["vi"]?.text
    let en = node["en"]?.text
    guard let any = vi ?? en else { return nil }
    self.init(vi: vi ?? any, en: en ?? any)
  }
}

extension Deadline {
  /// The deadline at a located `{before: DATE}` or `{by: DATE}`.
  package init?(located node: YAMLNode) {
    if let date = node["before"].flatMap({ CivilDate($0.text) }) {
      self = .before(date)
    } else if let date = node["by"].flatMap({ CivilDate($0.text) }) {
      self = .by(date)
    } else {
      return nil
    }
  }
}

extension DeadlineForm {
  /// The deadline at a located mapping with one of `before`, `by` and `within`; `nil` when there is
  /// none, several, or one that cannot be read.
  package init?(located node: YAMLNode) {
    let roll = node["roll"].flatMap { Roll(rawValue: $0.text) } ?? .none
    let named = ["before", "by", "within"].filter { node[$0] != nil }
    guard named.count == 1, let kind = Kind(located: node) else { return nil }
    self.init(kind, roll: roll)
  }
}

extension DeadlineForm.Kind {
  fileprivate init?(located node: YAMLNode) {
    if let deadline = Deadline(located: node) {
      self = .fixed(deadline)
    } else if let day = (node["before"] ?? node["by"]).flatMap(DayWithin.init(located:)) {
      self = .relative(day, isInclusive: node["by"] != nil)
    } else if let within = node["within"] {
      let unit: DayUnit = within["workdays"] == nil ? .days : .workdays
      guard let count = within[unit.rawValue].flatMap({ Int($0.text) }), count >= 0 else {
        return nil
      }
      self = .within(count, unit)
    } else {
      return nil
    }
  }
}

extension DayWithin {
  fileprivate init?(located node: YAMLNode) {
    if let weekday = node["weekday"].flatMap({ Weekday(rawValue: $0.text) }) {
      self = .weekday(weekday, weeksAfter: node["weeksAfter"].flatMap { Int($0.text) } ?? 0)
      return
    }
    guard let day = node["day"].flatMap({ Int($0.text) }) else { return nil }
    if let after = node["monthAfter"].flatMap({ Int($0.text) }) {
      self = .dayOfMonth(day, .after(after))
      return
    }
    switch node["month"]?.text {
    case "first"?: self = .dayOfMonth(day, .first)
    case "last"?: self = .dayOfMonth(day, .last)
    case let text?:
      guard let number = Int(text) else { return nil }
      self = .dayOfMonth(day, .number(number))
    case nil: return nil
    }
  }
}

extension Period {
  /// The period at a located half-open `{from: DATE, until: DATE}`.
  package init?(located node: YAMLNode) {
    guard let from = node["from"].flatMap({ CivilDate($0.text) }),
      let until = node["until"].flatMap({ CivilDate($0.text) })
    else { return nil }
    self.init(from: from, until: until)
  }
}
