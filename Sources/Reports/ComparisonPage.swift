internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

extension ExplanationPage {
  private typealias Told = ComparisonWording

  /// The page of a comparison: what differs, who moves, and unit by unit because of what.
  init(_ report: ComparisonReport) {
    self.init(report.language)
    heading(1, [.text(Told.title[language])])
    blocks.append(
      .details([
        detail(Told.first, side(report.before)), detail(Told.second, side(report.after)),
        detail(Words.engine, [.text(report.engine)]),
      ])
    )
    section(Told.differs)
    blocks.append(.list(Told.differences(report).map { [.text($0[language])] }))
    let comparison = report.comparison
    heading(2, [.text(Told.summary(comparison)[language])])
    guard !comparison.isEmpty else { return }
    blocks.append(
      .table(
        header: Told.columns.map { $0[language] },
        rows: comparison.changes.map { row($0, report) }
      )
    )
    addProposals(comparison)
    for change in comparison.changes where change.hasReasons {
      add(change, report)
    }
  }

  private func side(_ side: ComparedRound) -> Line {
    let version = ReportWording.plan(side.plan, version: side.planVersion)[language]
    let day = ReportWording.day(side.question.asOf)[language]
    let view = Words.view(side.question.view, side.phase)[language]
    let stated = side.report.map { "; \(Told.stated($0)[language])" } ?? ""
    return [
      .text("\(version); "), .code(side.profile.rawValue),
      .text(" (\(ScoreWording.adoption(isAdopted: side.isAdopted)[language])); "),
      .text("\(day); \(view); "),
      .text(ReportWording.submissions(side.submissionCount)[language] + stated),
    ]
  }

  private func row(_ change: UnitChange, _ report: ComparisonReport) -> [Line] {
    [
      [.text("\(change.name[language]) ("), .code(change.unit.rawValue), .text(")")],
      [.text(Told.scores(change)[language])],
      [.text(Told.classes(change, report)[language])],
      [.text(Told.places(change, report)[language])],
      [.text(Told.eligibility(change)[language])],
    ]
  }

  private mutating func addProposals(_ comparison: RoundComparison) {
    let lists = [(Told.entering, comparison.entering), (Told.leaving, comparison.leaving)]
    for (title, changes) in lists where !changes.isEmpty {
      section(title)
      blocks.append(
        .list(
          changes.map { [.text("\($0.name[language]) ("), .code($0.unit.rawValue), .text(")")] }
        )
      )
    }
  }

  private mutating func add(_ change: UnitChange, _ report: ComparisonReport) {
    heading(
      2,
      [.text("\(change.name[language]): \(Told.signed(change.change, language))")]
    )
    var branches: [Branch] = []
    for cause in change.causes {
      let points = Told.signed(cause.points, language)
      branches.append(Branch(depth: 0, line: [.text("\(cause.clause): "), .strong(points)]))
      for duty in cause.duties {
        branches.append(
          Branch(
            depth: 1,
            line: [
              .code(duty.obligation.rawValue),
              .text(" \(duty.title[language]): \(Told.cause(duty)[language])"),
            ]
          )
        )
      }
    }
    if !branches.isEmpty { blocks.append(.tree(branches)) }
    if !change.bonusChange.isNone {
      blocks.append(.paragraph([.text(Told.bonus(change.bonusChange)[language])]))
    }
    guard !change.gates.isEmpty else { return }
    blocks.append(.list(change.gates.map { [.text(Told.gate($0)[language])] }))
  }
}

extension UnitChange {
  /// Whether there is more to tell of it than its line.
  fileprivate var hasReasons: Bool {
    !causes.isEmpty || !gates.isEmpty || !bonusChange.isNone
  }
}
