import CivilTime

extension Arithmetic {
  /// The result of `left name right` where a date takes part, with days of `zone`.
  ///
  /// A date moves by whole days; what is left of a duration moves it as an instant. The difference
  /// of two dates is that of their civil days unless both are instants.
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
    if case .day(let civil) = date, length.nanoseconds % day == 0 {
      let number = civil.dayNumber + Int(length.nanoseconds / day)
      guard number >= CivilDate.earliest.dayNumber, number <= CivilDate.latest.dayNumber else {
        throw overflow(name)
      }
      return .day(CivilDate(dayNumber: number))
    }
    guard let instant = date.earliest(in: zone).adding(length) else { throw overflow(name) }
    return .instant(instant)
  }

  private static func difference(_ left: Moment, _ right: Moment, _ name: String, _ zone: Zone)
    throws(Interruption) -> ElapsedTime
  {
    let length: ElapsedTime?
    if case .instant(let left) = left, case .instant(let right) = right {
      length = left.elapsed(since: right)
    } else {
      let days = left.day(in: zone).dayNumber - right.day(in: zone).dayNumber
      length = ElapsedTime(days: Int64(days))
    }
    guard let length else { throw overflow(name) }
    return length
  }

  private static func overflow(_ name: String) -> Interruption {
    .failure(.overflow(operator: OperatorName.spoken(name)))
  }
}
