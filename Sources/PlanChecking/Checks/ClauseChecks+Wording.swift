import Diagnostics
import Model

extension ClauseWithoutDuty {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Điểm có giao việc mà không nghĩa vụ nào, việc không chấm nào đáp lại",
      en: "A clause asks something, and neither an obligation nor an unscored duty answers"
    ),
    why: Localized(
      vi: "điều văn bản đòi sẽ lặng lẽ không ai bị xét",
      en: "what the text asks would silently be judged of nobody"
    ),
    remedy: Localized(
      vi: "thêm nghĩa vụ, hoặc ghi việc ấy vào `unscored` cùng lý do, hoặc đặt `normative: false`",
      en:
        "add an obligation, or list it under `unscored` with the reason, or set `normative: false`"
    ),
    example: """
      clauses:
        - {id: "3", gist: {vi: Mở lớp, en: Hold classes}}
      obligations: []   # none with clause: "3"
      """
  )

  static func what(_ clause: ClauseID) -> Localized {
    Localized(
      vi: "điểm \(clause) có giao việc nhưng không việc nào được xét hay được nói là không chấm",
      en: "clause \(clause) asks something, and nothing is judged by it or said to be unscored"
    )
  }

  static func witness(_ clause: Clause) -> Localized {
    let gist = clause.gist ?? Localized(clause.id.rawValue)
    return Localized(
      vi: "đơn vị không làm điểm \(clause.id) (\(gist.vi)) vẫn không bị nêu ở đâu",
      en: "a unit that ignores clause \(clause.id) (\(gist.en)) is named nowhere"
    )
  }
}

extension DutyOfPurpose {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Nghĩa vụ thuộc một điểm được ghi là không giao việc",
      en: "An obligation comes from a clause that is said to ask nothing"
    ),
    why: Localized(
      vi: "điểm chỉ nói mục đích không thể là căn cứ để xét ai",
      en: "nobody can be judged by a clause that only states a purpose"
    ),
    remedy: Localized(
      vi: "sửa `clause` của nghĩa vụ, hoặc bỏ `normative: false` của điểm",
      en: "correct the obligation's `clause`, or drop the clause's `normative: false`"
    ),
    example: """
      clauses:
        - {id: "1", normative: false, gist: {vi: Mục đích, en: Purpose}}
      obligations:
        - {id: "1#1", clause: "1", …}
      """
  )

  static func what(_ obligation: ObligationID, _ clause: ClauseID) -> Localized {
    Localized(
      vi: "nghĩa vụ \(obligation) thuộc điểm \(clause), mà điểm ấy được ghi là không giao việc",
      en: "obligation \(obligation) comes from clause \(clause), which is said to ask nothing"
    )
  }

  static func witness(_ obligation: Obligation, _ clause: Clause) -> Localized {
    Localized(
      vi: "cặp \(obligation.id) “\(obligation.title.vi)” và điểm \(clause.id)",
      en: "the pair \(obligation.id) “\(obligation.title.en)” and clause \(clause.id)"
    )
  }

  static let notNormative = Localized(
    vi: "điểm được ghi là không giao việc ở đây",
    en: "here the clause is said to ask nothing"
  )
}

extension ScoredAndUnscored {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Một việc vừa là nghĩa vụ vừa nằm trong các việc không chấm",
      en: "A duty is both an obligation and listed as unscored"
    ),
    why: Localized(
      vi: "bảng đối chiếu sẽ nói cùng lúc là có xét và không xét",
      en: "the table would say at once that it is judged and that it is not"
    ),
    remedy: Localized(
      vi: "giữ một trong hai chỗ; hai việc khác nhau thì cho hai mã",
      en: "keep one of the two; give different duties different identifiers"
    ),
    example: """
      clauses:
        - id: "3"
          unscored: [{id: "3#1", …}]
      obligations:
        - {id: "3#1", clause: "3", …}
      """
  )

  static func what(_ id: ObligationID) -> Localized {
    Localized(
      vi: "\(id) vừa là nghĩa vụ vừa là việc không chấm",
      en: "\(id) is both an obligation and an unscored duty"
    )
  }

  static func witness(_ clause: ClauseID, _ unscored: Clause.Unscored) -> Localized {
    Localized(
      vi: "điểm \(clause) nói không chấm \(unscored.id) vì: \(unscored.why.vi)",
      en: "clause \(clause) says that \(unscored.id) is not judged: \(unscored.why.en)"
    )
  }

  static let theObligation = Localized(vi: "nghĩa vụ cùng mã", en: "the obligation of this name")
}
