internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Model
internal import Scoring

extension ScorePage {
  /// The page of one unit: where it stands and why, then where its points went.
  func write(_ unit: UnitScore, to html: inout HTMLWriter) {
    let id = anchor(unit.unit)
    html.element(
      "article",
      [
        .init("id", id), .init("data-unit", index[unit.unit].map { "\($0)" } ?? ""),
        .init("aria-labelledby", "h-\(id)"),
      ],
      isTall: true
    ) { html in
      html.element("h3", [.init("id", "h-\(id)")]) { html in
        html.text("\(unit.name[language]) ")
        html.element("code", unit.unit.rawValue)
      }
      writeStanding(of: unit, to: &html)
      writeGrounds(of: unit, to: &html)
      writeViews(of: unit, to: &html)
      writeTree(of: unit, to: &html)
      writeClaims(of: unit, to: &html)
      writeReminders(of: unit, to: &html)
      html.element("p", [.init("class", "back")], isTall: true) { html in
        html.element("a", [.init("href", "#ranking")], Words.back[language])
      }
    }
  }

  private func writeStanding(of unit: UnitScore, to html: inout HTMLWriter) {
    html.element("dl", [.init("class", "facts")], isTall: true) { html in
      if let view = unit.ranked, let score = view.score {
        detail(Words.score, to: &html) { html in
          html.element("strong", numbers.interval(score.printed))
          if !view.bonusLines.isEmpty { html.text(" + \(numbers.interval(view.bonus.printed))") }
          html.text(" ")
          bar(score.printed, to: &html)
        }
        detail(Columns.resultClass, rows.classes(view.classes), to: &html)
        detail(Words.coverage, numbers.percent(view.coverage), to: &html)
      } else {
        detail(Words.score, ScoreWording.noScore[language], to: &html)
      }
      if let group = unit.group {
        detail(Columns.group, report.name(of: group)[language], to: &html)
      }
      if let ranked = report.place(of: unit.unit) {
        let range = ranked.places.count == 1 ? "" : " (\(numbers.places(ranked.places)))"
        detail(Columns.place, "\(ranked.place)\(range)", to: &html)
      } else if let unranked = report.reasonUnranked(unit.unit) {
        detail(Columns.place, unranked.reason.title[language], to: &html)
      }
      detail(
        Words.submission,
        unit.submission ?? ReportWording.nothingSubmitted[language],
        to: &html
      )
    }
  }

  private func detail(_ label: Localized, _ text: String, to html: inout HTMLWriter) {
    detail(label, to: &html) { $0.text(text) }
  }

  private func detail(
    _ label: Localized,
    to html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    html.element("div") { html in
      html.element("dt", label[language])
      html.element("dd") { content(&$0) }
    }
  }

  /// Whether it may be commended, every ground, and how the gates stand.
  private func writeGrounds(of unit: UnitScore, to html: inout HTMLWriter) {
    guard let eligibility = unit.eligibility else { return }
    html.element("p", isTall: true) { html in
      html.text("\(Columns.eligibility[language]): ")
      html.element("strong", eligibility.outcome.title[language])
      guard let mark = report.place(of: unit.unit)?.commendation, eligibility.outcome == .eligible
      else { return }
      html.text(" · \(mark.title[language])")
    }
    let gates = unit[eligibility.view]?.gates ?? []
    guard !eligibility.grounds.isEmpty || !gates.isEmpty else { return }
    html.element("ul") { html in
      for ground in eligibility.grounds {
        html.element("li", isTall: true, ground.message[language])
      }
      for outcome in gates where outcome.state == .holds {
        html.element("li", isTall: true, Words.gate(outcome)[language])
      }
    }
  }

  private func writeViews(of unit: UnitScore, to html: inout HTMLWriter) {
    guard unit.ranked?.score != nil else { return }
    html.element("table", [.init("class", "views")], isTall: true) { html in
      html.element("caption", ScoreWording.views[language])
      html.element("thead") { html in
        html.element("tr") { html in
          for title in [Words.view, Words.score, Columns.resultClass, Words.coverage] {
            columnHeading(title[language], to: &html)
          }
        }
      }
      html.element("tbody") { html in
        for view in unit.views {
          html.element("tr", isTall: true) { html in
            html.element("th", [.init("scope", "row")], view.view.title[language])
            let points = view.score.map { numbers.interval($0.printed) } ?? ""
            html.element("td", [.init("class", "n")], points)
            html.element("td", rows.classes(view.classes))
            html.element("td", [.init("class", "n")], numbers.percent(view.coverage))
          }
        }
      }
    }
  }

  /// What the unit gives itself beyond what is backed, beside the points of each view.
  private func writeClaims(of unit: UnitScore, to html: inout HTMLWriter) {
    let claims = rows.claims(of: unit)
    guard !claims.isEmpty else { return }
    let columns = ScoreWording.claimColumns
    html.element("table", [.init("class", "views")], isTall: true) { html in
      html.element("caption", ScoreWording.claims[language])
      html.element("thead") { html in
        html.element("tr") { html in
          for column in columns { columnHeading(column.title[language], to: &html) }
        }
      }
      html.element("tbody") { html in
        for claim in claims {
          html.element("tr", isTall: true) { html in
            for (text, column) in zip(claim, columns) {
              if column.isNumber {
                html.element("td", [.init("class", "n")], text)
              } else {
                html.element("th", [.init("scope", "row")], text)
              }
            }
          }
        }
      }
    }
  }

  private func writeReminders(of unit: UnitScore, to html: inout HTMLWriter) {
    guard !unit.reminders.isEmpty else { return }
    html.element("h4", isTall: true, Columns.reminders[language])
    html.element("ol") { html in
      for reminder in unit.reminders {
        html.element("li", isTall: true) { html in
          chip(reminder.duty.status, reminder.kind.title, to: &html)
          html.text(" \(reminder.duty.obligation) \(reminder.duty.title[language])")
          if let due = reminder.duty.due {
            html.text(" · \(Columns.due[language]) \(ReportWording.day(due)[language])")
          }
          guard reminder.points > .zero else { return }
          html.text(" · \(Words.points(numbers.points(reminder.points))[language])")
        }
      }
    }
  }
}
