import Diagnostics
import Testing

@Suite struct PitfallTests {
  /// A file with what is marked, how it is found, and the file after the fix.
  static let pitfalls: [(marked: String, finding: String, fixed: String?)] = [
    ("a: Hội nghị «#1»\n", "yaml/cut-by-comment", "a: 'Hội nghị #1'\n"),
    ("- Lớp «#2, đợt 'hè'»\n- b\n", "yaml/cut-by-comment", "- 'Lớp #2, đợt ''hè'''\n- b\n"),
    ("a: 12-KH/HU«#» số cũ\n", "yaml/comment-in-value", "a: 12-KH/HU # số cũ\n"),
    ("a: |\n  chữ\n  «# ghi chú»\n  # nữa\nb: c\n", "yaml/comment-in-block", nil),
    ("a: >\n  «# ghi chú»\n", "yaml/comment-in-block", nil),
    ("a:\n  «number:»12\n", "yaml/missing-space", "a:\n  number: 12\n"),
    ("a:\n  - «unit:»so\n", "yaml/missing-space", "a:\n  - unit: so\n"),
  ]

  @Test(arguments: pitfalls)
  func `what is read otherwise than it looks is told`(
    marked: String,
    finding: String,
    fixed: String?
  ) {
    let (text, range) = unmark(marked)
    let found = inspect(text)
    #expect(found.map(\.id.rawValue) == [finding])
    #expect(found.first?.place?.range == range)
    #expect(found.first?.severity == .warning)
    #expect(found.first?.fix.map { apply($0, to: text) } == fixed)
    #expect(found.first?.fix?.isSafe != true)
  }

  @Test(arguments: [
    "a: b # ghi chú\n", "a: b #\n", "# a\n#b\n", "a: 'x #1'\n", "a: \"x# y\"\n", "a: C#\n",
    "a: #x\n",
    "a: https://example.vn\n", "a: 12:30\n", "a: kien-giang:III\n", "a: |\n  #1 đầu tiên\n",
    "a: |\n  x # y\n", "a: ttdn:v1\n", "a: b ## c\n", "a: b #ttdn: ignore x\n",
  ])
  func `a usual sign is no pitfall`(text: String) {
    #expect(inspect(text).map(\.id.rawValue) == [])
  }
}
