internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring
internal import Spreadsheets

extension ScoreWorkbook {
  /// Who stands where, how surely, and what is proposed: a row a unit.
  func ranking(_ units: [UnitScore]) -> Sheet {
    let columns = rankingColumns
    var sheet = sheet(
      Words.ranking,
      widths: columns.map(\.width),
      isLandscape: true,
      pagesAcross: 2,
      notes: [ScoreWording.doubtful, ScoreWording.robustnessLegend]
    )
    sheet.addHeadings(headings(columns.map(\.title)), height: 44)
    sheet.frozenColumns = 3
    let audited = Dictionary(
      (report.result.round.ranking.audit?.picks ?? []).map { ($0.unit, $0.reason) }
    ) { first, _ in first }
    for unit in units {
      sheet.add(columns.map { $0.cell(unit, report.place(of: unit.unit), audited[unit.unit]) })
    }
    return sheet
  }

  private struct Column {
    let title: Localized
    let width: Int
    let cell: (UnitScore, RankedUnit?, AuditSample.Pick.Reason?) -> Cell
  }

  private var rankingColumns: [Column] {
    identityColumns + scoreColumns + proposalColumns + viewColumns + doubtColumns
  }

  private var identityColumns: [Column] {
    [
      Column(title: Words.group, width: 20) { unit, _, _ in
        .text(unit.group.map { report.name(of: $0)[language] } ?? "", Self.wrapped)
      },
      Column(title: Words.place, width: 6) { _, ranked, _ in
        ranked.map { .number($0.place, Self.plain) } ?? .empty(Self.plain)
      },
      Column(title: Words.unit, width: 30) { unit, _, _ in
        .text(unit.name[language], Self.wrapped)
      },
      Column(title: Words.identifier, width: 14) { unit, _, _ in
        .text(unit.unit.rawValue, Self.plain)
      },
      Column(title: Words.places, width: 8) { _, ranked, _ in
        .text(ranked.map { numbers.places($0.places) } ?? "", Self.centered)
      },
    ]
  }

  private var scoreColumns: [Column] {
    [
      Column(title: Words.settled, width: 8) { unit, _, _ in
        cell(unit.ranked?.score?.printed.low)
      },
      Column(title: Words.attainable, width: 8) { unit, _, _ in
        cell(unit.ranked?.score?.printed.high)
      },
      Column(title: Words.bonus, width: 7) { unit, _, _ in cell(unit.ranked?.bonus.printed.low) },
      Column(title: Words.total, width: 8) { unit, _, _ in cell(unit.ranked?.total?.low) },
      Column(title: Words.coverage, width: 8) { unit, _, _ in percentage(unit.ranked?.coverage) },
      Column(title: Words.resultClass, width: 12) { unit, _, _ in
        .text(unit.ranked.map { rows.classes($0.classes) } ?? "", Self.wrapped)
      },
    ]
  }

  private var viewColumns: [Column] {
    let views = EvidenceView.allCases.map { view in
      Column(title: view.title, width: 10) { unit, _, _ in
        let printed = unit[view]?.score?.printed
        return .text(
          printed.map(numbers.interval) ?? "",
          CellStyle(
            alignment: .center,
            isWrapped: true,
            hasBorder: true
          )
        )
      }
    }
    return views + [
      Column(title: Words.overClaim, width: 8) { unit, _, _ in cell(unit.overClaim) }
    ]
  }

  private var proposalColumns: [Column] {
    [
      Column(title: Words.eligibility, width: 14) { unit, _, _ in
        .text(unit.eligibility?.outcome.title[language] ?? "", Self.wrapped)
      },
      Column(title: Words.proposal, width: 13) { _, ranked, _ in
        .text(ranked?.commendation?.title[language] ?? "", Self.wrapped)
      },
    ]
  }

  private var doubtColumns: [Column] {
    [
      Column(title: Words.robustness, width: 7) { _, ranked, _ in cell(ranked?.next?.robustness) },
      Column(title: Words.doubt, width: 14) { _, ranked, _ in
        .text(ranked?.next?.doubt.map { "≈ \($0.title[language])" } ?? "", Self.wrapped)
      },
      Column(title: Words.audit, width: 10) { _, _, reason in
        .text(reason?.title[language] ?? "", Self.wrapped)
      },
      Column(title: Words.grounds, width: 60) { unit, ranked, _ in
        .text(grounds(unit, ranked), Self.wrapped)
      },
    ]
  }

  /// Why a unit has no place, and what stands in the way of its commendation.
  private func grounds(_ unit: UnitScore, _ ranked: RankedUnit?) -> String {
    var lines: [String] = []
    if ranked == nil, let reason = report.reasonUnranked(unit.unit)?.reason {
      lines.append("\(ScoreWording.unranked[language]): \(reason.title[language])")
    }
    lines += unit.eligibility?.grounds.map { $0.message[language] } ?? []
    return lines.joined(separator: "\n")
  }
}
