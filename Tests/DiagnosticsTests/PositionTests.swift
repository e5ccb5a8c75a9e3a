import Diagnostics
import Testing

@Suite struct PositionTests {
  /// Files in which the place is what follows the mark, and that place as people count.
  static let marked = [
    ("¦", 1, 1), ("abc¦", 1, 4), ("a\n¦b", 2, 1), ("a\n\n¦", 3, 1), ("a\r\nb¦c", 2, 2),
    ("hòa ¦bình", 1, 5), ("ho\u{300}a ¦bi\u{300}nh", 1, 5), ("đường ¦", 1, 7),
    ("Vie\u{302}\u{323}t ¦Nam", 1, 6), ("🐱👨‍👩‍👧 ¦x", 1, 4), ("\u{FEFF}a¦", 1, 2),
    ("\u{FEFF}\n¦a", 2, 1),
  ]

  @Test(arguments: marked)
  func `lines and columns count what people see`(text: String, line: Int, column: Int) throws {
    let bytes = Array(text.utf8)
    let mark = Array("¦".utf8)
    let offset = try #require(bytes.indices.first { bytes[$0...].starts(with: mark) })
    let source = SourceText(path: "t", bytes: Array(bytes[..<offset] + bytes[(offset + 2)...]))
    #expect(source.position(at: offset) == Position(line: line, column: column))
  }

  @Test func `an offset outside the text is its nearest end`() {
    let source = SourceText(path: "t", text: "ab\nc")
    #expect(source.position(at: -5) == Position(line: 1, column: 1))
    #expect(source.position(at: 99) == Position(line: 2, column: 2))
  }

  @Test func `bytes that are not UTF-8 count one character each`() {
    let source = SourceText(path: "t", bytes: [0x61, 0xE9, 0xE9, 0x62])
    #expect(source.position(at: 3) == Position(line: 1, column: 4))
  }

  @Test func `far into a line columns count scalars`() {
    let source = SourceText(path: "t", text: String(repeating: "ho\u{300}a", count: 10_000))
    #expect(source.position(at: 50_000) == Position(line: 1, column: 40_001))
    #expect(source.position(at: 50) == Position(line: 1, column: 31))
  }

  @Test(arguments: [(1, "a"), (2, "b"), (3, ""), (4, "đ"), (5, ""), (0, "")])
  func `a line comes without its ending`(number: Int, text: String) {
    #expect(SourceText(path: "t", text: "a\nb\r\n\nđ").line(number) == text)
  }
}
