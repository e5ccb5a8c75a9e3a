import Diagnostics

/// What YAML reads otherwise than it looks, without a mistake of syntax.
enum PitfallSituation: Situation {
  /// A blank and a `#` end a value although no blank follows.
  case cutByComment
  /// What looks like a comment is a part of a value, for want of a blank before it.
  case commentInValue
  /// What looks like a comment is a line of a block of text.
  case commentInBlock
  /// A word that looks like a key and its value.
  case missingSpace(String)

  var id: DiagnosticID {
    switch self {
    case .cutByComment: "yaml/cut-by-comment"
    case .commentInValue: "yaml/comment-in-value"
    case .commentInBlock: "yaml/comment-in-block"
    case .missingSpace: "yaml/missing-space"
    }
  }

  var severity: Severity { .warning }

  static let quoting = Localized(
    vi: "đặt cả giá trị trong dấu nháy",
    en: "put the whole value in quotes"
  )
  static let parting = Localized(vi: "thêm dấu cách", en: "put a space")
  static let partingComment = Localized(
    vi: "thêm dấu cách trước “#”",
    en: "put a space before “#”"
  )

  var wording: Wording {
    switch self {
    case .cutByComment:
      Wording(
        what: Localized(
          vi: "giá trị bị cắt ở đây: “ #” mở đầu ghi chú",
          en: "the value is cut here: “ #” begins a comment"
        ),
        why: Localized(
          vi: "phần sau “#” không được đọc",
          en: "what follows the “#” is not read"
        ),
        remedy: Localized(
          vi: "nếu “#” thuộc về giá trị, đặt giá trị trong nháy; nếu là ghi chú, viết “# ”",
          en: "if it belongs to the value, put that in quotes; if it is a comment, write “# ”"
        )
      )
    case .commentInValue:
      Wording(
        what: Localized(
          vi: "ghi chú này thành một phần của giá trị",
          en: "this comment became a part of the value"
        ),
        why: Localized(
          vi: "trước “#” phải có dấu cách thì mới là ghi chú",
          en: "a “#” begins a comment only after a blank"
        ),
        remedy: Localized(
          vi: "thêm dấu cách trước “#”; nếu thuộc về giá trị, đặt giá trị trong nháy",
          en: "put a space before the “#”; if it belongs to the value, put that in quotes"
        )
      )
    case .commentInBlock:
      Wording(
        what: Localized(
          vi: "dòng này không phải ghi chú mà là nội dung của khối chữ",
          en: "this line is no comment but a part of the block of text"
        ),
        why: Localized(
          vi: "sau “|” hoặc “>”, mọi dòng thụt vào đều là nội dung, kể cả dòng mở đầu bằng “#”",
          en: "after “|” or “>” every indented line is text, also one that begins with “#”"
        ),
        remedy: Localized(
          vi: "đưa ghi chú lên trên khóa của khối, hoặc giảm thụt lề của nó",
          en: "move the comment above the block's key, or indent it less"
        )
      )
    case .missingSpace(let name):
      Wording(
        what: Localized(
          vi: "“\(name):” không phải khóa vì sau dấu hai chấm không có dấu cách",
          en: "“\(name):” is no key, because no space follows the colon"
        ),
        why: Localized(
          vi: "cả phần này được đọc là một giá trị",
          en: "all of it is read as one value"
        ),
        remedy: Localized(
          vi: "nếu là khóa và giá trị, thêm dấu cách; nếu là chữ, đặt trong nháy",
          en: "put a space if a key and its value are meant, quotes if a text is"
        )
      )
    }
  }
}
