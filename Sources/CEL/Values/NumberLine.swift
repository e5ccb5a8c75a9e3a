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
  /// Integers of both types compare exactly. Beside a double, an integer counts as the double next
  /// to it, as the language's conformance data demand: 2⁶³ - 1 is not less than 2⁶³ as a double.
  /// `nil` where one is NaN or no number.
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

  private static func order<Integer: FixedWidthInteger>(_ one: Integer, _ two: Double) -> Int? {
    two.isNaN ? nil : order(Double(one), two)
  }

  /// Whether both are numbers and denote the same one, exactly.
  static func areEqual(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.int(let one), .double(let two)), (.double(let two), .int(let one)):
      Int64(exactly: two) == one
    case (.uint(let one), .double(let two)), (.double(let two), .uint(let one)):
      UInt64(exactly: two) == one
    default: order(left, right) == 0
    }
  }
}
