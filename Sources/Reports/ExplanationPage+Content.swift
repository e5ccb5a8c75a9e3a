internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model

extension ExplanationPage {
  typealias Words = ExplanationWording

  /// The page of a report.
  init(_ report: ExplanationReport) {
    self.init(report.language)
    let explanation = report.explanation
    let name = explanation.unit?.name ?? ReportWording.wholeName
    heading(1, [.text(Words.title(name)[language])])
    blocks.append(.details(head(report)))
    if !report.besides.isEmpty {
      section(Words.besides)
      blocks.append(.list(report.besides.map { line($0) }))
    }
    if !explanation.unreadable.isEmpty {
      section(Words.unreadable)
      blocks.append(.list(explanation.unreadable.map { line($0) }))
    }
    if explanation.obligations.isEmpty {
      blocks.append(.paragraph([.text(Words.nothing[language])]))
    }
    for obligation in explanation.obligations { add(obligation, explanation) }
    guard !report.inputs.isEmpty else { return }
    heading(2, [.text(Words.inputs[language])])
    blocks.append(
      .table(
        header: [Words.file[language], "SHA-256"],
        rows: report.inputs.map { [[.code($0.path)], [.code($0.sha256)]] }
      )
    )
  }

  private func head(_ report: ExplanationReport) -> [Detail] {
    let explanation = report.explanation
    let (plan, question) = (explanation.plan, explanation.question)
    let version = ReportWording.plan(plan.id, version: plan.version)
    var details = [detail(Words.plan, [.text("\(plan.title[language]) (\(version[language]))")])]
    if let document = plan.document {
      let issuer = document.issuer.map { ", \($0[language])" } ?? ""
      details.append(detail(Words.document, [.text(document.number + issuer)]))
    }
    if let unit = explanation.unit {
      details.append(
        detail(
          Words.unit,
          [.text("\(unit.name[language]) ("), .code(unit.id.rawValue), .text(")")]
        )
      )
    }
    details.append(detail(Words.submission, submission(explanation)))
    details.append(detail(Words.asOf, day(question.asOf)))
    details.append(detail(Words.knownAt, day(question.knownAt)))
    let view = Words.view(question.view, explanation.phase)
    details.append(detail(Words.view, [.text(view[language])]))
    for (id, reading) in explanation.readings.sorted(by: { $0.key < $1.key }) {
      details.append(detail(Words.reading, [.code("\(id)=\(reading)")]))
    }
    if explanation.profileIsAdopted == false {
      details.append(detail(Words.profile, [.text(Words.assumed[language])]))
    }
    details.append(detail(Words.engine, [.text(report.engine)]))
    return details
  }

  private func submission(_ explanation: Explanation) -> Line {
    if let path = explanation.submission { return [.code(path)] }
    guard explanation.unit == nil else {
      return [.text(ReportWording.nothingSubmitted[language])]
    }
    return [.text(ReportWording.submissions(explanation.submissionCount)[language])]
  }

  private mutating func add(_ explained: ExplainedObligation, _ explanation: Explanation) {
    let obligation = explained.obligation
    heading(2, [.text("\(obligation.id)  \(obligation.title[language])")])
    guard let result = explained.result, let node = explained.node else {
      blocks.append(.paragraph([.strong(Words.notBound[language])]))
      section(Words.basis)
      blocks.append(.details(clause(explained) + [binding(explained)]))
      return
    }
    blocks.append(.details(verdict(explained, result)))
    section(Words.why)
    blocks.append(.list(node.account.why.map { [.text($0[language])] }))
    addWhatIsMissing(result, node, explained.points, explanation)
    section(Words.basis)
    blocks.append(.details(basis(explained)))
    addMeasure(explained)
    addGrounds(of: node, on: explanation.question.asOf)
  }

  private func verdict(_ explained: ExplainedObligation, _ result: ObligationResult) -> [Detail] {
    let status = result.status
    let degree = Words.degree(result.degree)[language]
    var details = [
      detail(Words.verdict, [.status(status, status.title[language]), .text(degree)])
    ]
    if let standard = explained.standard {
      let title = standard.status?.title ?? ReportWording.notBound
      let degree = Words.degree(standard.degree)
      details.append(detail(Words.standard, [.text(title[language] + degree[language])]))
    }
    if let points = explained.points {
      details.append(detail(Words.points, [.text(Words.points(points)[language])]))
    }
    if let backing = result.judgement.backing {
      details.append(detail(Words.evidence, [.text(Words.level(backing.level)[language])]))
    }
    return details
  }

