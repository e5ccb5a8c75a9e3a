import Diagnostics
import Model
import RulePacks

extension UnusedRule {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Luật nghĩa vụ trong gói mà không nghĩa vụ nào dùng",
      en: "A duty rule of a named pack that no obligation uses"
    ),
    why: Localized(
      vi: "có thể một nghĩa vụ đã bị bỏ sót hay nêu nhầm luật",
      en: "an obligation may have been forgotten, or names another rule"
    ),
    remedy: Localized(
      vi: "không cần làm gì nếu kế hoạch không có việc như vậy",
      en: "nothing, if the plan asks for no such thing"
    ),
    example: """
      rules: [duty]   # duty/official-channel is in the pack
      obligations: [… no rule: duty/official-channel …]
      """
  )

  static func what(_ rule: Rule) -> Localized {
    Localized(
      vi: "không nghĩa vụ nào dùng luật \(rule.id)",
      en: "no obligation uses the rule \(rule.id)"
    )
  }

  static func witness(_ rule: Rule) -> Localized {
    Localized(
      vi: "gói “\(rule.pack)” có luật “\(rule.title.vi)”",
      en: "the pack “\(rule.pack)” has the rule “\(rule.title.en)”"
    )
  }
}

extension UnusedWord {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Từ trong từ vựng mà không luật, nghĩa vụ hay thang điểm nào nhắc tới",
      en: "A word of the vocabulary that no rule, obligation or profile mentions"
    ),
    why: Localized(
      vi: "đơn vị dùng từ ấy vẫn được, nhưng không làm thay đổi kết quả nào",
      en: "units may use it, and it changes no result"
    ),
    remedy: Localized(
      vi: "bỏ từ ấy, trừ khi muốn đơn vị ghi cho đủ",
      en: "drop it, unless units should be able to state it all the same"
    ),
    example: """
      vocabulary: {activityKinds: [{id: picnic, …}]}
      """
  )

  static func what(_ word: String, _ list: String) -> Localized {
    Localized(
      vi: "từ “\(word)” của `\(list)` không được nhắc tới ở đâu",
      en: "the word “\(word)” of `\(list)` is mentioned nowhere"
    )
  }

  static func witness(_ word: String, _ list: String) -> Localized {
    Localized(
      vi: "hồ sơ ghi “\(word)” chỉ được tính ở nghĩa vụ nhận mọi từ của `\(list)`",
      en: "a record with “\(word)” counts only where any word of `\(list)` does"
    )
  }
}

extension UncitedReference {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Văn bản trong danh mục mà không điểm nào viện dẫn",
      en: "A reference that no clause cites"
    ),
    why: Localized(
      vi: "luật viện dẫn dựa vào danh mục này; mục thừa thường là thiếu `citedAt`",
      en: "the rules on citations read this list; a spare entry mostly lacks its `citedAt`"
    ),
    remedy: Localized(
      vi: "ghi `citedAt`, hoặc chuyển văn bản sang `relatedActs`",
      en: "write `citedAt`, or move the document to `relatedActs`"
    ),
    example: """
      references: [{id: QD-9, number: 9/QĐ-X, …}]   # without citedAt, and nothing names QD-9
      """
  )

  static func what(_ reference: Reference) -> Localized {
    Localized(
      vi: "không điểm nào viện dẫn \(reference.id)",
      en: "no clause cites \(reference.id)"
    )
  }

  static func witness(_ reference: Reference) -> Localized {
    let number = reference.number ?? reference.id.rawValue
    return Localized(
      vi: "\(number) (\(reference.subject.vi)) không có `citedAt`, không nghĩa vụ nào nêu",
      en: "\(number) (\(reference.subject.en)) has no `citedAt`, and no obligation names it"
    )
  }
}

extension UnnamedInterpretation {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Chỗ hiểu hai cách mà không nghĩa vụ nào nêu",
      en: "An open question that no obligation names"
    ),
    why: Localized(
      vi: "người đọc kết quả không biết kết quả ấy dựa vào cách hiểu nào",
      en: "readers of a result cannot see on which reading it rests"
    ),
    remedy: Localized(
      vi: "nêu nó ở `interpretations` của nghĩa vụ liên quan",
      en: "name it under `interpretations` of the obligations concerned"
    ),
    example: """
      obligations: [… no interpretations: [which-date] …]
      interpretations: [{id: which-date, clauses: ["8"], …}]
      """
  )

  static func what(_ question: Interpretation) -> Localized {
    Localized(
      vi: "không nghĩa vụ nào nêu chỗ hiểu hai cách “\(question.id)”",
      en: "no obligation names the open question “\(question.id)”"
    )
  }

  static func witness(_ question: Interpretation, _ obligations: [String]) -> Localized {
    let names = Localized.names(obligations)
    guard !obligations.isEmpty else {
      return Localized(
        vi: "“\(question.question.vi)”",
        en: "“\(question.question.en)”"
      )
    }
    return Localized(
      vi: "“\(question.question.vi)” chạm tới \(names.vi)",
      en: "“\(question.question.en)” concerns \(names.en)"
    )
  }
}

extension OddityOfText {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Chỗ lạ của văn bản, như bản kế hoạch đã ghi",
      en: "An oddity of the text, as the plan's file records it"
    ),
    why: Localized(
      vi: "người đọc kết quả cần biết chỗ nào văn bản không rõ và đã xử lý ra sao",
      en: "readers need to know where the text is unclear and what was made of it"
    ),
    remedy: Localized(
      vi: "đọc cách xử lý; muốn khác thì đổi dữ liệu của kế hoạch",
      en: "read what is done about it; change the plan's data if that should be otherwise"
    ),
    example: """
      oddities:
        - {id: no-date, clauses: ["8"], says: …, means: …, handling: …}
      """
  )

  static func what(_ says: Localized, at clauses: [String]) -> Localized {
    guard !clauses.isEmpty else {
      return Localized(vi: "toàn văn: \(says.vi)", en: "the whole text: \(says.en)")
    }
    let list = clauses.joined(separator: ", ")
    return Localized(vi: "\(list): \(says.vi)", en: "\(list): \(says.en)")
  }

  static func witness(at clauses: [String]) -> Localized {
    guard !clauses.isEmpty else {
      return Localized(vi: "văn bản của kế hoạch", en: "the plan's text")
    }
    let list = clauses.joined(separator: ", ")
    return Localized(vi: "văn bản ở \(list)", en: "the text at \(list)")
  }

  static let theQuestion = Localized(
    vi: "hai cách hiểu và cách đang dùng",
    en: "the readings and the one in use"
  )
  static let theDocument = Localized(vi: "văn bản ấy trong danh mục", en: "that document")
}
