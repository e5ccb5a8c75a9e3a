import CivilTime

extension Interruption {
  /// What an operation on `values` comes to that their uncertain dates leave open.
  ///
  /// Where the dates stand is added by the evaluation.
  static func undecided(_ values: Value...) -> Interruption {
    undecided(values.flatMap(\.uncertainDates))
  }

  /// What an operation comes to that these uncertain dates leave open.
  static func undecided(_ dates: [Moment]) -> Interruption {
    var facts: [MissingFact] = []
    for date in dates where date.isUncertain {
      let fact = MissingFact(inexact: date)
      if !facts.contains(fact) { facts.append(fact) }
    }
    return .missing(facts)
  }
}

extension Value {
  /// Whether it is a date of which the day is not known.
  var isUncertainDate: Bool {
    if case .date(let moment) = self { moment.isUncertain } else { false }
  }

  /// Whether it is or holds a date of which the day is not known; linear in its size.
  package var holdsUncertainDate: Bool { !uncertainDates.isEmpty }

  /// The uncertain dates in the value; linear in its size.
  fileprivate var uncertainDates: [Moment] {
    switch self {
    case .date(let moment): moment.isUncertain ? [moment] : []
    case .list(let elements): elements.flatMap(\.uncertainDates)
    case .map(let map): map.entries.flatMap(\.value.uncertainDates)
    case .optional(let inner): inner?.uncertainDates ?? []
    case .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .type, .node:
      []
    }
  }
}
