import Diagnostics

extension YAMLSituation {
  var id: DiagnosticID {
    switch self {
    case .notUTF8: "yaml/not-utf8"
    case .viqr: "yaml/viqr"
    case .byteOrderMark: "yaml/byte-order-mark"
    case .nul: "yaml/nul"
    case .controlCharacter: "yaml/control-character"
    case .syntax: "yaml/syntax"
    case .tab: "yaml/tab"
    case .missingSpace: "yaml/missing-space"
    case .duplicateKey: "yaml/duplicate-key"
    case .mergeKey: "yaml/merge-key"
    case .collectionAsKey: "yaml/collection-as-key"
    case .unknownTag: "yaml/unknown-tag"
    case .unusedAnchor: "yaml/unused-anchor"
    case .unknownAnchor: "yaml/unknown-anchor"
    case .cyclicAlias: "yaml/cyclic-alias"
    case .limit: "yaml/limit"
    case .omitted: "yaml/omitted"
    case .noMemory: "yaml/no-memory"
    }
  }

  var severity: Severity {
    switch self {
    case .byteOrderMark, .omitted: .info
    case .viqr, .mergeKey, .unknownTag, .unusedAnchor: .warning
    case .notUTF8, .nul, .controlCharacter, .syntax, .tab, .missingSpace, .duplicateKey,
      .collectionAsKey, .unknownAnchor, .cyclicAlias, .limit, .noMemory:
      .error
    }
  }

  var wording: Wording {
    switch self {
    case .notUTF8, .viqr, .byteOrderMark, .nul, .controlCharacter: characterWording
    case .syntax(let problem):
      Wording(
        what: problem.wording.what,
        why: Localized(
          vi: "từ chỗ này trở đi không đọc được tệp",
          en: "from here on the file cannot be read"
        ),
        remedy: problem.wording.remedy
      )
    case .tab:
      Wording(
        what: Localized(vi: "dòng thụt vào bằng phím Tab", en: "the line is indented with a tab"),
        why: Localized(
          vi: "YAML chỉ nhận dấu cách để thụt lề",
          en: "YAML indents with spaces alone"
        ),
        remedy: Localized(
          vi: "thay mỗi Tab bằng hai dấu cách",
          en: "replace each tab with two spaces"
        )
      )
    case .duplicateKey, .mergeKey, .collectionAsKey, .missingSpace: keyWording
    case .unknownTag, .unusedAnchor, .unknownAnchor, .cyclicAlias: referenceWording
    case .limit(let limit, let value): Self.wording(of: limit, value)
    case .omitted(let count):
      Wording(
        what: Localized(
          vi: "còn \(count) phát hiện nữa trong tệp này không liệt kê",
          en: "\(count) more findings in this file are not listed"
        ),
        remedy: Localized(
          vi: "sửa những chỗ đã nêu rồi kiểm tra lại",
          en: "mend what is listed and check again"
        )
      )
    case .noMemory:
      Wording(
        what: Localized(
          vi: "không đủ bộ nhớ để đọc tệp",
          en: "there is not enough memory to read the file"
        ),
        remedy: Localized(
          vi: "đóng bớt chương trình khác rồi thử lại",
          en: "close other programs and try again"
        )
      )
    }
  }

  private var keyWording: Wording {
    switch self {
    case .duplicateKey(let key):
      Wording(
        what: Localized(vi: "khóa “\(key)” có hai lần", en: "the key “\(key)” stands twice"),
        why: Localized(
          vi: "không biết giá trị nào mới đúng",
          en: "which of the two values is meant is not known"
        ),
        remedy: Localized(vi: "giữ lại một và xóa một", en: "keep one and delete the other"),
        label: Localized(vi: "lần thứ hai", en: "the second time")
      )
    case .missingSpace(let key):
      Wording(
        what: Localized(
          vi: "thiếu dấu cách sau “\(key):”",
          en: "a space is missing after “\(key):”"
        ),
        why: Localized(
          vi: "không có dấu cách thì cả dòng chỉ là một từ, không phải khóa và giá trị",
          en: "without it the line is one word, not a key and its value"
        ),
        remedy: Localized(
          vi: "viết “khóa: giá trị”, có dấu cách sau dấu hai chấm",
          en: "write “key: value”, with a space after the colon"
        )
      )
    case .mergeKey:
      Wording(
        what: Localized(
          vi: "“<<” chỉ là một khóa thường, không gộp gì cả",
          en: "“<<” is an ordinary key and merges nothing"
        ),
        why: Localized(
          vi: "YAML 1.2 không còn khóa gộp",
          en: "YAML 1.2 has no merge keys any more"
        ),
        remedy: Localized(vi: "ghi các khóa ra đầy đủ", en: "write the keys out")
      )
    default:
      Wording(
        what: Localized(
          vi: "khóa là một danh sách hoặc một nhóm",
          en: "a list or a group stands as a key"
        ),
        why: Localized(
          vi: "một khóa như vậy không gọi tên được",
          en: "such a key cannot be named"
        ),
        remedy: Localized(
          vi: "dùng một từ làm khóa; nếu là giá trị, đặt nó trong nháy kép",
          en: "use a word as the key; if it is a value, put it in double quotes"
        )
      )
    }
  }

  private var referenceWording: Wording {
    switch self {
    case .unknownTag(let tag):
      Wording(
        what: Localized(
          vi: "thẻ “\(tag)” không có nghĩa ở đây và được bỏ qua",
          en: "the tag “\(tag)” means nothing here and is ignored"
        ),
        remedy: Localized(
          vi: "xóa thẻ; nếu dấu “!” thuộc về giá trị, đặt giá trị trong nháy kép",
          en: "delete the tag; if the “!” belongs to the value, put the value in double quotes"
        )
      )
    case .unusedAnchor(let name):
      Wording(
        what: Localized(
          vi: "“&\(name)” là một neo không ai dùng, không thuộc về giá trị",
          en: "“&\(name)” is an anchor that nothing uses, not a part of the value"
        ),
        why: Localized(
          vi: "“&” mở đầu tên để nơi khác nhắc lại bằng “*”",
          en: "“&” begins a name by which “*” repeats the value elsewhere"
        ),
        remedy: Localized(
          vi: "nếu “&” thuộc về giá trị, đặt giá trị trong nháy kép; nếu không, xóa nó",
          en: "if the “&” belongs to the value, put it in double quotes; if not, delete it"
        )
      )
    case .unknownAnchor(let name):
      Wording(
        what: Localized(
          vi: "“*\(name)” trỏ tới một neo không có",
          en: "“*\(name)” refers to an anchor that does not exist"
        ),
        why: Localized(
          vi: "“*” mở đầu một bí danh của phần có “&\(name)” ở phía trên",
          en: "“*” begins an alias for a part marked “&\(name)” above"
        ),
        remedy: Localized(
          vi: "ghi giá trị ra đầy đủ; nếu “*” thuộc về giá trị, đặt giá trị trong nháy kép",
          en: "write the value out; if the “*” belongs to the value, put it in double quotes"
        )
      )
    case .cyclicAlias(let name):
      Wording(
        what: Localized(
          vi: "“*\(name)” nằm trong chính phần mà nó trỏ tới",
          en: "“*\(name)” stands inside the very part that it refers to"
        ),
        why: Localized(vi: "phần ấy sẽ dài vô tận", en: "that part would be endless"),
        remedy: Localized(vi: "ghi giá trị ra đầy đủ", en: "write the value out")
      )
    default: Wording(what: Localized(id.rawValue))
    }
  }
}
