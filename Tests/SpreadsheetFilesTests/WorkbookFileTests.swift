import CivilTime
import SpreadsheetFiles
import SpreadsheetReading
import Spreadsheets
import Testing

@Suite struct WorkbookFileTests {
  private static let red = CellStyle.Colors(background: 0xC0_0000, text: 0xFF_FFFF)

  private static func book(created day: Int = 18_201) -> Workbook {
    var first = Sheet(
      name: SheetName("Xếp hạng"),
      columns: [.init(width: 30), .init(width: 9)],
      page: PageSetup(isLandscape: true, footer: "Đ&Đ")
    )
    first.add([.text("Bảng <một> & \"hai\"", CellStyle(.title))], height: 24)
    first.addHeadings([.text("Đơn vị", CellStyle(.strong)), .text("Điểm", CellStyle(.strong))])
    first.add([.text("Sở Nội vụ"), .decimal("83.45")])
    first.add([.text("=1+1", CellStyle(isWrapped: true)), .number(7, CellStyle(colors: red))])
    first.add([.text("@SUM(A1)\nhai dòng"), .empty(CellStyle(colors: red))])
    first.frozenColumns = 1
    let second = Sheet(name: SheetName("Nguồn"), columns: [], page: PageSetup(pagesAcross: nil))
    return Workbook(
      properties: .init(
        title: "Kết quả & xếp hạng",
        author: "ttdn-check",
        created: CivilDate(dayNumber: day)
      ),
      sheets: [first, second]
    )
  }

  @Test func `what is written is what a reader finds`() throws {
    let text = try WorkbookText(try Self.book().bytes()).text
    #expect(
      text == """
        === Xếp hạng
        pane activePane=bottomRight state=frozen topLeftCell=B3 xSplit=1 ySplit=2
        autoFilter ref=A2:B5
        pageSetup fitToHeight=0 orientation=landscape paperSize=9
        1 Bảng <một> & "hai"
        2 Đơn vị | Điểm
        3 Sở Nội vụ | 83.45
        4 =1+1 | 7 #C00000
        5 @SUM(A1)⏎hai dòng |  #C00000

        === Nguồn
        pageSetup orientation=portrait paperSize=9

        """
    )
  }

  @Test func `no cell is a formula`() throws {
    let archive = try ZipArchive(try Self.book().bytes())
    for member in archive.members where member.name.hasPrefix("xl/worksheets/") {
      #expect(!String(decoding: member.bytes, as: UTF8.self).contains("<f"))
    }
  }

  @Test func `the same workbook is the same bytes, of another day it is not`() throws {
    let bytes = try Self.book().bytes()
    #expect(try Self.book().bytes() == bytes)
    #expect(try Self.book(created: 18_202).bytes() != bytes)
  }

  @Test(arguments: [
    (18_201, "2019-11-01T00:00:00Z"), (0, "1970-01-01T00:00:01Z"), (-1, "1969-12-31T00:00:00Z"),
  ])
  func `the day stands as the time of making`(day: Int, time: String) throws {
    let archive = try ZipArchive(try Self.book(created: day).bytes())
    let properties = try #require(archive.text("docProps/core.xml"))
    #expect(properties.contains(">\(time)</dcterms:created>"))
    #expect(properties.contains("<dc:title>Kết quả &amp; xếp hạng</dc:title>"))
  }

  @Test func `hostile text comes back as it was, or marked`() throws {
    var sheet = Sheet(name: SheetName("x"), columns: [])
    let texts = [
      "]]>", "&#0;", "_x0041_", " đầu và cuối ", "http://example.invalid/", "a\u{0}b\u{1B}[31m",
      "'", "\u{202E}đảo", "e\u{302}\u{301}", "mailto:x", "1e5", "TRUE",
    ]
    for text in texts { sheet.add([.text(text)]) }
    let book = Workbook(
      properties: .init(title: "x", author: "x", created: CivilDate(dayNumber: 1)),
      sheets: [sheet]
    )
    let lines = try WorkbookText(try book.bytes()).text.split(separator: "\n")
    let read = lines.filter { $0.first?.isNumber == true }.map { line in
      line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
    }
    let expected = texts.map { text in
      text == "_x0041_"
        ? "_x005F_x0041_"
        : text.replacing("\u{0}", with: "�").replacing("\u{1B}", with: "�")
    }
    #expect(read.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func `a workbook of many cells is made`() throws {
    var sheet = Sheet(name: SheetName("x"), columns: [])
    for row in 0..<2_000 { sheet.add((0..<40).map { .number(row * $0) }) }
    let book = Workbook(
      properties: .init(title: "x", author: "x", created: CivilDate(dayNumber: 1)),
      sheets: [sheet]
    )
    let archive = try ZipArchive(try book.bytes())
    #expect(archive.text("xl/worksheets/sheet1.xml")?.contains("<v>77961</v>") == true)
  }
}
