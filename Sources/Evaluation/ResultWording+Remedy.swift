import CivilTime
import Diagnostics
import Model
import RulePacks

extension ResultWording {
  var fillIn: Localized {
    guard let names = missingNames else {
      return Localized(vi: "bổ sung thông tin còn thiếu", en: "supply what is missing")
    }
    return Localized(vi: "ghi vào hồ sơ: \(names)", en: "fill in: \(names)")
  }

  var dueRemedy: Localized? {
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

  var afterwards: Localized {
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
