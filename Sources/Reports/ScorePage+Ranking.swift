internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring

extension ScorePage {
  /// The order of each group, and who stands in none.
  func writeRanking(to html: inout HTMLWriter) {
    let ranking = report.result.round.ranking
    section("ranking", Columns.ranking, isWide: true, to: &html) { html in
      for (number, group) in ranking.groups.enumerated() { write(group, number, to: &html) }
      if !ranking.groups.isEmpty { writeKey(to: &html) }
      writeUnranked(to: &html)
      writeAudit(to: &html)
    }
  }

  private func write(_ group: GroupRanking, _ number: Int, to html: inout HTMLWriter) {
    let quota = report.profile.commendation == nil ? nil : group.quota
    let caption = ScoreWording.group(group.name, units: group.units.count, quota: quota)
    table("g\(number)", "ranking", caption: caption[language], to: &html) { html in
      html.element("thead") { html in
        html.element("tr") { html in
          let titles = [
            Columns.place, Columns.places, Columns.unit, Words.bar, Columns.settled,
            Columns.attainable, Columns.total, Columns.resultClass, Columns.coverage,
            Columns.robustness, Columns.eligibility,
          ]
          for (index, title) in titles.enumerated() {
            columnHeading(title[language], isSorted: index != 3, to: &html)
          }
        }
      }
      html.element("tbody") { html in
        for (unit, ranked) in report.units(of: group) {
          row(of: unit.unit, to: &html) { write(unit, ranked, to: &$0) }
        }
      }
    }
    if group.mixesSchemes { html.element("p", ScoreWording.mixedSchemes[language]) }
    guard !group.withoutClause.isEmpty else { return }
    let notes = group.withoutClause.map { clause in
      ScoreWording.withoutClause(clause.clause, moved: clause.moved)[language]
    }
    html.element("p", [.init("class", "note")], isTall: true, notes.joined(separator: " · "))
  }

  private func write(_ unit: UnitScore, _ ranked: RankedUnit, to html: inout HTMLWriter) {
    let view = unit.ranked
    let places = ranked.places
    cell("\(ranked.place)\(ranked.isTied ? "=" : "")", key: "\(ranked.place)", to: &html)
    cell(numbers.places(places), key: "\(places.lowerBound)", to: &html)
    rowHeading(unit, to: &html)
    html.element("td") { bar(view?.score?.printed, to: &$0) }
    points(view?.score?.printed.low, to: &html)
    points(view?.score?.printed.high, to: &html)
    points(ranked.total.low, to: &html)
    let position = report.profile.classes.firstIndex { $0.id == view?.classes.low }
    cell(
      view.map { rows.classes($0.classes) } ?? "",
      key: "\(position ?? report.profile.classes.count)",
      "",
      to: &html
    )
    let coverage = view?.coverage ?? .zero
    cell(numbers.percent(coverage), key: coverage.rounded(toDecimals: 6), to: &html)
    writeGap(ranked.next, to: &html)
    writeProposal(unit, ranked, to: &html)
  }

  private func points(_ points: PrintedScore?, to html: inout HTMLWriter) {
    cell(points.map { numbers.points($0) } ?? "", key: points?.description, to: &html)
  }

  private func writeGap(_ next: NeighbourGap?, to html: inout HTMLWriter) {
    let key = next?.robustness?.rounded(toDecimals: 6) ?? ""
    html.element("td", [.init("data-key", key)]) { html in
      if let robustness = next?.robustness { html.text(numbers.points(robustness)) }
      guard let doubt = next?.doubt else { return }
      html.element("span", [.init("class", "note")], " ≈ \(doubt.title[language])")
    }
  }

  private func writeProposal(_ unit: UnitScore, _ ranked: RankedUnit, to html: inout HTMLWriter) {
    let outcome = unit.eligibility?.outcome
    let order = outcome.flatMap { Eligibility.Outcome.allCases.firstIndex(of: $0) }
    html.element("td", [.init("data-key", order.map { "\($0)" } ?? "")]) { html in
      html.text(outcome?.title[language] ?? "")
      guard outcome == .eligible, let mark = ranked.commendation else { return }
      html.element("strong", " · \(mark.title[language])")
    }
  }

  /// What the signs of the table mean.
  private func writeKey(to html: inout HTMLWriter) {
    for line in [Words.barKey, ScoreWording.doubtful, ScoreWording.robustnessLegend] {
      html.element("p", [.init("class", "note")], isTall: true, line[language])
    }
  }

  private func writeUnranked(to html: inout HTMLWriter) {
    let units = report.alphabetical(report.units.filter { report.place(of: $0.unit) == nil })
    guard !units.isEmpty else { return }
    table("unranked", "ranking", caption: ScoreWording.unranked[language], to: &html) { html in
      html.element("thead") { html in
        html.element("tr") { html in
          columnHeading(Columns.unit[language], isSorted: true, to: &html)
          columnHeading(Words.bar[language], to: &html)
          columnHeading(Words.score[language], isSorted: true, to: &html)
          columnHeading(Words.reason[language], to: &html)
          columnHeading(Columns.eligibility[language], to: &html)
        }
      }
      html.element("tbody") { html in
        for unit in units {
          row(of: unit.unit, to: &html) { html in
            let printed = unit.ranked?.score?.printed
            rowHeading(unit, to: &html)
            html.element("td") { bar(printed, to: &$0) }
            cell(printed.map(numbers.interval) ?? "", key: printed?.low.description, to: &html)
            html.element("td", report.reasonUnranked(unit.unit)?.reason.title[language] ?? "")
            html.element("td", unit.eligibility?.outcome.title[language] ?? "")
          }
        }
      }
    }
  }

  private func writeAudit(to html: inout HTMLWriter) {
    guard let audit = report.result.round.ranking.audit else { return }
    html.element("h3", isTall: true, ScoreWording.audit[language])
    html.element("p", ScoreWording.draw(audit, numbers)[language])
    html.element("ul") { html in
      for pick in audit.picks {
        html.element("li", isTall: true) { html in
          html.element(
            "a",
            [.init("href", "#\(anchor(pick.unit))")],
            report.name(of: pick.unit)[language]
          )
          html.text(": \(pick.reason.title[language])")
        }
      }
    }
  }

  /// What is settled as a full bar, what is open as a hatched one, and the bounds of classes.
  func bar(_ points: PrintedInterval?, to html: inout HTMLWriter) {
    guard let points else { return }
    let label = Words.bar(numbers.points(points.low), numbers.points(points.high))[language]
    let open = PrintedScore(hundredths: max(0, points.high.hundredths - points.low.hundredths))
    html.element(
      "svg",
      [
        .init("class", "bar"), .init("viewBox", "0 0 100 10"), .init("preserveAspectRatio", "none"),
        .init("role", "img"), .init("aria-label", label),
      ]
    ) { html in
      html.element("rect", Self.box("0", "100", "track"), "")
      html.element("rect", Self.box("0", points.low.description, "low"), "")
      if !points.isSettled {
        html.element("rect", Self.box(points.low.description, open.description, "more"), "")
      }
      for bound in report.profile.classes.map(\.from) where bound > .zero {
        let place = bound.rounded(toDecimals: 2)
        html.element("path", [.init("d", "M\(place) 0V10"), .init("class", "tick")], "")
      }
    }
  }

  private static func box(_ start: String, _ width: String, _ kind: String)
    -> [HTMLWriter.Attribute]
  {
    [
      .init("class", kind), .init("x", start), .init("width", width), .init("y", "1"),
      .init("height", "8"),
    ]
  }
}
