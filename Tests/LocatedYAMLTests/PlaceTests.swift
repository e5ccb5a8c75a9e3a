import Diagnostics
import LocatedYAML
import Testing

@Suite struct PlaceTests {
  /// A file with the value under `x` between marks, and the value's text.
  static let values = [
    ("x: «a»\n", "a"),
    ("x: «'a b'»\n", "a b"),
    ("x: «\"a\\tb\"»\n", "a\tb"),
    ("đơn vị: Sở\nx: «Ngoại vụ»   # chú thích\n", "Ngoại vụ"),
    ("x: &neo «a»\n", "a"),
    ("x: !!str «12»\n", "12"),
    ("x: !!str &neo   «12»\n", "12"),
    ("x: «|\n  dòng một\n  dòng hai»\n", "dòng một\ndòng hai\n"),
    ("x: «>-\n  dòng một\n  dòng hai»\n\n\ny: 1\n", "dòng một dòng hai"),
    ("x: «dòng một\n  dòng hai»\ny: 1\n", "dòng một dòng hai"),
    ("x:«»\ny: 1\n", ""),
    ("\u{FEFF}x: «a»\n", "a"),
    ("x: «a»\r\ny: b\r\n", "a"),
    ("{y: 1, x: «2»}", "2"),
    ("ho\u{300}a: 1\nx: «ho\u{300}a»", "ho\u{300}a"),
    ("x: «🐱😀»\n", "🐱😀"),
  ]

  @Test(arguments: values)
  func `a value knows its bytes`(marked: String, text: String) throws {
    let (yaml, range) = unmark(marked)
    let root = try #require(read(yaml).tree.roots.first)
    let value = try #require(root["x"])
    #expect(value.range == range)
    #expect(Array(value.text.utf8) == Array(text.utf8))
    #expect(value.keyNode?.text == "x")
    #expect(value.parent == root)
  }

  static let collections = [
    "x: «[1, [2], {a: 3}]» # hết\n",
    "x: «{a: 1}»\ny: 2\n",
    "x:\n  «a: 1\n  b: [2]»\n\n# hết\ny: 2\n",
    "x:\n  «- 1\n  - Sở»\n# hết\n",
    "x: &neo «[1]»\n",
    "x: &neo\n  «a: 1»\ny: 2\n",
    "x: «[]»",
  ]

  @Test(arguments: collections)
  func `a collection ends with its last member`(marked: String) throws {
    let (yaml, range) = unmark(marked)
    let value = try #require(read(yaml).tree.roots.first?["x"])
    #expect(value.range == range)
  }

  @Test func `a node knows its path`() throws {
    let root = try #require(
      read("report: {received: 1}\nactivities: [a, b, {ended: 2}]\n").tree.roots.first
    )
    #expect(root.path == "")
    #expect(root["report"]?["received"]?.path == "report.received")
    #expect(root["activities"]?.items[2]["ended"]?.path == "activities[2].ended")
    #expect(root["activities"]?.items[1].path == "activities[1]")
  }

  @Test func `an alias has its own place and the content of its anchor`() throws {
    let (yaml, range) = unmark("a: &n {b: 1}\nc: «*n»\n")
    let alias = try #require(read(yaml).tree.roots.first?["c"])
    #expect(alias.isAlias)
    #expect(alias.range == range)
    #expect(alias.path == "c")
    #expect(alias["b"]?.scalar == .int(1))
  }

  @Test func `every document has its root`() {
    let roots = read("a: 1\n---\n- 2\n---\n---\nba\n...\n").tree.roots
    #expect(
      roots.map(\.summary) == ["{string(\"a\"): int(1)}", "[int(2)]", "null", "string(\"ba\")"]
    )
  }

  @Test(arguments: ["", "# chỉ có chú thích\n", "\u{FEFF}"])
  func `a file without content has no root`(text: String) {
    let reading = read(text)
    #expect(reading.tree.roots.isEmpty)
    #expect(reading.isComplete)
  }

  @Test func `the bytes of a node read again give its text`() throws {
    let text = """
      đơn vị: Sở Ngoại vụ   # chú thích
      'nháy đơn': 'nó''s một
        hai'
      "nháy kép": "a\\tb \\u1ea1
        dòng"
      khối: |
        dòng một
          thụt

        dòng hai
      gấp: >-
        dòng một
        dòng hai

        đoạn hai
      danh sách: [1, {a: 2.5, b: [~, "x"]}, hòa, ho\u{300}a]

      """
    let reading = read(text)
    #expect(reading.diagnostics.isEmpty)
    let nodes = try #require(reading.tree.roots.first).everything
    #expect(nodes.count == 23)
    for node in nodes {
      let bytes = Array(text.utf8)[node.range.start..<node.range.end]
      #expect(read(bytes: bytes + [10]).tree.roots.first?.summary == node.summary)
    }
  }
}
