import CivilTime
import Diagnostics
import Schemas
import Testing

@testable import Linting

@Suite struct LinterTests {
  @Test(arguments: [
    ("kind: Submission\n", DocumentKind.submission), ("kind: Plan\n", .plan),
    ("kind: Registry\n", .registry), ("kind: Scoring\n", .scoring), ("kind: Rule\n", .rule),
    ("kind: Waivers\n", .waivers), ("kind: Receipts\n", .receipts), ("kind: Cases\n", .cases),
    ("kind: Verifications\n", .verifications), ("kind: Calendar\n", .calendar),
    ("kind: Project\n", .project), ("kind: plan\n", .submission), ("", .submission),
    ("- 1\n", .submission), ("kind: Plan\na: [\n", .plan),
  ])
  func `a file is looked at as what it says it is`(text: String, kind: DocumentKind) {
    #expect(bareLinter.lint(SourceText(path: "t.yaml", text: text)).kind == kind)
  }

  @Test(
    arguments: [
      ("", ["file/document-count:1"]),
      ("\(head)---\n\(head)", ["file/document-count:6"]),
      ("\(head)explanation: []\n", ["schema/unknown-key:5"]),
      ("kind: Registry\napiVersion: ttdn/v1\nunit: []\n", nil),
    ] as [(String, [String]?)]
  )
  func `structure is looked at without a plan`(text: String, found: [String]?) {
    let all = lint(text)
    if let found { #expect(all == found) } else { #expect(!all.isEmpty) }
  }

  @Test func `the order of files and of tasks makes no difference`() async {
    let files = (0..<20).map { number in
      SourceText(path: "f\(number).yaml", text: head + "report: {signed: \(number)/1/2019}  \n")
    }
    let one = await bareLinter.lint(files, jobs: 1)
    let many = await bareLinter.lint(files.reversed(), jobs: 3)
    #expect(one.findings.map(mark) == many.findings.map(mark))
    #expect(one.files.map(\.source.path) == many.files.map(\.source.path))
    #expect(one.findings.count >= 40)
  }
}
