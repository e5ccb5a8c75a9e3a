internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring
internal import Spreadsheets

extension ScoreWorkbook {
  /// Who stands where, how surely, and what is proposed: a row a unit.
  func ranking(_ units: [UnitScore]) -> Sheet {
    let columns = identityColumns + scoreColumns + viewColumns + doubtColumns
    var sheet = sheet(
      Words.ranking,
      widths: columns.map(\.width),
      frozenColumns: 3,
      notes: ScoreWording.head(of: report)
        + [ScoreWording.doubtful[language], ScoreWording.robustnessLegend[language]]
    )
    sheet.addHeadings(headings(columns.map(\.title)))
    for unit in units { sheet.add(columns.map { $0.cell(unit, report.place(of: unit.unit)) }) }
    return sheet
  }

  private struct Column {
    let title: Localized
    let width: Int
    let cell: (UnitScore, RankedUnit?) -> Cell
  }

  private var identityColumns: [Column] {
    [
      Column(title: Words.group, width: 17) { unit, _ in groupCell(unit) },
      Column(title: Words.place, width: 6) { _, ranked in
        ranked.map { .number($0.place, Self.plain) } ?? .empty(Self.plain)
      },
      Column(title: Words.unit, width: 20) { unit, _ in .text(unit.name[language], Self.wrapped) },
      Column(title: Words.identifier, width: 11) { unit, _ in
        .text(unit.unit.rawValue, Self.wrapped)
      },
      Column(title: Words.places, width: 7) { _, ranked in
        .text(ranked.map { numbers.places($0.places) } ?? "", Self.centered)
      },
    ]
  }

  private var scoreColumns: [Column] {
    [
      Column(title: Words.settled, width: 8) { unit, _ in cell(unit.ranked?.score?.printed.low) },
      Column(title: Words.attainable, width: 8) { unit, _ in
        cell(unit.ranked?.score?.printed.high)
      },
      Column(title: Words.bonus, width: 6) { unit, _ in cell(unit.ranked?.bonus.printed.low) },
      Column(title: Words.total, width: 8) { unit, _ in cell(unit.ranked?.total?.low) },
      Column(title: Words.coverage, width: 7) { unit, _ in percentage(unit.ranked?.coverage) },
      Column(title: Words.resultClass, width: 14) { unit, _ in
        .text(unit.ranked.map { rows.classes($0.classes) } ?? "", Self.wrapped)
      },
      Column(title: Words.proposal, width: 11) { _, ranked in
        .text(ranked?.commendation?.title[language] ?? "", Self.wrapped)
      },
    ]
  }

  private var viewColumns: [Column] {
    EvidenceView.allCases.map { view in
      Column(title: view.title, width: 11) { unit, _ in
        .text(unit[view]?.score.map { numbers.interval($0.printed) } ?? "", Self.centered)
      }
    }
  }

  private var doubtColumns: [Column] {
    [
      Column(title: Words.robustness, width: 6) { _, ranked in cell(ranked?.next?.robustness) },
      Column(title: Words.doubt, width: 12) { _, ranked in
        .text(ranked?.next?.doubt.map { "≈ \($0.title[language])" } ?? "", Self.wrapped)
      },
    ]
  }

  /// The group in which a unit is ranked.
  func groupCell(_ unit: UnitScore) -> Cell {
    .text(unit.group.map { report.name(of: $0)[language] } ?? "", Self.wrapped)
  }
}
