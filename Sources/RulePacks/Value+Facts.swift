package import CEL
package import CivilTime
package import Diagnostics
import LocatedYAML
package import Model

extension Value {
  /// The elements of a list, located or computed; empty for anything else.
  package var elements: [Value] {
    switch self {
    case .list(let values): values
    case .node(let node, .list(let element)) where node.kind == .sequence:
      node.items.map { .node($0, element) }
    case .node(let node, _) where node.kind == .sequence: node.items.map { .node($0, .dyn) }
    case .optional(let value?): value.elements
    default: []
    }
  }

  /// Whether it stands for something: not null, no empty list, no optional without a value.
  package var isPresent: Bool {
    switch self {
    case .null, .optional(nil): return false
    case .optional(let value?): return value.isPresent
    case .list(let values): return !values.isEmpty
    case .node(let node, _):
      switch node.kind {
      case .sequence: return node.count > 0
      case .mapping: return true
      case .scalar: return node.scalar != .null
      }
    default: return true
    }
  }

  /// The text of a string.
  package var text: String? {
    switch self {
    case .string(let text): text
    case .node(let node, _) where node.kind == .scalar: node.text
    case .optional(let value?): value.text
    default: nil
    }
  }

  /// The moment of a date or a timestamp.
  package var moment: Moment? {
    switch self {
    case .date(let moment): moment
    case .timestamp(let instant): .instant(instant)
    case .node(let node, _) where node.kind == .scalar: Moment(node.text)
    case .optional(let value?): value.moment
    default: nil
    }
  }

  /// The exact number of an integer, or of a decimal that a file writes.
  package var rational: Rational? {
    switch self {
    case .int(let number): Rational(Int(number))
    case .uint(let number): Rational("\(number)")
    case .double(let number): Rational("\(number)")
    case .node(let node, _) where node.kind == .scalar: Rational(node.text)
    case .optional(let value?): value.rational
    default: nil
    }
  }

  /// The value as a file writes it: dates in ISO form.
  package var written: String {
    switch self {
    case .null: "null"
    case .bool(let truth): "\(truth)"
    case .int(let number): "\(number)"
    case .uint(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): text
    case .date(let moment): "\(moment)"
    case .timestamp(let instant): "\(instant)"
    case .duration(let length): "\(length)"
    case .optional(let value): value?.written ?? ""
    case .node(let node, _) where node.kind == .scalar: node.text
    case .list, .node: elements.map(\.written).joined(separator: ", ")
    case .bytes, .map, .type: "…"
    }
  }

  /// The value as people say it: days as 29-10-2019 in Vietnamese, times on the clock of `zone`.
  package func spoken(in zone: Zone) -> Localized {
    switch self {
    case .date(let moment): return moment.written(in: zone)
    case .timestamp(let instant): return Moment.instant(instant).written(in: zone)
    case .node(let node, .date):
      return Moment(node.text)?.written(in: zone) ?? Localized(node.text)
    case .optional(let value?): return value.spoken(in: zone)
    case .list, .node:
      guard case let elements = elements, !elements.isEmpty else { return Localized(written) }
      let each = elements.map { $0.spoken(in: zone) }
      return Localized(
        vi: each.map(\.vi).joined(separator: ", "),
        en: each.map(\.en).joined(separator: ", ")
      )
    default: return Localized(written)
    }
  }
}

extension CELType {
  /// The type of a list's elements; `nil` for what is no list.
  package var element: CELType? {
    switch self {
    case .list(let element): element
    case .dyn: .dyn
    default: nil
    }
  }
}

extension CivilDate {
  /// The day as people write it: 29-10-2019 in Vietnamese, 2019-10-29 in English.
  package var written: Localized {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return Localized(vi: "\(two(day))-\(two(month))-\(year)", en: description)
  }
}

extension Moment {
  /// The moment as people write it: the day, and the time on the clock of `zone` where it has one;
  /// of an uncertain date the days on which it may have been, with their prepositions.
  package func written(in zone: Zone) -> Localized {
    switch self {
    case .day(let date): return date.written
    case .within: return uncertain(days(in: zone))
    case .instant(let instant):
      let clock = zone.wallClock(at: instant)
      let day = clock.date.written
      let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      let time = "\(two(clock.hour)):\(two(clock.minute))"
      return Localized(vi: "\(day.vi) \(time)", en: "\(day.en) \(time)")
    }
  }

  private func uncertain(_ days: ClosedRange<CivilDate>) -> Localized {
    let (first, last) = (days.lowerBound.written, days.upperBound.written)
    guard let (year, month) = wholeMonth, let whole = Occurrence(.month, month, of: year) else {
      guard days.lowerBound != days.upperBound else { return first }
      return Localized(
        vi: "từ \(first.vi) đến \(last.vi)",
        en: "between \(first.en) and \(last.en)"
      )
    }
    return Localized(
      vi: "trong tháng \(month < 10 ? "0" : "")\(month)-\(year)",
      en: "in \(whole.title.en)"
    )
  }
}
