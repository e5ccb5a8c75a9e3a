import Diagnostics
import Model

extension DecisionSituation {
  var id: DiagnosticID {
    switch self {
    case .classOrder: "scoring/class-order"
    case .classGap: "scoring/class-gap"
    case .notCompetent: "waiver/not-competent"
    case .beyondClauses: "waiver/beyond-clauses"
    case .notBound: "waiver/not-bound"
    case .waiversClash: "waiver/clash"
    case .withoutEffect: "waiver/without-effect"
    case .contradiction: "verification/contradiction"
    case .ownVerifier: "verification/own-verifier"
    case .dayNotCovered: "calendar/day-not-covered"
    case .dayTwice: "calendar/day-twice"
    case .waiverContent: "waiver/content"
    }
  }

  var severity: Severity { .error }

  var wording: Wording {
    switch self {
    case .classOrder:
      Wording(
        what: Localized(
          vi: "mức này không thấp hơn mức đứng trước",
          en: "the class does not begin below the one before it"
        ),
        remedy: Localized(vi: "xếp các mức từ cao xuống thấp", en: "put the classes best first")
      )
    case .classGap:
      Wording(
        what: Localized(
          vi: "điểm thấp hơn mức cuối không thuộc mức nào",
          en: "scores below the last class fall into none"
        ),
        remedy: Localized(vi: "cho mức cuối bắt đầu từ 0", en: "let the last class begin at 0")
      )
    case .notCompetent(let authority, let kind):
      Wording(
        what: Localized(
          vi: "kế hoạch không trao cho “\(authority)” quyền \(kind.title.vi)",
          en: "the plan gives “\(authority)” no power to \(kind.title.en) a duty"
        ),
        why: Localized(
          vi: "chỉ nơi nêu ở `waiverAuthorities` mới miễn, gia hạn, giảm hay hoãn được",
          en: "only those named under `waiverAuthorities` can waive, extend, reduce or stay"
        ),
        remedy: Localized(
          vi: "xin văn bản của cấp có thẩm quyền",
          en: "obtain a document of a competent authority"
        )
      )
    case .beyondClauses(let authority, let clause):
      Wording(
        what: Localized(
          vi: "quyền của “\(authority)” không phủ điểm \(clause)",
          en: "the power of “\(authority)” does not reach clause \(clause)"
        ),
        why: Localized(
          vi: "`waiverAuthorities` của kế hoạch chỉ nêu những điểm khác",
          en: "`waiverAuthorities` of the plan names other clauses only"
        ),
        remedy: Localized(
          vi: "xin văn bản của cấp có thẩm quyền",
          en: "obtain a document of a competent authority"
        )
      )
    case .notBound(let unit, let obligation):
      Wording(
        what: Localized(
          vi: "“\(unit)” không phải thực hiện \(obligation)",
          en: "“\(unit)” does not owe \(obligation)"
        ),
        remedy: Localized(vi: "sửa đơn vị hoặc nghĩa vụ", en: "correct the unit or the obligation")
      )
    case .waiversClash(let documents):
      Wording(
        what: Localized(
          vi:
            "hai văn bản (\(documents.joined(separator: " và "))) cùng có giá trị mà cho kết quả khác nhau",
          en: "two documents (\(documents.joined(separator: " and "))) hold together and differ"
        ),
        why: Localized(
          vi: "không văn bản nào được chọn thay cấp đã ban hành",
          en: "none is chosen on behalf of who granted them"
        ),
        remedy: Localized(
          vi: "rút lại một văn bản, hoặc cho thời hạn không trùng nhau",
          en: "withdraw one, or let their terms not overlap"
        )
      )
    case .withoutEffect(let obligation):
      Wording(
        what: Localized(
          vi: "văn bản không làm nhẹ nghĩa vụ \(obligation)",
          en: "the waiver does not lighten \(obligation)"
        ),
        why: Localized(
          vi:
            "hạn mới không muộn hơn, số mới không nhỏ hơn, hoặc nghĩa vụ không có hạn hay số lượng",
          en: "its date is not later, its number not smaller, or the duty has no date or number"
        ),
        remedy: Localized(
          vi: "sửa `deadline` hoặc `atLeast`",
          en: "correct `deadline` or `atLeast`"
        )
      )
    case .contradiction:
      Wording(
        what: Localized(
          vi: "hai kết quả cùng ngày về một mục mà trái nhau",
          en: "two results of one day about one thing contradict each other"
        ),
        remedy: Localized(vi: "giữ lại kết quả đúng", en: "keep the right one")
      )
    case .ownVerifier(let unit):
      Wording(
        what: Localized(
          vi: "“\(unit)” tự kiểm chứng hồ sơ của mình",
          en: "“\(unit)” verifies its own submission"
        ),
        why: Localized(
          vi: "kiểm chứng là việc của nơi khác",
          en: "verifying is another office's work"
        ),
        remedy: Localized(vi: "nêu cơ quan đã kiểm", en: "name the office that looked")
      )
    case .dayNotCovered(let day):
      Wording(
        what: Localized(
          vi: "ngày \(day) nằm ngoài khoảng mà lịch phủ",
          en: "the day \(day) lies outside the days that the calendar covers"
        ),
        remedy: Localized(
          vi: "mở rộng `covers` hoặc bỏ ngày này",
          en: "extend `covers`, or drop the day"
        )
      )
    case .dayTwice(let day):
      Wording(
        what: Localized(vi: "ngày \(day) có hai lần", en: "the day \(day) stands there twice"),
        remedy: Localized(vi: "bỏ một lần", en: "remove one")
      )
    case .waiverContent(let kind):
      Wording(
        what: Localized(
          vi: "quyết định loại “\(kind)” ghi thiếu hoặc thừa",
          en: "a waiver of kind “\(kind)” says too little or too much"
        ),
        remedy: Localized(
          vi: "extend cần `deadline`, reduce cần `atLeast`, loại khác không có cả hai",
          en: "extend needs `deadline`, reduce needs `atLeast`, the others have neither"
        )
      )
    }
  }
}
