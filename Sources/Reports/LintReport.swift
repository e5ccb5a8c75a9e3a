public import Diagnostics
public import Linting

/// What a report on files, before any obligation is judged, is made from.
public struct LintReport: Sendable {
  /// What was found, file by file.
  public var result: LintResult
  /// What was found besides: files that could not be read, remarks on the plan.
  public var besides: [Diagnostic]
  /// What was mended before; `nil` where nothing was to be.
  public var mending: Mending?
  /// The program and its version.
  public var engine: String
  /// Every input with its digest.
  public var inputs: [Report.Input]
  /// The language of everything that people read.
  public var language: Language

  /// How much was mended.
  public struct Mending: Sendable, Equatable {
    /// How many changes were made.
    public var changes: Int
    /// In how many files.
    public var files: Int

    /// So many changes in so many files.
    public init(changes: Int, files: Int) {
      self.changes = changes
      self.files = files
    }
  }

  /// A report on `result`.
  public init(
    result: LintResult,
    besides: [Diagnostic] = [],
    mending: Mending? = nil,
    engine: String,
    inputs: [Report.Input],
    language: Language
  ) {
    self.result = result
    self.besides = besides
    self.mending = mending
    self.engine = engine
    self.inputs = inputs
    self.language = language
  }

  /// The greatest severity among what counts; `nil` when nothing was found.
  public var severity: Severity? { all.map(\.severity).max() }

  /// All that counts: what is of no file first, then file by file.
  var all: [Diagnostic] { besides + result.findings }

  /// How many findings of each severity count.
  func count(_ severity: Severity) -> Int { all.count { $0.severity == severity } }

  /// How many findings comments take out of the count.
  var ignoredCount: Int { result.files.reduce(0) { $0 + $1.ignored.count } }

  /// How many comments lapsed.
  var lapsedCount: Int { all.count { $0.id == "ignore/expired" } }

  /// How many findings offer a change, safe or not.
  func fixable(isSafe: Bool) -> Int {
    result.findings.count { !$0.hidesText && $0.fix?.isSafe == isSafe }
  }
}

/// The forms in which a report on files can be had; each is one file beside this one.
public enum LintFormat: String, Sendable, CaseIterable {
  /// For people: each finding with the lines of its file, then one line of numbers.
  case text
  /// For programs: the shape `ttdn/lint/v1`.
  case json
  /// For servers that show findings beside code: SARIF 2.1.0.
  case sarif
  /// For servers that run tests: JUnit's XML.
  case junit
  /// For GitHub's workflows: commands that mark lines of a change.
  case github
  /// For people who put it into a document.
  case markdown

  /// Writes `report` in this form.
  ///
  /// The same report gives the same bytes. Linear in the findings and the lines of files shown.
  public func write(_ report: LintReport, look: ReportLook, to output: inout ReportBytes) {
    switch self {
    case .text: LintText(report, look).write(to: &output)
    case .json: LintJSON(report).write(to: &output)
    case .sarif: LintSARIF(report).write(to: &output)
    case .junit: LintJUnit(report).write(to: &output)
    case .github: LintGitHub(report).write(to: &output)
    case .markdown: LintMarkdown(report).write(to: &output)
    }
  }
}
