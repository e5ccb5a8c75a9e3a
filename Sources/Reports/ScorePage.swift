internal import Checking
internal import Diagnostics
internal import Evaluation
internal import Model
internal import Scoring

/// A scored round as one HTML file that needs nothing else: ranking with intervals, heat maps, a page
/// a unit, findings, provenance.
///
/// All of it can be read without the script, which only sorts and searches; without colours, since
/// letters stand beside them; and on paper, where heat maps lie across and each unit begins a page.
/// Text from files can make no markup. Linear in the units and their obligations.
struct ScorePage {
  typealias Words = ScorePageWording
  typealias Columns = ScoreWorkbookWording

  let report: ScoreReport
  let rows: ScoreRows
  var numbers: ScoreNumbers { rows.numbers }
  /// The place of each unit in alphabetical order, by which names are sorted.
  let alphabetical: [UnitID: Int]
  /// The number of each unit on the page.
  let index: [UnitID: Int]
  private let units: [UnitScore]
  var language: Language { report.language }

  init(_ report: ScoreReport) {
    self.report = report
    rows = ScoreRows(report)
    units = report.inOrder
    let place = { (units: [UnitScore]) in
      Dictionary(units.enumerated().map { ($1.unit, $0) }) { first, _ in first }
    }
    alphabetical = place(report.alphabetical(Array(report.units)))
    index = place(units)
  }

  func write(to output: inout ReportBytes) {
    var html = HTMLWriter(output)
    html.doctype()
    html.element("html", [.init("lang", language.rawValue)]) { html in
      writeHead(to: &html)
      html.element("body", isTall: true) { html in
        html.element("a", [.init("class", "skip"), .init("href", "#main")], Words.skip[language])
        writeBanner(to: &html)
        writeContents(to: &html)
        writeTools(to: &html)
        html.element("main", [.init("id", "main")], isTall: true) { writeMain(to: &$0) }
        html.element("script", isTall: true) { $0.raw(ScorePageScript.text) }
      }
    }
    output = html.output
    output.write("\n")
  }

  private func writeMain(to html: inout HTMLWriter) {
    writeRanking(to: &html)
    writeMatrices(to: &html)
    section("units", Words.units, to: &html) { html in
      for unit in units { write(unit, to: &html) }
    }
    writeFindings(units, to: &html)
    writeProvenance(to: &html)
  }

  private var title: String {
    "\(ScoreWording.title[language]): \(report.result.planTitle[language])"
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.element("head", isTall: true) { html in
      html.empty("meta", [.init("charset", "utf-8")])
      html.empty(
        "meta",
        [
          .init("http-equiv", "Content-Security-Policy"), .init("content", Self.policy),
        ]
      )
      html.empty(
        "meta",
        [
          .init("name", "viewport"), .init("content", "width=device-width, initial-scale=1"),
        ]
      )
      html.empty("meta", [.init("name", "generator"), .init("content", report.provenance.engine)])
      html.element("title", isTall: true, title)
      html.element("style", isTall: true) { $0.raw(ScorePageStyle.text) }
    }
  }

  /// Nothing is loaded, and no style or script runs but these two.
  private static let policy =
    "default-src 'none'; style-src 'sha256-\(ScorePageStyle.digest)'; "
    + "script-src 'sha256-\(ScorePageScript.digest)'; base-uri 'none'; form-action 'none'"

  private func writeBanner(to html: inout HTMLWriter) {
    html.element("header", isTall: true) { html in
      html.element("h1", title)
      for line in ScoreWording.head(of: report) {
        html.element("p", isTall: true, line)
      }
      html.element("p", isTall: true) { html in
        html.element("strong", ScoreWording.counts(of: report)[language])
      }
    }
    // The pattern of what is open, drawn once and used by every bar.
    html.element("svg", [.init("class", "defs"), .init("aria-hidden", "true")], isTall: true) {
      $0.raw(
        """
        <defs><pattern id="open" width="3" height="3" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><path d="M0 0V3" class="hatch"></path></pattern></defs>
        """
      )
    }
  }

