import CEL
import CivilTime
import Diagnostics
import LocatedYAML
import Model
import PlanReading
import RulePacks

extension Teller {
  /// What decides, in full sentences.
  func why(_ judgement: Judgement, _ wording: ResultWording) -> [Localized] {
    if judgement.status == .error, !judgement.failures.isEmpty {
      return [wording.failed.sentence, Self.errorIsNoBreach]
    }
    if let relieved = wording.relieved ?? wording.refused { return [relieved.sentence] }
    return changes(judgement) + found(judgement, wording) + doubts(judgement)
  }

  /// What changed the duty for this bearer.
  private func changes(_ judgement: Judgement) -> [Localized] {
    judgement.adjustments.compactMap { adjustment in
      switch adjustment {
      case .exception, .extended, .reduced: told(adjustment).sentence
      case .stayed, .waived, .notNeeded, .notInForce, .checked: nil
      }
    }
  }

  private func found(_ judgement: Judgement, _ wording: ResultWording) -> [Localized] {
    switch judgement.finding {
    case .done(let moment, let daysLate): done(moment, daysLate, judgement, wording)
    case .notDone(let daysOver, let next): notDone(daysOver, next, judgement)
    case .undated: [Self.undated, Self.missingIsNoBreach]
    case .counted(let got, _, let needed): [counted(got, needed, judgement)] + settled(judgement)
    case .covered(let got, let needed, let absent):
      covered(got, needed, absent, judgement) + settled(judgement)
    case .held(false?): [Self.doesNotHold] + settled(judgement)
    case .held(true?): [Self.holds]
    case .amount, .share, .ordered: [wording.message.sentence] + settled(judgement)
    case .composed, .recurring:
      [wording.message.sentence] + critical(judgement.parts) + settled(judgement)
    case .maintained, .held, .unbounded, .unjudged, .notTriggered: [wording.message.sentence]
    }
  }

  private func done(
    _ moment: Moment,
    _ daysLate: Int,
    _ judgement: Judgement,
    _ wording: ResultWording
  ) -> [Localized] {
    let register = registered(judgement)
    guard !moment.isUncertain, let due = judgement.due?.written else {
      return register + [wording.message.sentence]
    }
    let day = moment.written(in: zone)
    guard daysLate > 0 else {
      return register + [
        Localized(
          vi:
            "Việc này được thực hiện ngày \(day.vi); hạn cuối là hết ngày \(due.vi), nên đúng hạn.",
          en: "It was done on \(day.en); the last good day was \(due.en), so it was in time."
        )
      ]
    }
    let late = Localized(
      vi: "Việc này được thực hiện ngày \(day.vi), muộn \(daysLate) ngày so với hạn cuối là hết"
        + " ngày \(due.vi).",
      en: "It was done on \(day.en), \(daysLate.days) after the last good day, \(due.en)."
    )
    return register + [late, lateness(judgement, moment.earliestDay(in: zone))].compactMap { $0 }
  }

  /// What the profile gives for being so late.
  private func lateness(_ judgement: Judgement, _ day: CivilDate) -> Localized? {
    guard let bounds = judgement.grounds?.bounds, let last = bounds.last else { return nil }
    if let kept = bounds.first(where: { day <= $0.lastDay }) {
      return Localized(
        vi: "Thang điểm cho việc làm xong đến hết ngày \(kept.lastDay.written.vi) mức"
          + " \(kept.factor), nên nghĩa vụ vẫn đạt, ở mức ấy.",
        en:
          "The profile gives \(kept.factor) for what is done by \(kept.lastDay.written.en), so the"
          + " duty is fulfilled, to that degree."
      )
    }
    guard bounds.count > 1 else {
      return Localized(
        vi: "Không có mức nào được tính cho việc làm sau hạn này.",
        en: "Nothing is given for what is done after that day."
      )
    }
    return Localized(
      vi:
        "Mốc muộn nhất còn được tính là hết ngày \(last.lastDay.written.vi), nên không được tính.",
      en:
        "The latest day that still earns anything was \(last.lastDay.written.en), so it earns nothing."
    )
  }

  /// Whose date decides, where an office's register does.
  private func registered(_ judgement: Judgement) -> [Localized] {
    guard let grounds = judgement.grounds, grounds.isFromRegister else { return [] }
    let rule = Localized(
      vi: "Ngày được lấy theo sổ tiếp nhận của nơi nhận, không theo lời khai của đơn vị",
      en: "The date is that of the recipient's register, not the unit's own"
    )
    guard let own = grounds.overruled else { return [rule.sentence] }
    let day = own.value.flatMap { Moment($0)?.written(in: zone) ?? Localized($0) }
    return [
      Localized(
        vi: "\(rule.vi)\(day.map { " (đơn vị khai ngày \($0.vi))" } ?? "").",
        en: "\(rule.en)\(day.map { " (the unit says \($0.en))" } ?? "")."
      )
    ]
  }

  private func notDone(_ daysOver: Int, _ next: NextBound?, _ judgement: Judgement) -> [Localized] {
    let nothing = Localized(
      vi: "Đến ngày \(asOf.written.vi) chưa có dữ kiện nào cho thấy việc này đã được thực hiện",
      en: "As of \(asOf.written.en) no fact shows that it was done"
    )
    guard let due = judgement.due else { return [nothing.sentence] }
    guard daysOver > 0 else {
      let left = due.dayNumber - asOf.dayNumber
      return [
        nothing.sentence,
        Localized(
          vi:
            "Hạn cuối là hết ngày \(due.written.vi) (\(left == 0 ? "hôm nay" : "còn \(left) ngày")),"
            + " nên chưa bị coi là không đạt.",
          en:
            "The last good day is \(due.written.en) (\(left == 0 ? "today" : "\(left.days) left")),"
            + " so nothing is held against the unit yet."
        ),
      ]
    }
    let over = Localized(
      vi: "\(nothing.vi); hạn cuối (hết ngày \(due.written.vi)) đã qua \(daysOver) ngày.",
      en: "\(nothing.en), and the last good day, \(due.written.en), passed \(daysOver.days) ago."
    )
    guard let next else { return [over, Self.noBoundLeft] }
    return [
      over,
      Localized(
        vi: "Làm xong chậm nhất ngày \(next.day.written.vi) thì vẫn được tính \(next.factor).",
        en: "Done by \(next.day.written.en) it is still worth \(next.factor)."
      ),
    ]
  }
}

