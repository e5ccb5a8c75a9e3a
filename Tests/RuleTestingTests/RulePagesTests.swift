import Diagnostics
import Foundation
import GoldenFiles
import Reports
import RuleTesting
import Testing

/// The pages of the shipped rules under docs/rules: made from the rules, and none besides.
@Suite struct RulePagesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: "docs/rules")
  private static let look = ReportLook(palette: TerminalPalette(isColored: false))

  /// The rules as their files describe them, by path.
  private static let rules: [RuleDescription] = {
    let names =
      FileManager.default.enumerator(atPath: root.appending(path: "rules").path())?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") }.sorted() ?? []
    let bench = Workbench()
    return names.compactMap { name in
      let path = "rules/\(name)"
      guard let data = try? Data(contentsOf: root.appending(path: path)) else { return nil }
      return RuleFile(SourceText(path: path, bytes: Array(data)))
        .map { RuleDescription($0, on: bench) }
    }
  }()

  private static func path(_ name: String) -> URL { folder.appending(path: name) }

  @Test(arguments: Language.allCases)
  func `every rule has its page, and each says what the rule says now`(language: Language) throws {
    #expect(Self.rules.count > 60)
    var differences: [String] = []
    for rule in Self.rules {
      var bytes = ReportBytes()
      RulePage(rule, language: language).write(.markdown, look: Self.look, to: &bytes)
      let text = String(decoding: bytes.bytes, as: UTF8.self)
      let file = Self.path(rule.id + RulePage.ending(language))
      if let difference = try GoldenFile.difference(between: text, and: file) {
        differences.append(difference)
      }
    }
    #expect(differences == [])
  }

  @Test(arguments: [(Language.en, "README.md"), (.vi, "README.vi.md")])
  func `the table of the rules is current`(language: Language, name: String) throws {
    var bytes = ReportBytes()
    RuleListReport(rules: Self.rules, language: language)
      .write(.markdown, look: Self.look, to: &bytes)
    let text = String(decoding: bytes.bytes, as: UTF8.self)
    let difference = try GoldenFile.difference(between: text, and: Self.path(name))
    #expect(difference == nil)
  }

  @Test func `no page is left of a rule that is gone`() {
    let pages =
      FileManager.default.enumerator(atPath: Self.folder.path())?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".md") } ?? []
    let known = Self.rules.flatMap { rule in
      Language.allCases.map { rule.id + RulePage.ending($0) }
    }
    #expect(Set(pages).subtracting(known) == ["README.md", "README.vi.md"])
  }
}
