/// What became of the tests of one file or folder.
public struct FileReport: Sendable {
  /// A test that did not do what it must.
  public struct Failure: Sendable {
    /// Which test: `section/name`.
    public let test: String
    /// What was tested.
    public let expression: String
    /// What must come of it.
    public let expected: String
    /// What came of it.
    public let got: String
  }

  /// The file or folder.
  public let path: String
  /// How many tests did what they must.
  public internal(set) var passed = 0
  /// The tests that did not.
  public internal(set) var failures: [Failure] = []
  /// How many tests were left out, by the reason.
  public internal(set) var skipped: [String: Int] = [:]
  /// Why the file could not be read at all.
  public internal(set) var problem: String?
  /// Whether the problem is that the file holds well-formed data of another kind.
  public internal(set) var isOtherData = false

  /// A report without tests.
  public init(path: String, problem: String? = nil) {
    self.path = path
    self.problem = problem
  }

  /// How many tests were left out.
  public var skippedCount: Int { skipped.values.reduce(0, +) }

  mutating func skip(_ count: Int = 1, because reason: String) {
    skipped[reason, default: 0] += count
  }

  /// Appends a line for the file, then four lines for each failure.
  public func write(to output: inout some TextOutputStream) {
    output.write("\(path): \(passed) passed, \(failures.count) failed, \(skippedCount) skipped")
    let reasons = skipped.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    if !reasons.isEmpty { output.write(" (\(reasons.joined(separator: ", ")))") }
    output.write("\n")
    if let problem { output.write("  cannot be read: \(problem)\n") }
    for failure in failures {
      output.write("  FAIL \(failure.test)\n")
      output.write("    expression: \(failure.expression)\n")
      output.write("    expected:   \(failure.expected)\n")
      output.write("    got:        \(failure.got)\n")
    }
  }
}

/// The counts over all files.
public struct Tally: Sendable {
  /// How many tests did what they must.
  public private(set) var passed = 0
  /// How many did not; a file that cannot be read counts as one.
  public private(set) var failed = 0
  /// How many were left out.
  public private(set) var skipped = 0
  /// How many files could not be read.
  public private(set) var unreadable = 0

  /// Counts of nothing.
  public init() {}

  /// Adds the counts of one file.
  public mutating func add(_ report: FileReport) {
    passed += report.passed
    failed += report.failures.count
    skipped += report.skippedCount
    if report.problem != nil { unreadable += 1 }
  }

  /// The closing line.
  public var line: String { "\(passed) passed, \(failed) failed, \(skipped) skipped" }
}
