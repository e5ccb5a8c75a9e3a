internal import Diagnostics

/// What to do about mistakes that people bring from other languages, in words.
enum Remedy {
  /// For a character or word that stands where it means nothing.
  static func foreign(_ text: String) -> Localized? {
    switch text {
    case "=": write("==", vi: "để so sánh, ", en: "to compare, ")
    case "&", "and": write("&&")
    case "|", "or": write("||")
    case "not": write("!")
    case "“", "”", "‘", "’":
      Localized(
        vi: "đặt chuỗi trong dấu nháy thẳng: '…' hoặc \"…\"",
        en: "put strings in straight quotes: '…' or \"…\""
      )
    case ";":
      Localized(
        vi: "mỗi chỗ chỉ có một biểu thức; nối các điều kiện bằng “&&”",
        en: "there is one expression only; join conditions with “&&”"
      )
    default: nil
    }
  }

  private static func write(_ text: String, vi: String = "", en: String = "") -> Localized {
    Localized(vi: "\(vi)viết “\(text)”", en: "\(en)write “\(text)”")
  }

  /// For a reserved word.
  static func reserved(_ word: String) -> Localized {
    word == "if"
      ? Localized(
        vi: "viết điều kiện ? giá trị khi đúng : giá trị khi sai",
        en: "write condition ? value if so : value if not"
      )
      : Localized(
        vi: "không đặt tên như vậy được; trường tên như vậy viết là a.`\(word)`",
        en: "nothing can be named so; a field of that name is written a.`\(word)`"
      )
  }

  /// For an escape that strings do not have.
  static func escape(_ text: String) -> Localized {
    text.utf8.count == 2
      ? Localized(
        vi: "viết “\\\(text)”, hoặc đặt r trước chuỗi: r'…'",
        en: "write “\\\(text)”, or put r before the string: r'…'"
      )
      : Localized(
        vi: "\\x cần 2 chữ số thập lục phân, \\u cần 4, \\U cần 8 của một ký tự có thật",
        en: "\\x takes 2 hexadecimal digits, \\u 4 and \\U 8, of a character that exists"
      )
  }

  static let number = Localized(
    vi: "int từ -9223372036854775808 đến 9223372036854775807, uint từ 0u đến "
      + "18446744073709551615u",
    en: "int goes from -9223372036854775808 to 9223372036854775807, uint from 0u to "
      + "18446744073709551615u"
  )

  /// For two operands whose types do not go together.
  static func types(_ types: [CELType]) -> Localized? {
    guard types.count == 2, types[0] != types[1] else { return nil }
    let kinds = Set(types)
    if types.contains(where: { if case .optional = $0 { true } else { false } }) {
      return Localized(
        vi: "lấy giá trị ra bằng .orValue(…)",
        en: "take the value out with .orValue(…)"
      )
    }
    let numbers: Set<CELType> = [.int, .uint, .double]
    switch kinds {
    case [.date, .string]: return write("date('2019-10-30')", vi: "ngày ", en: "as a date, ")
    case [.timestamp, .string]:
      return write("timestamp('2019-10-30T08:00:00+07:00')")
    case [.date, .int], [.duration, .int], [.timestamp, .int]:
      return write("days(30)", vi: "số ngày ", en: "as a number of days, ")
    default: break
    }
    if kinds.contains(.string), !kinds.isDisjoint(with: numbers) {
      return Localized(
        vi: "đổi một vế: string(…) thành chuỗi, int(…) hoặc double(…) thành số",
        en: "convert one of them: string(…) makes text, int(…) or double(…) a number"
      )
    }
    guard kinds.isSubset(of: numbers) else { return nil }
    return Localized(
      vi: "đổi một vế: int(…), uint(…) hoặc double(…)",
      en: "convert one of them: int(…), uint(…) or double(…)"
    )
  }

  /// For a text that is no value of a type.
  static func conversion(to type: CELType) -> Localized? {
    switch type {
    case .timestamp:
      Localized(
        vi: "viết như “2019-10-30T08:00:00+07:00”; chỉ có ngày thì dùng date('2019-10-30')",
        en: "write it like “2019-10-30T08:00:00+07:00”; a day alone is date('2019-10-30')"
      )
    case .duration:
      Localized(
        vi: "viết như “36h”, “90m”, “1.5s”; số ngày thì dùng days(30)",
        en: "write it like “36h”, “90m”, “1.5s”; a number of days is days(30)"
      )
    default: nil
    }
  }

  /// For a field of something that has none.
  static func selection(from type: CELType) -> Localized? {
    switch type {
    case .list:
      Localized(
        vi: "lấy một phần tử, [0], hoặc xét mọi phần tử bằng all, exists, map",
        en: "take one element, [0], or go over them with all, exists, map"
      )
    case .string, .timestamp, .duration, .date:
      Localized(
        vi: "nếu là hàm, viết ngoặc sau tên: x.size()",
        en: "if it is a function, put parentheses after it: x.size()"
      )
    default: nil
    }
  }

  static func index(count: Int) -> Localized {
    count == 0
      ? Localized(vi: "danh sách rỗng", en: "the list is empty")
      : Localized(
        vi: "chỉ số đi từ 0 đến \(count - 1)",
        en: "indices go from 0 to \(count - 1)"
      )
  }
}

/// What functions of other languages are called here.
enum ForeignName {
  static func function(_ name: String) -> String? {
    switch name {
    case "length", "len", "count", "isEmpty": "size"
    case "forEach", "every": "all"
    case "some", "any": "exists"
    case "toLowerCase", "toLower", "lower": "lowerAscii"
    case "toUpperCase", "toUpper", "upper": "upperAscii"
    case "includes": "contains"
    case "str", "toString": "string"
    case "float", "number": "double"
    default: nil
    }
  }

  static func constant(_ name: String) -> String? {
    switch name {
    case "None", "nil", "undefined", "NULL", "Null": "null"
    case "True", "TRUE": "true"
    case "False", "FALSE": "false"
    default: nil
    }
  }
}
