import Diagnostics
import Testing

@testable import Reports

/// Tables for a terminal.
@Suite struct TextTableTests {
  private func written(_ table: TextTable, indent: Int = 2) -> String {
    var output = ReportBytes()
    table.write(indent: indent, TerminalPalette(isColored: false), to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test func `columns stand under their headings, numbers to the right`() {
    var table = TextTable([.init("tên"), .init("điểm", .right)])
    table.add(["Hà Tiên", "9"])
    table.add(["A", "100,00"])
    #expect(written(table) == "  tên        điểm\n  Hà Tiên       9\n  A        100,00\n")
  }

  @Test func `a column that gives way is wrapped and no line is wider than a report`() {
    var table = TextTable([.init("n", .right), .init("name", givesWay: true), .init("x")])
    table.add(["1", String(repeating: "word ", count: 40), "end"])
    let lines = written(table).split(separator: "\n")
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { TerminalText.width(of: String($0)) <= 100 })
    #expect(lines[1].hasSuffix("end"))
    #expect(lines.allSatisfy { $0.last != " " })
  }
}
