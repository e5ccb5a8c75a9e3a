internal import CivilTime
internal import Diagnostics
internal import LocatedYAML

extension Validator {
  /// Says that a value is of another type than the schema demands.
  mutating func reportType(_ node: YAMLNode, _ kind: ValueKind, _ schema: Subschema) {
    let format = schema.rules.strings?.format
    if let values = schema.rules.members ?? schema.rules.constant, node.kind == .scalar,
      kind != .null, !values.shown.contains(where: { $0.utf8.elementsEqual(node.text.utf8) })
    {
      return reportMembership(node, values.shown)
    }
    reportType(node, kind, expected: ExpectedValue(types: schema.rules.types, format: format))
  }

  /// Says that a value is of none of the types that are due, with a fix where one is certain.
  mutating func reportType(_ node: YAMLNode, _ kind: ValueKind, expected: ExpectedValue) {
    if kind == .null {
      let name = node.keyNode?.text ?? node.path
      return report(.leftEmpty(Excerpt.text(name), expected), at: node.anchor)
    }
    let isNumberDue = !expected.types.isDisjoint(with: [.integer, .number])
    if kind == .string, isNumberDue, let reading = NumberReading(node.text),
      reading.plain != node.text
    {
      return reportNumber(node, reading, expected)
    }
    let met = MetValue(node, kind)
    report(
      .wrongType(expected, met: met),
      at: node.anchor,
      fix: Conversion.fix(of: node, kind, to: expected)
    )
  }

  private mutating func reportNumber(
    _ node: YAMLNode,
    _ reading: NumberReading,
    _ expected: ExpectedValue
  ) {
    let isFitting = expected.types.contains(.number) || !reading.plain.contains(".")
    let fix =
      isFitting
      ? node.replacement(reading.plain, title: .plainNumber, isSafe: reading.isCertain) : nil
    let plain = isFitting && reading.isCertain ? reading.plain : nil
    report(.numberSeparators(Excerpt.text(node.text), plain: plain), at: node.anchor, fix: fix)
  }

  /// Says that a value is not among `allowed`, with the one that looks like it.
  mutating func reportMembership(_ node: YAMLNode, _ allowed: [String]) {
    if node.valueKind == .null, checkedKey == nil, let key = node.keyNode {
      let expected = ExpectedValue(types: .string, format: nil)
      return report(.leftEmpty(Excerpt.text(key.text), expected), at: node.anchor)
    }
    var likeness: Likeness?
    if node.kind == .scalar {
      let nearest = Suggestion.nearest(to: node.text, among: allowed)
      likeness = TextFolding.likeness(of: node.text, among: allowed, nearest: nearest)
    }
    var fix: Fix?
    if let likeness {
      var isSafe = true
      if case .spelling = likeness { isSafe = false }
      fix = node.replacement(
        Conversion.scalar(likeness.value),
        title: .write(likeness.value),
        isSafe: isSafe
      )
    }
    report(
      .notAllowedValue(Excerpt.value(node), allowed: allowed, likeness: likeness),
      at: node.anchor,
      fix: fix
    )
  }

  /// Says what is wrong with a text where a date or time is due.
  mutating func reportFormat(_ node: YAMLNode, _ format: ValueFormat) {
    let text = node.text
    let shown = Excerpt.text(text)
    if text.isEmpty, checkedKey == nil {
      let expected = ExpectedValue(types: .string, format: format)
      let name = node.keyNode?.text ?? node.path
      return report(.leftEmpty(Excerpt.text(name), expected), at: node.anchor)
    }
    if format == .date, case .instant? = Moment(text) {
      let day = String(text.prefix(10))
      return report(
        .timeInDate(shown, day: day),
        at: node.anchor,
        fix: node.replacement(day, title: .write(day), isSafe: false)
      )
    }
    if format != .date, Moment(text + "Z") != nil || CivilDate(text) != nil {
      return report(.timeWithoutOffset(shown), at: node.anchor)
    }
    if format == .moment, reportUncertainDate(node, shown) { return }
    switch DateReading(text) {
    case .day where format == .dateTime: report(.timeWithoutOffset(shown), at: node.anchor)
    case .day(let date):
      let iso = date.description
      let fix = node.replacement(iso, title: .write(iso), isSafe: true)
      report(.dateNotISO(shown, iso: iso), at: node.anchor, fix: fix)
    case .impossible(let mistake): report(.dateImpossible(shown, mistake), at: node.anchor)
    case .none: report(Self.situation(ofUnread: text, shown), at: node.anchor)
    }
  }

  /// Says how an uncertain date is written; `false` where `node` is none.
  private mutating func reportUncertainDate(_ node: YAMLNode, _ shown: String) -> Bool {
    switch UncertainDateReading(node.text) {
    case .month(let moment): reportUncertainDate(node, shown, moment, isMonth: true)
    case .days(let moment): reportUncertainDate(node, shown, moment, isMonth: false)
    case .reversed(let moment):
      let better = moment.description
      let fix = node.replacement(better, title: .write(better), isSafe: false)
      report(.daysReversed(shown, better: better), at: node.anchor, fix: fix)
    case .none: return false
    }
    return true
  }

  private mutating func reportUncertainDate(
    _ node: YAMLNode,
    _ shown: String,
    _ moment: Moment,
    isMonth: Bool
  ) {
    let iso = moment.description
    let fix = node.replacement(iso, title: .write(iso), isSafe: isMonth)
    report(.uncertainNotISO(shown, iso: iso, isMonth: isMonth), at: node.anchor, fix: fix)
  }

  /// A date that can be read but not be, with its time of day, or no date at all.
  private static func situation(ofUnread text: String, _ shown: String) -> SchemaSituation {
    let day = text.prefix { $0 != "T" && $0 != " " }
    guard day.count < text.count else { return .dateNotISO(shown, iso: nil) }
    if CivilDate(String(day)) != nil { return .dateImpossible(shown, .other) }
    switch DateReading(String(day)) {
    case .day: return .timeWithoutOffset(shown)
    case .impossible(let mistake): return .dateImpossible(shown, mistake)
    case .none: return .dateNotISO(shown, iso: nil)
    }
  }
}

extension MetValue {
  /// What `node`, which is of `kind`, is for people.
  init(_ node: YAMLNode, _ kind: ValueKind) {
    switch kind {
    case .null: self = .null
    case .boolean: self = .boolean(Excerpt.text(node.text))
    case .number: self = .number(Excerpt.text(node.text))
    case .string: self = .string(Excerpt.text(node.text))
    case .array: self = .array
    case .object: self = .object
    }
  }
}
