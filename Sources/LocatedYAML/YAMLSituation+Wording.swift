import Diagnostics

extension YAMLSituation {
  var id: DiagnosticID {
    switch self {
    case .notUTF8: "yaml/not-utf8"
    case .byteOrderMark: "yaml/byte-order-mark"
    case .controlCharacter: "yaml/control-character"
    case .syntax: "yaml/syntax"
    case .tab: "yaml/tab"
    case .duplicateKey: "yaml/duplicate-key"
    case .mergeKey: "yaml/merge-key"
    case .unknownAnchor: "yaml/unknown-anchor"
    case .cyclicAlias: "yaml/cyclic-alias"
    case .limit: "yaml/limit"
    case .noMemory: "yaml/no-memory"
    }
  }

  var severity: Severity {
    switch self {
    case .byteOrderMark: .info
    case .mergeKey: .warning
    default: .error
    }
  }

  var wording: Wording {
    switch self {
    case .notUTF8(let guess):
      Wording(
        what: Localized(
          vi: "tệp không phải UTF-8, có vẻ là \(guess.rawValue)",
          en: "the file is not UTF-8; it looks like \(guess.rawValue)"
        ),
        why: Localized(
          vi: "chỉ đọc UTF-8 để không chữ nào bị hiểu sai",
          en: "only UTF-8 is read, so that no letter is mistaken"
        ),
        remedy: Localized(
          vi: "mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8 (Unicode dựng sẵn)",
          en: "open the file in an editor and save it as UTF-8"
        )
      )
    case .byteOrderMark:
      Wording(
        what: Localized(
          vi: "tệp bắt đầu bằng dấu BOM, đã được bỏ qua",
          en: "the file begins with a byte order mark, which is skipped"
        ),
        remedy: Localized(vi: "lưu dạng “UTF-8 không BOM”", en: "save as UTF-8 without BOM")
      )
    case .controlCharacter(let byte):
      Wording(
        what: byte == 0
          ? Localized(vi: "tệp có ký tự NUL", en: "the file holds a NUL character")
          : Localized(
            vi: "tệp có ký tự điều khiển (mã \(byte))",
            en: "the file holds a control character (code \(byte))"
          ),
        why: Localized(
          vi: "tệp văn bản không có ký tự này; có thể tệp bị hỏng",
          en: "no text has it; the file may be damaged"
        ),
        remedy: Localized(vi: "xóa ký tự này rồi lưu lại", en: "delete the character and save")
      )
    case .syntax(let problem):
      Wording(
        what: Self.plainWords(problem),
        why: Localized(
          vi: "từ chỗ này trở đi không đọc được YAML",
          en: "from here on the file is no readable YAML"
        ),
        remedy: Localized(
          vi: "xem lại dòng này và dòng trước: thụt lề, dấu hai chấm, dấu nháy, dấu ngoặc",
          en: "look at this line and the one before: indentation, colon, quotes, brackets"
        )
      )
    case .tab:
      Wording(
        what: Localized(
          vi: "dòng thụt vào bằng phím Tab",
          en: "the line is indented with a tab"
        ),
        why: Localized(
          vi: "YAML chỉ nhận dấu cách để thụt lề",
          en: "YAML indents with spaces alone"
        ),
        remedy: Localized(
          vi: "thay Tab bằng hai dấu cách",
          en: "replace the tab with two spaces"
        )
      )
    case .duplicateKey(let key):
      Wording(
        what: Localized(vi: "khóa “\(key)” có hai lần", en: "the key “\(key)” stands twice"),
        why: Localized(
          vi: "không rõ giá trị nào đúng nên không lấy giá trị nào",
          en: "which value is meant is not known, so neither is taken"
        ),
        remedy: Localized(vi: "giữ lại một", en: "keep one of them")
      )
    case .mergeKey:
      Wording(
        what: Localized(
          vi: "khóa gộp “<<” không có trong YAML 1.2 nên chỉ là một khóa thường",
          en: "the merge key “<<” is not part of YAML 1.2 and is an ordinary key"
        ),
        remedy: Localized(vi: "ghi các khóa ra đầy đủ", en: "write the keys out")
      )
    case .unknownAnchor(let name):
      Wording(
        what: Localized(vi: "không có neo “&\(name)”", en: "there is no anchor “&\(name)”"),
        remedy: Localized(
          vi: "đặt neo trước chỗ dùng, hoặc ghi giá trị ra đầy đủ",
          en: "set the anchor before its use, or write the value out"
        )
      )
    case .cyclicAlias(let name):
      Wording(
        what: Localized(
          vi: "“*\(name)” nằm trong chính phần mà nó chỉ tới",
          en: "“*\(name)” stands inside what it stands for"
        ),
        remedy: Localized(vi: "ghi giá trị ra đầy đủ", en: "write the value out")
      )
    case .limit(let limit, let value): Self.wording(of: limit, value)
    case .noMemory:
      Wording(
        what: Localized(
          vi: "không đủ bộ nhớ để đọc tệp",
          en: "there is no memory to read the file"
        ),
        remedy: Localized(
          vi: "đóng bớt chương trình rồi thử lại",
          en: "close other programs, try again"
        )
      )
    }
  }

