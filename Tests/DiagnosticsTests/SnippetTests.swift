import Diagnostics
import Testing

@Suite struct SnippetTests {
  /// The last line of the file that is shown and the caret line below it.
  private func lastLines(_ marked: String, width: Int = 100) throws -> [String] {
    let renderer = TerminalRenderer(
      language: .vi,
      palette: TerminalPalette(isColored: false),
      lineWidth: width
    )
    let shown = renderer.shown(Diagnostic("sai", at: try MarkedSource(marked).place))
    return shown.split(separator: "\n").suffix(2).map { String($0.dropFirst(4)) }
  }

  @Test(arguments: [
    // Composed and combining forms of Vietnamese take the same columns.
    ("kh\u{F3}a: «hòa»", 6, 3),
    ("kho\u{301}a: «ho\u{300}a»", 6, 3),
    ("te\u{302}\u{301}: «x»", 4, 1),
    // Wide characters take two columns, marks and joiners none.
    ("名: «国家»", 4, 4),
    ("한글 «가»", 5, 2),
    ("\u{1112}\u{1161}\u{11AB} «x»", 3, 1),
    ("👩\u{200D}👩\u{200D}👧: «x»", 4, 1),
    ("🇻🇳 «x»", 3, 1),
    ("ខ្មែរ: «x»", 5, 1),
    // Tabs are spread to stops of four columns.
    ("\ta: «b»", 7, 1),
    ("abc\t«b»", 4, 1),
    ("abcd\t«b»", 8, 1),
    // An empty place still shows one mark; one past the end too.
    ("a: «»", 3, 1),
    ("a: «»b", 3, 1),
    // A carriage return before the line feed is not shown.
    ("a: «b»\r\n", 3, 1),
    // A place over several lines is marked up to the end of its first.
    ("a: «|\n  x\n»", 3, 1),
    ("\u{FEFF}a: «b»", 3, 1),
  ])
  func `the mark stands below its text`(marked: String, indent: Int, width: Int) throws {
    let lines = try lastLines(marked)
    #expect(
      lines[1]
        == String(repeating: " ", count: indent) + String(repeating: "━", count: width)
    )
    #expect(!lines[0].contains("\r"))
  }

  @Test(arguments: [
    ("a: «\u{1B}[31mđỏ»", "a: \\u{1B}[31mđỏ", 3, 12),
    ("a: «\u{202E}cba\u{202C}»", "a: \\u{202E}cba\\u{202C}", 3, 19),
    ("a: «Tuyệt\u{200B}mật»", "a: Tuyệt\\u{200B}mật", 3, 16),
    ("a: «\u{7F}\u{85}\u{2028}»", "a: \\u{7F}\\u{85}\\u{2028}", 3, 20),
  ])
  func `what hides or reorders text is shown escaped`(
    marked: String,
    line: String,
    indent: Int,
    width: Int
  ) throws {
    let lines = try lastLines(marked)
    #expect(lines[0] == line)
    #expect(
      lines[1]
        == String(repeating: " ", count: indent) + String(repeating: "━", count: width)
    )
  }

  @Test func `messages and paths are escaped too`() {
    let source = SourceText(path: "a\u{1B}[2J.yaml", text: "a")
    let diagnostic = Diagnostic("đơn vị “\u{202E}x”\nhai", at: Place(source, SourceRange(0, 1)))
    let shown = TerminalRenderer.vietnamese.shown(diagnostic)
    #expect(shown.hasPrefix("error[test/case]: đơn vị “\\u{202E}x”\n  hai\n"))
    #expect(shown.contains("┌─ a\\u{1B}[2J.yaml:1:1\n"))
  }

  @Test func `a long line is cut around its place`() throws {
    let before = String(repeating: "b", count: 50_000)
    let after = String(repeating: "a", count: 50_000)
    let lines = try lastLines(before + "«XY»" + after, width: 30)
    #expect(lines[0] == "…" + before.prefix(10) + "XY" + after.prefix(18) + "…")
    #expect(lines[1] == String(repeating: " ", count: 11) + "━━")
    #expect(try lastLines("«XY»" + after, width: 30)[0] == "XY" + after.prefix(28) + "…")
    #expect(try lastLines(before + "«XY»", width: 30)[0] == "…" + before.prefix(28) + "XY")
    let long = try lastLines("a: «\(after)» b", width: 30)
    #expect(long[0] == "a: " + after.prefix(27) + "…")
    #expect(long[1] == "   " + String(repeating: "━", count: 27))
  }

  @Test func `a cut never splits a character`() throws {
    let lines = try lastLines(String(repeating: "国", count: 4000) + "«X»", width: 30)
    #expect(lines[0] == "…" + String(repeating: "国", count: 14) + "X")
    #expect(!lines[0].contains("\u{FFFD}"))
  }

  @Test func `bytes that are not text are shown as replacements`() {
    let source = SourceText(path: "a", bytes: [0x61, 0xFF, 0xFE, 0x62])
    let shown = TerminalRenderer.vietnamese.shown(
      Diagnostic("sai", at: Place(source, SourceRange(3, 4)))
    )
    #expect(shown.hasSuffix(" 1│ a\u{FFFD}\u{FFFD}b\n  │    ━\n"))
  }

  @Test(arguments: ["", "a\nbé\n", "a\r\nhò\r\nx", "\u{FEFF}x: ho\u{300}a\n\ny"])
  func `a line index agrees with the text`(text: String) {
    let source = SourceText(path: "a", text: text)
    let index = LineIndex(source)
    for offset in -1...text.utf8.count + 1 {
      #expect(index.position(at: offset) == source.position(at: offset), "at \(offset)")
    }
  }
}
