import Diagnostics
import RuleTesting

/// A rule of which every part is small enough to be told in a test.
enum SmallRule {
  /// A duty rule with a bound, a count and a parameter; `examples` follow the head.
  static func duty(_ measure: String, examples: String) -> SourceText {
    SourceText(
      path: "rules/duty/small.yaml",
      text: """
        apiVersion: ttdn/v1
        kind: Rule
        id: duty/small
        title: {vi: Nhỏ, en: Small}
        because: {vi: Để thử., en: For the test.}
        source: [{clause: III.8}]
        severity: error
        params: {deadline: {type: deadline, doc: {vi: Hạn, en: Deadline}}}
        measure: \(measure)
        examples:
        \(examples)
        """
    )
  }

  /// A rule that finds a defect.
  static func finding(_ condition: String, examples: String) -> SourceText {
    SourceText(
      path: "rules/check/small.yaml",
      text: """
        apiVersion: ttdn/v1
        kind: Rule
        id: check/small
        title: {vi: Nhỏ, en: Small}
        because: {vi: Để thử., en: For the test.}
        source: [{clause: III.8}]
        severity: warning
        match:
          - condition: "\(condition)"
            output: {vi: "Số {submission.report.number}", en: "Number {submission.report.number}"}
            at: submission.report.number
        examples:
        \(examples)
        """
    )
  }

  /// A suite of one rule.
  static func suite(_ rule: SourceText) -> Suite { Suite(rules: [rule], plan: nil, cases: []) }

  /// What a run tells, one line a test: `ok NAME` or `NAME: what differs`.
  static func told(_ result: SuiteResult) -> [String] {
    result.diagnostics.map { "\($0.id.rawValue)" }
      + result.results.map { test in
        guard !test.passed else { return "ok \(test.name)" }
        let differences = test.differences.map { difference in
          "\(difference.place.start) \(difference.diagnostic.wording.what.en)"
        }
        return "\(test.name): \(differences.joined(separator: "; "))"
      }
  }

  /// Examples that prove nothing, where a test needs only a rule that can be read.
  static let anyExamples = "  pass: [{name: one}]\n  fail: [{name: other}]"

  /// The report done rule of the tests: due before a day that the example sets.
  static let report = """
    {done: submission.report, at: submission.report.received, deadline: params.deadline}
    """

  /// Both sides of the bound of the report rule.
  static let bothSides = """
      pass:
        - name: on the last good day
          asOf: 2019-11-01
          with: {deadline: {before: 2019-10-30}}
          given: {submission: {report: {received: 2019-10-29}}}
          expect: {status: satisfied, degree: "1"}
      fail:
        - name: a day late
          asOf: 2019-11-01
          with: {deadline: {before: 2019-10-30}}
          given: {submission: {report: {received: 2019-10-30}}}
          expect: {status: late, degree: "0"}
    """
}
