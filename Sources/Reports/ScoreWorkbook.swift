internal import Checking
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring
public import Spreadsheets

extension ScoreReport {
  /// The report as a workbook: ranking, commendation, matrix, ledger, reminders, findings, provenance.
  ///
  /// The same report gives the same workbook. Linear in the units and their obligations.
  public var workbook: Workbook { ScoreWorkbook(self).workbook }
}

/// Makes a workbook of a scored round, a sheet at a time; each sheet has a file beside this one.
struct ScoreWorkbook {
  typealias Words = ScoreWorkbookWording

  let report: ScoreReport
  let rows: ScoreRows
  var numbers: ScoreNumbers { rows.numbers }
  var language: Language { report.language }

  init(_ report: ScoreReport) {
    self.report = report
    rows = ScoreRows(report)
  }

  var workbook: Workbook {
    let result = report.result
    var book = Workbook(
      properties: .init(
        title: "\(ScoreWording.title[language]): \(result.planTitle[language])",
        subject: ScoreWording.head(of: report).joined(separator: ". "),
        author: report.provenance.engine,
        comments: ScoreWording.origins(of: report).map { "\($0.0[language]): \($0.1)" }
          .joined(separator: "\n"),
        created: result.question.asOf
      )
    )
    let units = report.inOrder
    add(ranking(units), to: &book)
    add(commendation(units), to: &book)
    add(matrix(units), to: &book)
    add(ledger(units), to: &book)
    add(reminders(units), to: &book)
    add(findings(units), to: &book)
    add(provenance(), to: &book)
    return book
  }

  private func add(_ sheet: Sheet?, to book: inout Workbook) {
    if let sheet { book.sheets.append(sheet) }
  }

  /// A sheet with its title and what stands above its table.
  ///
  /// - Parameter widths: Those of texts are what the others leave of a page at the size of print
  ///   that is just large enough, so that rows take few lines.
  func sheet(
    _ name: Localized,
    widths: [Int],
    frozenColumns: Int = 0,
    notes: [String] = []
  ) -> Sheet {
    let result = report.result
    let asOf = ReportWording.day(result.question.asOf)[language]
    let footer = "\(result.plan) v\(result.planVersion) · \(asOf) · \(report.provenance.engine)"
    var sheet = Sheet(
      name: SheetName(name[language]),
      columns: widths.map { Sheet.Column(width: $0) },
      page: PageSetup(isLandscape: true, footer: footer)
    )
    sheet.frozenColumns = frozenColumns
    sheet.spreadOverPages()
    let title = "\(name[language]) · \(result.planTitle[language]) · \(asOf)"
    sheet.add([.text(title, CellStyle(.title))], height: 21)
    for line in notes {
      sheet.add([.text(line, CellStyle(.quiet))])
    }
    return sheet
  }

  /// The cells of the headings of columns.
  func headings(_ titles: [Localized]) -> [Cell] {
    titles.map { .text($0[language], Self.headingStyle) }
  }

  static let headingStyle = CellStyle(
    .strong,
    isWrapped: true,
    hasBorder: true,
    colors: .init(background: 0x1F_3A5F, text: 0xFF_FFFF)
  )
  static let plain = CellStyle(hasBorder: true)
  static let wrapped = CellStyle(isWrapped: true, hasBorder: true)
  static let centered = CellStyle(alignment: .center, hasBorder: true)
  static let points = CellStyle(hasBorder: true, decimals: 2)

  /// Printed points, as the number that is compared.
  func cell(_ points: PrintedScore?) -> Cell {
    points.map { .decimal($0.description, Self.points) } ?? .empty(Self.plain)
  }

  /// Exact points to six decimals, shown with two, so that sums of a column come out.
  func cell(_ points: Rational?) -> Cell {
    points.map { .decimal($0.rounded(toDecimals: 6), Self.points) } ?? .empty(Self.plain)
  }

  /// A share as a percentage.
  func percentage(_ share: Rational?) -> Cell { cell(share.map { $0 * Rational(100) }) }

  /// A status, coloured.
  func cell(_ status: Status, _ text: Localized, alignment: CellStyle.Alignment = .natural) -> Cell
  {
    let style = CellStyle(
      alignment: alignment,
      isWrapped: alignment == .natural,
      hasBorder: true,
      colors: StatusTone(status).colors
    )
    return .text(text[language], style)
  }
}
