internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// The headings, labels and sentences of the way to a goal.
enum ImprovementWording {
  static func title(_ name: Localized, _ goal: Localized) -> Localized {
    Localized(
      vi: "Còn làm gì để đạt \(goal.vi): \(name.vi)",
      en: "What can still be done to reach \(goal.en): \(name.en)"
    )
  }

  static func goal(_ goal: ImprovementGoal, _ profile: ScoringProfile) -> Localized {
    switch goal {
    case .commendation: Localized(vi: "điều kiện khen", en: "a commendation")
    case .resultClass(let id):
      profile.classes.first { $0.id == id }.map { found in
        Localized(vi: "loại \(found.title.vi)", en: "the class \(found.title.en)")
      } ?? Localized(id.rawValue)
    }
  }

  static let result = Localized(vi: "Trả lời", en: "Answer")
  static let budget = Localized(vi: "Công sức cho phép", en: "Effort allowed")
  static let now = Localized(vi: "Hiện nay", en: "Today")
  static let most = Localized(vi: "Làm hết mọi việc còn làm được thì", en: "All that can be done")
  static let best = Localized(vi: "Đến đâu thì còn được", en: "How far one gets")
  static let then = Localized(vi: "Khi ấy", en: "Then")
  static let opens = Localized(vi: "Qua điều kiện", en: "Holds then")
  static let proof = Localized(vi: "Kiểm lại", en: "Proof")
  static let inTheWay = Localized(vi: "Vướng ở đâu", en: "What stands in the way")
  static let lost = Localized(vi: "Điểm không còn lấy lại được", en: "Points lost for good")
  static let nothingBetter = Localized(
    vi: "Không việc gì còn làm được mà nâng được loại hiện nay.",
    en: "Nothing that can still be done betters today's class."
  )
  static let recomputed = Localized(
    vi:
      "Các việc trên được đặt vào kết quả rồi gộp, xét điều kiện, chấm điểm và xếp loại lại từ đầu"
      + " bằng chính bộ chấm điểm của đợt.",
    en: "The deeds were put into the results, and all above them combined, judged, scored and"
      + " classed anew by the code that scores a round."
  )
  static let conditional = Localized(
    vi: "Việc ghi thêm hay sửa dữ kiện được tính với kết quả tốt nhất mà dữ kiện ấy có thể cho;"
      + " dữ kiện khác đi thì phải tính lại.",
    en: "Facts to be filled in or mended are counted at the best that they can come to; if they"
      + " turn out otherwise, ask again."
  )
  static let cheapest = Localized(
    vi: "Đã so mọi cách còn làm được: không cách nào rẻ hơn mà đến được như vậy. Mỗi việc được tính"
      + " cho một nghĩa vụ; một việc dùng được cho nhiều nghĩa vụ thì còn đỡ hơn.",
    en:
      "All ways that are left were compared: none is cheaper and gets as far. Each deed counts for"
      + " one duty; where one serves several it takes even less."
  )
  static let notProven = Localized(
    vi: "Có quá nhiều cách nên không so được hết: cách này đến được, nhưng có thể còn cách rẻ hơn.",
    en: "There are too many ways to compare them all: this one gets there, a cheaper one may exist."
  )

  static func cheapestBeyond(_ cost: Int) -> Localized {
    Localized(
      vi: "Cách rẻ nhất, công sức \(cost)",
      en: "The cheapest way, effort \(cost)"
    )
  }

  static func within(_ budget: Int) -> Localized {
    Localized(vi: "Với công sức \(budget) thì được", en: "What effort \(budget) gets")
  }

  /// The answer in a sentence.
  static func outcome(_ improvement: Improvement) -> Localized {
    switch improvement.outcome {
    case .reached:
      Localized(
        vi: "Đã đạt, không phải làm gì thêm.",
        en: "Reached already; nothing is to be done."
      )
    case .reachable(let path):
      Localized(
        vi: "Còn đạt được: \(path.deedCount) việc, công sức \(path.cost).",
        en: "It can be reached: \(deeds(path.deedCount)), effort \(path.cost)."
      )
    case .overBudget(let cheapest, _):
      Localized(
        vi: "Còn đạt được, nhưng cách rẻ nhất cần công sức \(cheapest.cost), quá mức cho phép.",
        en:
          "It can be reached, but the cheapest way takes effort \(cheapest.cost), more than allowed."
      )
    case .unreachable:
      Localized(
        vi: "Không đạt được nữa, dù làm gì.",
        en: "It can no longer be reached, whatever is done."
      )
    }
  }

  private static func deeds(_ count: Int) -> String { count == 1 ? "1 deed" : "\(count) deeds" }

  /// Score and class at both ends.
  static func standing(_ score: UnitScore, _ profile: ScoringProfile) -> Localized {
    guard let ranked = score.ranked, let points = ranked.score?.printed else {
      return Localized(vi: "chưa có điểm", en: "no score")
    }
    let low = resultClass(ranked.classes.low, profile)
    let high = resultClass(ranked.classes.high, profile)
    guard !points.isSettled else {
      return Localized(
        vi: "\(points.low.text(in: .vi)) điểm, \(low.vi)",
        en: "\(points.low) points, \(low.en)"
      )
    }
    return Localized(
      vi: "chắc chắn \(points.low.text(in: .vi)) điểm, \(low.vi);"
        + " còn để ngỏ đến \(points.high.text(in: .vi)), \(high.vi)",
      en: "\(points.low) points settled, \(low.en); open up to \(points.high), \(high.en)"
    )
  }

  private static func resultClass(_ id: ClassID?, _ profile: ScoringProfile) -> Localized {
    guard let found = profile.classes.first(where: { $0.id == id }) else {
      return Localized(vi: "chưa xếp loại", en: "no class")
    }
    return Localized(vi: "loại \(found.title.vi)", en: found.title.en)
  }

  /// What the whole path comes to.
  static func after(_ path: ImprovementPath, _ profile: ScoringProfile) -> Localized {
    let standing = standing(path.after, profile)
    return Localized(
      vi: "Làm xong cả \(path.deedCount) việc, công sức \(path.cost): \(standing.vi).",
      en: "With all \(deeds(path.deedCount)), effort \(path.cost): \(standing.en)."
    )
  }

  /// What a step brings.
  static func change(_ step: ImprovementStep) -> Localized {
    let low = { (assessment: Assessment) in assessment.degree?.low ?? .zero }
    let (before, after) = (low(step.duty.assessment), low(step.after))
    let gain = PrintedScore(step.gain)
    guard step.share > .zero else {
      return Localized(
        vi: "mức \(before) → \(after), không có điểm",
        en: "degree \(before) → \(after), no points"
      )
    }
    return Localized(
      vi: "mức \(before) → \(after), thêm \(gain.text(in: .vi)) điểm",
      en: "degree \(before) → \(after), \(gain) points more"
    )
  }
}
