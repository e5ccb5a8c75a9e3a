import Testing

@testable import Reports

@Suite struct HTMLWriterTests {
  private static func written(_ content: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter(ReportBytes())
    content(&writer)
    return String(decoding: writer.output.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("Sở Ngoại vụ", "Sở Ngoại vụ"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("a & b &lt; c", "a &amp; b &amp;lt; c"),
    ("\"' onload=x", "&quot;&#39; onload=x"),
    ("a\u{0}b\u{1B}c\u{85}d\u{202E}e\u{2066}f\u{FFFE}", "a�b�c�d�e�f�"),
    ("hai\ndòng\tmột", "hai\ndòng\tmột"),
    ("e\u{302}\u{301}", "e\u{302}\u{301}"),
  ])
  func `text makes no markup, as content or as an attribute`(text: String, escaped: String) {
    let content = Self.written { $0.element("p", text) }
    #expect(Array(content.utf8) == Array("<p>\(escaped)</p>".utf8))
    let attribute = Self.written { $0.element("p", [.init("title", text)], "") }
    #expect(Array(attribute.utf8) == Array("<p title=\"\(escaped)\"></p>".utf8))
  }

  @Test func `elements nest, and those without an end have none`() {
    let text = Self.written { html in
      html.doctype()
      html.element("main", [.init("hidden")]) { html in
        html.empty("meta", [.init("charset", "utf-8")])
        html.element("b", isTall: true, "x")
      }
    }
    #expect(
      text == "<!DOCTYPE html>\n<main hidden=\"\"><meta charset=\"utf-8\" />\n<b>x</b></main>"
    )
  }
}
