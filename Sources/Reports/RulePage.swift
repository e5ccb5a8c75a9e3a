public import Diagnostics
public import RuleTesting

/// All that a rule's file says of one rule, to be read.
public struct RulePage: Sendable {
  private let rule: RuleDescription
  private let language: Language

  /// The page of `rule`.
  public init(_ rule: RuleDescription, language: Language) {
    self.rule = rule
    self.language = language
  }

  /// The forms of a page.
  public enum Format: String, Sendable, CaseIterable {
    /// For a terminal.
    case text
    /// For documentation.
    case markdown
    /// One object of the shape that `ttdn/rules/v1` lists.
    case json
  }

  /// Writes the page; the same rule gives the same bytes.
  public func write(_ format: Format, look: ReportLook, to output: inout ReportBytes) {
    switch format {
    case .text, .markdown:
      let isMarkdown = format == .markdown
      for section in sections { write(section, isMarkdown, look, to: &output) }
    case .json:
      var writer = JSONWriter(output)
      writeJSON(&writer)
      output = writer.output
      output.write("\n")
    }
  }

  /// A heading with its lines; the first is the title of the page.
  private struct Section {
    let heading: String
    let lines: [String]
    var isCode = false
    var isList = true
  }

  private var sections: [Section] {
    let kind = (rule.isDuty ? RuleTestWording.duty : RuleTestWording.finding)[language]
    let file = RuleTestWording.file[language]
    let head = "\(rule.title[language]) — \(kind), \(rule.severity), \(file) \(rule.path)"
    let title = Section(heading: rule.id, lines: [head], isList: false)
    return [
      title,
      Section(
        heading: RuleTestWording.because[language],
        lines: [rule.because[language]],
        isList: false
      ),
      Section(
        heading: RuleTestWording.source[language],
        lines: rule.sources.map { "\($0.kind): \($0.text)" }
      ),
      Section(heading: RuleTestWording.parameters[language], lines: rule.parameters.map(line)),
      Section(
        heading: RuleTestWording.expressions[language],
        lines: rule.expressions.map { "\($0.path): \($0.text)" },
        isCode: true
      ),
      Section(
        heading: RuleTestWording.messages[language],
        lines: rule.messages.map { "\($0.name): \($0.text[language])" }
      ),
      Section(
        heading: RuleTestWording.remedy[language],
        lines: rule.remedy.map { [$0[language]] } ?? [],
        isList: false
      ),
      Section(heading: RuleTestWording.passing[language], lines: examples(passing: true)),
      Section(heading: RuleTestWording.failing[language], lines: examples(passing: false)),
    ].filter { !$0.lines.isEmpty }
  }

  private func examples(passing: Bool) -> [String] {
    rule.examples.filter { $0.passes == passing }.map(\.name)
  }

  private func line(_ parameter: RuleDescription.Parameter) -> String {
    let value =
      parameter.fallback.map { "\(RuleTestWording.fallback[language]) \($0)" }
      ?? RuleTestWording.required[language]
    let meaning = parameter.meaning.map { ": \($0[language])" } ?? ""
    return "\(parameter.name) (\(parameter.type), \(value))\(meaning)"
  }

  private func write(
    _ section: Section,
    _ isMarkdown: Bool,
    _ look: ReportLook,
    to output: inout ReportBytes
  ) {
    let isTitle = section.heading == rule.id
    if isMarkdown {
      output.write("\(isTitle ? "#" : "\n##") \(section.heading)\n\n")
    } else {
      if !isTitle { output.write("\n") }
      look.palette.write(TerminalText.visible(section.heading), .strong, to: &output)
      output.write("\n")
    }
    for line in section.lines {
      switch (isMarkdown, section.isCode) {
      case (true, true): output.write("- `\(line)`\n")
      case (true, false): output.write("\(section.isList ? "- " : "")\(line)\n")
      case (false, _): output.write("  \(TerminalText.visible(line))\n")
      }
    }
  }

  func writeJSON(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", rule.id)
      writer.member("kind", rule.isDuty ? "duty" : "finding")
      writer.member("severity", rule.severity)
      writer.member("title", rule.title[language])
      writer.member("because", rule.because[language])
      writer.member("path", rule.path)
      writer.key("sources")
      writer.array(rule.sources) { writer, source in
        writer.object { writer in
          writer.member("kind", source.kind)
          writer.member("text", source.text)
        }
      }
      writeParameters(&writer)
      pairs("expressions", rule.expressions.map { ($0.path, $0.text) }, &writer)
      pairs("messages", rule.messages.map { ($0.name, $0.text[language]) }, &writer)
      writer.member("remedy", ifAny: rule.remedy?[language])
      writer.key("examples")
      writer.array(rule.examples) { writer, example in
        writer.object { writer in
          writer.member("name", example.name)
          writer.member("expect", example.passes ? "pass" : "fail")
        }
      }
    }
  }

  private func writeParameters(_ writer: inout JSONWriter) {
    writer.key("params")
    writer.array(rule.parameters) { writer, parameter in
      writer.object { writer in
        writer.member("name", parameter.name)
        writer.member("type", parameter.type)
        writer.member("default", ifAny: parameter.fallback)
        writer.member("doc", ifAny: parameter.meaning?[language])
      }
    }
  }

  private func pairs(
    _ name: String,
    _ pairs: [(String, String)],
    _ writer: inout JSONWriter
  ) {
    writer.key(name)
    writer.array(pairs) { writer, pair in
      writer.object { writer in
        writer.member("at", pair.0)
        writer.member("text", pair.1)
      }
    }
  }
}
