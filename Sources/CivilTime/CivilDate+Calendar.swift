extension CivilDate {
  /// The year, 1–9999.
  public var year: Int { fields.year }
  /// The month, 1–12.
  public var month: Int { fields.month }
  /// The day of the month, from 1.
  public var day: Int { fields.day }
  /// The day of the week: Sunday is 0, Saturday is 6.
  public var dayOfWeek: Int { CivilDate.dayOfWeek(dayNumber) }
  /// The day of the year, from 1.
  public var dayOfYear: Int {
    dayNumber - CivilDate.dayNumber(year: fields.year, month: 1, day: 1) + 1
  }

  /// Year, month and day of the month together; cheaper than asking one after another.
  public var fields: (year: Int, month: Int, day: Int) { CivilDate.fields(of: dayNumber) }

  /// The number of days of `month` (1–12) in `year`.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether `year` has 366 days.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  static func dayOfWeek(_ dayNumber: Int) -> Int { floorRemainder(dayNumber + 4, 7) }

  /// Days since 1970-01-01 of a day that need not lie inside the calendar's ends.
  ///
  /// Years are counted from March, so that the leap day is the last day of its year. Shifts divide
  /// by four and round toward the past.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let century = floorQuotient(shifted, 100)
    let leapDays = (shifted >> 2) - century + (century >> 2)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + leapDays + dayOfYear - 719_468
  }

  static func fields(of dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = floorQuotient(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

/// The quotient rounded toward negative infinity; `divisor` is positive.
func floorQuotient<Number: SignedInteger>(_ value: Number, _ divisor: Number) -> Number {
  let quotient = value / divisor
  return quotient * divisor > value ? quotient - 1 : quotient
}

/// What floored division leaves: never negative; `divisor` is positive.
func floorRemainder<Number: SignedInteger>(_ value: Number, _ divisor: Number) -> Number {
  value - floorQuotient(value, divisor) * divisor
}
