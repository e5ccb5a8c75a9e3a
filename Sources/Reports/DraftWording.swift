internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// Every word of the drafts that does not come from the plan, the profile or the results.
enum DraftWording {
  static let commendation = Localized(
    vi: "Dự thảo danh sách đề nghị khen thưởng",
    en: "Draft list proposed for commendation"
  )
  static let reminders = Localized(vi: "Dự thảo nhắc việc", en: "Draft reminders")
  static let commendsNobody = Localized(
    vi: "Thang điểm không đặt điều kiện khen thưởng, nên không có danh sách.",
    en: "The profile commends nobody, so there is no list."
  )
  static let nobodyProposed = Localized(
    vi: "Chưa đơn vị nào được đề nghị.",
    en: "No unit is proposed."
  )
  static let tied = Localized(
    vi: "Đủ điều kiện nhưng hòa ở mức cắt, vượt số lượng",
    en: "Eligible, but tied at the cut with too many"
  )
  static let beyond = Localized(
    vi: "Đủ điều kiện nhưng ngoài số lượng",
    en: "Eligible, but beyond the quota"
  )
  static let waiting = Localized(vi: "Chưa xét, còn chờ:", en: "Deferred, waiting for:")
  static let apart = Localized(
    vi: "Đủ điều kiện, không xếp hạng: Ban Chỉ đạo xem xét riêng",
    en: "Eligible, not ranked: for the committee to consider apart"
  )
  static let notFirm = Localized(
    vi: "tạm: việc còn treo có thể đổi",
    en: "not firm: open facts may change it"
  )
  static let number = Localized(vi: "TT", en: "No.")
  static let unit = Localized(vi: "Đơn vị", en: "Unit")
  static let place = Localized(vi: "Hạng", en: "Place")
  static let score = Localized(vi: "Điểm", en: "Score")
  static let resultClass = Localized(vi: "Xếp loại", en: "Class")
  static let remark = Localized(vi: "Ghi chú", en: "Remarks")
  static let duty = Localized(vi: "Việc", en: "Duty")
  static let clause = Localized(vi: "Căn cứ", en: "Clause")
  static let due = Localized(vi: "Hạn", en: "By when")
  static let missing = Localized(vi: "Hiện trạng", en: "What is missing")
  static let action = Localized(vi: "Đề nghị", en: "To be done")

  static func doubt(_ doubt: NeighbourGap.Doubt) -> Localized {
    Localized(
      vi: "chưa phân định với đơn vị kế tiếp (\(doubt.title.vi))",
      en: "not distinguishable from the next (\(doubt.title.en))"
    )
  }

  /// Of which plan and day, and whether anybody has adopted the profile.
  static func head(of report: ScoreReport) -> [Localized] {
    let result = report.result
    let day = ReportWording.day(result.question.asOf)
    var lines = [
      result.planTitle,
      Localized(
        vi:
          "Xét tại ngày \(day.vi); \(ScoreWording.ranksBy(result.question.view, result.phase).vi.lowercasedFirst)",
        en:
          "As of \(day.en); \(ScoreWording.ranksBy(result.question.view, result.phase).en.lowercasedFirst)"
      ),
    ]
    if !report.profile.isAdopted { lines.append(ScoreWording.profile(report.profile)) }
    if !result.isWholeRound { lines.append(ScoreWording.partial) }
    return lines
  }

  /// What the profile asks of those it commends.
  static func conditions(of report: ScoreReport, _ numbers: ScoreNumbers) -> Localized {
    guard let commendation = report.profile.commendation else { return Localized("") }
    let least = report.title(of: commendation.least)
    let (coverage, quota) = (
      numbers.percent(commendation.coverage), numbers.percent(commendation.quota)
    )
    return Localized(
      vi: "Điều kiện: từ loại \(least.vi) trở lên, ít nhất \(coverage) trọng số được xét, không "
        + "vướng điều kiện loại trừ; tối đa \(quota) số đơn vị được xếp hạng của mỗi khối.",
      en:
        "Conditions: at least \(least.en), at least \(coverage) of the weights counted, no gate in "
        + "the way; at most \(quota) of the ranked units of each bloc."
    )
  }

  /// What to do about a thing that is stated and not backed as the view asks.
  static func supplyEvidence(_ view: EvidenceView) -> Localized {
    switch view {
    case .selfStated, .evidenced:
      Localized(
        vi: "đã khai nhưng chưa có minh chứng: gửi minh chứng",
        en: "stated, but without evidence: supply the evidence"
      )
    case .verified:
      Localized(
        vi: "đã khai nhưng chưa được kiểm chứng: gửi minh chứng để được kiểm chứng",
        en: "stated, but not verified: supply the evidence, so that it can be verified"
      )
    }
  }

  static func addressee(_ name: Localized) -> Localized {
    Localized(vi: "Kính gửi: \(name.vi)", en: "To: \(name.en)")
  }

  static func opening(_ report: ScoreReport, _ unit: UnitScore) -> Localized {
    let (title, day) = (report.result.planTitle, ReportWording.day(report.result.question.asOf))
    let count = unit.reminders.count
    return Localized(
      vi:
        "Rà soát việc thực hiện “\(title.vi)” đến ngày \(day.vi), đơn vị còn \(count) việc sau đây.",
      en:
        "A review of “\(title.en)” as of \(day.en) finds \(count == 1 ? "this" : "these \(count)") "
        + "still to be looked after by your unit."
    )
  }

  static func nearest(_ day: CivilDate) -> Localized {
    let day = ReportWording.day(day)
    return Localized(
      vi: "Hạn gần nhất: hết ngày \(day.vi).",
      en: "The nearest date: the end of \(day.en)."
    )
  }

  static func closing(_ day: CivilDate) -> Localized {
    let day = ReportWording.day(day)
    return Localized(
      vi: "Minh chứng được nhận đến hết ngày \(day.vi).",
      en: "Evidence is taken until the end of \(day.en)."
    )
  }

  static func nothingToRemind(_ number: Int) -> Localized {
    let units = ReportWording.units(number)
    return Localized(
      vi: "\(units.vi) không có việc nào phải nhắc.",
      en: "Nothing to remind \(units.en) of."
    )
  }

  /// By which program, plan, profile and inputs the paper was drafted, in one line.
  static func origin(of report: ScoreReport) -> Localized {
    let (result, provenance) = (report.result, report.provenance)
    let text =
      "\(provenance.engine) · \(result.plan) v\(result.planVersion) · \(report.profile.id)"
      + " · as-of \(result.question.asOf) · known-at \(result.question.knownAt)"
      + " · view \(result.question.view.rawValue) · phase \(result.phase.rawValue)"
      + " · sha256 \(provenance.whole)"
    return Localized(vi: "Nguồn: \(text)", en: "Drafted by: \(text)")
  }
}

extension String {
  /// The text with its first letter in lower case.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
