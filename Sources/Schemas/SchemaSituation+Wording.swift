internal import Diagnostics

extension SchemaSituation {
  var wording: Wording {
    switch self {
    case .unsupportedKeyword, .misused, .notASchema, .unresolvedReference, .referenceCycle,
      .unknownFormat,
      .unusablePattern, .schemaTooLarge:
      schemaWording
    case .unknownKey, .missingKey, .leftEmpty, .deprecatedKey, .tooFewKeys, .tooManyKeys: keyWording
    case .wrongType, .notAllowedValue, .forbiddenValue, .noForm, .severalForms: valueWording
    case .tooSmall, .tooLarge, .notMultiple, .numberSeparators, .ambiguousPoint: numberWording
    case .tooShort, .tooLong, .notMatching, .tooFewItems, .tooManyItems, .repeatedItem,
      .noMatchingItem, .tooFewMatching, .tooManyMatching:
      sizeWording
    case .dateNotISO, .dateImpossible, .timeWithoutOffset, .timeInDate, .uncertainNotISO,
      .daysReversed, .ambiguousScalar:
      dateWording
    case .tooComplicated, .tooManyFindings: limitWording
    }
  }

  private var schemaWording: Wording {
    switch self {
    case .unsupportedKeyword(let name, let suggestion):
      Self.say(
        "từ khóa `\(name)` của lược đồ không được hỗ trợ",
        "the schema keyword `\(name)` is not supported",
        why: (
          "một từ khóa bị bỏ qua là một điều kiện không ai kiểm tra",
          "a keyword that is ignored is a condition that nobody checks"
        ),
        remedy: suggestion.map { ("có phải là `\($0)`?", "did you mean `\($0)`?") }
      )
    case .misused(let keyword, let form):
      Self.say(
        "`\(keyword.rawValue)` phải là \(form.words.vi)",
        "`\(keyword.rawValue)` must be \(form.words.en)"
      )
    case .notASchema:
      Self.say(
        "lược đồ phải là nhóm từ khóa, `true` hoặc `false`",
        "a schema is a group of keywords, `true` or `false`"
      )
    case .unresolvedReference(let text):
      Self.say("không tìm thấy lược đồ `\(text)`", "there is no schema `\(text)`")
    case .referenceCycle:
      Self.say(
        "lược đồ này dẫn vòng về chính nó mà không đi vào giá trị",
        "this schema refers back to itself without descending into a value"
      )
    case .unknownFormat(let name):
      Self.say(
        "không có định dạng `\(name)`",
        "there is no format `\(name)`",
        remedy: ("dùng một trong: \(Self.formats)", "use one of: \(Self.formats)")
      )
    case .unusablePattern(let pattern, let error):
      Self.say(
        "không dùng được mẫu `\(Excerpt.text(pattern))`: \(error.words.vi)",
        "the pattern `\(Excerpt.text(pattern))` cannot be used: \(error.words.en)"
      )
    case .schemaTooLarge(let limit):
      Self.say(
        "lược đồ có quá nhiều phần hoặc lồng quá sâu (giới hạn \(limit) phần)",
        "the schema has too many parts or is nested too deeply (limit: \(limit) parts)"
      )
    default: Self.say("", "")
    }
  }

  private static var formats: String { Excerpt.list(ValueFormat.allCases.map(\.rawValue)) }

  private var keyWording: Wording {
    switch self {
    case .unknownKey(let name, let known, let suggestion):
      Self.say(
        "không có khóa `\(name)` ở đây",
        "there is no key `\(name)` here",
        remedy: suggestion.map { ("có phải là `\($0)`?", "did you mean `\($0)`?") }
          ?? (known.isEmpty
            ? nil
            : (
              "các khóa có thể dùng: \(Excerpt.list(known))",
              "the keys are: \(Excerpt.list(known))"
            )),
        label: ("khóa lạ", "unknown key")
      )
    case .missingKey(let name, let path, let because):
      Self.say(
        path.isEmpty ? "thiếu khóa `\(name)`" : "thiếu khóa `\(name)` trong `\(path)`",
        path.isEmpty ? "the key `\(name)` is missing" : "the key `\(name)` is missing in `\(path)`",
        why: because.map { ("đã có `\($0)` thì phải có `\(name)`", "`\($0)` demands `\(name)`") },
        remedy: ("thêm `\(name): …`", "add `\(name): …`")
      )
    case .leftEmpty(let name, let expected):
      Self.say(
        "`\(name)` để trống",
        "`\(name)` is left empty",
        why: ("cần \(expected.words.vi)", "expected \(expected.words.en)"),
        remedy: (
          "điền giá trị, hoặc bỏ hẳn khóa này nếu chưa có",
          "fill it in, or leave the key out while there is nothing"
        )
      )
    case .deprecatedKey(let name):
      Self.say("khóa `\(name)` không nên dùng nữa", "the key `\(name)` should no longer be used")
    case .tooFewKeys(let least, let met):
      Self.say(
        "có \(met) khóa, cần ít nhất \(least)",
        "number of keys: \(met); at least \(least) must be there"
      )
    case .tooManyKeys(let most, let met):
      Self.say(
        "có \(met) khóa, nhiều nhất được \(most)",
        "number of keys: \(met); at most \(most) may be there"
      )
    default: Self.say("", "")
    }
  }

