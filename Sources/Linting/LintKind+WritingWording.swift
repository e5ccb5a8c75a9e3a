import Diagnostics

extension LintKind {
  /// What is found in how a file is written, and in comments that ignore findings.
  static let titlesOfWriting: [(String, Localized)] = [
    (
      "yaml/ambiguous-scalar",
      Localized(
        vi: "giá trị mà chương trình khác đọc khác",
        en: "a value that other readers read otherwise"
      )
    ),
    ("yaml/byte-order-mark", Localized(vi: "dấu thứ tự byte ở đầu tệp", en: "a byte order mark")),
    (
      "yaml/collection-as-key",
      Localized(vi: "danh sách hoặc bảng làm khóa", en: "a list or mapping as a key")
    ),
    (
      "yaml/comment-in-block",
      Localized(
        vi: "dòng giống ghi chú trong khối chữ",
        en: "what looks like a comment in a block of text"
      )
    ),
    (
      "yaml/comment-in-value",
      Localized(vi: "ghi chú dính vào giá trị", en: "a comment that became part of a value")
    ),
    ("yaml/control-character", Localized(vi: "ký tự điều khiển", en: "a control character")),
    ("yaml/cut-by-comment", Localized(vi: "giá trị bị dấu # cắt", en: "a value cut by #")),
    ("yaml/cyclic-alias", Localized(vi: "bí danh vòng", en: "an alias to what encloses it")),
    ("yaml/duplicate-key", Localized(vi: "khóa viết hai lần", en: "a key that stands twice")),
    ("yaml/limit", Localized(vi: "tệp vượt giới hạn", en: "a limit exceeded")),
    ("yaml/merge-key", Localized(vi: "khóa gộp <<", en: "a merge key")),
    (
      "yaml/missing-space",
      Localized(vi: "thiếu dấu cách sau dấu hai chấm", en: "no space after a colon")
    ),
    ("yaml/no-memory", Localized(vi: "hết bộ nhớ", en: "no memory")),
    ("yaml/not-utf8", Localized(vi: "tệp không phải UTF-8", en: "a file that is not UTF-8")),
    ("yaml/nul", Localized(vi: "ký tự NUL", en: "a NUL")),
    ("yaml/omitted", Localized(vi: "còn nhiều lỗi nữa", en: "further findings of YAML")),
    ("yaml/syntax", Localized(vi: "lỗi cú pháp YAML", en: "a mistake of YAML's syntax")),
    ("yaml/tab", Localized(vi: "thụt lề bằng Tab", en: "a tab that indents")),
    ("yaml/unknown-anchor", Localized(vi: "bí danh không có neo", en: "an alias to no anchor")),
    ("yaml/unknown-tag", Localized(vi: "thẻ kiểu lạ", en: "an unknown tag")),
    ("yaml/unused-anchor", Localized(vi: "neo không ai dùng", en: "an anchor that nobody uses")),
    (
      "yaml/viqr",
      Localized(vi: "tiếng Việt gõ kiểu VIQR", en: "Vietnamese spelled in ASCII (VIQR)")
    ),
    ("text/decomposed", Localized(vi: "chữ tách dấu (NFD)", en: "letters and marks apart (NFD)")),
    (
      "text/direction-character",
      Localized(vi: "ký tự đổi chiều chữ", en: "a character that changes the direction of text")
    ),
    ("text/invisible-character", Localized(vi: "ký tự vô hình", en: "an invisible character")),
    (
      "text/letter-spaced",
      Localized(vi: "chữ giãn cách", en: "a word with blanks between its letters")
    ),
    ("text/look-alike", Localized(vi: "chữ giống nhau nhưng khác mã", en: "a look-alike letter")),
    (
      "text/mixed-line-endings",
      Localized(vi: "hai kiểu xuống dòng", en: "two kinds of line endings")
    ),
    (
      "text/mixed-tone-marks",
      Localized(vi: "hai kiểu đặt dấu thanh", en: "two placements of tone marks")
    ),
    ("text/omitted", Localized(vi: "còn nhiều lỗi viết nữa", en: "further slips of writing")),
    ("text/recognition-slip", Localized(vi: "lỗi nhận dạng chữ", en: "a slip of text recognition")),
    ("text/strange-space", Localized(vi: "dấu cách lạ", en: "a space other than the usual one")),
    (
      "text/trailing-blanks",
      Localized(vi: "dấu cách cuối dòng", en: "blanks at the end of a line")
    ),
    ("text/urgency-mark", Localized(vi: "mức độ khẩn", en: "a mark of urgency")),
    ("security/classified-marking", Localized(vi: "dấu độ mật", en: "a marking of secrecy")),
    (
      "security/confidential-name",
      Localized(vi: "tên tệp có điều phải giữ kín", en: "a confidential name of a file")
    ),
    ("security/person-name", Localized(vi: "tên người", en: "a person's name")),
    ("security/personal-data", Localized(vi: "thông tin cá nhân", en: "data of a person")),
    ("ignore/expired", Localized(vi: "ghi chú bỏ qua đã hết hạn", en: "a comment that lapsed")),
    (
      "ignore/malformed",
      Localized(vi: "ghi chú bỏ qua viết sai", en: "a comment that cannot be understood")
    ),
    (
      "ignore/no-reason",
      Localized(vi: "ghi chú bỏ qua không có lý do", en: "a comment without a reason")
    ),
    (
      "ignore/not-allowed",
      Localized(vi: "ghi chú bỏ qua điều phải giữ kín", en: "a comment that would keep a secret in")
    ),
    (
      "ignore/unknown-id",
      Localized(vi: "ghi chú bỏ qua mã không có", en: "a comment that names no kind of finding")
    ),
    ("ignore/unused", Localized(vi: "ghi chú bỏ qua thừa", en: "a comment that is not needed")),
  ]
}
