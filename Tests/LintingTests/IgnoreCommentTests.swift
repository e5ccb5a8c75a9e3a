import Diagnostics
import Testing

@testable import Linting

@Suite struct IgnoreCommentTests {
  @Test(arguments: [
    // At the end of the line, and on the line above.
    (
      "report: {signed: 28/10/2019}  # ttdn: ignore date/not-iso số cũ\n",
      ["date/not-iso:5!số cũ"]
    ),
    (
      "# ttdn: ignore date/not-iso số cũ\nreport: {signed: 28/10/2019}\n",
      ["date/not-iso:6!số cũ"]
    ),
    // Comments between, and several of them.
    (
      "# ttdn: ignore date/not-iso một\n# khác\n\nreport: {signed: 28/10/2019}\n",
      ["date/not-iso:8!một"]
    ),
    (
      "report: {signed: 28/10/2019, covers: x}  # ttdn: ignore date/not-iso,schema/wrong-type cả hai\n",
      ["date/not-iso:5!cả hai", "schema/wrong-type:5!cả hai"]
    ),
    // Only that line, only that kind.
    (
      "# ttdn: ignore date/not-iso một\nreport:\n  signed: 28/10/2019\n",
      ["ignore/unused:5", "date/not-iso:7"]
    ),
    (
      "report: {signed: 28/10/2019}  # ttdn: ignore date/impossible sai mã\n",
      ["date/not-iso:5", "ignore/unused:5"]
    ),
    // With a day, before and after it.
    (
      "report: {signed: 28/10/2019}  # ttdn: ignore date/not-iso until=2019-06-15 còn hạn\n",
      ["date/not-iso:5!còn hạn"]
    ),
    (
      "report: {signed: 28/10/2019}  # ttdn: ignore date/not-iso until=2019-06-14 hết hạn\n",
      ["date/not-iso:5", "ignore/expired:5"]
    ),
    (
      "report: {signed: 28/10/2019}  # ttdn: ignore date/not-iso until=14-6-2019 ngày sai\n",
      ["date/not-iso:5", "ignore/malformed:5"]
    ),
    // What is wrong with a comment.
    (
      "report: {signed: 28/10/2019}  # ttdn: ignore date/not-iso\n",
      ["date/not-iso:5", "ignore/no-reason:5"]
    ),
    (
      "report: {signed: 28/10/2019}  # ttdn: ignore date/not-izo vì thế\n",
      ["date/not-iso:5", "ignore/unknown-id:5"]
    ),
    ("report: {}  # ttdn: skip date/not-iso\n", ["ignore/malformed:5"]),
    ("report: {}  # ttdn: ignore\n", ["ignore/malformed:5"]),
    ("report: {}  # ttdn: ignore mọi thứ\n", ["ignore/malformed:5"]),
    // A rule's kind: without a plan nobody knows whether there is one.
    ("report: {}  # ttdn: ignore document/number-form đã hỏi\n", []),
    // A text that looks like a comment is none.
    (
      "explanations:\n  - obligation: A\n    text: |\n      # ttdn: ignore date/not-iso chữ\n",
      ["yaml/comment-in-block:8"]
    ),
    // No comment keeps a secret in, whatever its kind; the reason may hold one too.
    (
      "report: {number: '0912345678'}  # ttdn: ignore security/personal-data cần\n",
      ["security/personal-data:5", "ignore/not-allowed:5"]
    ),
    (
      "report: {signed: 28/10/2019}  # ttdn: ignore date/not-iso gọi 0912345678\n",
      ["security/personal-data:5", "date/not-iso:5![…]"]
    ),
  ])
  func `a comment takes out of the count what it names`(text: String, found: [String]) {
    #expect(lint(head + text) == found)
  }

  @Test func `a comment in a file that does not parse is not said to be unneeded`() {
    let found = lint(head + "a: {  # ttdn: ignore date/not-iso một\n")
    #expect(found.contains { $0.hasPrefix("yaml/") })
    #expect(!found.contains { $0.hasPrefix("ignore/") })
  }

  @Test func `an unknown name gets the nearest one`() {
    let text = head + "report: {}  # ttdn: ignore text/trailing-blank vì thế\n"
    let file = bareLinter.lint(SourceText(path: "t.yaml", text: text))
    let remedy = file.findings.first { $0.id == "ignore/unknown-id" }?.wording.remedy?.en
    #expect(remedy == "did you mean “text/trailing-blanks”?")
  }

  @Test func `a long file of comments is read in one go`() {
    let text = head + String(repeating: "# ttdn: ignore date/not-iso x\n", count: 2_000)
    #expect(lint(text).count == 2_000)
  }
}
