internal import CivilTime
internal import Diagnostics
internal import LocatedYAML

extension Validator {
  mutating func checkNumber(_ node: YAMLNode, _ schema: Subschema) -> Bool {
    if isSpeaking, schema.rules.types == .integer { warnAboutWholeNumber(node) }
    guard let rules = schema.rules.numbers, let number = node.exactNumber else { return true }
    var isValid = true
    if let bound = rules.minimum, number < bound {
      isValid = false
      if isSpeaking {
        report(.tooSmall(node.text, bound: bound.description, isExclusive: false), at: node.place)
      }
    }
    if let bound = rules.exclusiveMinimum, number <= bound {
      isValid = false
      if isSpeaking {
        report(.tooSmall(node.text, bound: bound.description, isExclusive: true), at: node.place)
      }
    }
    if let bound = rules.maximum, number > bound {
      isValid = false
      if isSpeaking {
        report(.tooLarge(node.text, bound: bound.description, isExclusive: false), at: node.place)
      }
    }
    if let bound = rules.exclusiveMaximum, number >= bound {
      isValid = false
      if isSpeaking {
        report(.tooLarge(node.text, bound: bound.description, isExclusive: true), at: node.place)
      }
    }
    if let divisor = rules.divisor, !divisor.divides(number) {
      isValid = false
      if isSpeaking {
        report(.notMultiple(node.text, of: divisor.number.description), at: node.place)
      }
    }
    return isValid
  }

  mutating func checkString(_ node: YAMLNode, _ schema: Subschema) -> Bool {
    if isSpeaking, schema.rules.types == .string, schema.rules.strings?.format == nil {
      warnAboutText(node)
    }
    guard let rules = schema.rules.strings else { return true }
    var isValid = true
    if rules.minLength != nil || rules.maxLength != nil {
      isValid = checkLength(node, rules)
    }
    if let pattern = rules.pattern, !node.withTextBytes({ pattern.matches($0) }) {
      isValid = false
      if isSpeaking {
        report(.notMatching(Excerpt.text(node.text), pattern: pattern.source), at: node.place)
      }
    }
    if let format = rules.format, !node.withTextBytes({ format.accepts($0) }) {
      isValid = false
      if isSpeaking { reportFormat(node, format) }
    }
    return isValid
  }

  private mutating func checkLength(_ node: YAMLNode, _ rules: StringRules) -> Bool {
    let count = node.withTextBytes { bytes in
      // A character has at most four bytes, so most lengths need no counting.
      let isSurelyLong = bytes.count / 4 >= rules.minLength ?? 0
      let isSurelyShort = bytes.count <= rules.maxLength ?? .max
      guard !isSurelyLong || !isSurelyShort else { return bytes.count }
      // Continuation bytes do not begin a character.
      return bytes.indices.reduce(0) { $0 + (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
    }
    if let least = rules.minLength, count < least {
      if isSpeaking { report(.tooShort(least: least, met: count), at: node.anchor) }
      return false
    }
    if let most = rules.maxLength, count > most {
      if isSpeaking { report(.tooLong(most: most, met: count), at: node.anchor) }
      return false
    }
    return true
  }

  /// A text that YAML 1.1 would not read as text.
  private mutating func warnAboutText(_ node: YAMLNode) {
    guard checkedKey == nil, node.isPlain,
      node.withTextBytes({ ScalarReading.isDoubtful($0) })
    else { return }
    let text = node.text
    guard let reading = ScalarReading(stringElsewhere: text) else { return }
    let quoted = "'" + text + "'"
    report(
      .ambiguousScalar(text, reading, better: quoted),
      at: node.place,
      fix: node.replacement(quoted, title: .quote, isSafe: true)
    )
  }

  /// A whole number that is not written as one.
  private mutating func warnAboutWholeNumber(_ node: YAMLNode) {
    let isUsual = node.withTextBytes { bytes in
      bytes.count == 1
        || bytes.count > 0 && bytes[0] != UInt8(ascii: "0")
          && bytes.indices.allSatisfy { index in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
              || index == 0 && bytes[index] == UInt8(ascii: "-")
          }
    }
    guard !isUsual, let number = node.exactNumber else { return }
    let text = node.text
    if let reading = NumberReading(text), text.contains("."), !text.hasSuffix("."),
      reading.plain != number.description
    {
      report(
        .ambiguousPoint(text, thousands: reading.plain),
        at: node.place,
        fix: node.replacement(reading.plain, title: .plainNumber, isSafe: false)
      )
    } else if let reading = ScalarReading(wholeNumber: text, number) {
      let better = number.description
      var isSafe = false
      if case .whole = reading { isSafe = true }
      report(
        .ambiguousScalar(text, reading, better: better),
        at: node.place,
        fix: node.replacement(better, title: .plainNumber, isSafe: isSafe)
      )
    }
  }
}

extension ValueFormat {
  /// Whether `text` is of this format.
  func accepts(_ text: Span<UInt8>) -> Bool {
    switch self {
    case .date: CivilDate(iso8601: text) != nil
    case .dateTime: Instant(rfc3339: text) != nil
    case .moment: Moment(text: text) != nil
    }
  }
}
