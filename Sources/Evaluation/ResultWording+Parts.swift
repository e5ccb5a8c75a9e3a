import CivilTime
import Diagnostics
import Model
import RulePacks

extension ResultWording {
  func unbounded(_ reason: UnboundedReason) -> Localized {
    switch reason {
    case .noEvent:
      Localized(
        vi: "chưa rõ hạn vì chưa biết ngày của sự kiện dùng để tính\(missingVi)",
        en: "the deadline is not known: the event that it counts from has no date\(missingEn)"
      )
    case .outsideCalendar(let day):
      Localized(
        vi: "chưa rõ hạn: lịch làm việc không phủ ngày \(day.written.vi)",
        en: "the deadline is not known: the calendar does not cover \(day.written.en)"
      )
    case .notTold:
      Localized(vi: "kế hoạch không nói được hạn", en: "the plan does not tell the deadline")
    }
  }

  func ordered(_ wrong: Int, _ unclear: Int, _ all: Int) -> Localized {
    if wrong > 0 {
      return Localized(
        vi: "\(wrong) trên \(all) mục sai thứ tự thời gian",
        en: "\(wrong) of \(all.items) out of order"
      )
    }
    if unclear > 0 {
      return Localized(
        vi: "\(unclear) trên \(all) mục chưa rõ thứ tự\(missingVi)",
        en: "\(unclear) of \(all.items) unclear\(missingEn)"
      )
    }
    return Localized(
      vi: "\(all) mục \(all > 1 ? "đều " : "")đúng thứ tự\(guardedVi)",
      en: "\(all.items) in order\(guardedEn)"
    )
  }

  func share(_ got: Rational, _ outOf: Rational, _ target: Rational) -> Localized {
    guard let share = got.divided(by: outOf) else {
      return Localized(vi: "mẫu số bằng 0 nên không áp dụng", en: "nothing to take a share of")
    }
    if got > outOf {
      return Localized(
        vi: "tử số \(got) lớn hơn mẫu số \(outOf): hai số trái nhau",
        en: "\(got) of \(outOf): the two numbers contradict each other"
      )
    }
    return Localized(
      vi: "đạt \(share.percent) (\(got)/\(outOf)), yêu cầu từ \(target.percent)\(untilVi)",
      en: "\(share.percent) (\(got) of \(outOf)), at least \(target.percent) is due\(untilEn)"
    )
  }

  func composed(_ fulfilled: Int, _ open: Int, _ all: Int, _ needed: Int) -> Localized {
    let demand =
      needed == all
      ? Localized(vi: "", en: "") : Localized(vi: ", cần \(needed)", en: ", \(needed) needed")
    let rest =
      open == 0
      ? Localized(vi: "", en: "")
      : Localized(vi: ", \(open) phần chưa ngã ngũ", en: ", \(open) still open")
    return Localized(
      vi: "đạt \(fulfilled) trên \(all) phần\(demand.vi)\(rest.vi)\(missingVi)\(untilVi)",
      en: "\(fulfilled) of \(all.parts) met\(demand.en)\(rest.en)\(missingEn)\(untilEn)"
    )
  }

  func recurring(_ fulfilled: Int, _ over: Int, _ all: Int) -> Localized {
    Localized(
      vi: "đạt \(fulfilled) trên \(all) kỳ, \(over) kỳ đã đến hạn\(missingVi)",
      en: "\(fulfilled) of \(all.occurrences) met, \(over) due so far\(missingEn)"
    )
  }

  private var guardedVi: String {
    guard status == .onTrack, let due = judgement.due else { return "" }
    return "; phải giữ đến hết ngày \(due.written.vi)"
  }

  private var guardedEn: String {
    guard status == .onTrack, let due = judgement.due else { return "" }
    return "; to be kept up until the end of \(due.written.en)"
  }
}

extension Int {
  private func counted(_ one: String, _ many: String) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(many)"
  }

  /// A number of items in English.
  var items: String { counted("item", "items") }
  /// A number of parts in English.
  var parts: String { counted("part", "parts") }
  /// A number of occurrences in English.
  var occurrences: String { counted("occurrence", "occurrences") }
}

extension Rational {
  /// The number as a percentage: whole where it is whole, else the exact fraction of a hundred.
  var percent: String {
    let hundredfold = self * Rational(100)
    return hundredfold == Rational(hundredfold.roundedUp) ? "\(hundredfold)%" : "\(self)"
  }
}