  /// What libyaml was doing where it gave up, in plain words.
  static func context(_ context: String) -> Localized {
    Localized(vi: "phần đang đọc bắt đầu ở đây", en: "what was being read begins here")
  }

  private static func wording(of limit: Limit, _ value: Int) -> Wording {
    let name: Localized =
      switch limit {
      case .bytes: Localized(vi: "kích thước tệp (byte)", en: "the size of a file in bytes")
      case .nodes: Localized(vi: "số nút", en: "the number of nodes")
      case .documents: Localized(vi: "số tài liệu trong một tệp", en: "the documents of a file")
      case .depth: Localized(vi: "số tầng lồng nhau", en: "the depth of nesting")
      case .aliases: Localized(vi: "số bí danh (*)", en: "the number of aliases (*)")
      case .expansion:
        Localized(vi: "số nút do bí danh nhân ra", en: "the nodes that aliases expand to")
      }
    return Wording(
      what: Localized(
        vi: "vượt giới hạn \(limit.rawValue) = \(value)",
        en: "the limit \(limit.rawValue) = \(value) is exceeded"
      ),
      why: Localized(
        vi: "\(name.vi) được giới hạn để mọi tệp đều kiểm xong",
        en: "\(name.en) is bounded so that every file can be checked"
      ),
      remedy: Localized(
        vi: "chia nhỏ hoặc viết gọn tệp",
        en: "split the file or write it more simply"
      )
    )
  }

  /// libyaml's commonest complaints in words that a clerk understands.
  private static func plainWords(_ problem: String) -> Localized {
    switch problem {
    case "mapping values are not allowed in this context":
      Localized(
        vi: "dấu hai chấm ở chỗ không thể có khóa mới",
        en: "a colon where no new key can stand"
      )
    case "could not find expected ':'":
      Localized(vi: "thiếu dấu hai chấm sau khóa", en: "the colon after a key is missing")
    case "did not find expected key":
      Localized(
        vi: "chờ một khóa ở đây: có thể thụt lề lệch hoặc chuỗi chưa đóng nháy",
        en: "a key was expected here: the indentation may be off, or a string not closed"
      )
    case "did not find expected '-' indicator":
      Localized(
        vi: "chờ dấu “-” của mục tiếp theo: có thể thụt lề lệch",
        en: "a “-” was expected for the next item: the indentation may be off"
      )
    case "found unexpected end of stream":
      Localized(
        vi: "tệp kết thúc khi chuỗi trong nháy chưa đóng",
        en: "the file ends inside a quoted string"
      )
    case "did not find expected ',' or ']'":
      Localized(vi: "thiếu “,” hoặc “]”", en: "a “,” or “]” is missing")
    case "did not find expected ',' or '}'":
      Localized(vi: "thiếu “,” hoặc “}”", en: "a “,” or “}” is missing")
    case "found character that cannot start any token":
      Localized(
        vi: "ký tự này không thể mở đầu một giá trị; hãy đặt giá trị trong nháy",
        en: "no value can begin with this character; put the value in quotes"
      )
    case "found unknown escape character":
      Localized(
        vi: "dấu \\ trong nháy kép mở đầu một mã không có",
        en: "the \\ in double quotes begins an unknown escape"
      )
    default: Localized(vi: "YAML sai cú pháp (\(problem))", en: "the YAML is malformed: \(problem)")
    }
  }
}
