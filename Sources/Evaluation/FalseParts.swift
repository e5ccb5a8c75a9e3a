import CEL

extension Program {
  /// The innermost parts of a condition that are false, outside of comprehensions: at most four.
  ///
  /// Runs the program again with its trace on.
  func falseParts(_ bindings: Bindings) -> [FalsePart] {
    let (_, trace) = trace(bindings)
    let falses = trace.filter { part in
      guard part.iterations.isEmpty, case .value(.bool(false)) = part.outcome else { return false }
      return true
    }
    var parts: [FalsePart] = []
    for part in falses {
      let isInnermost = !falses.contains { other in
        other.range != part.range && part.range.lowerBound <= other.range.lowerBound
          && other.range.upperBound <= part.range.upperBound
      }
      guard isInnermost, parts.count < 4 else { continue }
      let bytes = Array(text.text.utf8)
      let written = String(decoding: bytes[part.range.clamped(to: bytes.indices)], as: UTF8.self)
      let found = FalsePart(text: written, place: part.place)
      if !parts.contains(found) { parts.append(found) }
    }
    return parts
  }
}
