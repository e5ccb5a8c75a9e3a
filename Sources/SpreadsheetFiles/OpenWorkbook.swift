internal import CXLSXWriter
internal import CivilTime
internal import Glibc
internal import Spreadsheets

/// The one owner of libxlsxwriter's workbook.
@safe struct OpenWorkbook: ~Copyable {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: FormatTable
  /// The library frees the workbook as it closes it.
  private var isClosed = false

  /// A workbook that will be the file at `path`.
  init(path: String) throws(WorkbookProblem) {
    guard let book = unsafe workbook_new(path) else { throw .library(Self.noMemory) }
    unsafe self.book = book
    unsafe formats = FormatTable(book)
  }

  deinit { if !isClosed { unsafe lxw_workbook_free(book) } }

  private static let noMemory = "no memory"

  /// Puts the whole workbook in.
  mutating func write(_ workbook: Workbook) {
    write(workbook.properties)
    for sheet in workbook.sheets { write(sheet) }
  }

  /// Writes the file; nothing can be added any more.
  mutating func close() throws(WorkbookProblem) {
    isClosed = true
    let error = unsafe workbook_close(book)
    guard error == LXW_NO_ERROR else {
      throw .library(unsafe lxw_strerror(error).map { unsafe String(cString: $0) } ?? Self.noMemory)
    }
  }

  private func write(_ properties: Workbook.Properties) {
    let title = unsafe strdup(Workbook.cellText(properties.title))
    let subject = unsafe strdup(Workbook.cellText(properties.subject))
    let author = unsafe strdup(Workbook.cellText(properties.author))
    let comments = unsafe strdup(Workbook.cellText(properties.comments))
    var document = unsafe lxw_doc_properties()
    unsafe document.title = title
    unsafe document.subject = subject
    unsafe document.author = author
    unsafe document.comments = comments
    // To the library 0 means the present moment.
    let seconds = properties.created.dayNumber * 86_400
    unsafe document.created = seconds == 0 ? 1 : seconds
    // The library copies the texts.
    unsafe workbook_set_properties(book, &document)
    unsafe free(title)
    unsafe free(subject)
    unsafe free(author)
    unsafe free(comments)
  }

  private mutating func write(_ sheet: Sheet) {
    guard let page = unsafe workbook_add_worksheet(book, sheet.name.text) else {
      preconditionFailure("The name of a sheet is allowed and its own")
    }
    for (index, column) in sheet.columns.enumerated() {
      let place = UInt16(index)
      unsafe worksheet_set_column(page, place, place, Double(column.width), nil)
    }
    for (index, row) in sheet.rows.enumerated() {
      if let height = row.height {
        unsafe worksheet_set_row(page, UInt32(index), Double(height), nil)
      }
      for (column, cell) in row.cells.enumerated() {
        unsafe write(cell, UInt32(index), UInt16(column), to: page)
      }
    }
    unsafe setUp(page, as: sheet)
  }

  private mutating func write(
    _ cell: Cell,
    _ row: UInt32,
    _ column: UInt16,
    to page: UnsafeMutablePointer<lxw_worksheet>
  ) {
    switch cell.content {
    case .empty:
      guard cell.style != CellStyle() else { return }
      unsafe worksheet_write_blank(page, row, column, formats[cell.style, numbers: nil])
    case .text(let text):
      let format = unsafe formats[cell.style, numbers: nil]
      unsafe worksheet_write_string(page, row, column, Self.written(text), format)
    case .number(let number):
      let format = unsafe formats[cell.style, numbers: .decimals(number.decimals)]
      unsafe worksheet_write_number(page, row, column, Double(number.text) ?? 0, format)
    case .day(let day) where day < Self.firstDay:
      let format = unsafe formats[cell.style, numbers: nil]
      unsafe worksheet_write_string(page, row, column, day.description, format)
    case .day(let day):
      let format = unsafe formats[cell.style, numbers: .day]
      let number = Double(day.dayNumber - Self.dayZero.dayNumber)
      unsafe worksheet_write_number(page, row, column, number, format)
    }
  }

  /// The file's format counts days from here on.
  private static let dayZero = CivilDate(dayNumber: -25_569)
  /// It has a day in 1900 that never was, so earlier days are written as text.
  private static let firstDay = CivilDate(dayNumber: -25_508)

  /// The text as the file holds it: what would be read as an escaped character is escaped itself.
  private static func written(_ text: String) -> String {
    let held = Workbook.cellText(text)
    guard held.utf8.contains(UInt8(ascii: "_")) else { return held }
    return Workbook.cellText(held.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_"))
  }

  private func setUp(_ page: UnsafeMutablePointer<lxw_worksheet>, as sheet: Sheet) {
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      unsafe worksheet_freeze_panes(page, UInt32(sheet.frozenRows), UInt16(sheet.frozenColumns))
    }
    if let heading = sheet.headingRow, let width = sheet.rows[heading].cells.indices.last {
      let first = UInt32(heading)
      let last = UInt32(sheet.rows.count - 1)
      unsafe worksheet_autofilter(page, first, 0, last, UInt16(width))
      unsafe worksheet_repeat_rows(page, first, first)
    }
    if sheet.frozenColumns > 0 {
      unsafe worksheet_repeat_columns(page, 0, UInt16(sheet.frozenColumns - 1))
    }
    unsafe worksheet_set_paper(page, Self.a4)
    if sheet.page.isLandscape { unsafe worksheet_set_landscape(page) }
    if let across = sheet.page.pagesAcross {
      unsafe worksheet_fit_to_pages(page, UInt16(clamping: across), 0)
    }
    let margin = Double(PageSetup.margin) / 72
    unsafe worksheet_set_margins(page, margin, margin, 0.4, 0.6)
    unsafe worksheet_set_footer(page, Self.footer(sheet.page.footer))
  }

  /// The number of the paper in the file's format.
  private static let a4: UInt8 = 9
  /// The most characters of a footer is 255; each may be doubled, and some are the page's number.
  private static let longestFooter = 100

  private static func footer(_ text: String) -> String {
    let words = Workbook.cellText(text).prefix(longestFooter).replacing("&", with: "&&")
    return "&L&8 \(words)&R&8 &P/&N"
  }
}
