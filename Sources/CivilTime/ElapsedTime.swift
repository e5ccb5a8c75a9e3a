/// A length of time in whole nanoseconds, at most about 292 years either way.
public struct ElapsedTime: Sendable, Hashable, Comparable {
  /// The whole length in nanoseconds; negative lengths go back in time.
  public let nanoseconds: Int64

  /// No time at all.
  public static let zero = ElapsedTime(nanoseconds: 0)

  /// A length of so many nanoseconds.
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// A length of whole seconds and further nanoseconds; `nil` when it is too long to be held.
  public init?(seconds: Int64, nanoseconds: Int64 = 0) {
    let whole = Int128(seconds) * 1_000_000_000 + Int128(nanoseconds)
    guard let held = Int64(exactly: whole) else { return nil }
    self.nanoseconds = held
  }

  /// A length of whole days of 24 hours; `nil` when it is too long to be held.
  public init?(days: Int64) {
    let (seconds, overflows) = days.multipliedReportingOverflow(by: 86_400)
    guard !overflows else { return nil }
    self.init(seconds: seconds)
  }

  /// Whole seconds, without what is left, toward zero.
  public var wholeSeconds: Int64 { nanoseconds / 1_000_000_000 }

  /// The sum; `nil` when it is too long to be held.
  public func adding(_ other: ElapsedTime) -> ElapsedTime? {
    let (sum, overflows) = nanoseconds.addingReportingOverflow(other.nanoseconds)
    return overflows ? nil : ElapsedTime(nanoseconds: sum)
  }

  /// The difference; `nil` when it is too long to be held.
  public func subtracting(_ other: ElapsedTime) -> ElapsedTime? {
    let (sum, overflows) = nanoseconds.subtractingReportingOverflow(other.nanoseconds)
    return overflows ? nil : ElapsedTime(nanoseconds: sum)
  }

  /// Shorter lengths come first, negative ones before them.
  public static func < (left: ElapsedTime, right: ElapsedTime) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}
