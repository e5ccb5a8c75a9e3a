import Diagnostics
import LocatedYAML
import Testing

@Suite struct HostileTests {
  @Test(arguments: [
    "[", "{a: ", "- ", "? ", "[{a: ", "{? ", "[? ", "- [", "{", "!!seq [", "&a [", "a: [", "- - ",
  ])
  func `hostile nesting is refused`(unit: String) {
    let reading = read(String(repeating: unit, count: 100_000))
    #expect(!reading.isComplete)
    #expect(reading.diagnostics.count == 1)
  }

  @Test(arguments: [
    ":", ",", "*", "&", "!", "%", "|", ">", "'", "\"", "@", "`", "]", "}", "#", "\\", "\t", "-",
  ])
  func `a long line of one sign ends`(sign: String) {
    let reading = read(String(repeating: sign, count: 100_000))
    #expect(reading.tree.roots.count <= 1)
  }

  @Test func `bombs of anchors are refused by the limit of expansion`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let reading = read(text)
    #expect(!reading.isComplete)
    #expect(
      reading.diagnostics.map(\.wording.why?.en) == [
        "the limit “expansion” is 100000, so that every file can be checked"
      ]
    )
  }

  @Test func `depth is counted through aliases`() {
    var text = "a0: &a0 []\n"
    for level in 1...99 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(read(text).diagnostics.map(\.wording.what.en) == ["more than 64 levels are nested"])
  }

  @Test func `many keys are compared in less than quadratic time`() {
    var text = ""
    for number in 0..<50_000 { text += "k\(number): 1\n" }
    text += "k7: 2\n"
    #expect(read(text).diagnostics.map(\.wording.what.en) == ["the key “k7” stands twice"])
  }

  @Test func `findings are listed up to a limit and counted`() {
    let reading = read(String(repeating: "a: 1\n", count: 1_000))
    #expect(reading.diagnostics.count == 101)
    #expect(
      reading.diagnostics.last?.wording.what.en
        == "899 more findings in this file are not listed"
    )
  }

  @Test func `random bytes and mutated files never stop the program`() {
    var random = FixedNumbers(state: 20_191_030)
    let seed = Array(
      "a: &n [1, 'hai', \"b\\u1ea1\"]\nb: {c: *n, d: |\n  Sở\n  vụ\n}\n--- >\n x\n\n  y\n...\n".utf8
    )
    let signs = Array("[]{}:-?&*!|>'\"#%@`\t\n ,".utf8)
    for _ in 0..<3_000 {
      var bytes = seed
      for _ in 0..<random.below(6) {
        let position = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[position] = UInt8(random.below(256))
        case 1: bytes.insert(signs[random.below(signs.count)], at: position)
        default: bytes.removeSubrange(position..<min(bytes.count, position + random.below(9)))
        }
        if bytes.isEmpty { bytes = [10] }
      }
      walk(read(bytes: bytes), bytes)
    }
  }

  /// Asks everything of every node; ranges lie in the file and in their parents' order.
  private func walk(_ reading: YAMLReading, _ bytes: [UInt8]) {
    #expect(reading.isComplete || !reading.diagnostics.isEmpty)
    for root in reading.tree.roots {
      for node in root.everything {
        #expect(node.range.start >= 0 && node.range.end <= bytes.count)
        _ = (node.text, node.scalar, node.path, node.place.start)
        let range = node.sourceRange(ofText: 0..<3)
        #expect(range.start >= 0 && range.end <= bytes.count)
      }
    }
  }
}

/// Numbers that are the same in every run.
struct FixedNumbers {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }
}
