internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring
internal import Spreadsheets

extension ScoreWorkbook {
  /// Who may be commended, who is to be looked at again, and what stands in the way: a row a unit.
  func commendation(_ units: [UnitScore]) -> Sheet {
    var sheet = sheet(
      Words.commendation,
      widths: [18, 24, 14, 14, 12, 9, 90],
      frozenColumns: 2
    )
    sheet.addHeadings(
      headings([
        Words.group, Words.unit, Words.eligibility, Words.proposal, Words.audit, Words.overClaim,
        Words.grounds,
      ])
    )
    let audited = Dictionary(
      (report.result.round.ranking.audit?.picks ?? []).map { ($0.unit, $0.reason) }
    ) { first, _ in first }
    for unit in units {
      let ranked = report.place(of: unit.unit)
      sheet.add([
        groupCell(unit),
        .text(unit.name[language], Self.wrapped),
        .text(unit.eligibility?.outcome.title[language] ?? "", Self.wrapped),
        .text(ranked?.commendation?.title[language] ?? "", Self.wrapped),
        .text(audited[unit.unit]?.title[language] ?? "", Self.wrapped),
        cell(unit.overClaim),
        .text(grounds(unit, ranked), Self.wrapped),
      ])
    }
    return sheet
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
