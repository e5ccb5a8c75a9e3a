import CivilTime

/// How often a duty comes again, by the periods of the calendar.
public enum Recurrence: String, Sendable, Hashable, CaseIterable {
  /// Every week, from Monday (ISO 8601).
  case week
  /// Every month.
  case month
  /// Every quarter of a year.
  case quarter
  /// Every half of a year.
  case halfYear = "half-year"
  /// Every year.
  case year

  /// The most occurrences that are counted: 23 years of weeks, a century of months.
  public static let mostOccurrences = 1_200

  /// The occurrences that lie wholly in `period`, in order; of more than `mostOccurrences` only
  /// the first so many.
  ///
  /// Linear in the occurrences.
  public func occurrences(in period: Period) -> [Occurrence] {
    var occurrences: [Occurrence] = []
    var next = first(in: period)
    while let occurrence = next, occurrences.count < Recurrence.mostOccurrences {
      occurrences.append(occurrence)
      next = occurrence.next.flatMap { $0.period.until <= period.until ? $0 : nil }
    }
    return occurrences
  }

  /// Whether `period` holds more occurrences than are counted.
  ///
  /// Linear in `mostOccurrences`.
  public func isTooFrequent(in period: Period) -> Bool {
    let counted = occurrences(in: period)
    guard counted.count == Recurrence.mostOccurrences, let next = counted.last?.next else {
      return false
    }
    return next.period.until <= period.until
  }

  /// The months of one occurrence; `nil` for weeks, which lie in one month or two.
  var months: Int? {
    switch self {
    case .week: nil
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    }
  }

  private func first(in period: Period) -> Occurrence? {
    guard let around = Occurrence(of: self, around: period.from) else { return nil }
    let first = around.period.from < period.from ? around.next : around
    return first.flatMap { $0.period.until <= period.until ? $0 : nil }
  }
}
