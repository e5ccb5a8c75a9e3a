public import Diagnostics
public import RuleTesting

/// What running the examples of rules and the cases of a plan gave, to be reported.
public struct RuleTestReport: Sendable {
  /// The results.
  public var result: SuiteResult
  /// What was gone through; `nil` when nobody asked.
  public var coverage: CoverageReport?
  /// Which mutants were told; `nil` when nobody asked.
  public var mutation: MutationReport?
  /// The share of mutants, in per cent, that must be killed.
  public var leastKilled: Int
  /// The language of sentences.
  public var language: Language

  /// A report on `result`.
  public init(
    result: SuiteResult,
    coverage: CoverageReport? = nil,
    mutation: MutationReport? = nil,
    leastKilled: Int,
    language: Language
  ) {
    self.result = result
    self.coverage = coverage
    self.mutation = mutation
    self.leastKilled = leastKilled
    self.language = language
  }

  /// What kept something from being run.
  var diagnostics: [Diagnostic] { result.diagnostics + (mutation?.diagnostics ?? []) }

  /// Whether something could not be run at all.
  public var isBroken: Bool { result.isBroken }

  /// Whether all tests pass and, where asked for, enough mutants are killed and every survivor is
  /// explained, with no explanation that is out of date.
  public var isGood: Bool {
    guard result.failures.isEmpty, !isBroken else { return false }
    guard let mutation else { return true }
    return mutation.diagnostics.isEmpty && mutation.isKilled(percent: leastKilled)
      && mutation.unexplained.isEmpty && mutation.files.allSatisfy(\.stale.isEmpty)
  }
}

/// The forms in which the results of tests can be had; each is one file beside this one.
public enum RuleTestFormat: String, Sendable, CaseIterable {
  /// For people: what failed, then counts.
  case text
  /// The Test Anything Protocol, version 14.
  case tap
  /// XML as JUnit writes it, for build servers.
  case junit
  /// For programs: the shape `ttdn/rule-tests/v1`.
  case json

  /// Writes `report` in this form; the same report gives the same bytes.
  public func write(_ report: RuleTestReport, look: ReportLook, to output: inout ReportBytes) {
    switch self {
    case .text: RuleTestText(report, look: look).write(to: &output)
    case .tap: RuleTestTAP(report).write(to: &output)
    case .junit: RuleTestJUnit(report).write(to: &output)
    case .json: RuleTestJSON(report).write(to: &output)
    }
  }
}

extension Place {
  /// `path:line:column`.
  var shown: String { "\(source.path):\(start)" }
}
