internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring

/// The cells and lines of a scored round that the forms for people share, as plain text.
struct ScoreRows {
  let report: ScoreReport
  let numbers: ScoreNumbers
  private var language: Language { report.language }

  init(_ report: ScoreReport) {
    self.report = report
    numbers = ScoreNumbers(language: report.language)
  }

  /// The headings of the table of a group, and which columns hold numbers.
  var headings: [(title: String, isNumber: Bool)] {
    [
      (ScoreWording.place, true), (ScoreWording.places, true), (ScoreWording.unit, false),
      (ScoreWording.settled, true), (ScoreWording.attainable, true),
    ].map { ($0.0[language], $0.1) } + judgementHeadings
  }

  /// The headings of what a score comes to.
  var judgementHeadings: [(title: String, isNumber: Bool)] {
    [
      (ScoreWording.resultClass, false), (ScoreWording.coverage, true),
      (ScoreWording.robustness, true), (ScoreWording.proposal, false),
    ].map { ($0.0[language], $0.1) }
  }

  /// The row of a ranked unit.
  func cells(of ranked: RankedUnit) -> [String] {
    [
      "\(ranked.place)\(ranked.isTied ? "=" : "")",
      numbers.places(ranked.places),
      report.name(of: ranked.unit)[language],
      numbers.points(ranked.total.low),
      numbers.points(ranked.total.high),
    ] + judgement(of: ranked)
  }

  /// What the score of a ranked unit comes to.
  func judgement(of ranked: RankedUnit) -> [String] {
    let view = report.score(of: ranked.unit)?.ranked
    let doubt = ranked.next?.doubt == nil ? "" : "≈"
    return [
      view.map { classes($0.classes) } ?? "",
      view.map { numbers.percent($0.coverage) } ?? "",
      doubt + (ranked.next?.robustness.map(numbers.points) ?? ""),
      ranked.commendation?.title[language] ?? "",
    ]
  }

  /// What is to be said under the table of a group.
  func notes(on group: GroupRanking) -> [String] {
    var notes: [String] = []
    if group.units.contains(where: { $0.next?.doubt != nil }) {
      notes.append(ScoreWording.doubtful[language])
    }
    notes.append(ScoreWording.robustnessLegend[language])
    if group.mixesSchemes { notes.append(ScoreWording.mixedSchemes[language]) }
    guard !group.withoutClause.isEmpty else { return notes }
    let clauses = group.withoutClause.map { clause in
      ScoreWording.withoutClause(clause.clause, moved: clause.moved)[language]
    }
    return notes + [clauses.joined(separator: " · ")]
  }

  /// A unit without a place: its name, why, its score, and whether it may be commended.
  func line(of unit: UnrankedUnit) -> String {
    var parts = [unit.reason.title[language]]
    if let total = report.score(of: unit.unit)?.ranked?.total {
      parts.append("\(ScoreWording.score[language]) \(numbers.interval(total))")
    }
    if let eligibility = unit.eligibility {
      let title = eligibility.title[language].lowercased()
      parts.append("\(ScoreWording.commendation[language]): \(title)")
    }
    return "\(report.name(of: unit.unit)[language]): \(parts.joined(separator: " · "))"
  }

  /// Score, bonus, class, coverage and place of a unit in one line.
  func standing(of unit: UnitScore) -> String {
    guard let view = unit.ranked, let score = view.score else {
      return ScoreWording.noScore[language]
    }
    var points = "\(ScoreWording.score[language]) \(numbers.interval(score.printed))"
    if !view.bonusLines.isEmpty { points += " + \(numbers.interval(view.bonus.printed))" }
    var parts = [
      points, classes(view.classes),
      "\(ScoreWording.counted[language]) \(numbers.percent(view.coverage))",
    ]
    if let ranked = report.place(of: unit.unit) {
      let places = ranked.places.count == 1 ? "" : " (\(numbers.places(ranked.places)))"
      parts.append("\(ScoreWording.place[language]) \(ranked.place)\(places)")
    } else if let unranked = report.reasonUnranked(unit.unit) {
      parts.append(unranked.reason.title[language])
    }
    return parts.joined(separator: " · ")
  }

  /// The score of a unit in each view, in one line.
  func views(of unit: UnitScore) -> String {
    let views = unit.views.map { view in
      let score = view.score.map { numbers.interval($0.printed) } ?? "–"
      return "\(view.view.title[language].lowercased()) \(score)"
    }
    return "\(ScoreWording.views[language]): \(views.joined(separator: " · "))"
  }

  /// Whether a unit may be commended, in one line; `nil` where the profile commends nobody.
  func commendation(of unit: UnitScore) -> String? {
    guard let eligibility = unit.eligibility else { return nil }
    let mark = report.place(of: unit.unit)?.commendation?.title[language]
    let title = eligibility.outcome.title[language].lowercased()
    let proposal = eligibility.outcome == .eligible ? mark.map { " · \($0)" } ?? "" : ""
    return "\(ScoreWording.commendation[language]): \(title)\(proposal)"
  }

  /// A row an obligation of which the unit claims more than is backed today: what it claims, the
  /// points of each view, and what is over-claimed for good.
  func claims(of unit: UnitScore) -> [[String]] {
    unit.claims.filter { $0.presentOverClaim > .zero }.map { claim in
      let views = EvidenceView.allCases.map { view in
        claim.points[view].map { numbers.interval($0.printed) } ?? "–"
      }
      let over = claim.settledOverClaim > .zero ? numbers.points(claim.settledOverClaim) : "–"
      return [
        claim.obligation.rawValue, numbers.points(claim.weight), numbers.points(claim.claimed),
      ]
        + views + [over]
    }
  }

  /// The class at both ends.
  func classes(_ span: ClassSpan) -> String {
    let titles = [span.low, span.high].map { resultClass in
      resultClass.map { report.title(of: $0)[language] } ?? ScoreWording.noClass[language]
    }
    return span.isSettled ? titles[0] : "\(titles[0]) → \(titles[1])"
  }
}
