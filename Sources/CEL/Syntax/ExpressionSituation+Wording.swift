public import Diagnostics

extension ExpressionSituation: Situation {
  /// The stable identifier.
  public var id: DiagnosticID {
    switch self {
    case .strangeCharacter: "cel/strange-character"
    case .unterminated: "cel/unterminated"
    case .badEscape: "cel/bad-escape"
    case .badNumber: "cel/bad-number"
    case .unexpected: "cel/syntax"
    case .reserved: "cel/reserved-word"
    case .tooLarge: "cel/too-large"
    case .badMacro: "cel/bad-macro"
    case .undeclared: "cel/undeclared"
    case .noSuchField: "cel/no-such-field"
    case .unknownFunction: "cel/unknown-function"
    case .noOverload: "cel/no-overload"
    case .typesDiffer: "cel/types-differ"
    case .wrongType: "cel/wrong-type"
    case .notSelectable: "cel/not-selectable"
    case .notIterable: "cel/not-iterable"
    case .alwaysFails(let situation): situation.id
    }
  }

  /// Always an error.
  public var severity: Severity { .error }

  /// What it says, in both languages.
  public var wording: Wording {
    switch self {
    case .strangeCharacter, .unterminated, .badEscape, .badNumber, .unexpected, .reserved,
      .tooLarge, .badMacro:
      syntaxWording
    case .undeclared, .noSuchField, .unknownFunction, .noOverload, .typesDiffer, .wrongType,
      .notSelectable, .notIterable:
      typeWording
    case .alwaysFails(let situation): situation.wording
    }
  }

  /// The wording of mistakes of spelling and grammar.
  private var syntaxWording: Wording {
    switch self {
    case .strangeCharacter(let text):
      says(
        vi: "ký tự “\(text)” không dùng được ở đây",
        en: "“\(text)” means nothing here",
        remedy: Remedy.foreign(text)
      )
    case .unterminated:
      says(vi: "chuỗi không được đóng", en: "the literal does not end")
    case .badEscape(let text):
      says(
        vi: "chuỗi không có dấu thoát “\(text)”",
        en: "strings have no escape “\(text)”",
        remedy: Remedy.escape(text)
      )
    case .badNumber(let text):
      says(
        vi: "“\(text)” không phải số, hoặc quá lớn",
        en: "“\(text)” is no number, or too large",
        remedy: Remedy.number
      )
    case .unexpected(let text, let expected):
      text.isEmpty
        ? says(
          vi: "biểu thức dừng ở đây, còn cần \(expected.vi)",
          en: "the expression ends here, \(expected.en) is still due"
        )
        : says(
          vi: "gặp “\(text)”, cần \(expected.vi)",
          en: "found “\(text)” where \(expected.en) is due",
          remedy: Remedy.foreign(text)
        )
    case .reserved(let word):
      says(
        vi: "“\(word)” là từ dành riêng",
        en: "“\(word)” is a reserved word",
        remedy: Remedy.reserved(word)
      )
    case .tooLarge(let what, let limit):
      says(
        vi: "biểu thức có \(what.vi) quá giới hạn \(limit)",
        en: "the expression passes the limit of \(limit) \(what.en)"
      )
    case .badMacro(let name, let expected):
      says(vi: "“\(name)” cần \(expected.vi)", en: "“\(name)” takes \(expected.en)")
    case .undeclared, .noSuchField, .unknownFunction, .noOverload, .typesDiffer, .wrongType,
      .notSelectable, .notIterable, .alwaysFails:
      wording
    }
  }

  /// The wording of mistakes of names and types.
  private var typeWording: Wording {
    switch self {
    case .undeclared(let name, let suggestion):
      says(vi: "không biết tên “\(name)”", en: "“\(name)” is not declared", suggestion)
    case .noSuchField(let field, let type, let suggestion):
      says(
        vi: "kiểu \(type.spoken) không có trường “\(field)”",
        en: "the type \(type.spoken) has no field “\(field)”",
        suggestion
      )
    case .unknownFunction(let name, let suggestion):
      says(vi: "không có hàm “\(name)”", en: "there is no function “\(name)”", suggestion)
    case .noOverload(let name, let arguments, let candidates):
      overloadWording(name, arguments, candidates)
    case .typesDiffer(let first, let second, let name):
      says(
        vi: "hai vế của “\(name)” khác kiểu: \(first.spoken) và \(second.spoken)",
        en: "the sides of “\(name)” have different types: \(first.spoken) and \(second.spoken)",
        remedy: Remedy.types([first, second])
      )
    case .wrongType(let type, let expected):
      says(
        vi: "kiểu là \(type.spoken), cần \(expected.spoken)",
        en: "the type is \(type.spoken) where \(expected.spoken) is due"
      )
    case .notSelectable(let type, let field):
      says(
        vi: "kiểu \(type.spoken) không có trường nào, nên không có “\(field)”",
        en: "the type \(type.spoken) has no fields, so no “\(field)”",
        remedy: Remedy.selection(from: type)
      )
    case .notIterable(let type):
      says(
        vi: "cần một danh sách hoặc bảng, đây là \(type.spoken)",
        en: "a list or a map is due, this is \(type.spoken)"
      )
    case .strangeCharacter, .unterminated, .badEscape, .badNumber, .unexpected, .reserved,
      .tooLarge, .badMacro, .alwaysFails:
      wording
    }
  }

  private func overloadWording(_ name: String, _ arguments: [CELType], _ candidates: [String])
    -> Wording
  {
    let types = arguments.map(\.spoken).joined(separator: ", ")
    let spoken = OperatorName.spoken(name)
    var wording = says(
      vi: "“\(spoken)” không nhận các kiểu (\(types))",
      en: "“\(spoken)” does not take the types (\(types))"
    )
    if let remedy = Remedy.types(arguments) {
      wording.remedy = remedy
    } else if !candidates.isEmpty {
      let list = candidates.prefix(4).joined(separator: " · ")
      wording.remedy = Localized(vi: "nó nhận: \(list)", en: "it takes: \(list)")
    }
    return wording
  }

  private func says(
    vi: String,
    en: String,
    _ suggestion: String? = nil,
    remedy: Localized? = nil
  ) -> Wording {
    let meant = suggestion.map {
      Localized(vi: "có phải ý bạn là “\($0)”?", en: "did you mean “\($0)”?")
    }
    return Wording(what: Localized(vi: vi, en: en), remedy: meant ?? remedy)
  }
}
