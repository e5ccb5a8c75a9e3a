import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// A parameter of a rule in words.
struct ParameterWording {
  private let setting: ParameterSetting
  private let terms: ObligationTerms
  private let extensions: [Waiver]

  init(_ setting: ParameterSetting, _ terms: ObligationTerms, _ extensions: [Waiver]) {
    self.setting = setting
    self.terms = terms
    self.extensions = extensions
  }

  var parameter: ExplainedParameter {
    ExplainedParameter(
      name: setting.name,
      meaning: setting.meaning,
      value: value,
      origin: origin,
      place: setting.value.place
    )
  }

  private var value: Localized {
    if let deadline = terms.deadlines[setting.name] { return deadline.wording }
    let text = Value.node(setting.value, .dyn).written
    return text.isEmpty ? Localized(vi: "để trống", en: "empty") : Localized(text)
  }

  private var origin: Localized {
    let origin = setting.origin.wording
    guard terms.deadlines[setting.name] != nil, let waiver = extensions.first,
      let deadline = waiver.newDeadline
    else { return origin }
    let day = deadline.lastGoodDay.written
    return Localized(
      vi:
        "\(origin.vi); văn bản \(waiver.documentNumber) gia hạn cho đơn vị này đến hết ngày \(day.vi)",
      en: "\(origin.en); \(waiver.documentNumber) extends it for this unit to the end of \(day.en)"
    )
  }
}

extension ParameterSetting.Origin {
  fileprivate var wording: Localized {
    switch self {
    case .plan: Localized(vi: "kế hoạch đặt", en: "set by the plan")
    case .rule: Localized(vi: "giá trị mặc định của quy tắc", en: "the rule's default")
    case .exception(let exception):
      Localized(
        vi: "theo ngoại lệ ở mục \(exception.clause)",
        en: "by the exception of clause \(exception.clause)"
      )
    case .reading(let question, let reading):
      Localized(
        vi: "theo cách hiểu \(question)=\(reading)",
        en: "by the reading \(question)=\(reading)"
      )
    }
  }
}

extension WrittenDeadline {
  /// When it is, in words.
  var wording: Localized {
    let rolled = form.roll.wording
    let told: Localized
    switch form.kind {
    case .fixed(let deadline): told = deadline.wording
    case .within(let count, let unit): told = Self.within(count, unit, event?.text.text ?? "?")
    case .relative(let day, let isInclusive): told = day.wording(isInclusive: isInclusive)
    }
    return Localized(vi: told.vi + rolled.vi, en: told.en + rolled.en)
  }

  private static func within(_ count: Int, _ unit: DayUnit, _ event: String) -> Localized {
    let number = abs(count)
    let days =
      unit == .workdays
      ? Localized(
        vi: "\(number) ngày làm việc",
        en: number == 1 ? "1 workday" : "\(number) workdays"
      )
      : Localized(vi: "\(number) ngày", en: number == 1 ? "1 day" : "\(number) days")
    return count < 0
      ? Localized(
        vi: "chậm nhất \(days.vi) trước ngày \(event)",
        en: "at the latest \(days.en) before \(event)"
      )
      : Localized(
        vi: "trong \(days.vi) kể từ ngày sau ngày \(event)",
        en: "within \(days.en) of \(event), not counting that day"
      )
  }
}

extension Deadline {
  fileprivate var wording: Localized {
    let last = lastGoodDay.written
    switch self {
    case .before(let date):
      return Localized(
        vi: "trước ngày \(date.written.vi): ngày cuối còn trong hạn là \(last.vi)",
        en: "before \(date.written.en): the last good day is \(last.en)"
      )
    case .by:
      return Localized(
        vi: "đến hết ngày \(last.vi): ngày ấy vẫn còn trong hạn",
        en: "by \(last.en): that day is still in time"
      )
    }
  }
}

extension DayWithin {
  fileprivate func wording(isInclusive: Bool) -> Localized {
    let (vi, en) = isInclusive ? ("chậm nhất", "by") : ("trước", "before")
    switch self {
    case .dayOfMonth(let day, let month):
      let which = month.wording
      return Localized(
        vi: "\(vi) ngày \(day) \(which.vi)",
        en: "\(en) day \(day) of \(which.en)"
      )
    case .weekday(let weekday, let weeks):
      return Localized(
        vi:
          "\(vi) \(weekday.wording.vi) của tuần kết thúc kỳ\(weeks == 0 ? "" : ", sau đó \(weeks) tuần")",
        en: "\(en) \(weekday.wording.en) of the week in which the period ends"
          + (weeks == 0 ? "" : ", \(weeks) weeks later")
      )
    }
  }
}

extension MonthWithin {
  fileprivate var wording: Localized {
    switch self {
    case .first: Localized(vi: "tháng đầu của kỳ", en: "the first month of the period")
    case .last: Localized(vi: "tháng cuối của kỳ", en: "the last month of the period")
    case .number(let number):
      Localized(vi: "tháng thứ \(number) của kỳ", en: "month \(number) of the period")
    case .after(let number):
      Localized(
        vi: number == 1 ? "tháng ngay sau kỳ" : "tháng thứ \(number) sau kỳ",
        en: number == 1 ? "the month after the period" : "month \(number) after the period"
      )
    }
  }
}

extension Weekday {
  fileprivate var wording: Localized {
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

extension Roll {
  fileprivate var wording: Localized {
    switch self {
    case .none: Localized("")
    case .next:
      Localized(
        vi: "; trúng ngày nghỉ thì lùi đến ngày làm việc kế tiếp",
        en: "; on a day off it moves to the next workday"
      )
    case .prev:
      Localized(
        vi: "; trúng ngày nghỉ thì đưa lên ngày làm việc liền trước",
        en: "; on a day off it moves back to the workday before"
      )
    }
  }
}

extension RuleSource {
  /// The source in words.
  var wording: Localized {
    if let clause { return Localized(vi: "mục \(clause)", en: "clause \(clause)") }
    if let decree { return Localized(decree) }
    return Localized(seen ?? "")
  }
}
