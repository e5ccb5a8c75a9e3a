import Checking
import Diagnostics
import Evaluation
import LocatedYAML
import Testing
import TextInspection

/// Defects of real documents are found, with their severity and, where it is known, the right form.
@Suite struct RealDefectTests {
  /// A defect in a submission or a plan, and the finding that tells it.
  struct Defect: Sendable {
    /// Its name among the cases, and what it reads.
    let name: String
    let text: String
    /// Where it is found: the lines of a submission, or of a plan in place of the shipped one's.
    let place: Placement
    let id: String
    let severity: Severity
    /// What the message must hold; empty where the right form is not known.
    let right: String

    enum Placement: Sendable {
      case submission
      case plan
      case words
    }
  }

  static let defects: [Defect] = [
    Defect(
      name: "LC-01",
      text: "ownPlan: {citations: [{number: 21-CT/TTg, issued: 2012-08-06}]}",
      place: .submission,
      id: "document/citation-number",
      severity: .warning,
      right: "21/CT-TTg"
    ),
    Defect(
      name: "LC-01",
      text: "number: 21-CT/TTg",
      place: .plan,
      id: "document/number-system",
      severity: .warning,
      right: "21/CT-TTg"
    ),
    Defect(
      name: "LC-02",
      text: "ownPlan: {citations: [{number: 930/QĐ-TTG, issued: 2018-07-28}]}",
      place: .submission,
      id: "document/citation-number",
      severity: .info,
      right: "930/QĐ-TTg"
    ),
    Defect(
      name: "LC-02",
      text: "number: 930/QĐ-TTG",
      place: .plan,
      id: "document/number-case",
      severity: .info,
      right: "930/QĐ-TTg"
    ),
    Defect(
      name: "LC-03",
      text: "ownPlan: {citations: [{number: 116-KH/BCĐTTDTN}]}",
      place: .submission,
      id: "document/citation-number",
      severity: .warning,
      right: "116-KH/BCĐTTĐN"
    ),
    Defect(
      name: "LC-03",
      text: "number: 116-KH/BCĐTTDTN",
      place: .plan,
      id: "document/plan-symbol",
      severity: .warning,
      right: "BCĐTTĐN"
    ),
    Defect(
      name: "LC-04",
      text: "document:",
      place: .plan,
      id: "document/plan-undated",
      severity: .warning,
      right: "04-06-2019"
    ),
    Defect(
      name: "LC-05",
      text: "ownPlan: {citations: [{number: 25-CT/TW}]}",
      place: .submission,
      id: "document/citation-incomplete",
      severity: .warning,
      right: "08-08-2018"
    ),
    Defect(
      name: "LC-05",
      text: "ownPlan: {citations: [{number: 32-CT/TW}]}",
      place: .submission,
      id: "document/citation-incomplete",
      severity: .warning,
      right: ""
    ),
    Defect(
      name: "LC-05",
      text: "id: CT-32-TW",
      place: .plan,
      id: "document/reference-incomplete",
      severity: .warning,
      right: ""
    ),
    Defect(
      name: "LC-05",
      text: "id: NQ-2019-TU",
      place: .plan,
      id: "document/reference-incomplete",
      severity: .warning,
      right: ""
    ),
    Defect(
      name: "LC-11",
      text: "ownPlan: {citations: [{number: 72/NĐ-CP, issued: 2015-09-07}]}",
      place: .submission,
      id: "document/number-year",
      severity: .warning,
      right: "72/2015/NĐ-CP"
    ),
    Defect(
      name: "LC-14",
      text: "ngày 26 tháng 11 nấm 2019",
      place: .words,
      id: "text/recognition-slip",
      severity: .info,
      right: "năm"
    ),
    Defect(
      name: "LC-16",
      text: "\u{D0}ảng bộ",
      place: .words,
      id: "text/look-alike",
      severity: .info,
      right: "\u{110}"
    ),
    Defect(
      name: "LC-19",
      text: "ownPlan: {tasks: [{id: t1, title: Hội nghị tại Thị xã Hà Tiên}]}",
      place: .submission,
      id: "document/former-name",
      severity: .warning,
      right: "2018"
    ),
    Defect(
      name: "LC-20",
      text: "ownPlan: {tasks: [{id: t1, title: \"CCCD 091200000001\"}]}",
      place: .submission,
      id: "security/personal-data",
      severity: .error,
      right: ""
    ),
    Defect(
      name: "LC-21",
      text: "ownPlan: {tasks: [{id: t1, title: \"Văn bản TUYỆT MẬT\"}]}",
      place: .submission,
      id: "security/classified-marking",
      severity: .error,
      right: ""
    ),
  ]