extension Teller {
  private func counted(_ got: Int, _ needed: Int, _ judgement: Judgement) -> Localized {
    let window = window(judgement)
    guard got > 0 else {
      return Localized(
        vi:
          "Trong thời gian được tính\(window.vi) không có mục nào được tính, yêu cầu là \(needed).",
        en: "Within the time that counts\(window.en) no item counts, and \(needed)"
          + " \(needed == 1 ? "is" : "are") asked for."
      )
    }
    return Localized(
      vi: "Trong thời gian được tính\(window.vi) có \(got) mục được tính, yêu cầu là \(needed).",
      en: "Within the time that counts\(window.en) \(got.items) \(got == 1 ? "counts" : "count"),"
        + " and \(needed) \(needed == 1 ? "is" : "are") asked for."
    )
  }

  private func covered(_ got: Int, _ needed: Int, _ absent: [String], _ judgement: Judgement)
    -> [Localized]
  {
    guard needed > 0 else { return [Self.membersUnknown] }
    let window = window(judgement)
    var sentences = [
      Localized(
        vi: "Trong thời gian được tính\(window.vi) đã có \(got) trên \(needed) nơi hoặc đối tượng"
          + " phải có.",
        en: "Within the time that counts\(window.en) \(got) of the \(needed) that are named"
          + " \(got == 1 ? "is" : "are") reached."
      )
    ]
    if !absent.isEmpty, got < needed {
      let names = named(absent, of: judgement)
      sentences.append(Localized(vi: "Còn thiếu: \(names.vi).", en: "Not yet: \(names.en)."))
    }
    let isRepeated = judgement.items.contains { item in
      if case .repeated = item.outcome { true } else { false }
    }
    if isRepeated { sentences.append(Self.repeatedCountOnce) }
    return sentences
  }

  private func window(_ judgement: Judgement) -> Localized {
    guard let window = judgement.grounds?.window else { return Localized("") }
    let (first, last) = (window.from.written, window.lastDay.written)
    return Localized(
      vi: " (từ ngày \(first.vi) đến hết ngày \(last.vi))",
      en: " (\(first.en) to \(last.en))"
    )
  }

  /// What the degree is, or why it is not settled.
  private func settled(_ judgement: Judgement) -> [Localized] {
    guard let degree = judgement.assessment.degree else { return [] }
    if degree.isSettled {
      guard degree.low > .zero, degree.low < .one else { return [] }
      return [
        Localized(
          vi: "Vì vậy mức đạt là \(degree.low).",
          en: "The degree is therefore \(degree.low)."
        )
      ]
    }
    if degree.open.contains(.information) {
      let open = Localized(
        vi: "Còn điều chưa rõ, nên mức đạt nằm trong khoảng từ \(degree.low) đến \(degree.high).",
        en: "Something is not known, so the degree lies between \(degree.low) and \(degree.high)."
      )
      return judgement.status == .unknown ? [open, Self.missingIsNoBreach] : [open]
    }
    guard judgement.status == .pending, let due = judgement.due else { return [] }
    let left = due.dayNumber - asOf.dayNumber
    return [
      Localized(
        vi: "Thời gian còn đến hết ngày \(due.written.vi) (còn \(left) ngày), nên chưa bị coi là"
          + " không đạt.",
        en:
          "There is time until the end of \(due.written.en) (\(left.days) left), so nothing is held"
          + " against the unit yet."
      )
    ]
  }

  private func critical(_ parts: [JudgedPart]) -> [Localized] {
    let deciding = parts.filter { $0.isCritical && $0.judgement.assessment.degree != .full }
    let names = deciding.compactMap(\.title)
    guard !names.isEmpty, names.count < parts.count else { return [] }
    return [
      Localized(
        vi: "Phần làm kết quả chưa trọn vẹn: \(names.map(\.vi).joined(separator: "; ")).",
        en: "What keeps it from the whole: \(names.map(\.en).joined(separator: "; "))."
      )
    ]
  }

  private func doubts(_ judgement: Judgement) -> [Localized] {
    guard let backing = judgement.backing, backing.standing != .counts else { return [] }
    let asks =
      question.view == .verified
      ? Localized(
        vi: "Lần xét này chỉ tính việc đã được kiểm chứng",
        en: "Only what was verified counts here"
      )
      : Localized(
        vi: "Lần xét này chỉ tính việc có minh chứng",
        en: "Only what there is evidence for counts here"
      )
    let lack = backing.wording
    return [Localized(vi: "\(asks.vi); việc này \(lack.vi).", en: "\(asks.en): \(lack.en).")]
  }
}

extension Localized {
  /// The text as a sentence of its own: with a capital letter and a full stop.
  var sentence: Localized { Localized(vi: Self.sentence(vi), en: Self.sentence(en)) }

  private static func sentence(_ text: String) -> String {
    guard let first = text.first else { return text }
    let ends = text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("!")
    return first.uppercased() + text.dropFirst() + (ends ? "" : ".")
  }
}
