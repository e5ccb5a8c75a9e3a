/// A point on the time line, to the nanosecond, apart from any zone.
///
/// Days have 86,400 seconds; leap seconds are not counted.
public struct Instant: Sendable, Hashable, Comparable {
  /// Whole seconds since 1970-01-01T00:00:00Z, rounded toward the past.
  public let seconds: Int64
  /// Nanoseconds after `seconds`, 0–999,999,999.
  public let nanoseconds: Int32

  /// The first instant that has a written form: 0001-01-01T00:00:00Z.
  public static let earliest = Instant(seconds: -62_135_596_800)
  /// The last instant that has a written form: 9999-12-31T23:59:59.999999999Z.
  public static let latest = Instant(seconds: 253_402_300_799, nanoseconds: 999_999_999)

  /// The instant so many seconds and nanoseconds after 1970-01-01T00:00:00Z.
  ///
  /// `nanoseconds` must be 0–999,999,999. The instant may lie outside the written range.
  public init(seconds: Int64, nanoseconds: Int32 = 0) {
    precondition((0..<1_000_000_000).contains(nanoseconds), "Nanoseconds fill up one second")
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Whether the instant has a written form, which is the range of CEL's timestamps.
  public var isInRange: Bool { self >= Instant.earliest && self <= Instant.latest }

  /// The instant later by `length`; `nil` when it leaves the written range.
  public func adding(_ length: ElapsedTime) -> Instant? {
    Instant(sinceEpoch: sinceEpoch + Int128(length.nanoseconds))
  }

  /// The instant earlier by `length`; `nil` when it leaves the written range.
  public func subtracting(_ length: ElapsedTime) -> Instant? {
    Instant(sinceEpoch: sinceEpoch - Int128(length.nanoseconds))
  }

  /// The time from `other` to this instant; `nil` when it is too long to be held.
  public func elapsed(since other: Instant) -> ElapsedTime? {
    Int64(exactly: sinceEpoch - other.sinceEpoch).map(ElapsedTime.init(nanoseconds:))
  }

  /// Earlier instants come first.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.seconds != right.seconds
      ? left.seconds < right.seconds : left.nanoseconds < right.nanoseconds
  }

  private var sinceEpoch: Int128 { Int128(seconds) * 1_000_000_000 + Int128(nanoseconds) }

  private init?(sinceEpoch: Int128) {
    let whole = floorQuotient(sinceEpoch, 1_000_000_000)
    guard let seconds = Int64(exactly: whole) else { return nil }
    self.init(seconds: seconds, nanoseconds: Int32(sinceEpoch - whole * 1_000_000_000))
    guard isInRange else { return nil }
  }
}
