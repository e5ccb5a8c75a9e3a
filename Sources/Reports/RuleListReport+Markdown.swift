public import Diagnostics
internal import RuleTesting

extension RuleListReport {
  /// A table for each pack; the links lead to pages beside this one.
  func writeMarkdown(to output: inout ReportBytes) {
    output.write("# \(RuleTestWording.index[language])\n\n")
    output.write("\(RuleTestWording.indexIntroduction[language])\n")
    for pack in packs {
      output.write("\n## \(pack)\n\n")
      let head = [
        RuleTestWording.id, RuleTestWording.kind, RuleTestWording.severity, RuleTestWording.title,
        RuleTestWording.examples,
      ]
      write(head.map { $0[language] }, to: &output)
      write(head.map { _ in "---" }, to: &output)
      for rule in rules where rule.pack == pack { write(row(rule), to: &output) }
    }
    let examples = rules.reduce(0) { $0 + $1.examples.count }
    output.write("\n\(RuleTestWording.rules(rules.count, examples: examples)[language])\n")
  }

  /// The packs in the order in which they are first met.
  private var packs: [String] {
    rules.reduce(into: []) { packs, rule in
      if !packs.contains(rule.pack) { packs.append(rule.pack) }
    }
  }

  private func row(_ rule: RuleDescription) -> [String] {
    let kind = rule.isDuty ? RuleTestWording.duty : RuleTestWording.finding
    let page = rule.id + RulePage.ending(language)
    let counts = "\(rule.exampleCount(passing: true))+\(rule.exampleCount(passing: false))"
    return ["[\(rule.id)](\(page))", kind[language], rule.severity, rule.title[language], counts]
  }

  private func write(_ cells: [String], to output: inout ReportBytes) {
    let escaped = cells.map { $0.replacing("|", with: "\\|") }
    output.write("| \(escaped.joined(separator: " | ")) |\n")
  }
}

extension RuleDescription {
  /// The pack to which the rule belongs: what stands before the stroke of its identifier.
  fileprivate var pack: String { String(id.prefix { $0 != "/" }) }
}

extension RulePage {
  /// How the name of a page's file ends, after the rule's identifier.
  public static func ending(_ language: Language) -> String {
    switch language {
    case .vi: ".vi.md"
    case .en: ".md"
    }
  }
}
