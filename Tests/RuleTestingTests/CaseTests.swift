import CivilTime
import Diagnostics
import PlanReading
import RuleTesting
import Testing

/// What a case of a plan may give besides submissions, and how it changes what comes out.
@Suite struct CaseTests {
  private static let plan = """
    apiVersion: ttdn/v1
    kind: Plan
    metadata: {id: small, version: 1, title: {vi: Nhỏ, en: Small}}
    document: {number: 1-KH/X, issuer: {vi: Cơ quan, en: Office}, subject: {vi: Việc, en: Matter}}
    period: {from: 2019-01-01, until: 2020-01-01}
    zone: "+07:00"
    registry: registry.yaml
    rules: [duty]
    clauses: [{id: "1", gist: {vi: Mục, en: Clause}}]
    obligations:
      - id: "1#1"
        clause: "1"
        title: {vi: Báo cáo, en: Report}
        bindsTo: {groups: [all]}
        measure:
          done: submission.report
          at: submission.report.sent
          deadline: {before: 2019-06-01}
        interpretations: [which-day]
    interpretations:
      - id: which-day
        clauses: ["1"]
        question: {vi: Đến ngày nào?, en: Until which day?}
        readings:
          - {id: strict, default: true, meaning: {vi: Trước ngày ấy., en: Before it.}}
          - id: inclusive
            meaning: {vi: Đến hết ngày ấy., en: Until its end.}
            changes:
              - obligation: "1#1"
                measure:
                  done: submission.report
                  at: submission.report.sent
                  deadline: {by: 2019-06-01}
    waiverAuthorities: [{authority: above, kinds: [waive, extend]}]
    """

  private static let registry = """
    apiVersion: ttdn/v1
    kind: Registry
    metadata: {id: small, title: {vi: Sổ, en: Registry}}
    groups: [{id: all, name: {vi: Mọi, en: All}, everyone: true}]
    units:
      - {id: one, name: {vi: Một, en: One}, kind: department, groups: [all]}
    parties:
      - {id: above, name: {vi: Trên, en: Above}, kind: committee}
      - {id: beside, name: {vi: Bên, en: Beside}, kind: committee}
    """

  private static let term = "granted: 2019-05-02, from: 2019-05-02, until: 2020-01-01"
  private static let waived = "waivers: [{kind: waive, authority: above, \(term)}]"
  private static let extended =
    "waivers: [{kind: extend, authority: above, deadline: {before: 2019-07-01}, \(term)}]"
  private static let verified =
    "verifications: [{record: report, outcome: verified, checked: 2019-07-01, office: above}]"

  private static func sent(_ day: String) -> String { "submission: {report: {sent: \(day)}}" }

  /// What a case gives, and what must come out.
  private static let cases: [(String, String)] = [
    (sent("2019-05-31"), "status: satisfied"),
    (
      "readings: {which-day: inclusive}, \(sent("2019-06-01"))",
      "status: satisfied, due: 2019-06-01"
    ),
    (waived, "status: waived"),
    ("\(waived), knownAt: 2019-05-01", "status: violated"),
    ("\(extended), \(sent("2019-06-30"))", "status: satisfied, due: 2019-06-30"),
    ("waivers: [{kind: waive, authority: beside, \(term)}]", "refused: waiver/not-competent"),
    ("view: evidenced, \(sent("2019-05-31"))", "status: unknown"),
    ("view: evidenced, phase: closed, \(sent("2019-05-31"))", "status: violated"),
    ("view: verified, \(verified), \(sent("2019-05-31"))", "status: satisfied"),
  ]

  /// One case, run: what differs.
  private func differences(_ given: String, _ expect: String, asOf: String) async -> [String] {
    let text = """
      apiVersion: ttdn/v1
      kind: Cases
      plan: small
      cases:
        - name: it
          obligation: "1#1"
          unit: one
          asOf: \(asOf)
          given: {\(given)}
          expect: {\(expect)}
      """
    let suite = Suite(
      rules: [],
      plan: PlanSources(
        plan: SourceText(path: "plan.yaml", text: Self.plan),
        registry: SourceText(path: "registry.yaml", text: Self.registry)
      ),
      cases: [SourceText(path: "cases.yaml", text: text)]
    )
    let result = await suite.run(on: Workbench(), jobs: 1)
    return (suite.diagnostics + result.diagnostics).map(\.wording.what.en)
      + result.failures.flatMap { $0.differences.map(\.diagnostic.wording.what.en) }
  }

  @Test(arguments: cases)
  func `a case may give what offices decided and how the question is put`(
    given: String,
    expect: String
  ) async {
    #expect(await differences(given, expect, asOf: "2019-08-01") == [])
  }

  @Test(arguments: [
    ("status: satisfied", "status: expected “satisfied”, got “waived”"),
    ("refused: waiver/clash", "error refused with: expected “waiver/clash”, got “—”"),
  ])
  func `what comes out otherwise is told`(expect: String, told: String) async {
    #expect(await differences(Self.waived, expect, asOf: "2019-08-01") == [told])
  }

  @Test func `a case whose waiver cannot be granted is not run`() async {
    let given = "waivers: [{kind: stay, authority: above, \(Self.term)}]"
    let told = await differences(given, "status: waived", asOf: "2019-08-01")
    #expect(told == ["the example cannot be run"])
  }
}
