import CivilTime
import Diagnostics
import LocatedYAML
import Schemas
import Testing

@testable import RulePacks

@Suite struct RuleFilesTests {
  private static func read(_ text: String, readsExamples: Bool) -> RuleSet {
    let schemas = SchemaCatalog.standard()
    let facts = FactEnvironment(schemas: schemas, zone: .utc, zones: .fixedOnly)
    let source = SourceText(path: "rules/document/late.yaml", text: text)
    let files = RuleFiles([source], readsExamples: readsExamples, schemas: schemas)
    return RuleSet(files, schemas: schemas, facts: facts)
  }

  @Test func `a rule is the same without its examples`() throws {
    let whole = Self.read(RuleText.finding, readsExamples: true)
    let bare = Self.read(RuleText.finding, readsExamples: false)
    #expect(whole.diagnostics.isEmpty && bare.diagnostics.isEmpty)
    #expect(whole.rules.map(\.id) == bare.rules.map(\.id))
    #expect(try #require(whole.rules.first).examples.count == 2)
    #expect(try #require(bare.rules.first).examples.isEmpty)
  }

  @Test func `what is wrong outside the examples is told all the same`() {
    let text = RuleText.finding.replacing("severity: warning", with: "severity: loud")
    let told = [true, false].map { readsExamples in
      Self.read(text, readsExamples: readsExamples).diagnostics.map(RuleText.line)
    }
    #expect(!told[0].isEmpty)
    #expect(told[0] == told[1])
  }

  @Test func `a rule without examples is refused in any case`() {
    let text = RuleText.finding.split(separator: "\n").dropLast().joined(separator: "\n")
    for readsExamples in [true, false] {
      let reading = Self.read(text, readsExamples: readsExamples)
      #expect(reading.rules.isEmpty)
      #expect(reading.diagnostics.map(\.id.rawValue) == ["schema/missing-key"])
    }
  }
}
