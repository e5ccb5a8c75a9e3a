import CivilTime
import Diagnostics
import Foundation
import FoundationXML
import SpreadsheetReading
import Testing
import Workspace

@testable import CommandLine

/// Scored rounds as a workbook and as a page, as a person would ask for them at the root of the
/// package.
@Suite struct ScoreVisualTests {
  private static let surroundings = Surroundings(
    workingFolder: Golden.root.path(percentEncoded: false),
    now: Instant("2019-10-31T17:00:00Z") ?? .earliest
  )
  private static let first = ["score", "examples/kien-giang-2019", "--as-of", "2019-11-01"]
  private static let second = ["score", "examples/ven-song-2023-2025"]
  private static let closing = ["score", "examples/kien-giang-2019-closing"]
  private static let rounds = [first, closing, second]

  private static func bytes(_ arguments: [String]) async -> [UInt8] {
    await Program.run(arguments, in: surroundings).output
  }

  private static func page(_ arguments: [String]) async -> String {
    String(decoding: await bytes(arguments + ["--format", "html"]), as: UTF8.self)
  }

  private static func hidingDigests(_ text: String) -> String {
    text.replacing(/[0-9a-f]{64}/, with: "…")
  }

  @Test(arguments: [
    ("score.xlsx.vi.txt", first + ["--lang", "vi"]),
    ("score-closing.xlsx.en.txt", closing + ["--lang", "en"]),
    ("score-ven-song.xlsx.vi.txt", second + ["--lang", "vi"]),
  ])
  func `the workbook holds what it held`(name: String, arguments: [String]) async throws {
    let book = try WorkbookText(await Self.bytes(arguments + ["--format", "xlsx"]))
    try Golden.expect(Self.hidingDigests(book.text), is: name)
  }

  @Test(arguments: [
    ("score.vi.html", first + ["--lang", "vi"]),
    ("score-closing.en.html", closing + ["--lang", "en"]),
  ])
  func `the page is what it was`(name: String, arguments: [String]) async throws {
    try Golden.expect(Self.hidingDigests(await Self.page(arguments)), is: name)
  }

  @Test(arguments: ["html", "xlsx"])
  func `neither the number of tasks nor the run changes a byte`(format: String) async {
    let one = await Self.bytes(Self.first + ["--format", format, "--jobs", "1"])
    #expect(!one.isEmpty)
    #expect(await Self.bytes(Self.first + ["--format", format, "--jobs", "3"]) == one)
  }

  @Test(arguments: rounds, ["vi", "en"])
  func `the page is well-formed, its links lead somewhere, its tables have headings`(
    round: [String],
    language: String
  ) async throws {
    let page = PageReader(await Self.page(round + ["--lang", language]))
    #expect(page.problem == nil)
    #expect(page.elements.first?.attributes["lang"] == language)
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in page.elements {
      let named = [
        element.attributes["href"].map { String($0.dropFirst()) }, element.attributes["for"],
        element.attributes["aria-labelledby"],
      ]
      for name in named.compactMap(\.self) {
        #expect(ids.contains(name), "<\(element.name)> names \(name)")
      }
      if element.name == "th" { #expect(element.attributes["scope"] != nil) }
      if element.name == "svg" {
        let isTold = element.attributes["aria-label"] ?? element.attributes["aria-hidden"]
        #expect(isTold?.isEmpty == false)
      }
    }
    let tables = page.elements.count { $0.name == "table" }
    #expect(tables > 3)
    #expect(page.elements.count { $0.name == "caption" } == tables)
    #expect(page.elements.count { $0.name == "main" } == 1)
    #expect(page.elements.count { $0.name == "h1" } == 1)
  }

  @Test(arguments: rounds)
  func `the page loads nothing, and allows its own style and script alone`(round: [String])
    async throws
  {
    let text = await Self.page(round)
    let page = PageReader(text)
    for element in page.elements {
      #expect(element.attributes["src"] == nil && element.attributes["style"] == nil)
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") })
      if let link = element.attributes["href"] { #expect(link.hasPrefix("#")) }
      #expect(!["link", "img", "iframe", "object", "form", "base"].contains(element.name))
    }
    let policy =
      page.elements.first { $0.attributes["http-equiv"] != nil }?
      .attributes["content"] ?? ""
    #expect(policy.hasPrefix("default-src 'none';"))
    for (kind, name) in [("style", "style-src"), ("script", "script-src")] {
      let content = text.firstMatch(of: try Regex("(?s)<\(kind)>(.*?)</\(kind)>"))?[1].substring
      let digest = InputDigest(of: SourceText(path: "", bytes: Array((content ?? "").utf8)))
      let parts = stride(from: 0, to: 64, by: 2).compactMap { start in
        UInt8(digest.sha256.dropFirst(start).prefix(2), radix: 16)
      }
      #expect(policy.contains("\(name) 'sha256-\(Data(parts).base64EncodedString())'"))
    }
  }

  @Test func `every unit has a page, with every obligation that binds it`() async throws {
    let page = PageReader(await Self.page(Self.first))
    let units = page.elements.count { $0.name == "article" }
    #expect(units == Set(page.elements.compactMap { $0.attributes["data-unit"] }).count)
    let json = await Self.bytes(Self.first + ["--format", "json"])
    let read = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    let scored = read?["units"] as? [[String: Any]] ?? []
    #expect(scored.count == units && units > 0)
    let lines = scored.reduce(0) { sum, unit in
      sum + ((unit["ledger"] as? [Any])?.count ?? 0) + ((unit["unweighted"] as? [Any])?.count ?? 0)
    }
    #expect(page.elements.count { $0.attributes["class"] == "why" } == lines)
  }

  @Test func `a workbook is not written to a terminal`() async {
    var surroundings = Self.surroundings
    surroundings.outputIsTerminal = true
    let run = await Transcript(
      Self.first + ["--format", "xlsx", "--lang", "en", "--color", "never"],
      surroundings
    )
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("error[score/needs-file]"))
    #expect(run.errors.contains("--output FILE.xlsx"))
  }

  @Test func `a workbook goes into a file, from a terminal too`() async throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "ttdn-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    var surroundings = Self.surroundings
    surroundings.outputIsTerminal = true
    let path = file.path(percentEncoded: false)
    let run = await Transcript(
      Self.first + ["--format", "xlsx", "--output", path],
      surroundings
    )
    #expect(run.errors.isEmpty)
    let written = try Data(contentsOf: file)
    #expect(Array(written) == (await Self.bytes(Self.first + ["--format", "xlsx"])))
  }
}

/// The elements of a page in their order, read as XML.
final class PageReader: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  /// Why it cannot be read; `nil` when it can.
  private(set) var problem: String?

  init(_ text: String) {
    super.init()
    // A class, because the parser tells what it finds to a delegate.
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() {
      problem = "\(parser.lineNumber): \(String(describing: parser.parserError))"
    }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes))
  }
}
