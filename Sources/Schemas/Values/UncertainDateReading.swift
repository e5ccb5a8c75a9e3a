internal import CivilTime

/// A text that stands where a moment is due, read as people write days that are not known exactly.
enum UncertainDateReading: Sendable, Equatable {
  /// A month, not written as the format demands.
  case month(Moment)
  /// A first and a last day, not written as the format demands; whether it is not known on which
  /// of them, or whether it lasted so long, the text does not say.
  case days(Moment)
  /// A first day after the last one; the two exchanged.
  case reversed(Moment)
  /// Nothing of the kind as far as one can tell.
  case none

  /// Reads `text`, which is not a moment as the format demands.
  init(_ text: String) {
    let text = TextFolding.appearance(text).lowercased()
    let words = text.split(separator: " ")
    if let month = Self.month(words) {
      self = .month(month)
      return
    }
    for separator in ["đến", "tới", "-", "/"] {
      let parts = words.split(separator: Substring(separator), omittingEmptySubsequences: false)
      guard parts.count == 2, let first = Self.day(parts[0]), let last = Self.day(parts[1]) else {
        continue
      }
      self = first <= last ? .days(.within(first, last)) : .reversed(.within(last, first))
      return
    }
    self = Self.joined(text)
  }

  /// `2019-11-02/2019-10-28`, where no space stands around the stroke.
  private static func joined(_ text: String) -> UncertainDateReading {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = CivilDate(String(parts[0])),
      let last = CivilDate(String(parts[1]))
    else { return .none }
    return first <= last ? .days(.within(first, last)) : .reversed(.within(last, first))
  }

  /// `tháng 10 năm 2019`, `tháng 10/2019`, `10-2019`, `10.2019`, or with the year first.
  private static func month(_ words: [Substring]) -> Moment? {
    var words = words.map { $0.filter { $0 != "," } }.filter { !$0.isEmpty }
    if words.first == "tháng" { words.removeFirst() }
    if words.count == 3, words[1] == "năm" { words.remove(at: 1) }
    let parts =
      words.count == 2
      ? words.map { Substring($0) }
      : words.joined().split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    guard parts.count == 2 else { return nil }
    let (year, month) = parts[0].utf8.count == 4 ? (parts[0], parts[1]) : (parts[1], parts[0])
    guard year.utf8.count == 4, (1...2).contains(month.utf8.count) else { return nil }
    return Moment("\(year)-\(month.utf8.count == 1 ? "0" : "")\(month)")
  }

  /// One day, with or without the words before it.
  private static func day(_ words: ArraySlice<Substring>) -> CivilDate? {
    let text = words.drop { $0 == "từ" }.joined(separator: " ")
    if let date = CivilDate(text) { return date }
    let bare = text.hasPrefix("ngày ") ? String(text.dropFirst(5)) : text
    for candidate in [text, bare] {
      if case .day(let date) = DateReading(candidate) { return date }
    }
    return nil
  }
}
