import Diagnostics

extension SyntaxProblem {
  /// What a clerk should read of the mistake, and what mends it.
  var wording: (what: Localized, remedy: Localized) {
    switch self {
    case .valueNotAllowed, .keyNotAllowed, .itemNotAllowed, .colonMissing, .keyExpected,
      .itemExpected, .contentExpected, .documentStart:
      structure
    case .sequenceNotClosed, .mappingNotClosed, .quoteNotClosed, .markerInQuote: closing
    case .strangeStart, .unknownEscape, .badEscapeNumber, .badEscapeCharacter, .anchorName, .tag,
      .blockHeader, .version, .directive, .other:
      characters
    }
  }

  private var structure: (what: Localized, remedy: Localized) {
    switch self {
    case .valueNotAllowed:
      (
        Localized(
          vi: "dấu hai chấm ở chỗ không thể có khóa mới",
          en: "a colon stands where no new key can stand"
        ),
        Localized(
          vi: "đặt giá trị có dấu hai chấm trong nháy kép, hoặc xem lại thụt lề của dòng",
          en: "put a value that holds a colon in double quotes, or mend the line's indentation"
        )
      )
    case .keyNotAllowed:
      (
        Localized(vi: "dấu “?” mở khóa ở chỗ không được", en: "no key can be opened with “?” here"),
        Localized(vi: "đặt giá trị trong nháy kép", en: "put the value in double quotes")
      )
    case .itemNotAllowed:
      (
        Localized(vi: "dấu “-” mở mục ở chỗ không được", en: "no item can be opened with “-” here"),
        Localized(
          vi: "đặt mỗi mục “- ” ở dòng riêng, thụt vào dưới khóa của danh sách",
          en: "put each item “- ” on its own line, indented under the key of the list"
        )
      )
    case .colonMissing:
      (
        Localized(vi: "thiếu dấu hai chấm sau khóa", en: "the colon after a key is missing"),
        Localized(
          vi: "viết “khóa: giá trị”, có dấu cách sau dấu hai chấm",
          en: "write “key: value”, with a space after the colon"
        )
      )
    case .itemExpected:
      (
        Localized(
          vi: "chờ mục tiếp theo, mở đầu bằng “-”",
          en: "the next item, with “-”, is expected"
        ),
        Self.mendIndentation
      )
    case .contentExpected:
      (
        Localized(vi: "chờ một giá trị ở đây", en: "a value is expected here"),
        Localized(
          vi: "ghi giá trị, hoặc đặt nó trong nháy kép nếu nó mở đầu bằng dấu câu",
          en: "write a value, or put it in double quotes if it begins with punctuation"
        )
      )
    case .documentStart:
      (
        Localized(
          vi: "sau phần đã đọc còn nội dung không thuộc về đâu",
          en: "what follows belongs to nothing before it"
        ),
        Self.mendIndentation
      )
    default:
      (Localized(vi: "chờ một khóa ở đây", en: "a key is expected here"), Self.mendIndentation)
    }
  }

  private static let mendIndentation = Localized(
    vi: "cho các dòng cùng cấp thụt vào bằng nhau, và đóng mọi dấu nháy ở trên",
    en: "indent lines of one level alike, and close every quote above"
  )

  private var closing: (what: Localized, remedy: Localized) {
    switch self {
    case .sequenceNotClosed:
      (
        Localized(vi: "thiếu “,” hoặc “]”", en: "a “,” or a “]” is missing"),
        Localized(
          vi: "đóng “[” bằng “]”, ngăn các mục bằng “,”",
          en: "close “[” with “]”, part items by “,”"
        )
      )
    case .mappingNotClosed:
      (
        Localized(vi: "thiếu “,” hoặc “}”", en: "a “,” or a “}” is missing"),
        Localized(
          vi: "đóng “{” bằng “}”, ngăn các khóa bằng “,”",
          en: "close “{” with “}”, part keys by “,”"
        )
      )
    case .markerInQuote:
      (
        Localized(
          vi: "gặp “---” hoặc “...” khi dấu nháy chưa đóng",
          en: "“---” or “...” stands inside a quoted text"
        ),
        Self.closeQuote
      )
    default:
      (
        Localized(
          vi: "tệp kết thúc khi dấu nháy chưa đóng",
          en: "the file ends before a quote is closed"
        ),
        Self.closeQuote
      )
    }
  }

  private static let closeQuote = Localized(
    vi: "đóng dấu nháy ở cuối giá trị",
    en: "close the quote at the end of the value"
  )

  private var characters: (what: Localized, remedy: Localized) {
    switch self {
    case .unknownEscape, .badEscapeNumber, .badEscapeCharacter:
      (
        Localized(
          vi: "dấu “\\” trong nháy kép mở đầu một mã không có",
          en: "the “\\” in double quotes begins an escape that does not exist"
        ),
        Localized(
          vi: "viết “\\\\” cho một dấu “\\”, hoặc dùng nháy đơn",
          en: "write “\\\\” for one “\\”, or use single quotes"
        )
      )
    case .anchorName:
      (
        Localized(
          vi: "sau “&” hoặc “*” phải là tên neo gồm chữ và số không dấu",
          en: "after “&” or “*” comes the name of an anchor in plain letters and digits"
        ),
        Self.quote
      )
    case .tag: (Localized(vi: "thẻ “!” viết sai", en: "the tag, “!”, is malformed"), Self.quote)
    case .blockHeader:
      (
        Localized(
          vi: "sau “|” hoặc “>” chỉ có thể xuống dòng",
          en: "after “|” or “>” the line must end"
        ),
        Localized(
          vi: "viết nội dung từ dòng dưới, hoặc đặt giá trị trong nháy kép",
          en: "write the text from the next line on, or put the value in double quotes"
        )
      )
    case .version:
      (
        Localized(vi: "phiên bản YAML không đọc được", en: "the version of YAML cannot be read"),
        Self.removeDirective
      )
    case .directive:
      (
        Localized(vi: "chỉ thị “%” viết sai", en: "the directive, “%”, is malformed"),
        Self.removeDirective
      )
    case .other(let words):
      (
        Localized(
          vi: "YAML sai cú pháp (libyaml: \(words))",
          en: "malformed YAML (libyaml: \(words))"
        ),
        Self.mendIndentation
      )
    default:
      (
        Localized(
          vi: "giá trị không thể mở đầu bằng ký tự này",
          en: "no value can begin with this character"
        ),
        Self.quote
      )
    }
  }

  private static let quote = Localized(
    vi: "đặt giá trị trong nháy kép",
    en: "put the value in double quotes"
  )
  private static let removeDirective = Localized(
    vi: "xóa dòng mở đầu bằng “%”",
    en: "delete the line that begins with “%”"
  )
}
