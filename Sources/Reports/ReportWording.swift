internal import CivilTime
internal import Diagnostics
internal import Model

/// Every word of the report for people that does not come from the plan, the rules or the results.
enum ReportWording {
  static let asOf = Localized(vi: "Xét tại ngày", en: "As of")
  static let assumedProfile = Localized(
    vi: "Thang điểm là giả định, chưa cấp nào ban hành.",
    en: "The scoring profile is an assumption; nobody has adopted it."
  )
  static let noDifference = Localized(vi: "Không kết quả nào đổi.", en: "No result changes.")
  static let notBound = Localized(vi: "không bị ràng buộc", en: "not bound")

  static func readings(_ chosen: [String]) -> Localized {
    let list = chosen.joined(separator: ", ")
    return Localized(
      vi: "Hiểu theo cách khác (\(list)), kết quả đổi so với cách mặc định:",
      en: "Under another reading (\(list)), these results change from the default:"
    )
  }

  /// What is asked beyond the day, a line each; nothing where it is the usual.
  static func question(_ question: Question) -> [Localized] {
    var lines: [Localized] = []
    if question.knownAt != question.asOf {
      let day = day(question.knownAt)
      lines.append(
        Localized(
          vi: "Chỉ theo điều đã ghi nhận đến hết ngày \(day.vi)",
          en: "By what was recorded until the end of \(day.en)"
        )
      )
    }
    switch question.view {
    case .selfStated: break
    case .evidenced:
      lines.append(
        Localized(
          vi: "Chỉ tính việc có minh chứng",
          en: "Only what there is evidence for counts"
        )
      )
    case .verified:
      lines.append(
        Localized(vi: "Chỉ tính việc đã kiểm chứng", en: "Only what was verified counts")
      )
    }
    return lines
  }

  static let whole = Localized(
    vi: "Toàn tỉnh (xét trên tất cả hồ sơ, không trừ điểm đơn vị nào)",
    en: "The whole (judged over all submissions, costs no unit points)"
  )
  static let wholeName = Localized(vi: "toàn tỉnh", en: "the whole")
  static let files = Localized(
    vi: "Tệp và dữ liệu chưa tính được cho đơn vị nào",
    en: "Files and data that count for no unit"
  )
  static let nothingSubmitted = Localized(vi: "chưa nộp hồ sơ", en: "nothing submitted")
  static let dueSoon = Localized(vi: "Phải làm, theo hạn", en: "Due, by date")
  static let noDate = Localized(vi: "không nêu hạn", en: "no date")
  static let toolDefault = Localized(vi: "mặc định của công cụ", en: "tool default")
  static let clause = Localized(vi: "căn cứ", en: "clause")
  static let rule = Localized(vi: "luật", en: "rule")
  static let due = Localized(vi: "hạn", en: "due")
  static let place = Localized(vi: "tại", en: "at")
  static let remedy = Localized(vi: "làm gì", en: "do")
  static let weight = Localized(vi: "trọng số", en: "weight")

  /// `29-10-2019` in Vietnamese, `2019-10-29` in English.
  static func day(_ date: CivilDate) -> Localized {
    let parts = date.description.split(separator: "-")
    return Localized(vi: parts.reversed().joined(separator: "-"), en: date.description)
  }

  /// How far off a last good day is.
  static func distance(from today: CivilDate, to date: CivilDate) -> Localized {
    let days = date.dayNumber - today.dayNumber
    if days == 0 { return Localized(vi: "hôm nay", en: "today") }
    if days > 0 {
      return Localized(vi: "còn \(days) ngày", en: days == 1 ? "1 day left" : "\(days) days left")
    }
    return Localized(vi: "quá \(-days) ngày", en: days == -1 ? "1 day ago" : "\(-days) days ago")
  }

  static func plan(_ id: PlanID, version: Int) -> Localized {
    Localized(vi: "\(id.rawValue), bản \(version)", en: "\(id.rawValue), version \(version)")
  }

  static func counts(units: Int, submissions: Int) -> Localized {
    Localized(
      vi: "\(units) đơn vị, \(submissions) hồ sơ",
      en: "\(count(units, "unit")), \(count(submissions, "submission"))"
    )
  }

  static func submissions(_ number: Int) -> Localized {
    Localized(vi: "\(number) hồ sơ", en: count(number, "submission"))
  }

  static func units(_ number: Int) -> Localized {
    Localized(vi: "\(number) đơn vị", en: count(number, "unit"))
  }

  static func others(_ number: Int) -> Localized {
    Localized(vi: "và \(number) đơn vị khác", en: "and \(number) more")
  }

  static func summary(units: Int, results: Int) -> Localized {
    Localized(
      vi: "\(units) đơn vị, \(results) nghĩa vụ",
      en: "\(count(units, "unit")), \(count(results, "obligation"))"
    )
  }

  static func inStatus(_ status: Status, _ number: Int) -> Localized {
    let title = status.title
    return Localized(
      vi: "\(number) \(title.vi.lowercased())",
      en: "\(number) \(title.en.lowercased())"
    )
  }

  static func findings(_ severity: Severity, _ number: Int) -> Localized {
    switch severity {
    case .error: Localized(vi: "\(number) lỗi trong tệp", en: "\(count(number, "error")) in files")
    case .warning:
      Localized(vi: "\(number) cảnh báo", en: count(number, "warning"))
    case .info: Localized(vi: "\(number) ghi chú", en: count(number, "remark"))
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
