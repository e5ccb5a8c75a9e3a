import Foundation
import FoundationXML

/// What a spreadsheet program finds in an xlsx file, as text: for golden files.
///
/// Each sheet is its name, how it is kept in view, filtered and printed, then a line a row; cells are
/// divided by ` | `, a number is written as the file has it, and a coloured cell ends in its colour.
public struct WorkbookText {
  /// The archive.
  public let archive: ZipArchive
  /// The sheets' names and members, in the order of the tabs.
  public let sheets: [(name: String, member: String)]
  private let strings: [String]
  private let colors: [String?]

  /// The workbook in `bytes`.
  public init(_ bytes: [UInt8]) throws {
    archive = try ZipArchive(bytes)
    let book = XMLEvents(archive.text("xl/workbook.xml"))
    let names = book.all("sheet").compactMap { $0.attributes["name"] }
    sheets = names.enumerated().map { ($1, "xl/worksheets/sheet\($0 + 1).xml") }
    strings = XMLEvents(archive.text("xl/sharedStrings.xml")).texts(in: "si")
    let styles = XMLEvents(archive.text("xl/styles.xml"))
    let fills = styles.children("fills").filter { $0.name == "fill" }.map { fill in
      styles.inside(fill).first { $0.name == "fgColor" }?.attributes["rgb"].map {
        "#\($0.dropFirst(2))"
      }
    }
    colors = styles.children("cellXfs").filter { $0.name == "xf" }.map { format in
      format.attributes["fillId"].flatMap(Int.init).flatMap { fills[$0] }
    }
  }

  /// The whole workbook.
  public var text: String { sheets.map { text(of: $0) }.joined(separator: "\n") }

  private func text(of sheet: (name: String, member: String)) -> String {
    let page = XMLEvents(archive.text(sheet.member))
    var text = "=== \(sheet.name)\n"
    for name in ["pane", "autoFilter", "pageSetup"] {
      guard let found = page.all(name).first else { continue }
      let attributes = found.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      text += "\(name) \(attributes.joined(separator: " "))\n"
    }
    for row in page.all("row") {
      let cells = page.inside(row).filter { $0.name == "c" }.map { cell in
        "\(content(of: cell, page))\(color(of: cell).map { " \($0)" } ?? "")"
      }
      text += "\(row.attributes["r"] ?? "") \(cells.joined(separator: " | "))\n"
    }
    return text
  }

  private func content(of cell: XMLEvents.Element, _ page: XMLEvents) -> String {
    guard let value = page.inside(cell).first(where: { $0.name == "v" })?.text else { return "" }
    guard cell.attributes["t"] == "s", let index = Int(value) else { return value }
    return strings[index].replacing("\n", with: "⏎")
  }

  private func color(of cell: XMLEvents.Element) -> String? {
    cell.attributes["s"].flatMap(Int.init).flatMap { colors[$0] }
  }
}

/// The elements of an XML text in their order.
final class XMLEvents: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Its depth, from 0.
    let depth: Int
    /// Its place in the order.
    let index: Int
    /// How many elements come before its end.
    var end = 0
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ text: String?) {
    super.init()
    // A class, because the parser tells what it finds to a delegate.
    let parser = XMLParser(data: Data((text ?? "").utf8))
    parser.delegate = self
    _ = parser.parse()
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The elements within another.
  func inside(_ element: Element) -> ArraySlice<Element> {
    elements[(element.index + 1)..<element.end]
  }

  /// The elements directly within the first of a name.
  func children(_ name: String) -> [Element] {
    guard let parent = all(name).first else { return [] }
    return inside(parent).filter { $0.depth == parent.depth + 1 }
  }

  /// The text of each element of a name, with all within it.
  func texts(in name: String) -> [String] {
    all(name).map { element in inside(element).map(\.text).joined() }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(
      Element(name: name, attributes: attributes, depth: open.count - 1, index: elements.count)
    )
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard let current = open.last else { return }
    elements[current].text += text
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    guard let current = open.popLast() else { return }
    elements[current].end = elements.count
  }
}
