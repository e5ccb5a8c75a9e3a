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
    return relieved ?? refused ?? eased(doubted(found))
  }

  /// What the measure saw.
  private var found: Localized {
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
    case .unbounded(let reason): return unbounded(reason)
    case .ordered(let wrong, let unclear, let all): return ordered(wrong, unclear, all)
    case .share(let got, let outOf, let target): return share(got, outOf, target)
    case .composed(let fulfilled, let open, let all, let needed):
      return composed(fulfilled, open, all, needed)
    case .recurring(let fulfilled, let over, let all): return recurring(fulfilled, over, all)
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

  var failed: Localized {
    let first = judgement.failures[0].wording.what
    return Localized(
      vi: "không tính được: \(first.vi)",
      en: "could not be computed: \(first.en)"
    )
  }

  func done(_ moment: Moment, _ daysLate: Int) -> Localized {
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

  func notDone(_ daysOver: Int, _ next: NextBound?) -> Localized {
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
}

extension Int {
  /// A number of days in English.
  var days: String { self == 1 ? "1 day" : "\(self) days" }
}
