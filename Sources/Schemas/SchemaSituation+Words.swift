internal import Diagnostics

extension ExpectedValue {
  /// What is due, in words: `a date as 2019-10-30`, `a whole number or a text`.
  var words: Localized {
    if let format, types.contains(.string) {
      switch format {
      case .date:
        return Localized(vi: "ngày dạng năm-tháng-ngày (2025-10-30)", en: "a date as 2025-10-30")
      case .dateTime:
        return Localized(
          vi: "thời điểm có múi giờ (2025-10-30T06:30:00+07:00)",
          en: "a time with its offset as 2025-10-30T06:30:00+07:00"
        )
      case .moment:
        return Localized(
          vi: "ngày (2025-10-30), thời điểm có múi giờ (2025-10-30T06:30+07:00), hoặc nếu chưa rõ "
            + "ngày thì tháng (2025-10) hay khoảng ngày (2025-10-28/2025-11-02)",
          en:
            "a date as 2025-10-30, a time with its offset as 2025-10-30T06:30+07:00, or where the "
            + "day is not known a month as 2025-10 or days as 2025-10-28/2025-11-02"
        )
      }
    }
    let words = types.names.map { TypeSet.words[$0] ?? Localized($0) }
    return Localized(
      vi: words.map(\.vi).joined(separator: " hoặc "),
      en: words.map(\.en).joined(separator: " or ")
    )
  }
}

extension TypeSet {
  /// What the types are called.
  static let words: [String: Localized] = [
    "string": Localized(vi: "văn bản", en: "a text"),
    "integer": Localized(vi: "số nguyên", en: "a whole number"),
    "number": Localized(vi: "số", en: "a number"),
    "boolean": Localized(vi: "`true` hoặc `false`", en: "`true` or `false`"),
    "object": Localized(vi: "nhóm khóa và giá trị", en: "a group of keys and values"),
    "array": Localized(vi: "danh sách", en: "a list"),
    "null": Localized(vi: "để trống", en: "nothing"),
  ]
}

extension MetValue {
  /// What was met, in words.
  var words: Localized {
    switch self {
    case .null: Localized(vi: "chỗ trống", en: "nothing")
    case .boolean(let text):
      Localized(vi: "giá trị đúng/sai `\(text)`", en: "the truth value `\(text)`")
    case .number(let text): Localized(vi: "số `\(text)`", en: "the number `\(text)`")
    case .string(let text): Localized(vi: "văn bản `\(text)`", en: "the text `\(text)`")
    case .array: Localized(vi: "một danh sách", en: "a list")
    case .object: Localized(vi: "một nhóm khóa và giá trị", en: "a group of keys and values")
    }
  }
}

extension KeywordForm {
  /// The form in words.
  var words: Localized {
    switch self {
    case .text: Localized(vi: "văn bản", en: "a text")
    case .texts: Localized(vi: "danh sách văn bản", en: "a list of texts")
    case .flag: Localized(vi: "`true` hoặc `false`", en: "`true` or `false`")
    case .count: Localized(vi: "số nguyên không âm", en: "a whole number, not negative")
    case .number: Localized(vi: "số", en: "a number")
    case .divisor:
      Localized(vi: "số dương có tối đa 18 chữ số", en: "a positive number of at most 18 digits")
    case .typeName:
      Localized(
        vi: "tên kiểu: \(Excerpt.list(TypeSet.named.map(\.name)))",
        en: "the name of a type: \(Excerpt.list(TypeSet.named.map(\.name)))"
      )
    case .array: Localized(vi: "danh sách", en: "a list")
    case .schemas:
      Localized(vi: "danh sách lược đồ, không rỗng", en: "a list of schemas, not empty")
    case .schemaMap: Localized(vi: "nhóm tên: lược đồ", en: "a group of names with schemas")
    case .localized: Localized(vi: "`{vi: …, en: …}`", en: "`{vi: …, en: …}`")
    }
  }
}

extension PatternError {
  /// The reason in words.
  var words: Localized {
    switch self {
    case .unsupported(let part):
      Localized(
        vi: "`\(part)` không có trong bộ máy chạy thời gian tuyến tính",
        en: "the linear-time engine has no `\(part)`"
      )
    case .malformed(let reason): Localized(reason)
    }
  }
}

extension DateMistake {
  /// The mistake in words.
  var words: Localized {
    switch self {
    case .day(let month, let year, let last):
      Localized(
        vi: "tháng \(month) năm \(year) chỉ có \(last) ngày",
        en: "month \(month) of \(year) has only \(last) days"
      )
    case .month(let month):
      Localized(
        vi: "không có tháng \(month); ngày viết trước tháng",
        en: "there is no month \(month); the day stands before the month"
      )
    case .other:
      Localized(
        vi: "giờ, múi giờ hoặc năm không hợp lệ",
        en: "hour, offset or year is out of range"
      )
    }
  }
}

extension ScalarReading {
  /// How the scalar is read, in words.
  var words: Localized {
    switch self {
    case .truth(let value):
      Localized(
        vi: "phần mềm đọc YAML 1.1 hiểu là `\(value)`, không phải văn bản",
        en: "readers of YAML 1.1 take it for `\(value)`, not for a text"
      )
    case .sexagesimal:
      Localized(
        vi: "phần mềm đọc YAML 1.1 hiểu là một số tính theo hệ 60",
        en: "readers of YAML 1.1 take it for a number in base sixty"
      )
    case .number:
      Localized(
        vi: "phần mềm đọc YAML 1.1 hiểu là một số, không phải văn bản",
        en: "readers of YAML 1.1 take it for a number, not for a text"
      )
    case .octal(let decimal):
      Localized(
        vi: "số 0 ở đầu: ở đây đọc là \(decimal), YAML 1.1 đọc theo hệ 8",
        en: "with a leading zero it is \(decimal) here, and in base eight for YAML 1.1"
      )
    case .whole(let number):
      Localized(vi: "ở đây đọc là \(number)", en: "it is read as \(number)")
    }
  }
}