  /// What keeps it from more, and what can still be done.
  private mutating func addWhatIsMissing(
    _ result: ObligationResult,
    _ node: ExplanationNode,
    _ points: Points?,
    _ explanation: Explanation
  ) {
    let account = node.account
    guard let degree = result.degree, degree != .full else { return }
    if !account.obstacles.isEmpty {
      section(Words.whyNot)
      blocks.append(.list(account.obstacles.map { line($0) }))
    }
    section(Words.next)
    let advice = result.remedy.map { remedy -> Line in
      [.text("\(Words.remedy[language]): \(remedy[language].capitalised.ended)")]
    }
    guard degree.low < degree.high else {
      let nothing = Words.nothingLeft(explanation.question.asOf, explanation.phase)
      blocks.append(.paragraph([.text(nothing[language])]))
      // A breach is mended and reported, though that does not undo it.
      if case .maintained = result.judgement.finding, let advice { blocks.append(.list([advice])) }
      return
    }
    blocks.append(.paragraph([.text(Words.gain(degree, points)[language])]))
    let lines = account.steps.map { line($0) } + [advice].compactMap { $0 }
    if !lines.isEmpty { blocks.append(.list(lines)) }
  }
}

extension ExplanationPage {
  private func clause(_ explained: ExplainedObligation) -> [Detail] {
    let document = explained.documentNumber.map { " (\($0))" } ?? ""
    let gist = explained.clause?.gist.map { ": \($0[language])" } ?? ""
    return [detail(Words.clause, [.text("\(explained.obligation.clause)\(document)\(gist)")])]
  }

  private func binding(_ explained: ExplainedObligation) -> Detail {
    detail(
      Words.binding,
      [.text(explained.binding.text[language])] + Self.at(explained.binding.place)
    )
  }

  private func basis(_ explained: ExplainedObligation) -> [Detail] {
    var details = clause(explained) + [binding(explained)]
    if explained.obligation.basis == .toolDefault {
      details.append(detail(Words.minimum, [.text(Words.toolDefault[language])]))
    }
    if let rule = explained.rule {
      let name: Line = [.code(rule.id.rawValue), .text(": \(rule.title[language])")]
      details.append(detail(Words.rule, name + Self.at(rule.place)))
      details.append(detail(Words.because, [.text(rule.because[language])]))
      let sources = rule.sources.map { $0[language] }.joined(separator: "; ")
      if !sources.isEmpty { details.append(detail(Words.sources, [.text(sources)])) }
    } else {
      details.append(detail(Words.rule, [.text(Words.ownMeasure[language])]))
    }
    for reading in explained.readings {
      let text = "\(reading.label[language]) \(reading.value[language])"
      details.append(detail(Words.openQuestion, [.text(text)]))
    }
    return details
  }

  private mutating func addMeasure(_ explained: ExplainedObligation) {
    section(Words.measure)
    let measure = explained.measure.map { detail in
      let value = detail.value[language]
      let label = detail.label[language].capitalised
      return Detail(label: label, value: detail.isCode ? [.code(value)] : [.text(value)])
    }
    blocks.append(.details(measure))
    guard !explained.parameters.isEmpty else { return }
    section(Words.parameters)
    let rows = explained.parameters.map { parameter -> [Line] in
      [
        [.code(parameter.name)], [.text(parameter.value[language])],
        [.text(parameter.origin[language])] + Self.at(parameter.place),
      ]
    }
    let header = [Words.parameter, Words.value, Words.origin].map { $0[language] }
    blocks.append(.table(header: header, rows: rows))
  }

  func detail(_ label: Localized, _ value: Line) -> Detail {
    Detail(label: label[language], value: value)
  }

  func day(_ date: CivilDate) -> Line { [.text(ReportWording.day(date)[language])] }

  func line(_ told: ToldLine) -> Line { sentence(told.text, told.place) }

  func line(_ diagnostic: Diagnostic) -> Line {
    sentence(diagnostic.wording.what, diagnostic.place)
  }

  private func sentence(_ text: Localized, _ place: Place?) -> Line {
    let text = text[language].capitalised
    guard place != nil else { return [.text(text.ended)] }
    return [.text(text)] + Self.at(place) + [.text(".")]
  }
}

extension String {
  /// The text with a capital letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a full stop, where it ends without a mark.
  var ended: String {
    guard let last, !".!?…".contains(last) else { return self }
    return self + "."
  }
}
