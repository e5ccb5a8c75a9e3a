import Diagnostics

extension RuleSituation {
  var id: DiagnosticID {
    switch self {
    case .misplaced: "rule/misplaced"
    case .duplicate: "rule/duplicate"
    case .unclosedBrace: "rule/unclosed-brace"
    case .measureKind: "rule/measure-kind"
    case .ignoredKey: "rule/ignored-key"
    case .missingKey: "rule/missing-key"
    case .parameterType: "rule/parameter-type"
    case .noSuchDeadline: "rule/no-such-deadline"
    case .tooDeep: "rule/measures-too-deep"
    case .tooMany: "rule/at-least"
    case .stepsOfNoCount: "rule/steps-of-no-count"
    case .stepsDoNotRise: "rule/steps-do-not-rise"
    case .noDeadline: "rule/no-deadline"
    case .notReceipts: "rule/not-receipts"
    case .notAList: "rule/not-a-list"
    case .notAPath: "rule/not-a-path"
    case .keyWithoutRound: "rule/key-without-round"
    case .roundWithoutKey: "rule/round-without-key"
    case .aboutOfDuty: "rule/about-of-duty"
    case .noBody: "rule/no-body"
    case .unproven: "rule/unproven"
    case .unknownName: "rule/unknown-name"
    }
  }

  var severity: Severity {
    switch self {
    case .unproven: .warning
    default: .error
    }
  }

