import CivilTime

extension Arithmetic {
  /// The result of `left name right` where a date takes part, with days of `zone`.
  ///
  /// A date moves by whole days; what is left of a duration moves it as an instant. The difference
  /// of two dates is that of their civil days unless both are instants. An uncertain date moves by
  /// whole days and stays as uncertain; anything else is missing the day.
  static func dates(_ name: String, _ left: Value, _ right: Value, in zone: Zone)
    throws(Interruption) -> Value?
  {
    switch (left, right) {
    case (.date(let date), .duration(let length)) where name == OperatorName.add:
      return .date(try moved(date, by: length, name, zone))
    case (.duration(let length), .date(let date)) where name == OperatorName.add:
      return .date(try moved(date, by: length, name, zone))
    case (.date(let date), .duration(let length)) where name == OperatorName.subtract:
      guard let back = ElapsedTime.zero.subtracting(length) else { throw overflow(name) }
      return .date(try moved(date, by: back, name, zone))
    case (.date(let left), .date(let right)) where name == OperatorName.subtract:
      return .duration(try difference(left, right, name, zone))
    case (.date(let left), .timestamp(let right)) where name == OperatorName.subtract:
      return .duration(try difference(left, .instant(right), name, zone))
    case (.timestamp(let left), .date(let right)) where name == OperatorName.subtract:
      return .duration(try difference(.instant(left), right, name, zone))
    default: return nil
    }
  }

  private static let day: Int64 = 86_400_000_000_000

  private static func moved(_ date: Moment, by length: ElapsedTime, _ name: String, _ zone: Zone)
    throws(Interruption) -> Moment
  {
    if length.nanoseconds % day == 0 {
      let days = Int(length.nanoseconds / day)
      switch date {
      case .day(let civil): return .day(try moved(civil, by: days, name))
      case .within(let first, let last):
        return .within(try moved(first, by: days, name), try moved(last, by: days, name))
      case .instant: break
      }
    }
    guard !date.isUncertain else { throw .undecided([date]) }
    guard let instant = date.earliest(in: zone).adding(length) else { throw overflow(name) }
    return .instant(instant)
  }

  private static func moved(_ date: CivilDate, by days: Int, _ name: String)
    throws(Interruption) -> CivilDate
  {
    let number = date.dayNumber + days
    guard number >= CivilDate.earliest.dayNumber, number <= CivilDate.latest.dayNumber else {
      throw overflow(name)
    }
    return CivilDate(dayNumber: number)
  }

  private static func difference(_ left: Moment, _ right: Moment, _ name: String, _ zone: Zone)
    throws(Interruption) -> ElapsedTime
  {
    let length: ElapsedTime?
    if case .instant(let left) = left, case .instant(let right) = right {
      length = left.elapsed(since: right)
    } else {
      guard let last = left.day(in: zone), let first = right.day(in: zone) else {
        throw .undecided([left, right])
      }
      length = ElapsedTime(days: Int64(last.dayNumber - first.dayNumber))
    }
    guard let length else { throw overflow(name) }
    return length
  }

  private static func overflow(_ name: String) -> Interruption {
    .failure(.overflow(operator: OperatorName.spoken(name)))
  }
}
