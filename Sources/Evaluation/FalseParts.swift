import CEL
import LocatedYAML
import RulePacks

extension Program {
  /// The innermost parts of a condition that are false, outside of comprehensions: at most four.
  ///
  /// Where some of them speak of `variable`, the others (such as “nothing was asked”) are left out.
  /// Runs the program again with its trace on.
  func falseParts(_ bindings: Bindings, about variable: String) -> [FalsePart] {
    let (_, trace) = trace(bindings)
    let falses = trace.filter { part in
      guard part.iterations.isEmpty, case .value(.bool(false)) = part.outcome else { return false }
      return true
    }
    let bytes = Array(text.text.utf8)
    var parts: [FalsePart] = []
    for part in falses where !falses.contains(where: { $0.range != part.range && part.holds($0) }) {
      let values = trace.compactMap { part.holds($0) ? $0.seen(in: bytes, bindings) : nil }
      let found = FalsePart(text: part.text(in: bytes), place: part.place, values: values.unique())
      if !parts.contains(found) { parts.append(found) }
    }
    let telling = parts.filter { $0.text.names(variable) }
    return Array((telling.isEmpty ? parts : telling).prefix(4))
  }
}

extension TracedValue {
  /// Whether `other` lies within this part.
  fileprivate func holds(_ other: TracedValue) -> Bool {
    range.lowerBound <= other.range.lowerBound && other.range.upperBound <= range.upperBound
  }

  fileprivate func text(in bytes: [UInt8]) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// What a path came to; `nil` for what is no path, or came to a record or a truth.
  fileprivate func seen(in bytes: [UInt8], _ bindings: Bindings) -> SeenValue? {
    let text = text(in: bytes)
    guard iterations.isEmpty, let path = FactPath(text), case .value(let value) = outcome else {
      return nil
    }
    switch value {
    case .bool, .map, .type: return nil
    case .node(let node, _) where node.kind == .mapping: return nil
    default:
      return SeenValue(text: text, value: value.written, place: path.node(in: bindings)?.place)
    }
  }
}

extension [SeenValue] {
  /// Each once, in their order.
  fileprivate func unique() -> [SeenValue] {
    var kept: [SeenValue] = []
    for value in self where !kept.contains(value) { kept.append(value) }
    return kept
  }
}

extension String {
  /// Whether the expression of this text names a variable.
  fileprivate func names(_ variable: String) -> Bool {
    let words = split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
    return words.contains { $0 == variable || $0.hasPrefix(variable + ".") }
  }
}
