internal import Checking
internal import Diagnostics
internal import Model
internal import Scoring

extension ScorePage {
  /// What each obligation of each unit came to: a heat map for each scheme.
  func writeMatrices(to html: inout HTMLWriter) {
    section("matrix", Columns.matrix, isWide: true, to: &html) { html in
      writeLegend(to: &html)
      for (number, entry) in ScoreMatrix.byScheme(report).enumerated() {
        let title = (entry.scheme?.title ?? Words.noScheme)[language]
        table("m\(number)", "map", caption: title, to: &html) { write(entry.matrix, to: &$0) }
      }
    }
  }

  private func writeLegend(to html: inout HTMLWriter) {
    html.element("ul", [.init("class", "legend")], isTall: true) { html in
      for status in Status.allCases {
        html.element("li") { html in
          html.element(
            "b",
            [.init("class", "chip \(StatusTone(status).rawValue)")],
            status.code[language]
          )
          html.text(" \(status.title[language])")
        }
      }
    }
  }

  private func write(_ matrix: ScoreMatrix, to html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        columnHeading(Columns.unit[language], isSorted: true, to: &html)
        columnHeading(Columns.fulfilled[language], isSorted: true, to: &html)
        for column in matrix.columns {
          html.element("th", [.init("scope", "col"), .init("class", "up"), .init("data-sort")]) {
            $0.element("span") { html in
              html.element("b", column.obligation.rawValue)
              html.text(" \(column.title[language])")
            }
          }
        }
      }
    }
    html.element("tbody") { html in
      for row in matrix.rows { write(row, to: &html) }
    }
    html.element("tfoot") { html in
      html.element("tr", isTall: true) { html in
        html.element("th", [.init("scope", "row")], Columns.fulfilled[language])
        html.element("td", "")
        for column in matrix.columns {
          html.element("td", [.init("class", "c")], "\(column.fulfilled)/\(column.bound)")
        }
      }
    }
  }

  private func write(_ row: ScoreMatrix.Row, to html: inout HTMLWriter) {
    let counted = row.outcomes.compactMap { $0 }.filter { $0.degree != nil }
    let fulfilled = counted.count { $0.verdict == .satisfied }
    self.row(of: row.unit.unit, to: &html) { html in
      rowHeading(row.unit, to: &html)
      cell("\(fulfilled)/\(counted.count)", key: "\(fulfilled)", "c", to: &html)
      for outcome in row.outcomes {
        guard let status = outcome?.status else {
          html.element("td", "")
          continue
        }
        let order = Status.allCases.firstIndex(of: status) ?? 0
        html.element(
          "td",
          [
            .init("class", "c \(StatusTone(status).rawValue)"), .init("data-key", "\(order)"),
          ]
        ) { html in
          html.element("abbr", [.init("title", status.title[language])], status.code[language])
        }
      }
    }
  }
}
