import Diagnostics
import LocatedYAML
import Testing

@Suite struct TextRangeTests {
  /// A file whose value under `x` has the word `word` in its text, written where the marks stand.
  static let words = [
    ("x: một «hai» ba\n", "hai"),
    ("x: một\n  «hai» ba\n", "hai"),
    ("x: một\n\n\n  «hai» ba\n", "hai"),
    ("x: 'nó''s «hai» ba'\n", "hai"),
    ("x: 'một\n\n  «hai» ba'\n", "hai"),
    ("x: \"a\\tb\\u1ea1 «hai» c\"\n", "hai"),
    ("x: \"a«\\u1ea1»b\"\n", "ạ"),
    ("x: \"a«\\U0001F600»b\"\n", "😀"),
    ("x: \"một \\\n    «hai» ba\"\n", "hai"),
    ("x: \"một\n    «hai» ba\"\n", "hai"),
    ("x: |\n  một\n\n  «hai» ba\n", "hai"),
    ("x: |2\n    một\n  «hai» ba\n", "hai"),
    ("k:\n  x: |-\n    một\n      thụt «hai»\n", "hai"),
    ("x: >\n  một\n  «hai» ba\n", "hai"),
    ("x: >\n  một\n\n\n  «hai» ba\n", "hai"),
    ("x: >\n  một\n    - mục\n    - «hai»\n\n  ba\n", "hai"),
    ("x: >-\n\n  một\n  «hai»\n", "hai"),
    ("x: |\r\n  một\r\n  «hai» ba\r\n", "hai"),
  ]

  @Test(arguments: words)
  func `a part of a text knows its bytes`(marked: String, word: String) throws {
    let (yaml, range) = unmark(marked)
    let root = try #require(read(yaml).tree.roots.first)
    let value = try #require(root["x"] ?? root["k"]?["x"])
    let text = Array(value.text.utf8)
    let wanted = Array(word.utf8)
    let start = try #require(
      text.indices.first { text[$0...].starts(with: wanted) },
      "the text holds the word"
    )
    #expect(value.sourceRange(ofText: start..<(start + wanted.count)) == range)
  }

  @Test func `a range past the text is cut`() throws {
    let value = try #require(read("x: |\n  ab\n").tree.roots.first?["x"])
    #expect(value.sourceRange(ofText: 0..<90) == value.sourceRange(ofText: 0..<3))
    #expect(value.sourceRange(ofText: 1..<2) == SourceRange(8, 9))
  }
}
