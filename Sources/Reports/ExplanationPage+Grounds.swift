internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Evaluation
internal import Model

extension ExplanationPage {
  /// What a node rests on: bounds, facts, items, parts, and what changed the duty.
  mutating func addGrounds(of node: ExplanationNode, on asOf: CivilDate) {
    let judgement = node.judgement
    addBounds(judgement.grounds?.bounds ?? [], on: asOf)
    addFacts(judgement.grounds?.facts ?? [], overruled: judgement.grounds?.overruled)
    addItems(node.items)
    if !node.children.isEmpty {
      section(judgement.isRecurring ? Words.occurrences : Words.parts)
      blocks.append(.tree(branches(under: node, at: 0)))
    }
    add(node.adjustments, under: Words.adjustments)
    add(node.missing, under: Words.missing)
    if !judgement.failures.isEmpty {
      section(Words.failures)
      blocks.append(.list(judgement.failures.map { line($0) }))
    }
    guard !judgement.remarks.isEmpty else { return }
    section(Words.remarks)
    blocks.append(.list(judgement.remarks.map { [.text($0[language])] }))
  }

  private mutating func add(_ lines: [ToldLine], under title: Localized) {
    guard !lines.isEmpty else { return }
    section(title)
    blocks.append(.list(lines.map { line($0) }))
  }

  private mutating func addBounds(_ bounds: [ToldBound], on asOf: CivilDate) {
    guard !bounds.isEmpty else { return }
    section(Words.bounds)
    let rows = bounds.map { bound -> [Line] in
      let day = Words.until(bound.lastDay)
      let state =
        bound.hasPassed ? Words.passed : ReportWording.distance(from: asOf, to: bound.lastDay)
      return [day, Words.degree(bound.factor), state].map { [.text($0[language])] }
    }
    let header = [Words.day, Words.factor, Words.state].map { $0[language] }
    blocks.append(.table(header: header, rows: rows))
  }

  private mutating func addFacts(_ facts: [UsedFact], overruled: UsedFact?) {
    let facts = facts + (overruled.map { [$0] } ?? [])
    guard !facts.isEmpty else { return }
    section(Words.facts)
    let header = [Words.fact, Words.value, Words.place].map { $0[language] }
    blocks.append(.table(header: header, rows: facts.map { row($0) }))
  }

  private func row(_ fact: UsedFact) -> [Line] {
    let value: Line
    if fact.isHidden {
      value = [.text(Words.hidden[language])]
    } else if let text = fact.value {
      value = [.code(text)]
    } else {
      value = [.text(Words.record[language])]
    }
    return [[.code(fact.path)], value, [.code(Self.written(fact.place))]]
  }

  private mutating func addItems(_ items: [ToldItem]) {
    guard !items.isEmpty else { return }
    section(Words.items)
    let header = [Words.item, Words.outcome, Words.place].map { $0[language] }
    let rows = items.map { item -> [Line] in
      [
        [.code(item.name)], [.text(item.text[language])],
        item.place.map { [.code(Self.written($0))] } ?? [],
      ]
    }
    blocks.append(.table(header: header, rows: rows))
  }

  /// A part with what it rests on, as lines of a tree.
  private func branches(of node: ExplanationNode, at depth: Int, isMarked: Bool) -> [Branch] {
    let judgement = node.judgement
    let status = judgement.status
    let degree = Words.degree(judgement.assessment.degree)[language]
    let title = node.title.map { "\($0[language]): " } ?? ""
    var line: Line = [
      .text(title), .status(status, status.title[language]), .text("\(degree); "),
      .text(node.message[language]),
    ]
    if isMarked { line.append(.strong(" [\(Words.critical[language])]")) }
    var branches = [Branch(depth: depth, line: line)]
    for fact in judgement.grounds?.facts ?? [] {
      let cells = row(fact)
      branches.append(
        Branch(depth: depth + 1, line: cells[0] + [.text(": ")] + cells[1] + Self.at(fact.place))
      )
    }
    for item in node.items {
      let text: Line = [.code(item.name), .text(": \(item.text[language])")]
      branches.append(Branch(depth: depth + 1, line: text + Self.at(item.place)))
    }
    for told in node.adjustments + node.missing {
      branches.append(Branch(depth: depth + 1, line: self.line(told)))
    }
    return branches + self.branches(under: node, at: depth + 1)
  }

  /// The parts of a node; which of them decide is told where not all do.
  private func branches(under node: ExplanationNode, at depth: Int) -> [Branch] {
    let tells = node.children.contains { !$0.isCritical }
    return node.children.flatMap { child in
      branches(of: child, at: depth, isMarked: tells && child.isCritical)
    }
  }
}

extension Judgement {
  /// Whether it is of a duty that comes due again and again.
  fileprivate var isRecurring: Bool { if case .recurring = finding { true } else { false } }
}
