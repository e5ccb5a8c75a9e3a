extension Instant {
  /// The instant written in one of the two usual forms, `2019-10-30T06:30:00+07:00` and
  /// `2019-10-29T23:30:00Z`, read in one go without a decision a byte.
  ///
  /// `nil` for anything else; `init(_:secondsMayLack:)` reads that or refuses it.
  init?(usual bytes: Span<UInt8>) {
    guard bytes.count == 25 || bytes.count == 20 else { return nil }
    var reader = FixedReader()
    let year = reader.pair(bytes, 0) * 100 + reader.pair(bytes, 2)
    reader.mark("-", bytes[4])
    let month = reader.pair(bytes, 5)
    reader.mark("-", bytes[7])
    let day = reader.pair(bytes, 8)
    reader.mark("T", bytes[10])
    let hour = reader.pair(bytes, 11)
    reader.mark(":", bytes[13])
    let minute = reader.pair(bytes, 14)
    reader.mark(":", bytes[16])
    let second = reader.pair(bytes, 17)
    let offset = bytes.count == 25 ? reader.offset(bytes) : reader.zulu(bytes)
    guard reader.isGood, hour < 24, minute < 60, second < 60,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let secondOfDay = hour * 3600 + minute * 60 + second
    self.init(seconds: Int64(date.dayNumber * 86_400 + secondOfDay - offset))
    guard isInRange else { return nil }
  }
}

/// Reads digits and marks at known places, and notes whether all of them were what they must be.
private struct FixedReader {
  /// Not zero once a mark was another.
  private var strange: UInt8 = 0
  /// Has its highest bit once a byte was no digit.
  private var beyond: UInt8 = 0
  /// Whether hours and minutes of an offset were such.
  private var isOffsetGood = true

  var isGood: Bool { strange == 0 && beyond < 128 && isOffsetGood }

  /// The number that two digits write.
  @inline(__always)
  mutating func pair(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let tens = bytes[index] &- 48
    let ones = bytes[index + 1] &- 48
    beyond |= tens | (tens &+ 118) | ones | (ones &+ 118)
    return Int(tens) * 10 + Int(ones)
  }

  @inline(__always)
  mutating func mark(_ wanted: Unicode.Scalar, _ byte: UInt8) {
    strange |= byte ^ UInt8(ascii: wanted)
  }

  /// Seconds east of UTC that the `±HH:MM` at the end of 25 bytes writes.
  @inline(__always)
  mutating func offset(_ bytes: Span<UInt8>) -> Int {
    let isWest = bytes[19] == UInt8(ascii: "-")
    if !isWest { mark("+", bytes[19]) }
    let hours = pair(bytes, 20)
    mark(":", bytes[22])
    let minutes = pair(bytes, 23)
    isOffsetGood = hours < 24 && minutes < 60
    let seconds = hours * 3600 + minutes * 60
    return isWest ? -seconds : seconds
  }

  /// The offset of the `Z` at the end of 20 bytes.
  @inline(__always)
  mutating func zulu(_ bytes: Span<UInt8>) -> Int {
    mark("Z", bytes[19])
    return 0
  }
}
