/// What calendar and clock show at an instant in a zone.
public struct WallClock: Sendable, Hashable {
  /// The civil day.
  public let date: CivilDate
  /// Seconds since midnight by the clock, 0–86,399.
  public let secondOfDay: Int
  /// Nanoseconds after the second, 0–999,999,999.
  public let nanosecond: Int
  /// Seconds by which the clock is east of UTC.
  public let offset: Int

  /// The hour, 0–23.
  public var hour: Int { secondOfDay / 3600 }
  /// The minute, 0–59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// The second, 0–59.
  public var second: Int { secondOfDay % 60 }

  /// What a clock `offset` seconds east of UTC shows at `instant`.
  public init(_ instant: Instant, offset: Int) {
    let (local, overflows) = instant.seconds.addingReportingOverflow(Int64(offset))
    let seconds = overflows ? instant.seconds : local
    let days = floorQuotient(seconds, 86_400)
    date = CivilDate(dayNumber: Int(days))
    secondOfDay = Int(seconds - days * 86_400)
    nanosecond = Int(instant.nanoseconds)
    self.offset = offset
  }

  /// Appends `2019-10-30T06:30:00` and a trimmed fraction, without the offset.
  func writeDateAndTime(to output: inout some TextOutputStream) {
    date.write(to: &output)
    output.write("T")
    writePadded(hour, width: 2, to: &output)
    output.write(":")
    writePadded(minute, width: 2, to: &output)
    output.write(":")
    writePadded(second, width: 2, to: &output)
    writeFraction(nanosecond, to: &output)
  }
}

extension WallClock: CustomStringConvertible {
  /// RFC 3339 with the offset: `2019-10-30T06:30:00+07:00`.
  public var description: String {
    var text = ""
    writeDateAndTime(to: &text)
    text += Zone.name(ofOffset: offset)
    return text
  }
}
