import Diagnostics
import Testing

@testable import Reports

/// Rows for spreadsheets.
@Suite struct DelimitedTextTests {
  private func row(_ cells: [String], _ language: Language) -> String {
    var table = DelimitedText(ReportBytes(), language)
    table.row(cells)
    return String(decoding: table.written.bytes, as: UTF8.self)
  }

  @Test func `a table begins with the mark and its lines end as the standard asks`() {
    #expect(row(["a", "b"], .vi) == "\u{FEFF}a;b\r\n")
    #expect(row(["a", "b"], .en) == "\u{FEFF}a,b\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+84", "'+84"), ("-3", "'-3"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"), ("＝1", "'＝1"), ("|cmd", "'|cmd"), ("a=1", "a=1"), ("", ""),
  ])
  func `no cell becomes a formula`(cell: String, written: String) {
    #expect(row([cell], .vi) == "\u{FEFF}\(written)\r\n")
  }

  @Test(arguments: [
    ("12,50", "12,50", "\"12,50\""), ("a;b", "\"a;b\"", "a;b"),
    ("say \"x\"", "\"say \"\"x\"\"\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\"", "\"a\nb\""),
  ])
  func `what would end a cell stands in quotes`(cell: String, vi: String, en: String) {
    #expect(row([cell], .vi) == "\u{FEFF}\(vi)\r\n")
    #expect(row([cell], .en) == "\u{FEFF}\(en)\r\n")
  }
}
