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

  /// The most points of a row in the file's format.
  private static let mostHeight = 409

  /// The height at which wrapped text is seen whole; `nil` where a line is enough.
  private func fittingHeight(of cells: [Cell]) -> Int? {
    let lines = zip(cells, columns).map { cell, column -> Int in
      guard case .text(let text) = cell.content, cell.style.isWrapped, !cell.style.isUpright else {
        return 1
      }
      return FontMetrics.lines(
        of: text,
        room: FontMetrics.room(inColumn: column.width),
        isStrong: cell.style.emphasis == .strong
      )
    }
    guard let most = lines.max(), most > 1 else { return nil }
    return min((most * FontMetrics.lineHeight + 3) / 4, Self.mostHeight)
  }

  /// Adds the row of the headings, and keeps it and all above it in view; it is as high as its
  /// wrapped and upright texts need.
  public mutating func addHeadings(_ cells: [Cell]) {
    headingRow = rows.count
    let upright = zip(cells, columns).compactMap(Self.uprightHeight).max()
    let height = [upright, fittingHeight(of: cells)].compactMap { $0 }.max()
    rows.append(Row(cells, height: height))
    frozenRows = rows.count
  }

  /// The most points that upright text takes before it loses its end: more would leave a printed page
  /// no room for rows.
  private static let mostUpright = 170

  /// The height at which upright text is seen whole in the lines for which its column has room.
  private static func uprightHeight(of cell: Cell, in column: Column) -> Int? {
    guard case .text(let text) = cell.content, cell.style.isUpright else { return nil }
    let side = max(FontMetrics.extent(ofColumn: column.width) / 25 / FontMetrics.lineHeight, 1)
    let width = FontMetrics.width(of: text, isStrong: cell.style.emphasis == .strong)
    let heights = stride(from: 40, to: mostUpright, by: 10)
    let fitting = heights.first { height in
      width <= height * 100 * side
        && FontMetrics.lines(of: text, room: height * 100, isStrong: true) <= side
    }
    return fitting.map { $0 + 8 } ?? mostUpright
  }

  /// Lets the columns go over as few pages as they can without being printed smaller than text can
  /// be read, 8 points for the usual 10.
  public mutating func spreadOverPages() {
    let room = (page.isLandscape ? PageSetup.longEdge : PageSetup.shortEdge) * 100 / 80 * 100
    let extents = columns.map { FontMetrics.extent(ofColumn: $0.width) }
    let whole = extents.reduce(0, +)
    let repeated = extents.prefix(frozenColumns).reduce(0, +)
    guard whole > room, room > repeated else {
      page.pagesAcross = 1
      return
    }
    page.pagesAcross = (whole - repeated + room - repeated - 1) / (room - repeated)
  }
}

/// How a sheet is printed on A4.
public struct PageSetup: Sendable, Equatable {
  /// The margin at the left and at the right, in points.
  public static let margin = 28
  /// What the margins leave of the paper's long edge, in points.
  static let longEdge = 842 - 2 * margin
  /// What the margins leave of its short edge, in points.
  static let shortEdge = 595 - 2 * margin

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
