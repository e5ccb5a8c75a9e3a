import Diagnostics

extension DecisionSituation {
  var id: DiagnosticID {
    switch self {
    case .classOrder: "scoring/class-order"
    case .classGap: "scoring/class-gap"
    case .notCompetent: "waiver/not-competent"
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
          vi: "kế hoạch không trao cho “\(authority)” quyền \(kind)",
          en: "the plan does not let “\(authority)” grant “\(kind)”"
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
