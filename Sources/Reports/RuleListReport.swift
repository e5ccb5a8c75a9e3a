public import Diagnostics
public import RuleTesting

/// The rules of packs, one a line.
public struct RuleListReport: Sendable {
  /// The rules, by path.
  public var rules: [RuleDescription]
  /// The language of titles.
  public var language: Language

  /// A list of `rules`.
  public init(rules: [RuleDescription], language: Language) {
    self.rules = rules
    self.language = language
  }

  /// The forms of the list.
  public enum Format: String, Sendable, CaseIterable {
    /// A table of at most 100 columns.
    case text
    /// For documentation: a table a pack, each rule with a link to its page.
    case markdown
    /// The shape `ttdn/rules/v1`.
    case json
  }

  /// Writes the list; the same rules give the same bytes.
  public func write(_ format: Format, look: ReportLook, to output: inout ReportBytes) {
    switch format {
    case .text: writeTable(look, to: &output)
    case .markdown: writeMarkdown(to: &output)
    case .json: writeJSON(to: &output)
    }
  }

  private static let width = 100

  private func writeTable(_ look: ReportLook, to output: inout ReportBytes) {
    var rows = [
      [
        RuleTestWording.id[language], RuleTestWording.kind[language],
        RuleTestWording.severity[language], RuleTestWording.examples[language],
        RuleTestWording.title[language],
      ]
    ]
    rows += rules.map(row)
    let widths = (0..<4).map { column in
      rows.map { TerminalText.width(of: $0[column]) }.max() ?? 0
    }
    for (index, row) in rows.enumerated() {
      let cells = zip(row, widths).map { RuleTestText.padded($0, $1 + 2) }.joined()
      let room = Self.width - TerminalText.width(of: cells)
      let line = cells + Self.cut(row[4], room)
      look.palette.write(line, index == 0 ? .strong : .neutral, to: &output)
      output.write("\n")
    }
    let examples = rules.reduce(0) { $0 + $1.examples.count }
    let summary = RuleTestWording.rules(rules.count, examples: examples)[language]
    output.write("\n\(summary)\n")
  }

  private func row(_ rule: RuleDescription) -> [String] {
    let kind = rule.isDuty ? RuleTestWording.duty : RuleTestWording.finding
    let parameters = rule.parameters.map(\.name).joined(separator: ", ")
    let title = rule.title[language] + (parameters.isEmpty ? "" : " (\(parameters))")
    let counts = "\(rule.exampleCount(passing: true))+\(rule.exampleCount(passing: false))"
    return [rule.id, kind[language], rule.severity, counts, title].map(TerminalText.visible)
  }

  /// The beginning of `text` that fits in `width` columns.
  private static func cut(_ text: String, _ width: Int) -> String {
    guard TerminalText.width(of: text) > width else { return text }
    var shown = ""
    for character in text {
      guard TerminalText.width(of: shown + String(character)) < width else { break }
      shown.append(character)
    }
    return shown + "…"
  }

  private func writeJSON(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    writer.object { writer in
      writer.member("schema", "ttdn/rules/v1")
      writer.key("rules")
      writer.array(rules, isTall: true) { writer, rule in
        RulePage(rule, language: language).writeJSON(&writer)
      }
    }
    output = writer.output
    output.write("\n")
  }
}
