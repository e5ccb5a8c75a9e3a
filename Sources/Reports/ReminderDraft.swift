internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// One reminder a unit: what is missing, by when, which clause.
struct ReminderDraft {
  private let report: ScoreReport
  private var language: Language { report.language }

  init(_ report: ScoreReport) { self.report = report }

  func page() -> DraftPage {
    var page = DraftPage(title: DraftWording.reminders[language], language: language)
    let reminded = report.units.filter { !$0.reminders.isEmpty }
    for (index, unit) in reminded.enumerated() {
      if index > 0 { page.add(.sheet) }
      add(unit, to: &page)
    }
    let rest = report.units.count - reminded.count
    if reminded.isEmpty { page.add(.heading(1, DraftWording.reminders[language])) }
    if rest > 0 { page.add(DraftWording.nothingToRemind(rest)) }
    return page
  }

  private func add(_ unit: UnitScore, to page: inout DraftPage) {
    page.add(.heading(1, DraftWording.addressee(unit.name)[language]))
    page.add(DraftWording.opening(report, unit))
    for kind in Reminder.Kind.allCases {
      let reminders = unit.reminders.filter { $0.kind == kind }
      guard !reminders.isEmpty else { continue }
      page.add(.heading(2, kind.title[language]))
      page.add(.table(columns, reminders.enumerated().map(row)))
    }
    if let next = nextDay(of: unit) { page.add(DraftWording.nearest(next)) }
    if let closes = report.profile.closes, closes > report.result.question.asOf {
      page.add(DraftWording.closing(closes.adding(days: -1)))
    }
    page.add(.paragraph(DraftWording.origin(of: report)[language]))
  }

  private var columns: [DraftPage.Column] {
    [
      DraftPage.Column(DraftWording.number, language, .number),
      DraftPage.Column(DraftWording.duty, language),
      DraftPage.Column(DraftWording.clause, language, .identifier),
      DraftPage.Column(DraftWording.due, language, .day),
      DraftPage.Column(DraftWording.missing, language),
      DraftPage.Column(DraftWording.action, language),
    ]
  }

  private func row(_ index: Int, _ reminder: Reminder) -> [String] {
    let duty = reminder.duty
    let asOf = report.result.question.asOf
    let due = duty.due.map { day in
      "\(ReportWording.day(day)[language]) (\(ReportWording.distance(from: asOf, to: day)[language]))"
    }
    return [
      "\(index + 1)", duty.title[language], duty.clause.rawValue, due ?? "–",
      duty.message[language], action(reminder),
    ]
  }

  /// What the unit should do; of what it did already, only the proof is missing.
  private func action(_ reminder: Reminder) -> String {
    guard reminder.kind == .missingEvidence else {
      return reminder.duty.remedy?[language] ?? ""
    }
    return DraftWording.supplyEvidence(report.result.question.view)[language]
  }

  /// The soonest last good day that is still ahead among what the unit is reminded of.
  private func nextDay(of unit: UnitScore) -> CivilDate? {
    let asOf = report.result.question.asOf
    return unit.reminders.compactMap(\.duty.due).filter { $0 >= asOf }
      .min { $0.dayNumber < $1.dayNumber }
  }
}
