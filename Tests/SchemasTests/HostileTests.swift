import Diagnostics
import Testing

@testable import Schemas

/// Schemas and values made to cost much.
@Suite struct HostileTests {
  @Test func branchesInBranchesEndAtTheStepLimit() {
    let schema = """
      properties: {a: {anyOf: [{$ref: '#/$defs/left'}, {$ref: '#/$defs/right'}]}}
      $defs:
        left: {$ref: '#', minimum: 1}
        right: {$ref: '#', minimum: 2}
      """
    let value = String(repeating: "{a: ", count: 40) + "{a: 0}" + String(repeating: "}", count: 40)
    let limits = SchemaLimits(steps: 5_000)
    let findings = SchemaProbe.findings(schema, value, limits: limits)
    #expect(findings.contains { $0.id == "schema/too-complicated" && $0.severity == .error })
  }

  @Test func aReferenceThatDescendsFollowsTheDepthOfTheValue() {
    let schema = "{properties: {n: {$ref: '#'}}, additionalProperties: false}"
    let value = String(repeating: "{n: ", count: 50) + "{m: 1}" + String(repeating: "}", count: 50)
    #expect(SchemaProbe.isValid(schema, value) == false)
    let deep = SchemaLimits(depth: 20)
    let findings = SchemaProbe.findings(schema, value, limits: deep)
    #expect(findings.map(\.id) == ["schema/too-complicated"])
  }

  @Test func aSchemaThatIsTooLargeIsRefused() {
    let parts = (0..<200).map { "p\($0): {type: string}" }.joined(separator: ", ")
    let limits = SchemaLimits(subschemas: 50)
    #expect(SchemaProbe.schema("{properties: {\(parts)}}", limits: limits) == nil)
    #expect(SchemaProbe.schema("{properties: {\(parts)}}") != nil)
  }

  @Test func thousandsOfMistakesAreCutWithAWord() throws {
    let value = "[" + (0..<3000).map { "a\($0)" }.joined(separator: ", ") + "]"
    let findings = SchemaProbe.findings("{items: {type: integer}}", value)
    #expect(findings.count == 501)
    #expect(findings.last?.id == "schema/too-many-findings")
  }

  @Test func tenThousandItemsAreComparedInOnePass() {
    let items = (0..<10_000).map { "{n: \($0), s: x}" }.joined(separator: ", ")
    #expect(SchemaProbe.isValid("{uniqueItems: true}", "[\(items)]") == true)
    #expect(SchemaProbe.isValid("{uniqueItems: true}", "[\(items), {s: x, n: 7.0}]") == false)
  }

  @Test func aNameThatIsManyKilobytesLongIsOnlyQuotedInPart() {
    let name = String(repeating: "x", count: 100_000)
    let findings = SchemaProbe.findings("{additionalProperties: false}", "{? \(name) : 1}")
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.wording.what.en.utf8.count < 200 })
  }

  @Test func aStringCannotImitateAnotherValue() {
    #expect(
      SchemaProbe.isValid("{uniqueItems: true}", "['1', 1, 'true', true, '[]', [], '', ~, {}]")
        == true
    )
    #expect(SchemaProbe.isValid("{uniqueItems: true}", "[['a', 'b'], ['ab'], ['a1:b']]") == true)
  }
}
