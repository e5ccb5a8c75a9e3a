import CivilTime
import Diagnostics
import Model
import RulePacks

extension Weekday {
  /// What people call the day.
  var spoken: Localized {
    switch self {
    case .monday: Localized(vi: "thứ Hai", en: "Monday")
    case .tuesday: Localized(vi: "thứ Ba", en: "Tuesday")
    case .wednesday: Localized(vi: "thứ Tư", en: "Wednesday")
    case .thursday: Localized(vi: "thứ Năm", en: "Thursday")
    case .friday: Localized(vi: "thứ Sáu", en: "Friday")
    case .saturday: Localized(vi: "thứ Bảy", en: "Saturday")
    case .sunday: Localized(vi: "Chủ nhật", en: "Sunday")
    }
  }
}

extension NonWorkingDeadline {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Hạn rơi vào ngày nghỉ mà không nói có dời hay không",
      en: "A deadline on a day off, and nothing says whether it moves"
    ),
    why: Localized(
      vi: "nơi nộp sẽ tranh cãi ngày làm việc kế tiếp còn đúng hạn hay không",
      en: "units will dispute whether the next workday is still in time"
    ),
    remedy: Localized(
      vi: "ghi `roll: next`, `roll: prev`, hoặc `roll: none` nếu văn bản không cho dời",
      en: "write `roll: next`, `roll: prev`, or `roll: none` if the text does not let it move"
    ),
    example: """
      with: {deadline: {by: 2019-06-30}}   # a Sunday
      """
  )

  static func what(_ obligation: ObligationID, _ day: CivilDate) -> Localized {
    Localized(
      vi: "ngày cuối đúng hạn của \(obligation) là ngày nghỉ \(day.written.vi)",
      en: "the last good day of \(obligation), \(day.written.en), is a day off"
    )
  }

  static func witness(_ deadline: StatedDeadline, _ reason: Localized, isGuess: Bool) -> Localized {
    let day = deadline.lastGoodDay
    let time = deadline.occurrence
    let guess = Localized(
      vi: "; kế hoạch không nêu lịch nên coi thứ Bảy, Chủ nhật là ngày nghỉ",
      en: "; the plan names no calendar, so Saturdays and Sundays are taken to be days off"
    )
    return Localized(
      vi: "\(day.written.vi)\(time.map { " (\($0.vi))" } ?? "") là \(reason.vi)"
        + (isGuess ? guess.vi : ""),
      en: "\(day.written.en)\(time.map { " (\($0.en))" } ?? "") is \(reason.en)"
        + (isGuess ? guess.en : "")
    )
  }
}

extension CalendarGap {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Lịch làm việc không phủ một hạn của kế hoạch",
      en: "The calendar does not cover a deadline of the plan"
    ),
    why: Localized(
      vi: "không biết ngày ấy có phải ngày làm việc nên không dời hạn được",
      en: "nobody can tell whether that is a workday, so the deadline cannot move"
    ),
    remedy: Localized(
      vi: "thêm ngày nghỉ của năm ấy vào lịch và nới `covers`",
      en: "add that year's days off to the calendar and widen `covers`"
    ),
    example: """
      # the calendar covers 2019 only
      with: {deadline: {before: 2020-01-15}}
      """
  )

  static func what(_ calendar: WorkCalendar) -> Localized {
    let (from, last) = (calendar.covers.from.written, calendar.covers.lastDay.written)
    return Localized(
      vi: "lịch \(calendar.id) chỉ nói từ \(from.vi) đến \(last.vi)",
      en: "the calendar \(calendar.id) only speaks of \(from.en) to \(last.en)"
    )
  }

  static func witness(_ obligation: ObligationID, _ day: CivilDate) -> Localized {
    Localized(
      vi: "ngày cuối đúng hạn của \(obligation) là \(day.written.vi)",
      en: "the last good day of \(obligation) is \(day.written.en)"
    )
  }
}

extension DeadlineOutside {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Hạn nằm ngoài kỳ của kế hoạch",
      en: "A deadline outside the plan's period"
    ),
    why: Localized(
      vi: "hạn trước kỳ thì ai cũng trễ, hạn sau kỳ thì hết kỳ vẫn chưa xét được",
      en: "before the period everybody is late; after it nothing is settled when the period ends"
    ),
    remedy: Localized(
      vi: "sửa năm của hạn, hoặc nới `period` nếu đúng là như vậy",
      en: "correct the year of the deadline, or widen `period` if that is what is meant"
    ),
    example: """
      period: {from: 2019-01-01, until: 2020-01-01}
      …
      with: {deadline: {before: 2018-10-30}}   # last year's date
      """
  )

  static func what(_ obligation: ObligationID, isEarly: Bool) -> Localized {
    isEarly
      ? Localized(
        vi: "hạn của \(obligation) đã qua trước khi kỳ của kế hoạch bắt đầu",
        en: "the deadline of \(obligation) has passed before the plan's period begins"
      )
      : Localized(
        vi: "hạn của \(obligation) ở sau kỳ của kế hoạch",
        en: "the deadline of \(obligation) lies after the plan's period"
      )
  }

  static func witness(_ day: CivilDate, _ period: Period) -> Localized {
    Localized(
      vi:
        "ngày \(day.written.vi); kỳ từ \(period.from.written.vi) đến \(period.lastDay.written.vi)",
      en:
        "\(day.written.en); the period is \(period.from.written.en) to \(period.lastDay.written.en)"
    )
  }
}
