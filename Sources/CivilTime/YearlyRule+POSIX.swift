extension YearlyRule {
  /// The rule that a POSIX `TZ` text writes, such as `CST6CDT,M3.2.0,M11.1.0`; `nil` for others.
  ///
  /// Daylight time must say when it begins and ends, as it does in every TZif footer.
  init?(posix text: [UInt8]) {
    var reader = POSIXReader(text: text)
    guard reader.skipName(), let west = reader.clock(upToHours: 24) else { return nil }
    guard !reader.isAtEnd else {
      self.init(standard: -west, daylight: nil)
      return
    }
    guard reader.skipName() else { return nil }
    var offset = -west + 3600
    if !reader.skip(",") {
      guard let west = reader.clock(upToHours: 24), reader.skip(",") else { return nil }
      offset = -west
    }
    guard let start = reader.turn(), reader.skip(","), let end = reader.turn(), reader.isAtEnd
    else { return nil }
    self.init(standard: -west, daylight: Daylight(offset: offset, start: start, end: end))
  }
}

/// Reads the parts of a POSIX `TZ` text one after another.
private struct POSIXReader {
  let text: [UInt8]
  private var index = 0

  init(text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { index == text.count }

  private var next: UInt8? { index < text.count ? text[index] : nil }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    index += 1
    return true
  }

  /// Passes over the name of a time: letters, or anything in angle brackets.
  mutating func skipName() -> Bool {
    if skip("<") {
      while let next, next != UInt8(ascii: ">") { index += 1 }
      return skip(">")
    }
    let start = index
    while let next, (next | 0x20) >= UInt8(ascii: "a"), (next | 0x20) <= UInt8(ascii: "z") {
      index += 1
    }
    return index - start >= 3
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let start = index
    var number = 0
    while let next, next >= 48, next <= 57, index - start < 4 {
      number = number * 10 + Int(next - 48)
      index += 1
    }
    return index > start && range.contains(number) ? number : nil
  }

  /// Seconds that `[±]hh[:mm[:ss]]` writes.
  mutating func clock(upToHours hours: Int) -> Int? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard var seconds = number(0...hours).map({ $0 * 3600 }) else { return nil }
    for unit in [60, 1] {
      guard skip(":") else { break }
      guard let part = number(0...59) else { return nil }
      seconds += part * unit
    }
    return isNegative ? -seconds : seconds
  }

  mutating func turn() -> YearlyRule.Turn? {
    guard let day = day() else { return nil }
    guard skip("/") else { return YearlyRule.Turn(day: day, time: 7200) }
    return clock(upToHours: 167).map { YearlyRule.Turn(day: day, time: $0) }
  }

  private mutating func day() -> YearlyRule.Turn.Day? {
    if skip("J") { return number(1...365).map(YearlyRule.Turn.Day.julian) }
    guard skip("M") else { return number(0...365).map(YearlyRule.Turn.Day.ordinal) }
    guard let month = number(1...12), skip("."), let week = number(1...5), skip("."),
      let weekday = number(0...6)
    else { return nil }
    return .weekday(month: month, week: week, weekday: weekday)
  }
}
