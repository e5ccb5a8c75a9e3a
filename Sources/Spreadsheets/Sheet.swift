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

  /// Adds a row below the others.
  public mutating func add(_ cells: [Cell], height: Int? = nil) {
    rows.append(Row(cells, height: height))
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
  /// Whether it is made small enough for its columns to fit on one page; else columns that do not
  /// fit follow on further pages, with those at the left repeated.
  public var fitsWidth: Bool
  /// What stands at the foot of every page, beside the number of the page.
  public var footer: String

  /// A page set-up.
  public init(isLandscape: Bool = false, fitsWidth: Bool = true, footer: String = "") {
    self.isLandscape = isLandscape
    self.fitsWidth = fitsWidth
    self.footer = footer
  }
}
