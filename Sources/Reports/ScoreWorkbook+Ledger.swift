internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Model
internal import Scoring
internal import Spreadsheets

extension ScoreWorkbook {
  /// Where the points went: a row an obligation of a unit; what is to be done stands in the reminders.
  func ledger(_ units: [UnitScore]) -> Sheet {
    var sheet = sheet(
      Words.ledger,
      widths: [21, 8, 26, 14, 11, 6, 6, 6, 6, 6, 10, 6, 11, 6, 33],
      frozenColumns: 2,
      notes: [Words.ledgerNote[language]]
    )
    sheet.addHeadings(
      headings([
        Words.unit, Words.obligation, Words.content, Words.weighed, Words.status, Words.weight,
        Words.share, Words.gained, Words.lost, Words.open, Words.due, Words.claimed, Words.backed,
        Words.overClaim, Words.why,
      ])
    )
    for unit in units {
      let titles = unit.scheme?.groups.map { ($0.id, $0.title) } ?? []
      let groups = Dictionary(titles) { first, _ in first }
      for (index, line) in (unit.ranked?.ledger ?? []).enumerated() {
        let claim = index < unit.claims.count ? unit.claims[index] : nil
        sheet.add(cells(unit, line.duty, groups[line.group], line, claim))
      }
      for duty in unit.unweighted { sheet.add(cells(unit, duty, nil, nil, nil)) }
    }
    return sheet
  }

  private func cells(
    _ unit: UnitScore,
    _ duty: DutyOutcome,
    _ group: Localized?,
    _ line: LedgerLine?,
    _ claim: ClaimLine?
  ) -> [Cell] {
    [
      .text(unit.name[language], Self.wrapped),
      .text(duty.obligation.rawValue, Self.plain),
      .text(duty.title[language], Self.wrapped),
      .text((group ?? Words.noWeight)[language], Self.wrapped),
      cell(duty.status, duty.status.title),
      cell(line?.weight),
      cell(line?.share),
      cell(line?.gained),
      cell(line?.lost),
      cell(line?.open),
      cell(duty.due),
      cell(claim?.claimed),
      .text(
        claim?.points[claim?.measuredBy ?? .verified].map { numbers.interval($0.printed) } ?? "",
        Self.centered
      ),
      cell(claim?.presentOverClaim),
      .text(duty.message[language], Self.wrapped),
    ]
  }

  /// A day.
  func cell(_ day: CivilDate?) -> Cell { day.map { .day($0, Self.plain) } ?? .empty(Self.plain) }

  /// What to remind each unit of, the most urgent first: a row a reminder.
  func reminders(_ units: [UnitScore]) -> Sheet {
    var sheet = sheet(
      Words.reminders,
      widths: [22, 15, 9, 30, 10, 8, 46, 41],
      frozenColumns: 1
    )
    sheet.addHeadings(
      headings([
        Words.unit, Words.kind, Words.obligation, Words.content, Words.due, Words.atStake,
        Words.why,
        Words.remedy,
      ])
    )
    for unit in units {
      for reminder in unit.reminders {
        sheet.add([
          .text(unit.name[language], Self.wrapped),
          cell(reminder.duty.status, reminder.kind.title),
          .text(reminder.duty.obligation.rawValue, Self.plain),
          .text(reminder.duty.title[language], Self.wrapped),
          cell(reminder.duty.due),
          cell(reminder.points),
          .text(reminder.duty.message[language], Self.wrapped),
          .text(reminder.duty.remedy?[language] ?? "", Self.wrapped),
        ])
      }
    }
    return sheet
  }
}
