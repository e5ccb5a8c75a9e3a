internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

extension ExplanationPage {
  private typealias Told = ImprovementWording

  /// The page of what a unit can still do to reach a goal.
  init(_ report: ImprovementReport) {
    self.init(report.language)
    let answer = report.answer
    let improvement = answer.improvement
    let goal = Told.goal(improvement.goal, answer.profile)
    heading(1, [.text(Told.title(answer.unit.name, goal)[language])])
    blocks.append(.details(head(report)))
    if !report.besides.isEmpty {
      section(Words.besides)
      blocks.append(.list(report.besides.map { line($0) }))
    }
    heading(2, [.text(Told.result[language])])
    blocks.append(.paragraph([.strong(Told.outcome(improvement)[language])]))
    switch improvement.outcome {
    case .reached: break
    case .reachable(let path): add(path, improvement, answer)
    case .overBudget(let cheapest, let within):
      heading(2, [.text(Told.cheapestBeyond(cheapest.cost)[language])])
      add(cheapest, improvement, answer)
      addBest(within, Told.within(improvement.budget ?? 0), improvement, answer)
    case .unreachable(let obstacles, let best):
      add(obstacles, improvement.losses, answer)
      addBest(best, Told.best, improvement, answer)
    }
    guard !report.inputs.isEmpty else { return }
    heading(2, [.text(Words.inputs[language])])
    blocks.append(
      .table(
        header: [Words.file[language], "SHA-256"],
        rows: report.inputs.map { [[.code($0.path)], [.code($0.sha256)]] }
      )
    )
  }

  private func head(_ report: ImprovementReport) -> [Detail] {
    let answer = report.answer
    let (plan, question) = (answer.plan, answer.question)
    let version = ReportWording.plan(plan.id, version: plan.version)
    var details = [
      detail(Words.plan, [.text("\(plan.title[language]) (\(version[language]))")]),
      detail(
        Words.unit,
        [.text("\(answer.unit.name[language]) ("), .code(answer.unit.id.rawValue), .text(")")]
      ),
      detail(
        Words.submission,
        answer.submission.map { [.code($0)] } ?? [.text(ReportWording.nothingSubmitted[language])]
      ),
      detail(Words.asOf, day(question.asOf)),
      detail(Words.knownAt, day(question.knownAt)),
      detail(Words.view, [.text(Words.view(question.view, answer.phase)[language])]),
    ]
    for (id, reading) in answer.readings.sorted(by: { $0.key < $1.key }) {
      details.append(detail(Words.reading, [.code("\(id)=\(reading)")]))
    }
    let adopted = answer.profile.isAdopted ? nil : ", \(Words.assumed[language])"
    details.append(
      detail(Words.profile, [.code(answer.profile.id.rawValue), .text(adopted ?? "")])
    )
    if let budget = answer.improvement.budget {
      details.append(detail(Told.budget, [.text("\(budget)")]))
    }
    let now = Told.standing(answer.improvement.before, answer.profile)
    details.append(detail(Told.now, [.text(now[language])]))
    if let most = answer.improvement.attainable {
      details.append(detail(Told.most, [.text(most.text(in: language))]))
    }
    details.append(detail(Words.engine, [.text(report.engine)]))
    return details
  }

  private mutating func addBest(
    _ path: ImprovementPath?,
    _ title: Localized,
    _ improvement: Improvement,
    _ answer: ImprovementAnswer
  ) {
    heading(2, [.text(title[language])])
    guard let path else {
      blocks.append(.paragraph([.text(Told.nothingBetter[language])]))
      return
    }
    add(path, improvement, answer)
  }

  private mutating func add(
    _ path: ImprovementPath,
    _ improvement: Improvement,
    _ answer: ImprovementAnswer
  ) {
    for (index, step) in path.steps.enumerated() {
      heading(
        3,
        [
          .text("\(index + 1). "), .code(step.duty.obligation.rawValue),
          .text("  \(step.duty.title[language])"),
        ]
      )
      blocks.append(.list(step.deeds.map { [.text(Told.deed($0)[language])] }))
      var details = [
        detail(Words.clause, [.text(step.duty.clause.rawValue)]),
        detail(Told.then, [.text(Told.change(step)[language])]),
      ]
      for gate in step.gates {
        details.append(detail(Told.opens, [.text(gate.title[language])]))
      }
      blocks.append(.details(details))
    }
    section(Told.proof)
    var lines = [Told.after(path, answer.profile), Told.recomputed]
    if path.steps.contains(where: { $0.deeds.contains { $0.kind.dependsOnFacts } }) {
      lines.append(Told.conditional)
    }
    lines.append(path.isProvenCheapest ? Told.cheapest : Told.notProven)
    blocks.append(.list(lines.map { [.text($0[language])] }))
  }

  private mutating func add(
    _ obstacles: [ImprovementObstacle],
    _ losses: [ImprovementLoss],
    _ answer: ImprovementAnswer
  ) {
    section(Told.inTheWay)
    blocks.append(.list(obstacles.map { [.text(Told.obstacle($0)[language])] }))
    guard !losses.isEmpty else { return }
    section(Told.lost)
    blocks.append(
      .list(
        losses.map { loss in
          [
            .text("\(PrintedScore(loss.points).text(in: language)): "),
            .code(loss.duty.obligation.rawValue),
            .text(" \(loss.duty.title[language]): \(loss.duty.message[language])".ended),
          ]
        }
      )
    )
  }
}
