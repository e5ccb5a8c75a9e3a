extension Instant: CustomStringConvertible, LosslessStringConvertible {
  /// The instant written as in RFC 3339: `2019-10-30T06:30:00+07:00`.
  ///
  /// `T` and `Z` are capitals, an offset is there, and a fraction has at most nine digits. `nil`
  /// for any other text, for a leap second and outside the written range. Allocates nothing.
  public init?(rfc3339 bytes: Span<UInt8>) {
    self.init(bytes, secondsMayLack: false)
  }

  /// The instant written as in RFC 3339; see `init(rfc3339:)`.
  public init?(_ description: String) {
    self.init(rfc3339: description.utf8.span)
  }

  /// As `init(rfc3339:)`; the seconds may be left out where `secondsMayLack`.
  init?(_ bytes: Span<UInt8>, secondsMayLack: Bool) {
    if let usual = Instant(usual: bytes) {
      self = usual
      return
    }
    guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T"),
      let date = CivilDate(prefixOf: bytes),
      let hour = decimal(bytes, 11..<13), hour < 24, bytes[13] == UInt8(ascii: ":"),
      let minute = decimal(bytes, 14..<16), minute < 60
    else { return nil }
    var index = 16
    var second = 0
    var nanoseconds = 0
    if bytes[16] == UInt8(ascii: ":") {
      guard bytes.count >= 20, let read = decimal(bytes, 17..<19), read < 60 else { return nil }
      second = read
      index = 19
      guard let fraction = Instant.fraction(of: bytes, at: &index) else { return nil }
      nanoseconds = fraction
    } else if !secondsMayLack {
      return nil
    }
    guard let offset = Instant.offset(of: bytes.extracting(index..<bytes.count)) else { return nil }
    let secondOfDay = hour * 3600 + minute * 60 + second
    let seconds = Int64(date.dayNumber * 86_400 + secondOfDay - offset)
    self.init(seconds: seconds, nanoseconds: Int32(nanoseconds))
    guard isInRange else { return nil }
  }

  /// Nanoseconds of a fraction of up to nine digits at `index`; 0 where there is none.
  private static func fraction(of bytes: Span<UInt8>, at index: inout Int) -> Int? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { return 0 }
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
    guard (1...9).contains(index - start), var value = decimal(bytes, start..<index) else {
      return nil
    }
    for _ in (index - start)..<9 { value *= 10 }
    return value
  }

  /// Seconds east of UTC that `Z` or `±HH:MM` writes.
  private static func offset(of bytes: Span<UInt8>) -> Int? {
    if bytes.count == 1, bytes[0] == UInt8(ascii: "Z") { return 0 }
    return Zone.fixedOffset(bytes, signMayLack: false)
  }

  /// RFC 3339 in UTC with the fraction trimmed: `2019-10-29T23:30:00Z`.
  public var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Appends the instant in UTC, ending in `Z`, with the fraction trimmed.
  public func write(to output: inout some TextOutputStream) {
    WallClock(self, offset: 0).writeDateAndTime(to: &output)
    output.write("Z")
  }
}
