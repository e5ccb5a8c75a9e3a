extension Moment: CustomStringConvertible, LosslessStringConvertible {
  /// The moment written as a day, `2019-10-30`; with an offset, `2019-10-30T06:30:00+07:00`; as a
  /// month of which the day is not known, `2019-10`; or as the first and last day on which it may
  /// have been, `2019-10-28/2019-11-02`.
  ///
  /// The seconds of a time may be left out, and a first and last day that are the same are that
  /// day. `nil` for any other text, and for days in the wrong order. Allocates nothing.
  public init?(text bytes: Span<UInt8>) {
    switch bytes.count {
    case 7:
      guard let month = Moment(month: bytes) else { return nil }
      self = month
    case 10:
      guard let date = CivilDate(iso8601: bytes) else { return nil }
      self = .day(date)
    case 21 where bytes[10] == UInt8(ascii: "/"):
      guard let first = CivilDate(iso8601: bytes.extracting(0..<10)),
        let last = CivilDate(iso8601: bytes.extracting(11..<21)), first <= last
      else { return nil }
      self = first == last ? .day(first) : .within(first, last)
    default:
      guard let instant = Instant(bytes, secondsMayLack: true) else { return nil }
      self = .instant(instant)
    }
  }

  /// The moment written as a day, a date with time, or an uncertain date; see `init(text:)`.
  public init?(_ description: String) {
    self.init(text: description.utf8.span)
  }

  /// The days of the month written `YYYY-MM`.
  private init?(month bytes: Span<UInt8>) {
    guard bytes[4] == UInt8(ascii: "-"), let year = decimal(bytes, 0..<4),
      let month = decimal(bytes, 5..<7), (1...12).contains(month),
      let first = CivilDate(year: year, month: month, day: 1)
    else { return nil }
    let days = CivilDate.length(ofMonth: month, year: year)
    self = .within(first, first.adding(days: days - 1))
  }

  /// The year and month, where the days on which it may have been are those of one month.
  public var wholeMonth: (year: Int, month: Int)? {
    guard case .within(let first, let last) = self else { return nil }
    let (start, end) = (first.fields, last.fields)
    guard start.year == end.year, start.month == end.month, start.day == 1,
      end.day == CivilDate.length(ofMonth: end.month, year: end.year)
    else { return nil }
    return (start.year, start.month)
  }

  /// As it is written: `2019-10-30`, RFC 3339 in UTC, `2019-10` or `2019-10-28/2019-11-02`.
  public var description: String {
    switch self {
    case .day(let date): date.description
    case .instant(let instant): instant.description
    case .within(let first, let last):
      wholeMonth == nil
        ? "\(min(first, last))/\(max(first, last))" : String(first.description.prefix(7))
    }
  }
}
