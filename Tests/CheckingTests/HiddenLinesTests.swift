import Diagnostics
import Testing

@testable import Checking

/// What stands on a line with a secret is not shown.
@Suite struct HiddenLinesTests {
  private static let text = "first: 1\nkey: secret # why\nlast: 3"

  private static func place(_ part: String, in path: String = "a.yaml") -> Place {
    let source = SourceText(path: path, text: text)
    let before = text.firstRange(of: part).map { text[..<$0.lowerBound].utf8.count } ?? 0
    return Place(source, SourceRange(before, before + part.utf8.count))
  }

  private static func diagnostic(hidesText: Bool) -> Diagnostic {
    Diagnostic(
      id: "security/secret",
      severity: .error,
      wording: Wording(what: Localized("a secret")),
      place: place("secret"),
      hidesText: hidesText
    )
  }

  @Test(arguments: [
    ("first", false), ("key", true), ("secret", true), ("why", true), ("last", false),
    ("1\nkey", true), ("key: secret # why\nlast", true),
  ])
  func `the whole line of a secret is hidden, and no other`(part: String, isHidden: Bool) {
    let lines = HiddenLines([Self.diagnostic(hidesText: true)])
    #expect(lines.contains(Self.place(part)) == isHidden)
    #expect(!lines.contains(Self.place(part, in: "b.yaml")))
  }

  @Test func `a finding that is no secret hides nothing`() {
    #expect(!HiddenLines([Self.diagnostic(hidesText: false)]).contains(Self.place("secret")))
  }
}
