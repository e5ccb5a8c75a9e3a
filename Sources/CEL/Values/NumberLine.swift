/// The one line on which numbers of all three types stand.
enum NumberLine {
  /// Whether `value` is a number.
  static func isNumber(_ value: Value) -> Bool {
    switch value {
    case .int, .uint, .double: true
    default: false
    }
  }

  /// Negative, zero or positive as `left` is less than, equal to or greater than `right`.
  ///
  /// Numbers compare exactly, not by way of doubles. `nil` where one is NaN or no number.
  static func order(_ left: Value, _ right: Value) -> Int? {
    switch (left, right) {
    case (.int(let one), .int(let two)): order(one, two)
    case (.uint(let one), .uint(let two)): order(one, two)
    case (.double(let one), .double(let two)):
      one.isNaN || two.isNaN ? nil : order(one, two)
    case (.int(let one), .uint(let two)): one < 0 ? -1 : order(UInt64(one), two)
    case (.uint(let one), .int(let two)): two < 0 ? 1 : order(one, UInt64(two))
    case (.int(let one), .double(let two)): order(one, two)
    case (.double(let one), .int(let two)): order(two, one).map { -$0 }
    case (.uint(let one), .double(let two)): order(one, two)
    case (.double(let one), .uint(let two)): order(two, one).map { -$0 }
    default: nil
    }
  }

  private static func order<Number: Comparable>(_ one: Number, _ two: Number) -> Int {
    one < two ? -1 : one > two ? 1 : 0
  }

  /// Compares with the whole part of the double, and where that is equal with its fraction.
  private static func order<Integer: FixedWidthInteger>(_ one: Integer, _ two: Double) -> Int? {
    guard !two.isNaN else { return nil }
    guard two < 0x1p64 else { return -1 }
    guard two > -0x1p64 else { return 1 }
    let whole = Int128(two)
    if Int128(one) != whole { return Int128(one) < whole ? -1 : 1 }
    let fraction = two - Double(whole)
    return fraction > 0 ? -1 : fraction < 0 ? 1 : 0
  }
}
