import Diagnostics
import Testing

@testable import LocatedYAML

@Suite struct ReadingTests {
  private func read(_ text: String) -> YAMLReading {
    YAMLTree.read(SourceText(path: "t.yaml", text: text))
  }

  @Test func `nodes know their places under Vietnamese letters`() throws {
    let reading = read("đơn vị: 'Sở Ngoại vụ'\nngày:\n  - 2019-10-29\n  - \"a\\u1ea1b\"\n")
    #expect(reading.diagnostics.isEmpty)
    let root = try #require(reading.tree.roots.first)
    let unit = try #require(root["đơn vị"])
    #expect(unit.text == "Sở Ngoại vụ")
    #expect(unit.place.start == Position(line: 1, column: 9))
    #expect(unit.place.end == Position(line: 1, column: 22))
    let days = try #require(root["ngày"])
    #expect(days.items.map(\.text) == ["2019-10-29", "aạb"])
    #expect(days.items[1].path == "ngày[1]")
    let range = days.items[1].sourceRange(ofText: 4..<5)
    #expect(Place(reading.tree.source, range).start == Position(line: 4, column: 13))
  }

  @Test func `a key that stands twice is found`() {
    #expect(read("a: 1\nb: 2\na: 3\n").diagnostics.map(\.id) == ["yaml/duplicate-key"])
  }

  @Test(arguments: ["[", "- ", "{a: ", "? "])
  func `hostile nesting is refused quickly`(unit: String) {
    let reading = read(String(repeating: unit, count: 100_000))
    #expect(reading.diagnostics.map(\.id) == ["yaml/limit"])
    #expect(!reading.isComplete)
  }
}
