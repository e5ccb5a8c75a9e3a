import Diagnostics
import Model

extension CountOutOfReach {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Con số đòi hỏi nhiều hơn số có thể có",
      en: "A number that is greater than there can be"
    ),
    why: Localized(vi: "không đơn vị nào đạt được", en: "no unit can ever reach it"),
    remedy: Localized(
      vi: "giảm `atLeast`, hoặc thêm mục còn thiếu vào danh sách",
      en: "lower `atLeast`, or add to the list what is missing"
    ),
    example: """
      measure: {count: "['a', 'b', 'c']", as: x, atLeast: 4}
      """
  )

  static func what(_ obligation: ObligationID, _ needed: Rational, of number: Int) -> Localized {
    Localized(
      vi: "\(obligation) đòi \(needed) mà chỉ có thể có \(number)",
      en: "\(obligation) asks for \(needed), and there can be only \(number)"
    )
  }

  static func thereAreOnly(_ names: [String]) -> Localized {
    let names = Localized.names(names, atMost: 6)
    return Localized(vi: "chỉ có \(names.vi)", en: "there are only \(names.en)")
  }
}

extension MemberOutOfReach {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Một phần tử phải bao quát mà không việc nào chạm tới được",
      en: "A member of a set that nothing can reach"
    ),
    why: Localized(
      vi: "nghĩa vụ này không bao giờ đạt đủ",
      en: "the duty can never be met in full"
    ),
    remedy: Localized(vi: "sửa tên, hoặc khai báo nó", en: "correct the name, or declare it"),
    example: """
      measure: {cover: "['a', 'b']", as: x, member: x, of: [a, b, c]}
      """
  )

  static func what(_ obligation: ObligationID, _ name: String, near: String?) -> Localized {
    let hint = Localized(
      vi: near.map { "; có phải là “\($0)”?" } ?? "",
      en: near.map { "; did you mean “\($0)”?" } ?? ""
    )
    return Localized(
      vi: "“\(name)” của \(obligation) không việc nào chạm tới được\(hint.vi)",
      en: "nothing can reach “\(name)” of \(obligation)\(hint.en)"
    )
  }

  static func witness(_ name: String, _ known: [String]) -> Localized {
    let names = Localized.names(known, atMost: 6)
    return Localized(
      vi: "“\(name)” không nằm trong \(names.vi)",
      en: "“\(name)” is not among \(names.en)"
    )
  }
}

extension NothingToReach {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Cách đo không đòi việc nào",
      en: "A measure that asks nothing"
    ),
    why: Localized(
      vi: "nhóm rỗng không bao giờ là đạt: nghĩa vụ sẽ thành không áp dụng",
      en: "an empty set is never a pass: the duty becomes not applicable"
    ),
    remedy: Localized(
      vi: "sửa `atLeast` hay `of`, hoặc bỏ nghĩa vụ ấy với đơn vị này",
      en: "correct `atLeast` or `of`, or do not bind that unit"
    ),
    example: """
      rule: duty/activities
      with: {kinds: [class], atLeast: 0}
      """
  )

  static func what(_ obligation: ObligationID) -> Localized {
    Localized(
      vi: "\(obligation) không đòi việc nào",
      en: "\(obligation) asks nothing"
    )
  }

  static func witness(_ unit: Unit?) -> Localized {
    guard let unit else {
      return Localized(vi: "xét chung cho tất cả", en: "judged for all together")
    }
    let name = Localized.unit(unit)
    return Localized(vi: "với \(name.vi)", en: "for \(name.en)")
  }
}

extension UnknownWord {
  static let guide = CheckGuide(
    title: Localized(
      vi: "Tham số dùng một từ không có trong từ vựng, sổ đơn vị hay danh mục văn bản",
      en: "A parameter uses a word that vocabulary, registry and references do not have"
    ),
    why: Localized(
      vi: "không hồ sơ nào được dùng từ ấy nên không việc nào được tính",
      en: "no submission may use the word, so nothing will count"
    ),
    remedy: Localized(
      vi: "sửa từ, hoặc thêm nó vào `vocabulary`, sổ đơn vị hay `references`",
      en: "correct the word, or add it to `vocabulary`, the registry or `references`"
    ),
    example: """
      vocabulary: {topics: [{id: bien-dao, …}]}
      …
      with: {topics: [bien-doa]}
      """
  )

  static func what(_ word: String, _ parameter: String, near: String?) -> Localized {
    let hint = Localized(
      vi: near.map { "; có phải là “\($0)”?" } ?? "",
      en: near.map { "; did you mean “\($0)”?" } ?? ""
    )
    return Localized(
      vi: "tham số `\(parameter)` dùng từ “\(word)” không có ở đâu\(hint.vi)",
      en: "the parameter `\(parameter)` uses the word “\(word)”, which is nowhere\(hint.en)"
    )
  }

  static func witness(_ obligation: ObligationID, _ word: String) -> Localized {
    Localized(
      vi: "với \(obligation), hồ sơ phải ghi “\(word)”, mà ghi thế thì bị báo là không có từ ấy",
      en: "for \(obligation) a submission would have to write “\(word)”, which is then refused"
    )
  }
}
