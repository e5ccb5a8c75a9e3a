import Diagnostics
import Testing

@Suite struct SuggestionTests {
  static let keys = ["received", "report", "activities", "evidence", "signed", "sent"]

  /// What was typed and what is suggested.
  static let typed: [(String, String?)] = [
    ("recieved", "received"), ("raport", "report"), ("activites", "activities"),
    ("sined", "signed"), ("snet", "sent"), ("deadline", nil), ("", nil), ("report", nil),
    ("xyz", nil),
  ]

  @Test(arguments: typed)
  func `a mistyped name finds the nearest known one`(name: String, nearest: String?) {
    #expect(Suggestion.nearest(to: name, among: Self.keys) == nearest)
  }

  @Test func `ties go to the first in byte order, whatever the order of the candidates`() {
    #expect(Suggestion.nearest(to: "bat", among: ["cat", "bar", "hat"]) == "bar")
    #expect(Suggestion.nearest(to: "bat", among: ["hat", "bar", "cat"]) == "bar")
  }

  @Test func `a swap of neighbours is one edit`() {
    #expect(Suggestion.nearest(to: "ab", among: ["ba"]) == "ba")
  }
}
