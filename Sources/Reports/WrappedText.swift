internal import Diagnostics

/// Text broken into lines that fit a terminal.
enum WrappedText {
  /// The columns that a report for people takes at most.
  static let width = 100

  /// The lines of `text`, the first at most `first` columns wide and the others `width`; a longer
  /// word stands on a line of its own.
  ///
  /// Line breaks of the text itself are kept. Linear in the text.
  static func lines(of text: String, first: Int? = nil, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n") {
      var (line, columns) = ("", 0)
      for word in paragraph.split(separator: " ").map(String.init) {
        let limit = lines.isEmpty ? first ?? width : width
        let needed = TerminalText.width(of: word)
        if columns == 0 || columns + 1 + needed <= limit {
          line += columns == 0 ? word : " \(word)"
          columns += columns == 0 ? needed : needed + 1
        } else {
          lines.append(line)
          (line, columns) = (word, needed)
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// The text with its lines after the first indented so far.
  static func hanging(_ text: String, indent: Int) -> String {
    lines(of: text, width: width - indent)
      .joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
