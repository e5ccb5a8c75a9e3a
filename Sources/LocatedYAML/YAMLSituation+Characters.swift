import Diagnostics

extension YAMLSituation {
  /// What is said of encodings and of characters that no text has.
  var characterWording: Wording {
    switch self {
    case .notUTF8(let guess):
      Wording(
        what: Localized(
          vi: "tệp không phải UTF-8; có vẻ là \(guess.rawValue)",
          en: "the file is not UTF-8; it looks like \(guess.rawValue)"
        ),
        why: Localized(
          vi: "chỉ đọc UTF-8 để không chữ nào bị hiểu sai",
          en: "only UTF-8 is read, so that no letter is mistaken"
        ),
        remedy: guess.remedy
      )
    case .viqr:
      Wording(
        what: Localized(
          vi: "tiếng Việt có vẻ được gõ theo VIQR, như “Vie^.t”",
          en: "Vietnamese seems to be spelled in VIQR, such as “Vie^.t”"
        ),
        why: Localized(
          vi: "chữ gõ như vậy không khớp với tên và số hiệu nào",
          en: "letters spelled like this match no name and no number"
        ),
        remedy: Localized(
          vi: "chuyển mã bằng UniKey (Ctrl+Shift+F6): nguồn VIQR, đích Unicode",
          en: "convert with UniKey (Ctrl+Shift+F6): from VIQR to Unicode"
        )
      )
    case .byteOrderMark:
      Wording(
        what: Localized(
          vi: "tệp mở đầu bằng dấu BOM, đã được bỏ qua",
          en: "the file begins with a byte order mark, which is skipped"
        ),
        remedy: Localized(
          vi: "lưu tệp ở dạng “UTF-8” thay vì “UTF-8 with BOM”",
          en: "save the file as “UTF-8” instead of “UTF-8 with BOM”"
        )
      )
    case .nul:
      Wording(
        what: Localized(vi: "tệp có ký tự NUL (byte 0)", en: "the file holds a NUL (a zero byte)"),
        why: Localized(
          vi: "văn bản không có ký tự này: tệp bị hỏng hoặc không phải văn bản",
          en: "no text has it: the file is damaged or is no text"
        ),
        remedy: Localized(
          vi: "lấy lại tệp gốc và lưu ở dạng UTF-8",
          en: "fetch the original and save it as UTF-8"
        )
      )
    case .controlCharacter(let code):
      Wording(
        what: Localized(
          vi: "tệp có ký tự điều khiển U+\(Self.hexadecimal(code))",
          en: "the file holds the control character U+\(Self.hexadecimal(code))"
        ),
        why: Localized(vi: "YAML không cho phép ký tự này", en: "YAML does not allow it"),
        remedy: Localized(
          vi: "xóa ký tự ấy, thường có khi dán từ nơi khác",
          en: "delete it; it often comes with pasted text"
        )
      )
    default: Wording(what: Localized(id.rawValue))
    }
  }

  private static func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension EncodingGuess {
  /// How to make UTF-8 of it.
  fileprivate var remedy: Localized {
    switch self {
    case .tcvn3, .vni:
      Localized(
        vi: "chuyển mã bằng UniKey (Ctrl+Shift+F6): nguồn \(rawValue), đích Unicode; rồi lưu UTF-8",
        en: "convert with UniKey (Ctrl+Shift+F6): from \(rawValue) to Unicode; then save as UTF-8"
      )
    case .utf16LittleEndian, .utf16BigEndian, .windows1258, .latin1:
      Localized(
        vi: "lưu lại ở dạng UTF-8, hoặc: iconv -f \(iconvName) -t UTF-8 CŨ > MỚI",
        en: "save it as UTF-8, or: iconv -f \(iconvName) -t UTF-8 OLD > NEW"
      )
    }
  }

  private var iconvName: String {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: rawValue
    case .windows1258: "CP1258"
    case .latin1, .tcvn3, .vni: "ISO-8859-1"
    }
  }
}
