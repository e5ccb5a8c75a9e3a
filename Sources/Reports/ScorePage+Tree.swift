internal import Checking
internal import CivilTime
internal import Diagnostics
internal import Model
internal import Scoring

extension ScorePage {
  /// Where the points went, as a tree: the whole, the groups of the scheme, their obligations, and
  /// why each came to what it did.
  func writeTree(of unit: UnitScore, to html: inout HTMLWriter) {
    let ledger = unit.ranked?.ledger ?? []
    guard !ledger.isEmpty || !unit.unweighted.isEmpty else {
      html.element("p", Words.nothingBinds[language])
      return
    }
    html.element("table", [.init("class", "tree")], isTall: true) { html in
      html.element("caption", Columns.ledger[language])
      writeTreeHead(to: &html)
      for group in unit.scheme?.groups ?? [] {
        let lines = ledger.filter { $0.group == group.id }
        guard !lines.isEmpty else { continue }
        html.element("tbody") { html in
          writeSum(group.title, lines, to: &html)
          for line in lines { write(line.duty, line, of: unit, to: &html) }
        }
      }
      if !unit.unweighted.isEmpty {
        html.element("tbody") { html in
          html.element("tr", [.init("class", "sum")], isTall: true) { html in
            html.element(
              "th",
              [.init("scope", "rowgroup"), .init("colspan", "6")],
              Columns.noWeight[language]
            )
          }
          for duty in unit.unweighted { write(duty, nil, of: unit, to: &html) }
        }
      }
      guard !ledger.isEmpty else { return }
      html.element("tfoot") { writeSum(Words.whole, ledger, to: &$0) }
    }
  }

  private func writeTreeHead(to html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        let titles = [
          Columns.obligation, Columns.status, Columns.share, Columns.gained, Columns.lost,
          Columns.open,
        ]
        for title in titles { columnHeading(title[language], to: &html) }
      }
    }
  }

  private func writeSum(_ title: Localized, _ lines: [LedgerLine], to html: inout HTMLWriter) {
    let sum = { (part: (LedgerLine) -> Rational) in
      lines.reduce(Rational.zero) { $0 + part($1) }
    }
    html.element("tr", [.init("class", "sum")], isTall: true) { html in
      html.element("th", [.init("scope", "rowgroup"), .init("colspan", "2")], title[language])
      for part in [sum(\.share), sum(\.gained), sum(\.lost), sum(\.open)] {
        html.element("td", [.init("class", "n")], numbers.points(part))
      }
    }
  }

  private func write(
    _ duty: DutyOutcome,
    _ line: LedgerLine?,
    of unit: UnitScore,
    to html: inout HTMLWriter
  ) {
    html.element("tr", isTall: true) { html in
      html.element("th", [.init("scope", "row")]) { html in
        html.element("b", duty.obligation.rawValue)
        html.text(" \(duty.title[language])")
        writeReason(duty, of: unit, to: &html)
      }
      html.element("td") { html in
        chip(duty.status, duty.status.title, to: &html)
        guard let due = duty.due else { return }
        html.element(
          "span",
          [.init("class", "note")],
          " \(Columns.due[language].lowercased()) \(ReportWording.day(due)[language])"
        )
      }
      guard let line, line.counts else {
        html.element("td", [.init("colspan", "4"), .init("class", "note")], "–")
        return
      }
      for part in [line.share, line.gained, line.lost, line.open] {
        html.element("td", [.init("class", "n")], numbers.points(part))
      }
    }
  }

  /// Why it came to that, what is to be done, and where the facts stand.
  private func writeReason(_ duty: DutyOutcome, of unit: UnitScore, to html: inout HTMLWriter) {
    html.element("ul", [.init("class", "why")]) { html in
      if !duty.message[language].isEmpty { html.element("li", duty.message[language]) }
      if let remedy = duty.remedy?[language] {
        html.element("li") { html in
          html.element("em", "\(ReportWording.remedy[language]): ")
          html.text(remedy)
        }
      }
      guard !duty.spots.isEmpty else { return }
      // The unit's own file is named above; here its last part is enough.
      let spots = duty.spots.map { spot in
        let own = spot.path.split(separator: "/").last.map(String.init) ?? spot.path
        return "\(spot.path == unit.submission ? own : spot.path):\(spot.start)"
      }
      html.element("li") { html in
        for (number, spot) in spots.enumerated() {
          if number > 0 { html.text(", ") }
          html.element("code", spot)
        }
      }
    }
  }
}
