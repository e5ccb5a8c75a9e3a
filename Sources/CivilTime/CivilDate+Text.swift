extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
  /// The date written `YYYY-MM-DD`, and nothing else, in ASCII digits; `nil` for any other text.
  ///
  /// Allocates nothing.
  public init?(iso8601 bytes: Span<UInt8>) {
    guard bytes.count == 10 else { return nil }
    self.init(prefixOf: bytes)
  }

  /// The date written `YYYY-MM-DD`; `nil` for any other text.
  public init?(_ description: String) {
    self.init(iso8601: description.utf8.span)
  }

  /// The date that stands in the first ten bytes.
  init?(prefixOf bytes: Span<UInt8>) {
    let dash = UInt8(ascii: "-")
    guard bytes.count >= 10, bytes[4] == dash, bytes[7] == dash,
      let year = decimal(bytes, 0..<4), let month = decimal(bytes, 5..<7),
      let day = decimal(bytes, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Appends `YYYY-MM-DD`.
  public func write(to output: inout some TextOutputStream) {
    let (year, month, day) = fields
    writePadded(year, width: 4, to: &output)
    output.write("-")
    writePadded(month, width: 2, to: &output)
    output.write("-")
    writePadded(day, width: 2, to: &output)
  }
}

/// The number that the ASCII digits of `range` write, or `nil` when one of them is no digit.
func decimal(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
  var number = 0
  for index in range {
    let digit = Int(bytes[index]) - 48
    guard digit >= 0, digit <= 9 else { return nil }
    number = number * 10 + digit
  }
  return number
}

/// Appends `number`, which is not negative, with leading zeros up to `width`.
func writePadded(_ number: Int, width: Int, to output: inout some TextOutputStream) {
  let digits = String(number)
  for _ in 0..<max(0, width - digits.utf8.count) { output.write("0") }
  output.write(digits)
}