  @Test(arguments: defects)
  func `each defect is found with its severity and the right form`(defect: Defect) async throws {
    let found = try await Self.findings(of: defect).filter { $0.id.rawValue == defect.id }
    let told = found.filter { defect.right.isEmpty || $0.wording.what.vi.contains(defect.right) }
    #expect(!told.isEmpty, "\(defect.name): \(found.map(\.wording.what.vi))")
    #expect(told.contains { $0.severity == defect.severity }, "\(defect.name)")
  }

  private static func findings(of defect: Defect) async throws -> [Diagnostic] {
    switch defect.place {
    case .words:
      let source = SourceText(path: "a.yaml", text: "note: \"\(defect.text)\"\n")
      return TextInspector.inspect(source, YAMLTree.read(source).tree)
    case .plan:
      let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
      return checker.planFindings.filter { diagnostic in
        diagnostic.place.map { stands(defect.text, at: $0) } ?? false
      }
    case .submission:
      let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
      let submission = ShippedPlan.submission(of: "an-bien", defect.text)
      let result = await checker.check([submission], scope: .submitted, jobs: 1)
      return result.units.flatMap(\.diagnostics)
    }
  }

  /// Whether the entry at which a finding stands begins with `text`, or the finding is on its line.
  private static func stands(_ text: String, at place: Place) -> Bool {
    let lines = String(decoding: place.source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let line = place.start.line
    return lines[max(0, line - 3)..<min(lines.count, line + 1)].contains { $0.contains(text) }
  }

  @Test func `every case of the collection is among them`() throws {
    guard let cases = try? ShippedPlan.source("../shared/domain/lint-cases.yaml"),
      let root = YAMLTree.read(cases).tree.roots.first
    else {
      print("skipped: the collection of defects is not beside the checkout")
      return
    }
    // The next test has the first, that of urgency in TextInspectionTests the second.
    let elsewhere = ["LC-13", "LC-22"]
    let names = root.items.compactMap { $0["id"]?.text }
    #expect(names.count == 13)
    for name in names where !elsewhere.contains(name) {
      #expect(Self.defects.contains { $0.name == name }, "\(name)")
    }
    let severities = ["E": Severity.error, "W": .warning, "I": .info]
    for item in root.items {
      let stated = severities[item["muc"]?.text ?? ""]
      for defect in Self.defects where defect.name == item["id"]?.text {
        #expect(defect.severity == stated, "\(defect.name)")
      }
    }
  }

  @Test func `a gap in the numbering of a plan is found`() throws {
    let text = String(
      decoding: try ShippedPlan.source("plans/kien-giang-2019/plan.yaml").bytes,
      as: UTF8.self
    )
    let gapped = text.replacing("  - id: II.1-2\n", with: "  - id: II.1-22\n")
    let source = SourceText(path: "plan.yaml", text: gapped)
    let checker = try #require(try ShippedPlan.checker(asOf: "2019-11-01"))
    let root = try #require(YAMLTree.read(source).tree.roots.first)
    let found = checker.findings(inPlan: root).filter { $0.id.rawValue == "document/clause-gap" }
    #expect(
      found.map(\.wording.what.en) == [
        "“II.1-22” is there, “II.1-21” is not; the numbering has a gap.",
        "“II.1-3” is there, “II.1-2” is not; the numbering has a gap.",
      ]
    )
    #expect(checker.planFindings.allSatisfy { $0.id.rawValue != "document/clause-gap" })
  }
}