  private func writeContents(to html: inout HTMLWriter) {
    let parts: [(String, Localized)] = [
      ("#ranking", Columns.ranking), ("#matrix", Columns.matrix), ("#units", Words.units),
      ("#findings", Columns.findings), ("#provenance", Columns.provenance),
    ]
    html.element("nav", [.init("aria-label", Words.contents[language])], isTall: true) { html in
      html.element("ul") { html in
        for (link, title) in parts {
          guard link != "#findings" || hasFindings else { continue }
          html.element("li") { $0.element("a", [.init("href", link)], title[language]) }
        }
      }
    }
  }

  /// What only the script can do is hidden without it.
  private func writeTools(to html: inout HTMLWriter) {
    html.element(
      "div",
      [
        .init("id", "tools"), .init("role", "search"), .init("hidden"),
      ],
      isTall: true
    ) { html in
      html.element("label", [.init("for", "find")], Words.find[language])
      html.empty(
        "input",
        [
          .init("id", "find"), .init("type", "search"), .init("autocomplete", "off"),
        ]
      )
      html.element("output", [.init("id", "found"), .init("for", "find")], "")
    }
  }
}

extension ScorePage {
  /// A part of the page with its heading.
  func section(
    _ id: String,
    _ title: Localized,
    isWide: Bool = false,
    to html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    var attributes: [HTMLWriter.Attribute] = [
      .init("id", id), .init("aria-labelledby", "h-\(id)"),
    ]
    if isWide { attributes.append(.init("class", "wide")) }
    html.element("section", attributes, isTall: true) { html in
      html.element("h2", [.init("id", "h-\(id)")], title[language])
      content(&html)
    }
  }

  /// A table that can be scrolled sideways, by keyboard too.
  func table(
    _ id: String,
    _ kind: String,
    caption: String,
    to html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    html.element(
      "div",
      [
        .init("class", "scroll"), .init("role", "region"), .init("tabindex", "0"),
        .init("aria-labelledby", id),
      ],
      isTall: true
    ) { html in
      html.element("table", [.init("class", kind)]) { html in
        html.element("caption", [.init("id", id)], caption)
        content(&html)
      }
    }
  }

  /// A heading of a column; the script sorts by those that are `sorted`.
  func columnHeading(_ title: String, isSorted: Bool = false, to html: inout HTMLWriter) {
    var attributes: [HTMLWriter.Attribute] = [.init("scope", "col")]
    if isSorted { attributes.append(.init("data-sort")) }
    html.element("th", attributes, title)
  }

  /// A row of a unit, which the search finds by the unit's number.
  func row(of unit: UnitID, to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    let number = index[unit].map { String($0) } ?? ""
    html.element("tr", [.init("data-unit", number)], isTall: true, content)
  }

  /// The unit's name as the heading of a row, leading to its page.
  func rowHeading(_ unit: UnitScore, to html: inout HTMLWriter) {
    let key = alphabetical[unit.unit].map { String($0) } ?? ""
    html.element("th", [.init("scope", "row"), .init("data-key", key)]) { html in
      html.element("a", [.init("href", "#\(anchor(unit.unit))")], unit.name[language])
    }
  }

  /// A cell with a number to sort by.
  func cell(_ text: String, key: String?, _ kind: String = "n", to html: inout HTMLWriter) {
    html.element("td", [.init("class", kind), .init("data-key", key ?? "")], text)
  }

  /// Where the unit's page begins.
  func anchor(_ unit: UnitID) -> String { "unit-\(index[unit] ?? 0)" }

  /// A status in words, coloured.
  func chip(_ status: Status, _ text: Localized, to html: inout HTMLWriter) {
    html.element("span", [.init("class", "chip \(StatusTone(status).rawValue)")], text[language])
  }
}
