internal import Checking
internal import Diagnostics

/// Writes the keys of a template, each under a comment that says what goes there.
struct TemplateKeyWriter {
  private(set) var output: ReportBytes
  private let language: Language

  init(_ output: ReportBytes, _ language: Language) {
    self.output = output
    self.language = language
  }

  /// Writes a key with what is to stand under it.
  ///
  /// - Parameters:
  ///   - isTold: Whether it has been said already what the key means.
  ///   - margin: What begins each line: `#` within an item that is still a comment.
  mutating func write(
    _ key: SubmissionTemplate.Key,
    isTold: Bool = false,
    indent: Int = 0,
    margin: String = ""
  ) {
    if !isTold { tell(key, indent, margin) }
    let start = margin + String(repeating: " ", count: indent) + key.name + ":"
    switch key.content {
    case .value, .date, .list, .choice: output.write(start + "\n")
    case .identifier(let first): output.write("\(start) \(first)\n")
    case .mapping(let keys, let others): write(keys, others, start, indent, margin)
    case .records(let keys, let others): writeRecords(keys, others, start, indent, margin)
    }
  }

  private mutating func write(
    _ keys: [SubmissionTemplate.Key],
    _ others: [SubmissionTemplate.Key],
    _ start: String,
    _ indent: Int,
    _ margin: String
  ) {
    guard margin.isEmpty else {
      let names = keys.map { $0.name + ": " }.joined(separator: ", ")
      return output.write("\(start) {\(names)}\n")
    }
    output.write(start + "\n")
    for key in keys { write(key, indent: indent + 2, margin: margin) }
    tell(others, indent + 2, margin)
  }

  /// A list without items, and one item as a comment.
  private mutating func writeRecords(
    _ keys: [SubmissionTemplate.Key],
    _ others: [SubmissionTemplate.Key],
    _ start: String,
    _ indent: Int,
    _ margin: String
  ) {
    output.write(start + "\n")
    guard margin.isEmpty else { return }
    let space = String(repeating: " ", count: indent + 2)
    for (index, key) in keys.enumerated() {
      if index == 0 {
        var value = ""
        if case .identifier(let first) = key.content {
          value = " " + first
        } else {
          tell(key, indent + 2, "#")
        }
        output.write("#\(space)- \(key.name):\(value)\n")
      } else {
        write(key, indent: indent + 4, margin: "#")
      }
    }
    tell(others, indent + 4, "#")
  }

  /// Says what a key means, what may stand there and how it is written.
  private mutating func tell(_ key: SubmissionTemplate.Key, _ indent: Int, _ margin: String) {
    var text = key.title?[language] ?? key.name
    if let description = key.description { text += ": \(description[language])" }
    let isListed = key.values.allSatisfy { text.contains($0) }
    if !isListed { text += " (\(key.values.joined(separator: ", ")))" }
    if case .list = key.content { text += " \(TemplateWording.list[language])" }
    if case .choice(let keys) = key.content { text += " \(TemplateWording.choice(keys)[language])" }
    comment(text, indent, margin)
  }

  private mutating func tell(_ others: [SubmissionTemplate.Key], _ indent: Int, _ margin: String) {
    guard !others.isEmpty else { return }
    let names = others.map { key in
      key.title.map { "\(key.name) (\($0[language]))" } ?? key.name
    }
    comment(TemplateWording.others(names)[language], indent, margin)
  }

  private mutating func comment(_ text: String, _ indent: Int, _ margin: String) {
    let start = margin + String(repeating: " ", count: indent) + "# "
    let width = WrappedText.width - start.utf8.count
    for line in WrappedText.lines(of: TerminalText.visible(text), width: width) {
      output.write("\(start)\(line)\n")
    }
  }
}
