internal import CivilTime

/// What calendar and clock say of a timestamp or a date, and the parts of a duration.
enum TimeLibrary {
  static let functions =
    dayFields.map { FunctionDeclaration($0.name, timestampOverloads($0) + [dateOverload($0)]) }
    + clockFields.map {
      FunctionDeclaration($0.name, timestampOverloads($0) + durationOverloads(of: $0.name))
    }

  /// A part of what calendar and clock show.
  private struct Field: Sendable {
    let name: String
    let id: String
    let idWithZone: String
    /// How much of a date must be known to tell the part.
    let needs: Precision
    let read: @Sendable (WallClock) -> Int

    init(
      _ name: String,
      _ id: String,
      _ idWithZone: String? = nil,
      needs: Precision = .day,
      read: @escaping @Sendable (WallClock) -> Int
    ) {
      self.name = name
      self.needs = needs
      self.id = id
      self.idWithZone = idWithZone ?? "\(id)_with_tz"
      self.read = read
    }
  }

  /// How exactly a date is known.
  private enum Precision: Sendable {
    case year
    case month
    case day

    /// Whether days so far apart are known as exactly.
    func allows(_ days: ClosedRange<CivilDate>) -> Bool {
      let (first, last) = (days.lowerBound.fields, days.upperBound.fields)
      return switch self {
      case .year: first.year == last.year
      case .month: first.year == last.year && first.month == last.month
      case .day: first == last
      }
    }
  }

  private static let dayFields = [
    Field("getFullYear", "timestamp_to_year", needs: .year) { $0.date.year },
    Field("getMonth", "timestamp_to_month", needs: .month) { $0.date.month - 1 },
    Field("getDayOfYear", "timestamp_to_day_of_year") { $0.date.dayOfYear - 1 },
    Field("getDayOfMonth", "timestamp_to_day_of_month") { $0.date.day - 1 },
    Field("getDate", "timestamp_to_day_of_month_1_based") { $0.date.day },
    Field("getDayOfWeek", "timestamp_to_day_of_week") { $0.date.dayOfWeek },
  ]

  private static let clockFields = [
    Field("getHours", "timestamp_to_hours") { $0.hour },
    Field("getMinutes", "timestamp_to_minutes") { $0.minute },
    Field("getSeconds", "timestamp_to_seconds", "timestamp_to_seconds_tz") { $0.second },
    Field("getMilliseconds", "timestamp_to_milliseconds") { $0.nanosecond / 1_000_000 },
  ]

  private static func timestampOverloads(_ field: Field) -> [Overload] {
    let read = field.read
    return [
      Overload(
        field.id,
        [.timestamp],
        .int,
        isMember: true,
        .of(field.name) { (instant: Instant) in Int64(read(WallClock(instant, offset: 0))) }
      ),
      Overload(
        field.idWithZone,
        [.timestamp, .string],
        .int,
        isMember: true,
        .inContext(field.name) { (instant: Instant, name: String, context) throws(Interruption) in
          let zone = try zone(named: name, field.name, context)
          return Int64(read(zone.wallClock(at: instant)))
        }
      ),
    ]
  }

  private static func dateOverload(_ field: Field) -> Overload {
    let (read, needs) = (field.read, field.needs)
    return Overload(
      "date_" + field.id.dropFirst("timestamp_".count),
      [.date],
      .int,
      isMember: true,
      .inContext(field.name) { (moment: Moment, context) throws(Interruption) in
        let days = moment.days(in: context.zone)
        guard needs.allows(days) else { throw .undecided([moment]) }
        return Int64(read(WallClock(Zone.utc.startOfDay(days.lowerBound), offset: 0)))
      }
    )
  }

  private static func zone(named name: String, _ function: String, _ context: CallContext)
    throws(Interruption) -> Zone
  {
    guard let zone = context.zones.zone(named: name) else {
      throw .failure(
        .badArgument(function: function, argument: "“\(name)”", expected: LibraryWording.zone)
      )
    }
    return zone
  }

  private static func durationOverloads(of name: String) -> [Overload] {
    let unit: (id: String, nanoseconds: Int64)
    switch name {
    case "getHours": unit = ("duration_to_hours", 3_600_000_000_000)
    case "getMinutes": unit = ("duration_to_minutes", 60_000_000_000)
    case "getSeconds": unit = ("duration_to_seconds", 1_000_000_000)
    case "getMilliseconds": unit = ("duration_to_milliseconds", 1_000_000)
    default: return []
    }
    return [
      Overload(
        unit.id,
        [.duration],
        .int,
        isMember: true,
        .of(name) { (length: ElapsedTime) in
          let whole = length.nanoseconds / unit.nanoseconds
          // The language counts whole hours, minutes and seconds, but only odd milliseconds.
          return unit.nanoseconds == 1_000_000 ? whole % 1000 : whole
        }
      )
    ]
  }
}
