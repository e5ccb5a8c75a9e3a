import CEL
import CivilTime
import Diagnostics
import Model
import RulePacks

/// The sentences in which a judgement is told.
///
/// Dates read 29-10-2019 in Vietnamese and 2019-10-29 in English; sentences bear no full stop.
struct ResultWording {
  let judgement: Judgement
  let status: Status
  let asOf: CivilDate
  let zone: Zone

  /// What is the case.
  var message: Localized {
    if !judgement.failures.isEmpty, status == .error { return failed }
    switch judgement.finding {
    case .done(let moment, let daysLate): return done(moment, daysLate)
    case .notDone(let daysOver, let next): return notDone(daysOver, next)
    case .undated:
      return Localized(
        vi: "có văn bản nhưng chưa có ngày để tính hạn\(missingVi)",
        en:
          "the document is there, but not the date that decides whether it was in time\(missingEn)"
      )
    case .counted(let got, let possible, let needed): return counted(got, possible, needed)
    case .covered(let got, let needed, let absent): return covered(got, needed, absent)
    case .maintained(let breaches, let until): return maintained(breaches, until)
    case .amount(let amount, let atLeast, let atMost): return amountWording(amount, atLeast, atMost)
    case .held(let holds): return held(holds)
    case .unjudged(let reason): return reason
    case .notTriggered:
      return Localized(
        vi: "nghĩa vụ chỉ phát sinh khi có yêu cầu hoặc sự việc, đến nay chưa có",
        en: "the duty arises only on a request or event, and there has been none"
      )
    }
  }

  /// What to do; `nil` when nothing is.
  var remedy: Localized? {
    switch status {
    case .satisfied, .late, .onTrack, .notApplicable, .waived: nil
    case .error:
      Localized(
        vi: "sửa lỗi dữ liệu đã nêu rồi kiểm lại",
        en: "mend the input named, then check again"
      )
    case .unknown: fillIn
    case .pending: dueRemedy
    case .overdue: dueRemedy
    case .partial, .violated: afterwards
    }
  }

  private var failed: Localized {
    let first = judgement.failures[0].wording.what
    return Localized(
      vi: "không tính được: \(first.vi)",
      en: "could not be computed: \(first.en)"
    )
  }

  private func done(_ moment: Moment, _ daysLate: Int) -> Localized {
    guard !moment.isUncertain else { return doneSometime(moment, daysLate) }
    let day = moment.written(in: zone)
    guard daysLate > 0 else {
      return Localized(
        vi:
          "thực hiện ngày \(day.vi)\(judgement.due.map { ", trong hạn (hạn cuối là hết ngày \($0.written.vi))" } ?? "")",
        en:
          "done on \(day.en)\(judgement.due.map { ", in time (last good day \($0.written.en))" } ?? "")"
      )
    }
    return Localized(
      vi:
        "thực hiện ngày \(day.vi), muộn \(daysLate) ngày\(judgement.due.map { " so với hạn cuối \($0.written.vi)" } ?? "")",
      en:
        "done on \(day.en), \(daysLate.days) late\(judgement.due.map { " (last good day \($0.written.en))" } ?? "")"
    )
  }

  /// Done on a day that is not known: whether it was in time may be open.
  private func doneSometime(_ moment: Moment, _ daysLate: Int) -> Localized {
    let days = moment.written(in: zone)
    let done = Localized(vi: "thực hiện \(days.vi)", en: "done \(days.en)")
    guard let due = judgement.due else { return done }
    let course: Localized
    if daysLate > 0 {
      course = Localized(
        vi: "muộn ít nhất \(daysLate) ngày so với hạn cuối \(due.written.vi)",
        en: "at least \(daysLate.days) late (last good day \(due.written.en))"
      )
    } else if moment.latestDay(in: zone) <= due {
      course = Localized(
        vi: "trong hạn (hạn cuối là hết ngày \(due.written.vi))",
        en: "in time (last good day \(due.written.en))"
      )
    } else {
      course = Localized(
        vi: "chưa rõ ngày nên chưa rõ có trong hạn không (hạn cuối là hết ngày \(due.written.vi))",
        en: "on which day is not known, nor whether in time (last good day \(due.written.en))"
      )
    }
    return Localized(vi: "\(done.vi), \(course.vi)", en: "\(done.en), \(course.en)")
  }

  private func notDone(_ daysOver: Int, _ next: NextBound?) -> Localized {
    guard let due = judgement.due else {
      return Localized(vi: "chưa thực hiện", en: "not done")
    }
    if daysOver <= 0 {
      let left = due.dayNumber - asOf.dayNumber
      return Localized(
        vi: "chưa thực hiện; hạn cuối là hết ngày \(due.written.vi)"
          + (left == 0 ? " (hôm nay)" : " (còn \(left) ngày)"),
        en: "not done yet; last good day \(due.written.en)"
          + (left == 0 ? " (today)" : " (\(left.days) left)")
      )
    }
    let overdue = Localized(
      vi: "chưa thực hiện, quá hạn \(daysOver) ngày (hạn cuối \(due.written.vi))",
      en: "not done, \(daysOver.days) overdue (last good day \(due.written.en))"
    )
    guard let next else { return overdue }
    return Localized(
      vi: overdue.vi
        + "; còn được tính \(next.factor) nếu xong chậm nhất ngày \(next.day.written.vi)",
      en: overdue.en + "; still worth \(next.factor) if done by \(next.day.written.en)"
    )
  }

