internal import Checking
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// The list proposed for commendation, by bloc, with those who wait and for what.
struct CommendationDraft {
  private let report: ScoreReport
  private let rows: ScoreRows
  private var language: Language { report.language }

  init(_ report: ScoreReport) {
    self.report = report
    rows = ScoreRows(report)
  }

  func page() -> DraftPage {
    var page = DraftPage(title: DraftWording.commendation[language], language: language)
    page.add(.heading(1, DraftWording.commendation[language]))
    for line in DraftWording.head(of: report) { page.add(line) }
    guard report.profile.commendation != nil else {
      page.add(DraftWording.commendsNobody)
      return page
    }
    page.add(DraftWording.conditions(of: report, rows.numbers))
    for group in report.result.round.ranking.groups { add(group, to: &page) }
    addApart(to: &page)
    page.add(.paragraph(DraftWording.origin(of: report)[language]))
    return page
  }

  private func add(_ group: GroupRanking, to page: inout DraftPage) {
    let title = ScoreWording.group(group.name, units: group.units.count, quota: group.quota)
    page.add(.heading(2, title[language]))
    if group.proposed.isEmpty {
      page.add(DraftWording.nobodyProposed)
    } else {
      page.add(.table(columns, group.proposed.enumerated().map(row)))
    }
    add(DraftWording.tied, group.units.filter { $0.commendation == .tiedAtCut }, to: &page)
    add(DraftWording.beyond, group.units.filter { $0.commendation == .beyondQuota }, to: &page)
    let waiting = group.units.filter { $0.commendation == .deferred }
    guard !waiting.isEmpty else { return }
    page.add(DraftWording.waiting)
    page.add(.list(waiting.map { grounds(of: $0.unit) }))
  }

  private var columns: [DraftPage.Column] {
    [
      DraftPage.Column(DraftWording.number, language, .number),
      DraftPage.Column(DraftWording.unit, language),
      DraftPage.Column(DraftWording.place, language, .number),
      DraftPage.Column(DraftWording.score, language, .number),
      DraftPage.Column(DraftWording.resultClass, language),
      DraftPage.Column(DraftWording.remark, language),
    ]
  }

  private func row(_ index: Int, _ ranked: RankedUnit) -> [String] {
    let view = report.score(of: ranked.unit)?.ranked
    var remarks: [String] = []
    if ranked.commendation == .proposed(isFirm: false) {
      remarks.append(DraftWording.notFirm[language])
    }
    if let doubt = ranked.next?.doubt {
      remarks.append(DraftWording.doubt(doubt)[language])
    }
    return [
      "\(index + 1)", report.name(of: ranked.unit)[language],
      "\(ranked.place)\(ranked.isTied ? "=" : "")",
      rows.numbers.interval(ranked.total),
      view.map { rows.classes($0.classes) } ?? "",
      remarks.joined(separator: "; "),
    ]
  }

  private func add(_ label: Localized, _ units: [RankedUnit], to page: inout DraftPage) {
    guard !units.isEmpty else { return }
    let names = units.map { report.name(of: $0.unit)[language] }
    page.add(.paragraph("\(label[language]): \(names.joined(separator: "; "))."))
  }

  /// A unit that waits, and everything that it waits for.
  private func grounds(of unit: UnitID) -> String {
    let grounds = report.score(of: unit)?.eligibility?.grounds ?? []
    let list = grounds.map { $0.message[language] }.joined(separator: "; ")
    return "\(report.name(of: unit)[language]): \(list)"
  }

  /// Units that are not ranked but may be commended, for the committee to consider.
  private func addApart(to page: inout DraftPage) {
    let apart = report.result.round.ranking.unranked.filter { $0.eligibility == .eligible }
    guard !apart.isEmpty else { return }
    page.add(.heading(2, DraftWording.apart[language]))
    page.add(.list(apart.map(rows.line)))
  }
}
