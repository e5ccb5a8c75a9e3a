internal import CivilTime
internal import Diagnostics
internal import Model
internal import Scoring

/// Every word of a scored round that does not come from the plan, the profile or the results.
enum ScoreWording {
  static let title = Localized(vi: "Điểm và xếp hạng", en: "Scores and ranks")
  static let place = Localized(vi: "hạng", en: "place")
  static let places = Localized(vi: "có thể", en: "range")
  static let unit = Localized(vi: "đơn vị", en: "unit")
  static let settled = Localized(vi: "chắc", en: "settled")
  static let attainable = Localized(vi: "tối đa", en: "at most")
  static let resultClass = Localized(vi: "loại", en: "class")
  static let counted = Localized(vi: "xét", en: "counted")
  static let coverage = Localized(vi: "xét", en: "count")
  static let robustness = Localized(vi: "r*", en: "r*")
  static let proposal = Localized(vi: "khen", en: "commend")
  static let noClass = Localized(vi: "không xếp loại", en: "no class")
  static let unranked = Localized(vi: "Không xếp hạng", en: "Not ranked")
  static let byUnit = Localized(vi: "Từng đơn vị", en: "Unit by unit")
  static let score = Localized(vi: "điểm", en: "score")
  static let noScore = Localized(
    vi: "không có điểm: không nghĩa vụ nào được tính",
    en: "no score: nothing counts"
  )
  static let commendation = Localized(vi: "khen thưởng", en: "commendation")
  static let views = Localized(vi: "Ba góc nhìn", en: "Three views")
  static let ledger = Localized(
    vi: "Điểm mất và còn treo",
    en: "Points lost and open"
  )
  static let inFull = Localized(vi: "Trọn điểm", en: "In full")
  static let notCounted = Localized(vi: "Không tính", en: "Not counted")
  static let claims = Localized(
    vi: "Điểm tự chấm chưa được xác minh",
    en: "Claimed beyond what is backed"
  )
  static let audit = Localized(vi: "Mẫu kiểm tra lại", en: "To be looked at again")
  static let provenance = Localized(vi: "Nguồn gốc", en: "Provenance")
  static let doubtful = Localized(
    vi: "≈ chưa phân định được với đơn vị kế tiếp: đồng hạng, việc còn treo có thể đảo thứ tự, "
      + "hoặc r* dưới mức của thang điểm",
    en: "≈ not distinguishable from the next unit: a tie, open facts may turn the order, or r* is "
      + "below what the profile asks"
  )
  static let robustnessLegend = Localized(
    vi: "r*: phần trọng số phải đặt khác đi thì đơn vị kế tiếp mới đuổi kịp; xét: phần trọng số "
      + "được tính",
    en: "r*: the share of the weights to be set otherwise for the next unit to draw level; "
      + "count: the share of the weights that counted"
  )
  static let mixedSchemes = Localized(
    vi: "Các đơn vị trong nhóm có nghĩa vụ khác nhau (nhiều bảng trọng số), so sánh có giới hạn.",
    en: "The units of the group bear different duties (several schemes); compare with care."
  )
  static let partial = Localized(
    vi: "Chỉ các đơn vị có hồ sơ được nêu; thứ hạng không phải của cả đợt.",
    en: "Only the units whose submissions were given; the places are not those of the whole round."
  )

  static func group(_ name: Localized, units: Int, quota: Int?) -> Localized {
    let most = quota.map { quota in
      Localized(vi: ", khen tối đa \(quota)", en: ", at most \(quota) to be commended")
    }
    let count = ReportWording.units(units)
    return Localized(
      vi: "\(name.vi) (\(count.vi)\(most?.vi ?? ""))",
      en: "\(name.en) (\(count.en)\(most?.en ?? ""))"
    )
  }

  static func ranksBy(_ view: EvidenceView, _ phase: RoundPhase) -> Localized {
    let open = phase == .open
    return Localized(
      vi: "Xếp theo: \(view.title.vi.lowercased()); đợt xét \(open ? "còn mở" : "đã đóng")",
      en: "Ranked by: \(view.title.en.lowercased()); the round is \(open ? "open" : "closed")"
    )
  }

  static func knownAt(_ day: CivilDate) -> Localized {
    let day = ReportWording.day(day)
    return Localized(
      vi: "Chỉ theo điều đã ghi nhận đến hết ngày \(day.vi)",
      en: "By what was recorded until the end of \(day.en)"
    )
  }

  static func profile(_ profile: ScoringProfile) -> Localized {
    let adopted = profile.isAdopted
    return Localized(
      vi: "Thang điểm \(profile.id)"
        + (adopted ? "" : ": giả định, chưa cấp nào ban hành; điểm chỉ để tham khảo"),
      en: "Scoring profile \(profile.id)"
        + (adopted ? "" : ": an assumption nobody has adopted; the scores are for orientation")
    )
  }

  static func readings(_ chosen: [String]) -> Localized {
    let list = chosen.joined(separator: ", ")
    return Localized(vi: "Hiểu theo cách khác: \(list)", en: "Under another reading: \(list)")
  }

  static func withoutClause(_ clause: ClauseID, moved: Int) -> Localized {
    Localized(
      vi: "Bỏ mục \(clause): \(moved) đơn vị đổi hạng",
      en: "Without \(clause): \(moved) change place"
    )
  }

  static func findings(_ number: Int) -> Localized {
    Localized(
      vi: "\(number) điều ghi nhận trong hồ sơ; xem ttdn-check check",
      en: "\(number) findings in its file; see ttdn-check check"
    )
  }
}
