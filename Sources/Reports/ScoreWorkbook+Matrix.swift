internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring
internal import Spreadsheets

extension ScoreWorkbook {
  /// What each obligation of each unit came to, as letters on a colour: a row a unit, a column an
  /// obligation.
  func matrix(_ units: [UnitScore]) -> Sheet {
    let matrix = ScoreMatrix(units)
    let leading = [18, 26, 7, 7]
    var sheet = sheet(
      Words.matrix,
      widths: leading + matrix.columns.map { _ in 5 },
      frozenColumns: 2
    )
    addLegend(to: &sheet)
    let bound = matrix.columns.map { column in
      Cell.text("\(column.fulfilled)/\(column.bound)", Self.centered)
    }
    sheet.add(
      [.empty(), .empty(), .empty(), .text(Words.fulfilledOfBound[language], CellStyle(.quiet))]
        + bound
    )
    let upright = CellStyle(
      .strong,
      isWrapped: true,
      isUpright: true,
      hasBorder: true,
      colors: Self.headingStyle.colors
    )
    sheet.addHeadings(
      headings([Words.group, Words.unit, Words.fulfilled, Words.coverage])
        + matrix.columns.map { .text("\($0.obligation) \($0.title[language])", upright) }
    )
    for row in matrix.rows { sheet.add(cells(of: row)) }
    return sheet
  }

  private func cells(of row: ScoreMatrix.Row) -> [Cell] {
    let counted = row.outcomes.compactMap { $0 }.filter { $0.degree != nil }
    let fulfilled = counted.count { $0.verdict == .satisfied }
    return [
      groupCell(row.unit),
      .text(row.unit.name[language], Self.wrapped),
      .text("\(fulfilled)/\(counted.count)", Self.centered),
      percentage(row.unit.ranked?.coverage),
    ]
      + row.outcomes.map { outcome in
        outcome.map { cell($0.status, $0.status.code, alignment: .center) } ?? .empty(Self.plain)
      }
  }

  /// What the letters mean, four to a row.
  private func addLegend(to sheet: inout Sheet) {
    let titles = Status.allCases.map { "\($0.code[language]) = \($0.title[language])" }
    for start in stride(from: 0, to: titles.count, by: 4) {
      let row = titles[start..<min(start + 4, titles.count)]
      sheet.add([.text(row.joined(separator: "   ·   "), CellStyle(.quiet))])
    }
  }
}