  private func counted(_ got: Int, _ possible: Int, _ needed: Int) -> Localized {
    let open = possible > got && got < needed
    let share = share(got, needed)
    return Localized(
      vi: "\(share.vi)\(open ? ", chưa rõ \(possible - got)" : "")\(missingVi)\(untilVi)",
      en: "\(share.en)\(open ? ", \(possible - got) unclear" : "")\(missingEn)\(untilEn)"
    )
  }

  private func covered(_ got: Int, _ needed: Int, _ absent: [String]) -> Localized {
    let names = absent.joined(separator: ", ")
    let share = share(got, needed)
    return Localized(
      vi: "\(share.vi)\(absent.isEmpty ? "" : ", còn thiếu: \(names)")\(missingVi)\(untilVi)",
      en: "\(share.en)\(absent.isEmpty ? "" : ", not yet: \(names)")\(missingEn)\(untilEn)"
    )
  }

  private func share(_ got: Int, _ needed: Int) -> Localized {
    got >= needed
      ? Localized(vi: "có \(got), cần \(needed)", en: "\(got) (\(needed) needed)")
      : Localized(vi: "mới có \(got) trên \(needed)", en: "\(got) of \(needed)")
  }

  private func maintained(_ breaches: Int, _ until: CivilDate) -> Localized {
    if breaches > 0 {
      return Localized(
        vi: "có \(breaches) vi phạm",
        en: breaches == 1 ? "1 breach" : "\(breaches) breaches"
      )
    }
    if !judgement.missing.isEmpty { return missingFacts }
    if status == .onTrack {
      return Localized(
        vi: "chưa ghi nhận vi phạm; phải giữ đến hết ngày \(until.written.vi)",
        en: "no breach recorded; to be kept up until the end of \(until.written.en)"
      )
    }
    return Localized(vi: "không ghi nhận vi phạm", en: "no breach recorded")
  }

  private func amountWording(_ amount: Rational?, _ atLeast: Rational?, _ atMost: Rational?)
    -> Localized
  {
    guard let amount else { return missingFacts }
    var vi = "số liệu là \(amount)"
    var en = "the amount is \(amount)"
    if let atLeast {
      vi += ", tối thiểu \(atLeast)"
      en += ", at least \(atLeast) is due"
    }
    if let atMost {
      vi += ", tối đa \(atMost)"
      en += ", at most \(atMost) is allowed"
    }
    return Localized(vi: vi + untilVi, en: en + untilEn)
  }

  private func held(_ holds: Bool?) -> Localized {
    switch holds {
    case true?: Localized(vi: "đáp ứng", en: "met")
    case false?: Localized(vi: "không đáp ứng\(untilVi)", en: "not met\(untilEn)")
    case nil: missingFacts
    }
  }
}

extension ResultWording {
  private var missingFacts: Localized {
    Localized(vi: "chưa đủ thông tin\(missingVi)", en: "not enough information\(missingEn)")
  }

  /// At most three missing facts by name; a reader who mends these sees the rest next time.
  private var missingNames: String? {
    var names: [String] = []
    for fact in judgement.missing where !names.contains(fact.path) { names.append(fact.path) }
    guard !names.isEmpty else { return nil }
    return names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
  }

  private var missingVi: String { missingNames.map { "; thiếu: \($0)" } ?? "" }
  private var missingEn: String { missingNames.map { "; missing: \($0)" } ?? "" }

  private var untilVi: String {
    guard status == .pending, let due = judgement.due else { return "" }
    return "; đến hết ngày \(due.written.vi)"
  }
  private var untilEn: String {
    guard status == .pending, let due = judgement.due else { return "" }
    return "; until the end of \(due.written.en)"
  }

  private var fillIn: Localized {
    guard let names = missingNames else {
      return Localized(vi: "bổ sung thông tin còn thiếu", en: "supply what is missing")
    }
    return Localized(vi: "ghi vào hồ sơ: \(names)", en: "fill in: \(names)")
  }

  private var dueRemedy: Localized? {
    if case .notDone(_, let next?) = judgement.finding {
      return Localized(
        vi: "thực hiện ngay, chậm nhất ngày \(next.day.written.vi)",
        en: "do it now, by \(next.day.written.en) at the latest"
      )
    }
    guard let due = judgement.due else { return nil }
    return Localized(
      vi: "hoàn thành chậm nhất ngày \(due.written.vi)",
      en: "complete it by \(due.written.en)"
    )
  }

  private var afterwards: Localized {
    if case .maintained(let breaches, _) = judgement.finding, breaches > 0 {
      return Localized(
        vi: "khắc phục và báo cáo theo quy định; không ghi chi tiết vụ việc vào hồ sơ",
        en: "mend it and report it as the rules ask; put no detail of it into the submission"
      )
    }
    return Localized(
      vi: "thực hiện, hoặc bổ sung minh chứng nếu đã thực hiện; nêu lý do ở mục explanations",
      en: "do it, or supply the evidence if it was done; give the reason under explanations"
    )
  }
}

extension Int {
  /// A number of days in English.
  fileprivate var days: String { self == 1 ? "1 day" : "\(self) days" }
}
