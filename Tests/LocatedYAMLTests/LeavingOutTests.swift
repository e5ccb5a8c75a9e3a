import Diagnostics
import LocatedYAML
import Testing

@Suite struct LeavingOutTests {
  static func leavingOut(_ text: String) -> YAMLReading {
    YAMLTree.read(SourceText(path: "t.yaml", text: text), leavingOut: ["examples", "survivors"])
  }

  /// Files that end with what may be left out, which is broken, so that reading it would tell.
  static let shortened = [
    "a: 1\nexamples:\n  pass: [\n",
    "a: 1\nexamples: {x: *nothing}\n",
    "a: 1\nexamples:\n  - b\n  # chú thích\n\n# hết\n",
    "a: 1\nexamples:\n  pass: \"\n",
    "a: 1\nexamples: [\n  ]]\nsurvivors:\n  - }\n",
    "a: 1\nsurvivors: 'một\nexamples: hai\n",
    "# đầu\na: 1 # Sở\nexamples: |\n  a: 2\n",
    "\u{FEFF}a: 1\nexamples: ]",
    "a: &x [1]\nexamples: [*x\n",
  ]

  @Test(arguments: shortened)
  func `last entries that nobody needs are not parsed`(text: String) throws {
    let reading = Self.leavingOut(text)
    #expect(reading.isComplete)
    #expect(reading.diagnostics.filter { $0.id.rawValue != "yaml/byte-order-mark" }.isEmpty)
    let root = try #require(reading.tree.roots.first)
    #expect(root.entries.map(\.key.text) == ["a"])
    #expect(root.isLeftOut("examples") || root.isLeftOut("survivors"))
    #expect(!root.isLeftOut("a"))
  }

  /// Files in which something else may follow, or whose form does not tell.
  static let whole = [
    "a: 1\nexamples: {b: 2}\nc: 3\n",
    "a: 1\nexamples: |\n  b\n---\nc: 3\n",
    "a: 1\r\nexamples: b\r\n",
    "a: 1\nexamples: b\u{85}c: 3\n",
    "a: 1\nexamples: b\u{2028}c: 3\n",
    "{a: 1,\nexamples: b}\n",
    "a: 1\n\"examples\": b\n",
    "a: 1\nexamples : b\n",
    "a: 1\nexamples:b: 2\n",
    "a: 1\nexamples: b\nsurvivors:c: 3\n",
    "a: &x 1\nexamples: *x\n",
    "a:\n  examples: b\n",
    "- a: 1\n- examples: b\n",
    "a: 1\nexamples: b\nexamples2: c\n",
    "a: 1\nexamples:\n- b\n",
    "a: 1\nexamples: \"b\nc\"\n",
    "a: 1\n---\nb: 1\nexamples: c\n",
    "a: ? b\nexamples: c\n",
  ]

  @Test(arguments: whole)
  func `a file is read whole where the rest may matter`(text: String) {
    let (partly, all) = (Self.leavingOut(text), read(text))
    #expect(partly.tree.roots.map(\.summary) == all.tree.roots.map(\.summary))
    #expect(partly.diagnostics.map { written($0) } == all.diagnostics.map { written($0) })
    #expect(partly.isComplete == all.isComplete)
    #expect(partly.tree.roots.allSatisfy { !$0.isLeftOut("examples") })
  }

  @Test func `bytes that are no text are told wherever they stand`() {
    let bytes = Array("a: 1\nexamples:\n  b: ".utf8) + [0xFF, 0x0A]
    let source = SourceText(path: "t.yaml", bytes: bytes)
    #expect(!YAMLTree.read(source, leavingOut: ["examples"]).isComplete)
  }

  @Test func `a file is read once`() {
    let file = YAMLFile(SourceText(path: "t.yaml", text: "a: [1]\n"))
    #expect(file.reading.tree === file.reading.tree)
    #expect(file.root?["a"]?.count == 1)
  }
}