  private var valueWording: Wording {
    switch self {
    case .wrongType(let expected, let met):
      Self.say(
        "cần \(expected.words.vi), gặp \(met.words.vi)",
        "expected \(expected.words.en), met \(met.words.en)",
        remedy: Self.quoting(expected, met)
      )
    case .notAllowedValue(let value, let allowed, let likeness):
      notAllowed(value, allowed, likeness)
    case .forbiddenValue(let value):
      Self.say("`\(value)` không được phép ở đây", "`\(value)` is not allowed here")
    case .noForm(let forms):
      Self.say(
        "không nhận ra dạng nào: \(Self.list(forms).vi)",
        "this is none of the forms: \(Self.list(forms).en)",
        remedy: (
          "chọn đúng một dạng và viết đủ khóa của dạng đó",
          "choose one of the forms and write its keys"
        )
      )
    case .severalForms(let forms):
      Self.say(
        "vừa là dạng này vừa là dạng kia: \(Self.list(forms).vi)",
        "this is several forms at once: \(Self.list(forms).en)",
        remedy: ("chỉ giữ khóa của một dạng", "keep the keys of one form only")
      )
    default: Self.say("", "")
    }
  }

  private func notAllowed(_ value: String, _ allowed: [String], _ likeness: Likeness?) -> Wording {
    let why: (String, String)? =
      switch likeness {
      case .appearance(let known):
        (
          "trông giống `\(known)` nhưng khác mã ký tự (dạng Unicode, khoảng trắng hoặc chữ giống nhau)",
          "it looks like `\(known)` but its characters differ (Unicode form, spaces or look-alikes)"
        )
      case .letterCase(let known):
        (
          "khác `\(known)` ở chữ hoa, chữ thường",
          "it differs from `\(known)` in upper and lower case"
        )
      case .spelling, nil: nil
      }
    return Self.say(
      "giá trị `\(value)` không có trong danh mục",
      "the value `\(value)` is not one of those allowed",
      why: why,
      remedy: likeness.map { ("có phải là `\($0.value)`?", "did you mean `\($0.value)`?") }
        ?? ("chọn một trong: \(Excerpt.list(allowed))", "use one of: \(Excerpt.list(allowed))")
    )
  }

  private static func quoting(_ expected: ExpectedValue, _ met: MetValue) -> (String, String)? {
    guard expected.types.contains(.string), expected.format == nil else { return nil }
    switch met {
    case .boolean(let text), .number(let text):
      return (
        "đặt trong dấu nháy để giữ nguyên chữ: `'\(text)'`",
        "put it in quotes to keep it as text: `'\(text)'`"
      )
    case .null, .string, .array, .object: return nil
    }
  }

  private static func list(_ forms: [Localized]) -> Localized {
    Localized(
      vi: forms.map(\.vi).joined(separator: "; "),
      en: forms.map(\.en).joined(separator: "; ")
    )
  }

  /// A wording from pairs (Vietnamese, English).
  static func say(
    _ vi: String,
    _ en: String,
    why: (String, String)? = nil,
    remedy: (String, String)? = nil,
    label: (String, String)? = nil
  ) -> Wording {
    Wording(
      what: Localized(vi: vi, en: en),
      why: why.map { Localized(vi: $0.0, en: $0.1) },
      remedy: remedy.map { Localized(vi: $0.0, en: $0.1) },
      label: label.map { Localized(vi: $0.0, en: $0.1) }
    )
  }
}
