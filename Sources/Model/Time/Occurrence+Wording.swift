public import Diagnostics

extension Occurrence {
  /// What people call it: “quý I năm 2019”, “first quarter of 2019”.
  public var title: Localized {
    switch recurrence {
    case .week: Localized(vi: "tuần \(number) năm \(year)", en: "week \(number) of \(year)")
    case .month: Localized(vi: "tháng \(number) năm \(year)", en: "\(monthName) \(year)")
    case .quarter:
      Localized(vi: "quý \(quarterNumeral) năm \(year)", en: "\(ordinal) quarter of \(year)")
    case .halfYear:
      Localized(
        vi: "6 tháng \(number == 1 ? "đầu" : "cuối") năm \(year)",
        en: "\(ordinal) half of \(year)"
      )
    case .year: Localized(vi: "năm \(year)", en: "\(year)")
    }
  }

  private var quarterNumeral: String {
    switch number {
    case 1: "I"
    case 2: "II"
    case 3: "III"
    default: "IV"
    }
  }

  private var ordinal: String {
    switch number {
    case 1: "first"
    case 2: "second"
    case 3: "third"
    default: "fourth"
    }
  }

  private var monthName: String {
    switch number {
    case 1: "January"
    case 2: "February"
    case 3: "March"
    case 4: "April"
    case 5: "May"
    case 6: "June"
    case 7: "July"
    case 8: "August"
    case 9: "September"
    case 10: "October"
    case 11: "November"
    default: "December"
    }
  }
}
