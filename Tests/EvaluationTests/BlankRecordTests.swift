import CivilTime
import Diagnostics
import LocatedYAML
import Model
import Testing

@testable import Evaluation

/// A record in which nothing is filled in states nothing.
@Suite struct BlankRecordTests {
  private static func shown(_ text: String) throws -> String {
    let root = try #require(YAMLTree.read(SourceText(path: "s.yaml", text: text)).tree.roots.first)
    let day = try #require(CivilDate("2019-11-01"))
    return root.known(at: day).entries.map { $0.key.text }.joined(separator: " ")
  }

  @Test(arguments: [
    ("report: {number: , signed: }\nunit: a", "unit"),
    ("report: {number: , signed: ~, covers: {from: null, until: }}\nunit: a", "unit"),
    ("report: {number: 1, signed: }\nunit: a", "report unit"),
    ("report: {number: '', signed: }\nunit: a", "report unit"),
    ("report: {}\nunit: a", "report unit"),
    ("report: {lines: []}\nunit: a", "report unit"),
    ("report:\nunit: a", "report unit"),
    ("activities: [{id: , kind: }]\nunit: a", "activities unit"),
    ("a: &x {number: }\nb: *x\nc: {d: *x}", "b c"),
  ])
  func `a mapping under a key is blank when all in it is`(text: String, keys: String) throws {
    #expect(try Self.shown(text) == keys)
  }

  @Test func `an item of a list stays, so that the list is not taken for an empty one`() throws {
    let text = "activities: [{id: , kind: }, {id: a1}]"
    let root = try #require(YAMLTree.read(SourceText(path: "s.yaml", text: text)).tree.roots.first)
    let day = try #require(CivilDate("2019-11-01"))
    #expect(root.known(at: day)["activities"]?.items.count == 2)
  }
}
