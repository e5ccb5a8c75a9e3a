import Diagnostics

extension YAMLSituation {
  /// What is said when a limit is exceeded: its name and its value.
  static func wording(of limit: Limit, _ value: Int) -> Wording {
    let (what, remedy) = limit.wording(value)
    return Wording(
      what: what,
      why: Localized(
        vi: "giới hạn “\(limit.rawValue)” là \(value), để tệp nào cũng kiểm tra xong được",
        en: "the limit “\(limit.rawValue)” is \(value), so that every file can be checked"
      ),
      remedy: remedy
    )
  }
}

extension YAMLSituation.Limit {
  fileprivate func wording(_ value: Int) -> (what: Localized, remedy: Localized) {
    switch self {
    case .bytes:
      (
        Localized(vi: "tệp lớn hơn \(value) byte", en: "the file is larger than \(value) bytes"),
        Self.split
      )
    case .nodes:
      (
        Localized(
          vi: "tệp có hơn \(value) khóa và giá trị",
          en: "the file has more than \(value) keys and values"
        ),
        Self.split
      )
    case .documents:
      (
        Localized(
          vi: "tệp có hơn \(value) tài liệu ngăn bằng “---”",
          en: "the file has more than \(value) documents parted by “---”"
        ),
        Self.split
      )
    case .depth:
      (
        Localized(
          vi: "lồng nhau quá \(value) tầng",
          en: "more than \(value) levels are nested"
        ),
        Localized(
          vi: "bỏ bớt tầng; nếu các dấu này thuộc về giá trị, đặt giá trị trong nháy kép",
          en: "use fewer levels; if these signs belong to a value, put it in double quotes"
        )
      )
    case .aliases:
      (
        Localized(
          vi: "tệp có hơn \(value) bí danh “*”",
          en: "the file has more than \(value) aliases, “*”"
        ),
        Self.writeOut
      )
    case .expansion:
      (
        Localized(
          vi: "các bí danh “*” nhân ra hơn \(value) giá trị",
          en: "the aliases, “*”, expand to more than \(value) values"
        ),
        Self.writeOut
      )
    case .directives:
      (
        Localized(
          vi: "tệp có hơn \(value) dòng mở đầu bằng “%”",
          en: "the file has more than \(value) lines that begin with “%”"
        ),
        Localized(vi: "xóa các dòng ấy", en: "delete those lines")
      )
    }
  }

  private static let split = Localized(
    vi: "chia tệp thành nhiều tệp nhỏ hơn",
    en: "split the file into smaller ones"
  )
  private static let writeOut = Localized(
    vi: "ghi các giá trị ra đầy đủ",
    en: "write the values out"
  )
}