  var wording: Wording {
    switch self {
    case .misplaced(let id, let expected):
      Wording(
        what: Localized(
          vi: "quy tắc mang mã “\(id)” nhưng tệp nằm ở chỗ của “\(expected)”",
          en: "the rule is called “\(id)”, but its file stands where “\(expected)” belongs"
        ),
        why: Localized(
          vi: "mã của quy tắc là thư mục và tên tệp, để ai cũng tìm được",
          en: "a rule's identifier is its folder and file name, so that anyone can find it"
        ),
        remedy: Localized(vi: "sửa `id:` hoặc chuyển tệp", en: "correct `id:` or move the file")
      )
    case .duplicate(let id):
      Wording(
        what: Localized(
          vi: "hai quy tắc cùng mang mã “\(id)”",
          en: "two rules are called “\(id)”"
        ),
        remedy: Localized(vi: "đổi mã một quy tắc", en: "rename one of them")
      )
    case .unclosedBrace:
      Wording(
        what: Localized(
          vi: "dấu { trong câu thông báo chưa đóng",
          en: "a { of the message is not closed"
        ),
        remedy: Localized(
          vi: "thêm }, hoặc viết {{ cho dấu ngoặc thường",
          en: "add }, or write {{ for a plain brace"
        )
      )
    case .measureKind(let found):
      Wording(
        what: found.isEmpty
          ? Localized(
            vi: "phép đo không nói đo gì",
            en: "the measure does not say what it measures"
          )
          : Localized(
            vi: "phép đo nêu nhiều cách đo cùng lúc: \(found.joined(separator: ", "))",
            en: "the measure names several kinds at once: \(found.joined(separator: ", "))"
          ),
        remedy: Localized(
          vi: "nêu đúng một trong: \(MeasureKind.names)",
          en: "name exactly one of \(MeasureKind.names)"
        )
      )
    case .ignoredKey(let key, let kind, let known):
      Wording(
        what: Localized(
          vi: "phép đo `\(kind)` không dùng khóa `\(key)`",
          en: "the measure `\(kind)` does not use the key `\(key)`"
        ),
        remedy: Localized(
          vi: "bỏ khóa này; đi cùng `\(kind)` chỉ có: \(known.joined(separator: ", "))",
          en: "remove it; beside `\(kind)` there may be \(known.joined(separator: ", "))"
        )
      )
    case .missingKey(let keys, let kind):
      Wording(
        what: Localized(
          vi: "phép đo `\(kind)` thiếu khóa \(keys.joined(separator: " hoặc "))",
          en: "the measure `\(kind)` lacks the key \(keys.joined(separator: " or "))"
        ),
        remedy: Localized(vi: "thêm khóa này", en: "add it")
      )
    case .parameterType(let type, let known):
      Wording(
        what: Localized(
          vi: "không có kiểu tham số “\(type)”",
          en: "there is no parameter type “\(type)”"
        ),
        remedy: Localized(
          vi: "dùng một trong: \(known.joined(separator: ", "))",
          en: "use one of \(known.joined(separator: ", "))"
        )
      )
    case .noSuchDeadline(let name, let suggestion):
      Wording(
        what: Localized(
          vi: "“\(name)” không phải tham số kiểu deadline của quy tắc",
          en: "“\(name)” is no parameter of type deadline of the rule"
        ),
        remedy: suggestion.map {
          Localized(vi: "có phải là “params.\($0)”?", en: "did you mean “params.\($0)”?")
        }
          ?? Localized(
            vi: "khai báo tham số kiểu deadline, hoặc ghi {before: …} hay {by: …}",
            en: "declare a parameter of type deadline, or write {before: …} or {by: …}"
          )
      )
    case .tooDeep(let limit):
      Wording(
        what: Localized(
          vi: "các phép đo lồng nhau quá \(limit) tầng",
          en: "measures lie in each other more than \(limit) deep"
        ),
        remedy: Localized(vi: "tách thành nhiều nghĩa vụ", en: "split it into several obligations")
      )
    case .tooMany(let parts):
      Wording(
        what: Localized(
          vi: "`atLeast` phải là số nguyên từ 1 đến \(parts)",
          en: "`atLeast` must be a whole number from 1 to \(parts)"
        ),
        why: Localized(
          vi: "phép đo chỉ có \(parts) phần",
          en: "the measure has \(parts) parts"
        ),
        remedy: Localized(vi: "sửa số này, hoặc thêm phần", en: "correct the number, or add parts")
      )
    case .stepsOfNoCount:
      Wording(
        what: Localized(
          vi: "bậc điểm chỉ dùng cho phép đo đếm (count, cover)",
          en: "steps of credit are only for what is counted (count, cover)"
        ),
        remedy: Localized(
          vi: "ghi proportional hoặc all-or-nothing",
          en: "write proportional or all-or-nothing"
        )
      )
    case .stepsDoNotRise:
      Wording(
        what: Localized(
          vi: "bậc này không cao hơn bậc trước, hoặc giá trị không nằm giữa 0 và 1",
          en: "the step is not above the one before it, or its worth is not between 0 and 1"
        ),
        why: Localized(
          vi: "làm được nhiều hơn thì không bao giờ được tính ít hơn",
          en: "doing more never counts for less"
        ),
        remedy: Localized(
          vi: "cho `from` và `worth` cùng tăng dần",
          en: "let both `from` and `worth` rise"
        )
      )
    case .noDeadline:
      Wording(
        what: Localized(vi: "đây không phải một hạn", en: "this is no deadline"),
        remedy: Localized(
          vi: "ghi {before: NGÀY}, {by: NGÀY} hoặc {within: {days: n, of: SỰ KIỆN}}",
          en: "write {before: DAY}, {by: DAY} or {within: {days: n, of: EVENT}}"
        )
      )
    case .notReceipts(let type):
      Wording(
        what: Localized(
          vi: "`register` phải cho các mục của sổ tiếp nhận, nhưng cho \(type)",
          en: "`register` must give entries of the receipt register, but gives \(type)"
        ),
        remedy: Localized(
          vi: "chọn từ `receipts`, ví dụ receipts.filter(r, r.document == 'report')",
          en: "select from `receipts`, such as receipts.filter(r, r.document == 'report')"
        )
      )
    case .notAList(let type):
      Wording(
        what: Localized(
          vi: "biểu thức phải cho một danh sách, nhưng cho \(type)",
          en: "the expression must give a list, but gives \(type)"
        ),
        remedy: Localized(vi: "chọn một danh sách", en: "select a list")
      )
    case .notAPath(let text):
      Wording(
        what: Localized(
          vi: "“\(text)” không chỉ vào một trường của hồ sơ",
          en: "“\(text)” does not name a fact of the submission"
        ),
        remedy: Localized(
          vi: "ghi tên biến và các khóa, ví dụ citation.issued",
          en: "write a variable and its keys, such as citation.issued"
        )
      )
    case .keyWithoutRound:
      Wording(
        what: Localized(
          vi: "`scope.key` chỉ có nghĩa với `about: round`",
          en: "`scope.key` has a meaning only with `about: round`"
        ),
        remedy: Localized(
          vi: "bỏ khóa này, hoặc thêm `about: round`",
          en: "remove it, or add `about: round`"
        )
      )
    case .roundWithoutKey:
      Wording(
        what: Localized(
          vi: "quy tắc về cả đợt không nói các hồ sơ gặp nhau ở điểm gì",
          en: "the rule about the round does not say by what submissions meet"
        ),
        remedy: Localized(
          vi: "thêm `scope: {each: …, as: …, key: …}`",
          en: "add `scope: {each: …, as: …, key: …}`"
        )
      )
    case .aboutOfDuty:
      Wording(
        what: Localized(
          vi: "quy tắc nghĩa vụ không dùng `about:`",
          en: "a duty rule does not use `about:`"
        ),
        why: Localized(
          vi: "nghĩa vụ của ai là do kế hoạch nói",
          en: "whose duty it is says the plan"
        ),
        remedy: Localized(vi: "bỏ khóa này", en: "remove it")
      )
    case .noBody:
      Wording(
        what: Localized(
          vi: "quy tắc không có `measure:` hay `match:`",
          en: "the rule has neither `measure:` nor `match:`"
        ),
        remedy: Localized(
          vi: "thêm `measure:` cho nghĩa vụ, hoặc `match:` cho lỗi cần tìm",
          en: "add `measure:` for a duty, or `match:` for a defect to find"
        )
      )
    case .unproven(let passes):
      Wording(
        what: passes
          ? Localized(vi: "quy tắc không có ví dụ đạt", en: "the rule has no example that passes")
          : Localized(
            vi: "quy tắc không có ví dụ không đạt",
            en: "the rule has no example that fails"
          ),
        remedy: Localized(
          vi: "thêm ví dụ vào `examples:`",
          en: "add one under `examples:`"
        )
      )
    case .unknownName(let name, let suggestion):
      Wording(
        what: Localized(vi: "không có tên “\(name)”", en: "there is no name “\(name)”"),
        remedy: suggestion.map {
          Localized(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?")
        }
      )
    }
  }
}
