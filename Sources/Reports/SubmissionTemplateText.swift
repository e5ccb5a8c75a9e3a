public import Checking
internal import CivilTime
public import Diagnostics
internal import Model

/// An empty submission for people to fill in: YAML, with comments that say what goes where and by
/// when.
///
/// What is written is read by the same program without an error but for keys that are left empty. A
/// list has no items yet; one item stands under it as a comment, one column to the right of where it
/// belongs, so that taking away the `#` makes it an item.
public struct SubmissionTemplateText: Sendable {
  let template: SubmissionTemplate
  let language: Language

  /// The text of a template.
  public init(_ template: SubmissionTemplate, language: Language) {
    self.template = template
    self.language = language
  }

  /// Writes it; the same template gives the same bytes.
  public func write(to output: inout ReportBytes) {
    writeHead(to: &output)
    writeDeadlines(to: &output)
    output.write("\n")
    for (key, value) in template.header { output.write("\(key): \(Self.scalar(value))\n") }
    for section in template.sections { write(section, to: &output) }
  }

  private func writeHead(to output: inout ReportBytes) {
    comment(TemplateWording.head(template.unit.name, template.plan)[language], to: &output)
    for line in TemplateWording.instructions(isEmpty: template.sections.isEmpty) {
      comment(line[language], to: &output)
    }
  }

  private func write(_ section: SubmissionTemplate.Section, to output: inout ReportBytes) {
    output.write("\n")
    let key = section.key
    comment("── \(title(of: key)) ──", to: &output)
    if let description = key.description { comment(description[language], to: &output) }
    for id in section.duties {
      guard let duty = template.duties.first(where: { $0.obligation.id == id }) else { continue }
      comment(line(of: duty), indent: "  ", hanging: "    ", to: &output)
      let demands = demands(of: duty)
      if !demands.isEmpty { comment("(\(demands))", indent: "    ", hanging: "     ", to: &output) }
    }
    var writer = TemplateKeyWriter(output, language)
    writer.write(key, isTold: true)
    output = writer.output
  }

  /// The parameters that the plan sets, as the rule names them.
  private func demands(of duty: SubmissionTemplate.Duty) -> String {
    duty.demands.map { "\($0.name): \($0.value[language])" }.joined(separator: "; ")
  }

  /// A duty as a line, with the day on which it is due next.
  private func line(of duty: SubmissionTemplate.Duty) -> String {
    let obligation = duty.obligation
    let due = nextTime(of: duty).map { " · " + TemplateWording.due($0.lastGoodDay)[language] }
    return "\(obligation.id): \(obligation.title[language])\(due ?? "")"
  }

  private func title(of key: SubmissionTemplate.Key) -> String {
    key.title.map { "\($0[language]) (\(key.name))" } ?? key.name
  }

  /// The first day that is not over, or else the last that was.
  func nextTime(of duty: SubmissionTemplate.Duty) -> SubmissionTemplate.Time? {
    duty.times.first { $0.lastGoodDay >= template.asOf } ?? duty.times.last
  }

  /// A comment of as many lines as it needs.
  func comment(
    _ text: String,
    indent: String = "",
    hanging: String? = nil,
    to output: inout ReportBytes
  ) {
    let hanging = hanging ?? indent
    let width = WrappedText.width - 2
    let lines = WrappedText.lines(
      of: TerminalText.visible(text),
      first: width - indent.utf8.count,
      width: width - hanging.utf8.count
    )
    for (index, line) in lines.enumerated() {
      output.write("# \(index == 0 ? indent : hanging)\(line)\n")
    }
  }

  /// A name as YAML that is read as this text.
  private static func scalar(_ text: String) -> String {
    let isPlain =
      text.utf8.first.map { (UInt8(ascii: "A")...UInt8(ascii: "z")).contains($0) } == true
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || [UInt8(ascii: "-"), UInt8(ascii: "/")].contains($0)
      }
    let isWord = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
      .contains(text.lowercased())
    return isPlain && !isWord ? text : "'\(text.replacing("'", with: "''"))'"
  }
}
