internal import CivilTime
internal import Diagnostics

extension UsageWording {
  /// A word that an option does not know.
  static func unknownChoice(_ text: String, _ words: [String]) -> Localized {
    let shown = TerminalText.visible(text)
    let list = words.joined(separator: ", ")
    let near = Suggestion.nearest(to: text, among: words)
    return Localized(
      vi: near.map { "không có “\(shown)”; có phải là “\($0)”?" }
        ?? "không có “\(shown)”; chọn một trong: \(list)",
      en: near.map { "there is no “\(shown)”; did you mean “\($0)”?" }
        ?? "there is no “\(shown)”; choose one of: \(list)"
    )
  }

  /// A day that cannot be read, or that there is not.
  static func noDay(_ text: String, suggestion: CivilDate?) -> Localized {
    let shown = TerminalText.visible(text)
    let example = suggestion?.description ?? "2025-11-01"
    return Localized(
      vi: "“\(shown)” không phải một ngày; viết năm-tháng-ngày: \(example)",
      en: "“\(shown)” is not a day; write year-month-day: \(example)"
    )
  }

  /// A choice of a reading that is none.
  static func noReading(_ text: String) -> Localized {
    let shown = TerminalText.visible(text)
    return Localized(
      vi: "“\(shown)” không phải một cách hiểu; viết CÂU-HỎI=CÁCH-HIỂU, ví dụ which-date=signed",
      en: "“\(shown)” is no reading; write QUESTION=READING, such as which-date=signed"
    )
  }

  /// A number that is none, or less than 1.
  static func noCount(_ text: String) -> Localized {
    let shown = TerminalText.visible(text)
    return Localized(
      vi: "“\(shown)” không phải số nguyên từ 1 trở lên",
      en: "“\(shown)” is not a whole number of at least 1"
    )
  }

  /// The help of the options' parser with its headings in the language of the run.
  static func help(_ text: String) -> String {
    guard CommandLanguage.current == .vi else { return text }
    return headings.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// What the options' parser says of something typed wrongly, with what to do.
  static func error(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    let first = String(lines.first?.trimmingPrefix("Error: ") ?? "")
    let advice = Localized(vi: "làm gì: xem `ttdn-check --help`", en: "do: see `ttdn-check --help`")
    return "error[usage]: \(TerminalText.visible(said(first)))\n  = \(advice.here)"
  }

  /// The parser's sentence: our own message without its wrapping, else its words in the language.
  private static func said(_ sentence: String) -> String {
    if let wrapped = sentence.firstRange(of: "' is invalid for '"),
      let end = sentence[wrapped.upperBound...].firstRange(of: "': ")
    {
      let option = sentence[wrapped.upperBound..<end.lowerBound]
        .drop { $0 == "<" }.prefix { $0 != " " && $0 != ">" }
      return "\(option): \(sentence[end.upperBound...])"
    }
    guard CommandLanguage.current == .vi else { return sentence }
    return sentences.reduce(sentence) { $0.replacing($1.0, with: $1.1) }
  }

  private static let headings: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "CÁCH GÕ: "),
    ("ARGUMENTS:", "ĐỐI SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"),
    ("SUBCOMMANDS:", "LỆNH:"),
    ("Show help information.", "Hiện trợ giúp."),
    ("Show the version.", "Hiện phiên bản."),
    ("check (default)         ", "check (mặc định)        "),
    (
      "See 'ttdn-check help <subcommand>' for detailed help.",
      "Gõ 'ttdn-check help LỆNH' để xem tùy chọn của lệnh."
    ),
  ]

  private static let sentences: [(String, String)] = [
    ("Unknown option ", "không có tùy chọn "),
    ("Missing value for ", "thiếu giá trị sau "),
    ("Missing expected argument ", "thiếu đối số "),
    ("Unexpected argument ", "thừa đối số "),
    (" unexpected arguments: ", " đối số thừa: "),
    ("Did you mean ", "Có phải là "),
  ]
}
