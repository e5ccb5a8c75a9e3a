import CivilTime
import Diagnostics
import Spreadsheets
import Testing

@Suite struct CellTests {
  @Test(arguments: [
    ("0", 0), ("83.45", 2), ("-7", 0), ("-0.5", 1), ("123456789012345", 0), ("0.100", 3),
  ])
  func `a decimal number stays as it is written`(written: String, decimals: Int) throws {
    let number = try #require(DecimalText(written))
    #expect(number.text == written)
    #expect(number.decimals == decimals)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1.2.3", "1e3", "+1", "1,5", " 1", "١", "7/10", "0x10", "inf", "nan",
    "1234567890123456",
  ])
  func `what is no plain decimal number stays text`(written: String) {
    #expect(DecimalText(written) == nil)
    let content = Cell.decimal(written).content
    #expect(content == (written.isEmpty ? .empty : .text(written)))
  }

  @Test func `text that is too long is cut at the limit and says so`() {
    let fitting = String(repeating: "a", count: Workbook.longestText)
    #expect(Workbook.cellText(fitting) == fitting)
    let cut = Workbook.cellText(fitting + "b")
    #expect(cut.utf16.count == Workbook.longestText)
    #expect(cut.hasSuffix("a…"))
    let wide = Workbook.cellText(String(repeating: "🟥", count: 20_000))
    #expect(wide.utf16.count <= Workbook.longestText)
    #expect(wide.hasSuffix("🟥…"))
  }

  @Test func `characters that XML cannot hold are replaced`() {
    #expect(Workbook.cellText("a\u{0}b\u{1F}c\u{FFFF}d\te\nf") == "a�b�c�d\te\nf")
    #expect(Workbook.cellText("Kế hoạch") == "Kế hoạch")
  }

  @Test func `too many rows or columns are told, with what to do`() {
    let day = CivilDate(dayNumber: 18_201)
    var sheet = Sheet(name: SheetName("Sổ"), columns: [])
    sheet.rows = Array(repeating: Sheet.Row([]), count: Workbook.mostRows)
    var book = Workbook(properties: .init(title: "t", author: "a", created: day), sheets: [sheet])
    #expect(book.problem == nil)
    book.sheets[0].add([])
    #expect(book.problem == .rows(sheet: "Sổ", count: Workbook.mostRows + 1))
    book.sheets[0].rows = [Sheet.Row(Array(repeating: .empty(), count: Workbook.mostColumns + 1))]
    #expect(book.problem == .columns(sheet: "Sổ", count: Workbook.mostColumns + 1))
    #expect(book.problem?.wording.remedy?.vi.contains("csv") == true)
  }

  @Test(
    arguments: [
      ("ngắn", nil), ("hai dòng chữ", 26), ("một\nhai\nba", 39), ("dàilắmlắmlắmlắm", 26),
      ("iiiiiiiiiiiiiiiiiiiii", nil), ("MMMMMMMMMMMMMMMMMMMMM", 51),
      (String(repeating: "chữ ", count: 500), 409),
    ] as [(String, Int?)]
  )
  func `a row is as high as its wrapped text needs`(text: String, height: Int?) {
    var sheet = Sheet(name: SheetName("Sổ"), columns: [.init(width: 30), .init(width: 10)])
    sheet.add([.text("chữ không xuống dòng dài hơn cột"), .text(text, CellStyle(isWrapped: true))])
    #expect(sheet.rows[0].height == height)
  }

  @Test func `headings are as high as their upright texts need, within bounds`() {
    let upright = CellStyle(.strong, isUpright: true)
    var heights: [Int?] = []
    for text in ["III.8#1", "III.8#1 Gửi báo cáo năm", String(repeating: "chữ ", count: 60)] {
      var sheet = Sheet(name: SheetName("Sổ"), columns: [.init(width: 5)])
      sheet.addHeadings([.text(text, upright)])
      heights.append(sheet.rows[0].height)
    }
    #expect(heights == [48, 78, 170])
  }

  @Test(arguments: [
    ([20, 60, 70], 0, 1), ([20, 80, 80], 1, 1), ([30, 10, 100, 60], 1, 2),
    (Array(repeating: 30, count: 20), 2, 5), ([400, 400], 1, 1),
  ])
  func `columns go over as few pages as they can be read on`(
    widths: [Int],
    frozen: Int,
    pages: Int
  ) {
    var sheet = Sheet(
      name: SheetName("Sổ"),
      columns: widths.map { Sheet.Column(width: $0) },
      page: PageSetup(isLandscape: true)
    )
    sheet.frozenColumns = frozen
    sheet.spreadOverPages()
    #expect(sheet.page.pagesAcross == pages)
  }
}
