internal import Checking
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

extension ScorePage {
  /// Whether anything was found in files.
  var hasFindings: Bool { !report.diagnostics.isEmpty || report.result.findings.worst != nil }

  /// What was found in files.
  func writeFindings(_ units: [UnitScore], to html: inout HTMLWriter) {
    guard hasFindings else { return }
    section("findings", Columns.findings, to: &html) { html in
      html.element("ul", isTall: true) { html in
        for unit in units {
          for diagnostic in report.diagnostics(of: unit.unit) {
            write(diagnostic, of: unit.name[language], to: &html)
          }
        }
        for diagnostic in report.diagnostics { write(diagnostic, of: nil, to: &html) }
      }
    }
  }

  private func write(_ diagnostic: Diagnostic, of unit: String?, to html: inout HTMLWriter) {
    let wording = diagnostic.wording
    html.element("li", isTall: true) { html in
      html.element("strong", Columns.title(of: diagnostic.severity)[language])
      if let unit { html.text(" · \(unit)") }
      html.text(": \(wording.what[language])")
      if let place = diagnostic.place {
        html.text(" ")
        html.element("code", ExplanationPage.written(place))
      }
      if let why = wording.why { html.text(" (\(why[language]))") }
      guard let remedy = wording.remedy else { return }
      html.text("; ")
      html.element("em", "\(ReportWording.remedy[language]): ")
      html.text(remedy[language])
    }
  }

  /// What gave the numbers, and every input with its digest.
  func writeProvenance(to html: inout HTMLWriter) {
    section("provenance", Columns.provenance, isWide: true, to: &html) { html in
      html.element("dl", [.init("class", "facts")], isTall: true) { html in
        for (label, text) in ScoreWording.origins(of: report) {
          html.element("div") { html in
            html.element("dt", label[language])
            html.element("dd", text)
          }
        }
      }
      table("inputs", "inputs", caption: Words.inputs[language], to: &html) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for title in [Columns.role, Columns.file, Columns.digest] {
              columnHeading(title[language], to: &html)
            }
          }
        }
        html.element("tbody") { html in
          for input in report.provenance.inputs {
            html.element("tr", isTall: true) { html in
              html.element("td", Columns.title(of: input.role)[language])
              html.element("th", [.init("scope", "row")], input.path)
              html.element("td") { $0.element("code", input.sha256) }
            }
          }
        }
      }
    }
  }
}
