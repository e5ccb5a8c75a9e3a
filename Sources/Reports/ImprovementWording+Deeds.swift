internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

extension ImprovementWording {
  /// A deed in a sentence: in which part, what, by when, how backed, what it costs.
  static func deed(_ deed: ImprovementDeed) -> Localized {
    let (what, day, backing) = (what(deed), lastDay(deed), backing(deed))
    let part = Localized(
      vi: deed.part.map { "\($0.vi): " }.joined(),
      en: deed.part.map { "\($0.en): " }.joined()
    )
    return Localized(
      vi: (part.vi + what.vi + backing.vi + day.vi + " (công sức \(deed.cost))").capitalised.ended,
      en: (part.en + what.en + backing.en + day.en + " (effort \(deed.cost))").capitalised.ended
    )
  }

  private static func what(_ deed: ImprovementDeed) -> Localized {
    let names = names(deed)
    switch deed.kind {
    case .perform: return Localized(vi: "làm xong việc này", en: "do it")
    case .add where deed.subjects.isEmpty:
      return Localized(
        vi: "có thêm \(deed.count) mục đáp ứng điều kiện",
        en: "have \(deed.count) more that \(deed.count == 1 ? "meets" : "meet") the condition"
      )
    case .add:
      return Localized(vi: "có thêm ở \(names.vi)", en: "have one for \(names.en)")
    case .reach: return Localized(vi: "đưa đến mức được giao", en: "bring it to what is asked for")
    case .keep:
      return Localized(
        vi: "giữ như hiện nay, không để xấu đi",
        en: "keep it as it is and let nothing spoil it"
      )
    case .state where deed.subjects.isEmpty:
      return Localized(vi: "ghi đủ dữ kiện còn thiếu", en: "fill in the facts that are missing")
    case .state:
      return Localized(vi: "ghi đủ \(names.vi) vào hồ sơ", en: "fill in \(names.en)")
    case .evidence: return evidence(deed, names)
    case .mend:
      return Localized(vi: "sửa chỗ không xét được", en: "mend what cannot be judged")
    }
  }

  private static func evidence(_ deed: ImprovementDeed, _ names: Localized) -> Localized {
    let about =
      deed.subjects.isEmpty
      ? Localized(vi: "việc đã khai", en: "what is stated") : names
    return deed.backing == .verified
      ? Localized(vi: "đề nghị kiểm chứng \(about.vi)", en: "have \(about.en) verified")
      : Localized(vi: "nộp minh chứng cho \(about.vi)", en: "give evidence for \(about.en)")
  }

  private static func names(_ deed: ImprovementDeed) -> Localized {
    Localized(
      vi: deed.subjects.map(\.name.vi).joined(separator: ", "),
      en: deed.subjects.map(\.name.en).joined(separator: ", ")
    )
  }

  private static func lastDay(_ deed: ImprovementDeed) -> Localized {
    guard let last = deed.lastDay else { return Localized("") }
    let day = ReportWording.day(last)
    guard deed.kind != .keep else {
      return Localized(vi: " đến hết ngày \(day.vi)", en: " until the end of \(day.en)")
    }
    return Localized(vi: ", chậm nhất ngày \(day.vi)", en: ", by \(day.en)")
  }

  private static func backing(_ deed: ImprovementDeed) -> Localized {
    guard deed.kind != .evidence, let backing = deed.backing else { return Localized("") }
    return backing == .verified
      ? Localized(vi: " và để được kiểm chứng", en: " and have it verified")
      : Localized(vi: " và nộp minh chứng", en: " and give evidence of it")
  }

  /// What keeps the goal from being reached.
  static func obstacle(_ obstacle: ImprovementObstacle) -> Localized {
    switch obstacle {
    case .gate(let gate, let duty):
      let because = duty.map(\.message) ?? Localized("")
      return Localized(
        vi: "Điều kiện “\(gate.title.vi)” (\(gate.require)) không qua được nữa"
          + (because.vi.isEmpty ? "." : ": \(because.vi)".ended),
        en: "The gate “\(gate.title.en)” (\(gate.require)) cannot be made to hold any more"
          + (because.en.isEmpty ? "." : ": \(because.en)".ended)
      )
    case .score(let most, let needed):
      return Localized(
        vi: "Làm hết mọi việc cũng chỉ chắc chắn được \(most.text(in: .vi)) điểm; cần từ"
          + " \(PrintedScore(needed).text(in: .vi)).",
        en: "All that can be done settles \(most) points; \(PrintedScore(needed)) are needed."
      )
    case .coverage(let counted, let least):
      return Localized(
        vi:
          "Mới có \(percent(counted, .vi)) trọng số được tính, cần ít nhất \(percent(least, .vi));"
          + " không việc nào đổi được điều này.",
        en: "\(percent(counted, .en)) of the weights count, \(percent(least, .en)) are needed;"
          + " no deed changes that."
      )
    case .noScore:
      return Localized(
        vi: "Không có nghĩa vụ nào được tính nên không có điểm.",
        en: "Nothing counts, so there is no score."
      )
    case .unconfirmed:
      return Localized(
        vi: "Cách tìm được không đứng vững khi kiểm lại, nên không nêu ra.",
        en: "The way that was found did not stand the proof and is not told."
      )
    }
  }

  private static func percent(_ share: Rational, _ language: Language) -> String {
    (share * Rational(100)).rounded(toDecimals: 2, in: language)
      + (language == .vi ? "%" : " %")
  }
}
