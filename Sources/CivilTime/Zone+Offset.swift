extension Zone {
  /// The offset that `±HH:MM` writes, in seconds east of UTC; `nil` for any other text.
  static func fixedOffset(_ bytes: Span<UInt8>, signMayLack: Bool) -> Int? {
    guard bytes.count == 6 || signMayLack && bytes.count == 5 else { return nil }
    let start = bytes.count - 5
    let isWest = start == 1 && bytes[0] == UInt8(ascii: "-")
    guard start == 0 || isWest || bytes[0] == UInt8(ascii: "+"),
      bytes[start + 2] == UInt8(ascii: ":"),
      let hours = decimal(bytes, start..<(start + 2)), hours < 24,
      let minutes = decimal(bytes, (start + 3)..<(start + 5)), minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return isWest ? -seconds : seconds
  }

  /// `+07:00`; `Z` for none, and with seconds where there are some.
  static func name(ofOffset offset: Int) -> String {
    guard offset != 0 else { return "Z" }
    var name = offset < 0 ? "-" : "+"
    writePadded(abs(offset) / 3600, width: 2, to: &name)
    name += ":"
    writePadded(abs(offset) / 60 % 60, width: 2, to: &name)
    guard !offset.isMultiple(of: 60) else { return name }
    name += ":"
    writePadded(abs(offset) % 60, width: 2, to: &name)
    return name
  }
}
