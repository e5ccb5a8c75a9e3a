/// One sheet of a workbook.
public struct Sheet: Sendable, Equatable {
  /// The name on its tab.
  public var name: SheetName
  /// The columns, from the left.
  public var columns: [Column]
  /// The rows, from the top; cells beyond the columns have the usual width.
  public var rows: [Row]
  /// How many rows at the top stay where they are.
  public var frozenRows = 0
  /// How many columns at the left stay where they are.
  public var frozenColumns = 0
  /// The row of the headings, from 0; it gets filters, and stands on every printed page.
  public var headingRow: Int?
  /// How it is printed.
  public var page: PageSetup

  /// A column.
  public struct Column: Sendable, Equatable {
    /// The width in characters of the usual font.
    public var width: Int

    /// A column.
    public init(width: Int) { self.width = width }
  }

  /// A row.
  public struct Row: Sendable, Equatable {
    /// The cells, from the left.
    public var cells: [Cell]
    /// The height in points; `nil` leaves it to the program that opens the file.
    public var height: Int?

    /// A row.
    public init(_ cells: [Cell], height: Int? = nil) {
      self.cells = cells
      self.height = height
    }
  }

  /// A sheet without rows.
  public init(name: SheetName, columns: [Column], page: PageSetup = PageSetup()) {
    self.name = name
    self.columns = columns
    self.page = page
    rows = []
  }

  /// Adds a row below the others; without a height it is as high as its wrapped text needs.
  public mutating func add(_ cells: [Cell], height: Int? = nil) {
    rows.append(Row(cells, height: height ?? fittingHeight(of: cells)))
  }

  /// The points that a line of text takes, and the most of a row in the file's format.
  private static let lineHeight = 13
  private static let mostHeight = 409

  /// The height at which wrapped text is seen whole; `nil` where a line is enough.
  ///
  /// Not every program finds it out by itself when it opens a file.
  private func fittingHeight(of cells: [Cell]) -> Int? {
    let lines = zip(cells, columns).map { cell, column -> Int in
      guard case .text(let text) = cell.content, cell.style.isWrapped, !cell.style.isUpright else {
        return 1
      }
      return Self.lines(of: text, width: max(column.width - 1, 1))
    }
    guard let most = lines.max(), most > 1 else { return nil }
    return min(most * Self.lineHeight + 3, Self.mostHeight)
  }

  /// How many lines of so many characters the words of a text take.
  private static func lines(of text: String, width: Int) -> Int {
    var lines = 0
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines += 1
      var used = 0
      for word in paragraph.split(whereSeparator: \.isWhitespace) {
        let length = word.count
        if used > 0, used + 1 + length > width {
          lines += 1
          used = 0
        }
        lines += max(length - 1, 0) / width
        used += length % width + (used > 0 ? 1 : 0)
      }
    }
    return lines
  }

  /// Adds the row of the headings, and keeps it and all above it in view.
  public mutating func addHeadings(_ cells: [Cell], height: Int? = nil) {
    headingRow = rows.count
    add(cells, height: height)
    frozenRows = rows.count
  }
}

/// How a sheet is printed on A4.
public struct PageSetup: Sendable, Equatable {
  /// Whether the long edge of the paper lies across.
  public var isLandscape: Bool
  /// Over how many pages its columns may go at most: it is made small enough for that, and the frozen
  /// columns are repeated; `nil` lets them go over as many as they need at their full size.
  public var pagesAcross: Int?
  /// What stands at the foot of every page, beside the number of the page.
  public var footer: String

  /// A page set-up.
  public init(isLandscape: Bool = false, pagesAcross: Int? = 1, footer: String = "") {
    self.isLandscape = isLandscape
    self.pagesAcross = pagesAcross
    self.footer = footer
  }
}
