internal import Diagnostics

/// A draft as one self-contained page that prints on A4: no script, nothing from a network.
struct DraftHTML {
  private let page: DraftPage

  init(_ page: DraftPage) { self.page = page }

  func write(to output: inout ReportBytes) {
    var writer = HTMLWriter(output)
    writer.doctype()
    writer.element("html", [.init("lang", page.language.rawValue)]) { html in
      html.element("head") { head in
        head.empty("meta", [.init("charset", "utf-8")])
        head.empty(
          "meta",
          [
            .init("http-equiv", "Content-Security-Policy"),
            .init("content", "default-src 'none'; style-src 'unsafe-inline'"),
          ]
        )
        head.empty(
          "meta",
          [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]
        )
        head.element("title", [], page.title)
        head.element("style") { $0.raw(Self.style) }
      }
      html.element("body", isTall: true) { body in
        body.element("main") { main in
          for sheet in sheets { main.element("section", isTall: true) { write(sheet, to: &$0) } }
        }
      }
    }
    output = writer.output
    output.write("\n")
  }

  /// The blocks of each sheet.
  private var sheets: [[DraftPage.Block]] {
    var sheets: [[DraftPage.Block]] = [[]]
    for block in page.blocks {
      if case .sheet = block {
        sheets.append([])
      } else {
        sheets[sheets.count - 1].append(block)
      }
    }
    return sheets
  }

  private func write(_ blocks: [DraftPage.Block], to html: inout HTMLWriter) {
    for block in blocks {
      switch block {
      case .heading(1, let text): html.element("h1", isTall: true, text)
      case .heading(_, let text): html.element("h2", isTall: true, text)
      case .paragraph(let text): html.element("p", isTall: true, text)
      case .list(let items):
        html.element("ul", isTall: true) { list in
          for item in items { list.element("li", isTall: true, item) }
        }
      case .table(let columns, let rows): table(columns, rows, to: &html)
      case .sheet: break
      }
    }
  }

  private func table(
    _ columns: [DraftPage.Column],
    _ rows: [[String]],
    to html: inout HTMLWriter
  ) {
    html.element("table", isTall: true) { table in
      table.element("thead") { head in
        head.element("tr") { row in
          for column in columns { row.element("th", [.init("scope", "col")], column.title) }
        }
      }
      table.element("tbody") { body in
        for cells in rows {
          body.element("tr", isTall: true) { row in
            for (column, cell) in zip(columns, cells) {
              row.element("td", Self.attributes(of: column.kind), cell)
            }
          }
        }
      }
    }
  }

  private static func attributes(of kind: DraftPage.Column.Kind) -> [HTMLWriter.Attribute] {
    switch kind {
    case .text: []
    case .number: [.init("class", "number")]
    case .identifier: [.init("class", "identifier")]
    case .day: [.init("class", "day")]
    }
  }

  /// A serif face as letters have it; each sheet begins a page, and no row is torn between two.
  private static let style: StaticString = """

    @page { size: A4 portrait; margin: 20mm 15mm 20mm 25mm; }
    body { margin: 0; color: #111; background: #fff; line-height: 1.35;
      font: 13pt "Times New Roman", "Liberation Serif", "Noto Serif", serif; }
    main { max-width: 170mm; margin: 0 auto; padding: 8mm; }
    section + section { break-before: page; border-top: 1px solid #767676; padding-top: 6mm; }
    h1 { font-size: 15pt; margin: 0 0 4mm; }
    h2 { font-size: 13pt; margin: 6mm 0 2mm; break-after: avoid; }
    p { margin: 0 0 2.5mm; overflow-wrap: anywhere; }
    ul { margin: 0 0 2.5mm; padding-left: 6mm; }
    table { border-collapse: collapse; width: 100%; font-size: 11pt; margin: 0 0 3mm; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 1px solid #444; padding: 1mm 1.5mm; text-align: left; vertical-align: top;
      overflow-wrap: break-word; }
    td.number { text-align: right; white-space: nowrap; }
    td.identifier { white-space: nowrap; }
    td.day { min-width: 22mm; }
    th:last-child, td:last-child { min-width: 30mm; }
    section > p:last-child { font-size: 9pt; color: #444; margin-top: 5mm; }
    @media print { main { max-width: none; margin: 0; padding: 0; }
      section + section { border-top: 0; padding-top: 0; } }

    """
}
