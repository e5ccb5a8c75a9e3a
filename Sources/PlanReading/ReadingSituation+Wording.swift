import Diagnostics

extension ReadingSituation {
  var id: DiagnosticID {
    switch self {
    case .noQuestion: "reading/no-question"
    case .noReading: "reading/no-reading"
    case .severalReadings: "reading/several"
    case .changesNothing: "reading/changes-nothing"
    case .bothChange: "reading/both-change"
    }
  }

  var severity: Severity {
    switch self {
    case .changesNothing: .warning
    default: .error
    }
  }

  var wording: Wording {
    switch self {
    case .noQuestion(let name, let suggestion):
      Wording(
        what: Localized(
          vi: "kế hoạch không có chỗ hiểu hai cách nào tên “\(name)” hay thuộc điểm ấy",
          en: "no open question of the plan is called “\(name)” or is about that clause"
        ),
        remedy: suggestion.map {
          Localized(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?")
        }
          ?? Localized(
            vi: "xem các chỗ ấy ở `interpretations` của kế hoạch",
            en: "see `interpretations` in the plan"
          )
      )
    case .noReading(let text, let known):
      Wording(
        what: Localized(vi: "không có cách hiểu “\(text)”", en: "there is no reading “\(text)”"),
        remedy: Localized(
          vi: "chọn một trong: \(known.joined(separator: ", "))",
          en: "choose one of \(known.joined(separator: ", "))"
        )
      )
    case .severalReadings(let text, let known):
      Wording(
        what: Localized(
          vi: "“\(text)” chỉ nhiều cách hiểu",
          en: "“\(text)” names several readings"
        ),
        remedy: Localized(
          vi: "nêu tên câu hỏi: \(known.joined(separator: ", "))",
          en: "name the question: \(known.joined(separator: ", "))"
        )
      )
    case .changesNothing(let text):
      Wording(
        what: Localized(
          vi: "cách hiểu “\(text)” không đổi kết quả nào",
          en: "the reading “\(text)” changes no result"
        ),
        why: Localized(
          vi: "kế hoạch không ghi `changes` cho cách hiểu này",
          en: "the plan gives no `changes` for it"
        )
      )
    case .bothChange(let obligation):
      Wording(
        what: Localized(
          vi: "hai cách hiểu đã chọn cùng đổi nghĩa vụ “\(obligation)”",
          en: "two of the readings chosen change the obligation “\(obligation)”"
        ),
        remedy: Localized(vi: "chọn từng cách một", en: "choose one at a time")
      )
    }
  }
}
