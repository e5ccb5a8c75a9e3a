internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// The headings, labels and sentences of a comparison.
enum ComparisonWording {
  static let title = Localized(vi: "So sánh hai lần chấm", en: "Two scored rounds compared")
  static let first = Localized(vi: "Lần A", en: "A")
  static let second = Localized(vi: "Lần B", en: "B")
  static let differs = Localized(vi: "Hai lần khác nhau ở đâu", en: "In what they differ")
  static let entering = Localized(
    vi: "Vào danh sách đề nghị khen",
    en: "Newly proposed for commendation"
  )
  static let leaving = Localized(
    vi: "Ra khỏi danh sách đề nghị khen",
    en: "No longer proposed for commendation"
  )
  static let columns = [
    Localized(vi: "Đơn vị", en: "Unit"), Localized(vi: "Điểm", en: "Score"),
    Localized(vi: "Loại", en: "Class"), Localized(vi: "Hạng", en: "Place"),
    Localized(vi: "Điều kiện khen", en: "Commendation"),
  ]
  /// From which report a side was read.
  static func stated(_ path: String) -> Localized {
    Localized(vi: "đọc từ \(path), không tính lại", en: "read from \(path), not computed again")
  }

  private static let none = Localized(vi: "không có", en: "none")

  static func summary(_ comparison: RoundComparison) -> Localized {
    let (changed, same) = (comparison.changes.count, comparison.unchanged.count)
    guard changed > 0 else {
      return Localized(
        vi: "Không đơn vị nào đổi (\(same) đơn vị như nhau)",
        en: "Nobody moves (\(same) the same)"
      )
    }
    return Localized(
      vi: "\(changed) đơn vị đổi, \(same) đơn vị như nhau",
      en: "\(changed) \(changed == 1 ? "unit moves" : "units move"), \(same) the same"
    )
  }

  /// Points with their sign; both ends where they differ.
  static func signed(_ points: PointsChange, _ language: Language) -> String {
    let (low, high) = (signed(points.low, language), signed(points.high, language))
    guard points.low != points.high else { return low }
    return language == .vi ? "\(low) chắc chắn, \(high) tối đa" : "\(low) settled, \(high) at most"
  }

  private static func signed(_ points: Rational, _ language: Language) -> String {
    let text = PrintedScore(points).text(in: language)
    return points > .zero ? "+\(text)" : text
  }

  static func scores(_ change: UnitChange) -> Localized {
    let (before, after) = (score(change.before), score(change.after))
    return Localized(
      vi: "\(before.vi) → \(after.vi) (\(signed(change.change, .vi)))",
      en: "\(before.en) → \(after.en) (\(signed(change.change, .en)))"
    )
  }

  private static func score(_ position: UnitPosition?) -> Localized {
    guard let position else { return Localized(vi: "không có mặt", en: "absent") }
    guard let score = position.score?.printed else { return none }
    return Localized(
      vi: ScoreNumbers(language: .vi).interval(score),
      en: ScoreNumbers(language: .en).interval(score)
    )
  }

  static func classes(_ change: UnitChange, _ report: ComparisonReport) -> Localized {
    arrow(
      change.before.map { classes($0.classes, report.before) } ?? none,
      change.after.map { classes($0.classes, report.after) } ?? none
    )
  }

  private static func classes(_ span: ClassSpan, _ report: ComparedRound) -> Localized {
    let low = span.low.map(report.title) ?? none
    guard !span.isSettled else { return low }
    let high = span.high.map(report.title) ?? none
    return Localized(vi: "\(low.vi)–\(high.vi)", en: "\(low.en)–\(high.en)")
  }

  static func places(_ change: UnitChange, _ report: ComparisonReport) -> Localized {
    let both = arrow(place(change.before), place(change.after))
    let groups = [change.before?.group, change.after?.group].compactMap { $0 }
    guard let group = groups.last else { return both }
    let name = report.name(of: group)
    return Localized(vi: "hạng \(both.vi), \(name.vi)", en: "place \(both.en), \(name.en)")
  }

  private static func place(_ position: UnitPosition?) -> Localized {
    guard let position, let place = position.place else { return none }
    return Localized("\(place)\(position.isTied ? "=" : "")")
  }

  static func eligibility(_ change: UnitChange) -> Localized {
    arrow(
      change.before?.eligibility?.title ?? none,
      change.after?.eligibility?.title ?? none
    )
  }

  /// Both where they differ, else the one.
  private static func arrow(_ before: Localized, _ after: Localized) -> Localized {
    guard before != after else { return after }
    return Localized(vi: "\(before.vi) → \(after.vi)", en: "\(before.en) → \(after.en)")
  }

  static func bonus(_ change: PointsChange) -> Localized {
    Localized(
      vi: "Điểm thưởng: \(signed(change, .vi)).",
      en: "Bonus: \(signed(change, .en))."
    )
  }

  static func gate(_ change: GateChange) -> Localized {
    let both = arrow(change.before?.title ?? none, change.after?.title ?? none)
    return Localized(
      vi: "Điều kiện “\(change.title.vi)”: \(both.vi).",
      en: "The gate “\(change.title.en)”: \(both.en)."
    )
  }
}
