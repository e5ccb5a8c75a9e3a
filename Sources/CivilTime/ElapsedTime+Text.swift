extension ElapsedTime: CustomStringConvertible, LosslessStringConvertible {
  /// The length written as numbers with units, such as `1h30m`, `-1.5s` or `250ms`.
  ///
  /// The units are `h`, `m`, `s`, `ms`, `us` (also `µs`, `μs`) and `ns`; each number may have a
  /// fraction, one sign may stand in front, and a bare `0` needs no unit. What a fraction says
  /// beyond the nanosecond is dropped. `nil` for any other text and for a length too long to be
  /// held. Allocates nothing.
  public init?(text bytes: Span<UInt8>) {
    var index = 0
    var isNegative = false
    if bytes.count > 0, bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") {
      isNegative = bytes[0] == UInt8(ascii: "-")
      index = 1
    }
    if bytes.count == index + 1, bytes[index] == UInt8(ascii: "0") {
      self.init(nanoseconds: 0)
      return
    }
    guard index < bytes.count else { return nil }
    var total: Int128 = 0
    while index < bytes.count {
      guard let part = ElapsedTime.part(of: bytes, at: &index) else { return nil }
      total += part
      guard total <= Int128(Int64.max) + 1 else { return nil }
    }
    guard let held = Int64(exactly: isNegative ? -total : total) else { return nil }
    self.init(nanoseconds: held)
  }

  /// The length written as numbers with units; see `init(text:)`.
  public init?(_ description: String) {
    self.init(text: description.utf8.span)
  }

  /// Reads one number and its unit, and moves `index` behind them; the answer is in nanoseconds.
  private static func part(of bytes: Span<UInt8>, at index: inout Int) -> Int128? {
    let start = index
    guard let whole = whole(of: bytes, at: &index) else { return nil }
    var hasDigits = index > start
    var fraction: Int128 = 0
    var scale: Int128 = 1
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      while let digit = digit(of: bytes, at: index) {
        hasDigits = true
        index += 1
        // Fifteen digits settle the nanosecond of an hour's fraction.
        guard scale < 1_000_000_000_000_000 else { continue }
        fraction = fraction * 10 + digit
        scale *= 10
      }
    }
    guard hasDigits, let unit = unit(of: bytes, at: &index) else { return nil }
    return whole * unit + fraction * unit / scale
  }

  /// Reads digits, perhaps none; `nil` when they write more than any length holds.
  private static func whole(of bytes: Span<UInt8>, at index: inout Int) -> Int128? {
    var value: Int128 = 0
    while let digit = digit(of: bytes, at: index) {
      value = value * 10 + digit
      guard value <= Int128(Int64.max) + 1 else { return nil }
      index += 1
    }
    return value
  }

  private static func digit(of bytes: Span<UInt8>, at index: Int) -> Int128? {
    guard index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 else { return nil }
    return Int128(bytes[index] - 48)
  }

  private static func unit(of bytes: Span<UInt8>, at index: inout Int) -> Int128? {
    let start = index
    while index < bytes.count, bytes[index] > 57 { index += 1 }
    let unit = bytes.extracting(start..<index)
    switch unit.count {
    case 1: return oneLetter(unit[0])
    case 2 where unit[1] == UInt8(ascii: "s"): return twoLetters(unit[0])
    case 3 where unit[2] == UInt8(ascii: "s"):
      // The micro sign U+00B5 and the Greek letter U+03BC.
      let isMicro = unit[0] == 0xC2 && unit[1] == 0xB5 || unit[0] == 0xCE && unit[1] == 0xBC
      return isMicro ? 1000 : nil
    default: return nil
    }
  }

  private static func oneLetter(_ letter: UInt8) -> Int128? {
    switch letter {
    case UInt8(ascii: "h"): 3_600_000_000_000
    case UInt8(ascii: "m"): 60_000_000_000
    case UInt8(ascii: "s"): 1_000_000_000
    default: nil
    }
  }

  private static func twoLetters(_ letter: UInt8) -> Int128? {
    switch letter {
    case UInt8(ascii: "m"): 1_000_000
    case UInt8(ascii: "u"): 1000
    case UInt8(ascii: "n"): 1
    default: nil
    }
  }

  /// Seconds with the fraction trimmed: `1000000s`, `-0.5s`.
  public var description: String {
    var text = nanoseconds < 0 ? "-" : ""
    let magnitude = nanoseconds.magnitude
    text += String(magnitude / 1_000_000_000)
    writeFraction(Int(magnitude % 1_000_000_000), to: &text)
    text += "s"
    return text
  }
}

/// Appends a point and up to nine digits without trailing zeros; nothing for zero.
func writeFraction(_ nanoseconds: Int, to output: inout some TextOutputStream) {
  guard nanoseconds > 0 else { return }
  var width = 9
  var digits = nanoseconds
  while digits.isMultiple(of: 10) {
    digits /= 10
    width -= 1
  }
  output.write(".")
  writePadded(digits, width: width, to: &output)
}
