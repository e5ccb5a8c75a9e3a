import Diagnostics
import LocatedYAML
import Testing

@testable import Linting

@Suite struct FixerTests {
  private func fixed(_ text: String, _ reach: Fixer.Reach = .safe) -> String {
    let fixed = Fixer(bareLinter, reach: reach).fix(SourceText(path: "t.yaml", text: text))
    return String(decoding: fixed.after.source.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      // Nothing to do.
      ("report: {number: 45-BC/SVD}\n", "report: {number: 45-BC/SVD}\n"),
      // Several fixes on one line, comments and line endings kept.
      (
        "report: {number: 45-BC/SVD, signed: 28/10/2019}   \r\n# ghi chú \r\n",
        "report: {number: 45-BC/SVD, signed: 2019-10-28}\r\n# ghi chú\r\n"
      ),
      (
        "explanations: [{obligation: A, text: ho\u{300}a bi\u{300}nh}]\n",
        "explanations: [{obligation: A, text: h\u{F2}a b\u{EC}nh}]\n"
      ),
      // Several passes: what does not parse first.
      ("report:\n\tnumber: 45-BC/SVD\n\tsigned: 28/10/2019 \n", nil),
    ] as [(String, String?)]
  )
  func `safe fixes are made and nothing else changes`(text: String, expected: String?) {
    let once = fixed(head + text)
    #expect(
      once == head
        + (expected ?? text).replacing("\t", with: "  ")
        .replacing("28/10/2019 ", with: "2019-10-28")
    )
    #expect(fixed(once).utf8.elementsEqual(once.utf8))
  }

  @Test func `a line with a secret is left as it is`() {
    let text = head + "report: {number: 0912345678, signed: 28/10/2019}   \nbudget: {}   \n"
    #expect(fixed(text, .all).hasSuffix("signed: 28/10/2019}   \nbudget: {}\n"))
  }

  @Test func `what a comment ignores is not fixed`() {
    let text = head + "report: {signed: 28/10/2019}  # ttdn: ignore date/not-iso nguyên văn\n"
    #expect(fixed(text, .all) == text)
  }

  @Test func `more slips than are listed are fixed`() {
    let line = "# bi\u{300}nh  \n"
    let result = fixed(head + String(repeating: line, count: 700))
    #expect(result == head + String(repeating: "# b\u{EC}nh\n", count: 700))
  }

  @Test(
    arguments: [
      ([(2, 4, "xy"), (6, 6, "!")], "01xy45!6789"), ([(0, 10, "")], ""),
      ([(0, 0, "a"), (10, 10, "b")], "a0123456789b"), ([(3, 9, "x"), (9, 10, "yz")], "012xyz"),
    ] as [([(Int, Int, String)], String)]
  )
  func `changes at once are changes one after another from the end`(
    changes: [(Int, Int, String)],
    expected: String
  ) {
    let fixes = changes.map { start, end, text in
      Fix(
        title: Localized(""),
        range: SourceRange(start, end),
        replacement: text,
        isSafe: true
      )
    }
    let source = SourceText(path: "t", text: "0123456789")
    var naive = "0123456789"
    for fix in fixes.reversed() {
      let bytes = Array(naive.utf8)
      naive =
        String(decoding: bytes[..<fix.range.start], as: UTF8.self) + fix.replacement
        + String(decoding: bytes[fix.range.end...], as: UTF8.self)
    }
    let edit = TextEdit(fixes: fixes)
    #expect(naive == expected)
    #expect(edit.applied(to: source).bytes == Array(naive.utf8))
    // What is outside the changes is found again where it went.
    for offset in 0..<10 where !changes.contains(where: { $0.0 <= offset && offset < $0.1 }) {
      let now = edit.applied(to: source).bytes[edit.moved(offset)]
      #expect(now == source.bytes[offset])
    }
  }
}
