public import Diagnostics

extension RuntimeSituation: Situation {
  /// The stable identifier.
  public var id: DiagnosticID {
    switch self {
    case .noOverload: "cel/no-overload"
    case .noSuchKey: "cel/no-such-key"
    case .noSuchField: "cel/no-such-field"
    case .indexOutOfRange: "cel/index-out-of-range"
    case .divisionByZero: "cel/division-by-zero"
    case .overflow: "cel/overflow"
    case .badKey: "cel/bad-key"
    case .duplicateKey: "cel/duplicate-key"
    case .cannotConvert: "cel/cannot-convert"
    case .badArgument: "cel/bad-argument"
    case .badPattern: "cel/bad-pattern"
    case .emptyOptional: "cel/empty-optional"
    case .undeclared: "cel/undeclared"
    case .tooManySteps: "cel/too-many-steps"
    case .tooMuchWork: "cel/too-much-work"
    }
  }

  /// Always an error.
  public var severity: Severity { .error }

  /// What it says, in both languages.
  public var wording: Wording {
    switch self {
    case .noOverload(let function, let operands):
      RuntimeWording.noOverload(function, operands)
    case .noSuchKey(let key, let suggestion): RuntimeWording.noSuchKey(key, suggestion)
    case .noSuchField(let field, let type, let suggestion):
      RuntimeWording.noSuchField(field, type, suggestion)
    case .indexOutOfRange(let index, let count): RuntimeWording.indexOutOfRange(index, count)
    case .divisionByZero(let name):
      Wording(
        what: Localized(
          vi: "phép “\(name)” chia cho số không",
          en: "“\(name)” divides by zero"
        )
      )
    case .overflow(let name):
      Wording(
        what: Localized(
          vi: "kết quả của “\(name)” vượt quá giới hạn của kiểu",
          en: "the result of “\(name)” does not fit its type"
        )
      )
    case .badKey(let type):
      Wording(
        what: Localized(
          vi: "giá trị kiểu \(type.spoken) không làm khóa được",
          en: "a value of type \(type.spoken) cannot be a map key"
        ),
        remedy: Localized(
          vi: "dùng khóa kiểu bool, int, uint hoặc string",
          en: "use a key of type bool, int, uint or string"
        )
      )
    case .duplicateKey(let key):
      Wording(
        what: Localized(vi: "khóa \(key) có hai lần", en: "the key \(key) stands twice")
      )
    case .cannotConvert(let value, let from, let target):
      RuntimeWording.cannotConvert(value, from, target)
    case .badArgument(let function, let argument, let expected):
      RuntimeWording.badArgument(function, argument, expected)
    case .badPattern(let pattern, let reason): RuntimeWording.badPattern(pattern, reason)
    case .emptyOptional:
      Wording(
        what: Localized(
          vi: "giá trị tùy chọn không có gì",
          en: "the optional has no value"
        ),
        remedy: Localized(
          vi: "hỏi hasValue() trước, hoặc dùng orValue(…)",
          en: "ask hasValue() first, or use orValue(…)"
        )
      )
    case .undeclared(let name):
      Wording(what: Localized(vi: "không biết tên “\(name)”", en: "“\(name)” is not known"))
    case .tooManySteps(let limit):
      Wording(
        what: Localized(
          vi: "biểu thức chạy quá \(limit) bước",
          en: "the expression takes more than \(limit) steps"
        )
      )
    case .tooMuchWork(let limit): RuntimeWording.tooMuchWork(limit)
    }
  }
}

/// The longer wordings.
private enum RuntimeWording {
  static func noOverload(_ function: String, _ operands: [CELType]) -> Wording {
    let types = operands.map(\.spoken).joined(separator: ", ")
    let name = OperatorName.spoken(function)
    return Wording(
      what: Localized(
        vi: "“\(name)” không nhận các kiểu (\(types))",
        en: "“\(name)” does not take the types (\(types))"
      ),
      remedy: Remedy.types(operands)
    )
  }

  static func noSuchKey(_ key: String, _ suggestion: String?) -> Wording {
    Wording(
      what: Localized(vi: "không có khóa \(key)", en: "there is no key \(key)"),
      remedy: suggestion.map { didYouMean($0) }
    )
  }

  static func noSuchField(_ field: String, _ type: CELType, _ suggestion: String?) -> Wording {
    Wording(
      what: Localized(
        vi: "kiểu \(type.spoken) không có trường “\(field)”",
        en: "the type \(type.spoken) has no field “\(field)”"
      ),
      remedy: suggestion.map { didYouMean($0) }
    )
  }

  static func indexOutOfRange(_ index: Int64, _ count: Int) -> Wording {
    Wording(
      what: Localized(
        vi: "danh sách không có phần tử ở chỉ số \(index)",
        en: "the list has no element at index \(index)"
      ),
      remedy: Remedy.index(count: count)
    )
  }

  static func cannotConvert(_ value: String, _ from: CELType, _ target: CELType) -> Wording {
    Wording(
      what: Localized(
        vi: "không đổi được \(value) (kiểu \(from.spoken)) thành \(target.spoken)",
        en: "\(value) (of type \(from.spoken)) cannot be converted to \(target.spoken)"
      ),
      remedy: Remedy.conversion(to: target)
    )
  }

  static func badArgument(_ function: String, _ argument: String, _ expected: Localized) -> Wording
  {
    let name = OperatorName.spoken(function)
    return Wording(
      what: Localized(
        vi: "“\(name)” không nhận \(argument)",
        en: "“\(name)” does not take \(argument)"
      ),
      remedy: Localized(vi: "cần \(expected.vi)", en: "it takes \(expected.en)")
    )
  }

  static func badPattern(_ pattern: String, _ reason: String) -> Wording {
    Wording(
      what: Localized(
        vi: "mẫu “\(pattern)” không phải biểu thức chính quy RE2: \(reason)",
        en: "the pattern “\(pattern)” is no RE2 regular expression: \(reason)"
      )
    )
  }

  static func tooMuchWork(_ limit: Int) -> Wording {
    Wording(
      what: Localized(
        vi: "biểu thức phải xem quá \(limit) phần tử và byte",
        en: "the expression looks at more than \(limit) elements and bytes"
      ),
      remedy: Localized(
        vi: "so sánh các danh sách ngắn hơn, hoặc tính một lần với cel.bind",
        en: "compare shorter lists, or compute what is used often once with cel.bind"
      )
    )
  }

  static func didYouMean(_ name: String) -> Localized {
    Localized(vi: "có phải ý bạn là “\(name)”?", en: "did you mean “\(name)”?")
  }
}
