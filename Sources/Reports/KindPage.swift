public import Diagnostics
public import Linting

/// What the program says of a kind of finding that it makes itself, to be looked up.
public struct KindPage: Sendable {
  private let kind: LintKind
  private let language: Language

  /// The page of `kind`.
  public init(_ kind: LintKind, language: Language) {
    self.kind = kind
    self.language = language
  }

  /// Writes the page in one of the forms that the page of a rule has; the same kind gives the same
  /// bytes.
  public func write(_ format: RulePage.Format, look: ReportLook, to output: inout ReportBytes) {
    switch format {
    case .text: writeText(look, to: &output)
    case .markdown: writeMarkdown(to: &output)
    case .json: writeJSON(to: &output)
    }
  }

  private var head: String { "\(kind.title[language]) — \(KindPageWording.made[language])" }

  private var sections: [(heading: String, text: String)] {
    [
      (RuleTestWording.because[language], kind.reason[language]),
      (RuleTestWording.remedy[language], KindPageWording.remedy[language]),
      (
        KindPageWording.ignoring[language],
        KindPageWording.ignoring(kind.id, canBeIgnored: kind.canBeIgnored)[language]
      ),
    ]
  }

  private func writeText(_ look: ReportLook, to output: inout ReportBytes) {
    look.palette.write(kind.id.rawValue, .strong, to: &output)
    output.write("\n  \(WrappedText.hanging(head, indent: 2))\n")
    for section in sections {
      output.write("\n")
      look.palette.write(section.heading, .strong, to: &output)
      output.write("\n  \(WrappedText.hanging(section.text, indent: 2))\n")
    }
  }

  private func writeMarkdown(to output: inout ReportBytes) {
    output.write("# \(kind.id.rawValue)\n\n\(head)\n")
    for section in sections { output.write("\n## \(section.heading)\n\n\(section.text)\n") }
  }

  private func writeJSON(to output: inout ReportBytes) {
    var writer = JSONWriter(output)
    writer.object { writer in
      writer.member("id", kind.id.rawValue)
      writer.member("kind", "built-in")
      writer.member("title", kind.title[language])
      writer.member("because", kind.reason[language])
      writer.member("remedy", KindPageWording.remedy[language])
    }
    output = writer.output
    output.write("\n")
  }
}
