/// A civil time zone: which offset from UTC its clocks have at each instant.
public struct Zone: Sendable, Hashable {
  /// The name under which it was asked for: `Asia/Ho_Chi_Minh`, `+07:00`, `UTC`.
  public let name: String
  let rules: Rules

  enum Rules: Sendable, Hashable {
    case fixed(Int)
    case table(TransitionTable)
  }

  /// Coordinated Universal Time.
  public static let utc = Zone(name: "UTC", rules: .fixed(0))

  init(name: String, rules: Rules) {
    self.name = name
    self.rules = rules
  }

  /// A zone whose clocks are always `offset` seconds east of UTC, less than a day either way.
  public init(offset: Int) {
    precondition(abs(offset) < 86_400, "An offset is less than a day")
    self.init(name: Zone.name(ofOffset: offset), rules: .fixed(offset))
  }

  /// The zone that `data`, a TZif file (RFC 9636) of any version, describes; `nil` when it is none.
  public init?(name: String, tzif data: [UInt8]) {
    guard let table = TransitionTable(tzif: data) else { return nil }
    self.init(name: name, rules: .table(table))
  }

  /// Seconds by which clocks are east of UTC at `instant`; logarithmic in the transitions.
  public func offset(at instant: Instant) -> Int {
    switch rules {
    case .fixed(let offset): offset
    case .table(let table): table.stretch(at: instant.seconds).offset
    }
  }

  /// What calendar and clock show at `instant`.
  public func wallClock(at instant: Instant) -> WallClock {
    WallClock(instant, offset: offset(at: instant))
  }

  /// The first instant of a civil day.
  ///
  /// It is midnight; the first of two where clocks go back over it, and the moment of the change
  /// where they skip it.
  public func startOfDay(_ date: CivilDate) -> Instant {
    Instant(seconds: first(localSeconds: Int64(date.dayNumber) * 86_400))
  }

  /// The first instant after the civil day `date`, also after the last day of the calendar.
  public func startOfDay(after date: CivilDate) -> Instant {
    Instant(seconds: first(localSeconds: (Int64(date.dayNumber) + 1) * 86_400))
  }

  /// The first second at which clocks show `local` or have just skipped it.
  private func first(localSeconds local: Int64) -> Int64 {
    switch rules {
    case .fixed(let offset): return local - Int64(offset)
    case .table(let table):
      // No offset is as large as two days, so the search starts before every candidate and passes
      // over at most the few changes that lie in four days.
      var start = local - 172_800
      while true {
        let stretch = table.stretch(at: start)
        let candidate = max(local - Int64(stretch.offset), start)
        guard let end = stretch.end, candidate >= end, end <= local + 172_800 else {
          return candidate
        }
        start = end
      }
    }
  }
}
