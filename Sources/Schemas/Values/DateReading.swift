internal import CivilTime

/// A text that stands where a date is due, read as people write dates in Vietnam.
///
/// Day before month, always: `05/06/2019` is the 5th of June. The month never comes first.
enum DateReading: Sendable, Equatable {
  /// A day, certain but not written `YYYY-MM-DD`.
  case day(CivilDate)
  /// Day, month and year are there, but there is no such day.
  case impossible(DateMistake)
  /// Not a date as far as one can tell.
  case none

  /// Reads `text`, which is not a date as the format demands.
  init(_ text: String) {
    let words = TextFolding.appearance(text).lowercased().split(separator: " ")
    let numbers = Self.inWords(words) ?? Self.inFigures(words.joined())
    guard let (year, month, day) = numbers else {
      self = .none
      return
    }
    if let date = CivilDate(year: year, month: month, day: day) {
      self = .day(date)
    } else if !(1...12).contains(month) {
      self = .impossible(.month(month))
    } else if (1...9999).contains(year) {
      let last = CivilDate.length(ofMonth: month, year: year)
      self = .impossible(.day(month: month, year: year, last: last))
    } else {
      self = .impossible(.other)
    }
  }

  /// `ngày 30 tháng 10 năm 2019`; the first word may lack, and commas may stand between.
  private static func inWords(_ words: [Substring]) -> (year: Int, month: Int, day: Int)? {
    var words = words.map { $0.filter { $0 != "," } }.filter { !$0.isEmpty }
    if words.first == "ngày" { words.removeFirst() }
    guard words.count == 5, words[1] == "tháng", words[3] == "năm",
      let day = number(words[0], 1...2), let month = number(words[2], 1...2),
      let year = number(words[4], 4...4)
    else { return nil }
    return (year, month, day)
  }

  /// `30/10/2019`, `30-10-2019`, `30.10.2019`, or with the year first.
  private static func inFigures(_ text: String) -> (year: Int, month: Int, day: Int)? {
    for separator: Character in ["/", "-", "."] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false).map {
        String($0)
      }
      guard parts.count == 3, let month = number(parts[1], 1...2) else { continue }
      if let year = number(parts[2], 4...4), let day = number(parts[0], 1...2) {
        return (year, month, day)
      }
      if let year = number(parts[0], 4...4), let day = number(parts[2], 1...2) {
        return (year, month, day)
      }
    }
    return nil
  }

  private static func number(_ text: String, _ lengths: ClosedRange<Int>) -> Int? {
    guard lengths.contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
