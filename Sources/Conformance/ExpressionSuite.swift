internal import CEL
public import CivilTime
internal import Diagnostics

/// Runs files of conformance data for expressions.
public struct ExpressionSuite: Sendable {
  /// Files of what this package does not build, by the beginning of their names.
  private static let notBuilt = ["network_ext": "network library", "block_ext": "cel.@block"]

  private let zones: ZoneDatabase

  /// A runner whose expressions find zones in `zones`.
  public init(zones: ZoneDatabase) {
    self.zones = zones
  }

  /// Runs the tests of one JSON file.
  ///
  /// Ends on any bytes: expressions are bounded by the standard limits.
  public func run(path: String, bytes: [UInt8]) -> FileReport {
    var report = FileReport(path: path)
    let file: JSONValue
    do {
      file = try JSONReader.read(bytes)
    } catch {
      report.problem = "no JSON at byte \(error.offset): \(error.reason)"
      return report
    }
    guard let tests = file["tests"] else {
      report.problem = "no conformance data: the member “tests” is missing"
      report.isOtherData = true
      return report
    }
    if let reason = ExpressionSuite.notBuilt[file["file"]?.string ?? ""] {
      report.skip(tests.elements.count, because: reason)
      return report
    }
    for json in tests.elements {
      guard let test = ExpressionTest(json) else {
        report.skip(because: "values or types that are not built, such as messages")
        continue
      }
      run(test, &report)
    }
    return report
  }

  private func run(_ test: ExpressionTest, _ report: inout FileReport) {
    let result = Result(of: test, zones: zones)
    guard !result.conforms(to: test) else {
      report.passed += 1
      return
    }
    report.failures.append(
      FileReport.Failure(
        test: test.name,
        expression: test.expression,
        expected: test.expectation.description,
        got: result.description
      )
    )
  }
}

extension ExpressionTest.Expectation: CustomStringConvertible {
  var description: String {
    switch self {
    case .value(let value): "\(TaggedValue.shown(value)) (\(value.dynamicType.name))"
    case .type(let type, let value):
      "type \(type)" + (value.map { ", \(TaggedValue.shown($0))" } ?? "")
    case .failure: "an error while it runs"
    case .mistake: "a mistake found by the checker"
    }
  }
}

/// What came of an expression.
private struct Result: CustomStringConvertible {
  let compilation: Compilation
  let outcome: Outcome?

  init(of test: ExpressionTest, zones: ZoneDatabase) {
    let functions = Library(name: "test", functions: test.functions)
    let environment = Environment(
      container: test.container,
      variables: test.variables,
      libraries: Library.all + (test.functions.isEmpty ? [] : [functions]),
      zones: zones
    )
    let text = ExpressionText(test.expression)
    compilation =
      test.isChecked ? environment.compile(text) : environment.compileUnchecked(text)
    guard test.isRun, let program = compilation.program else {
      outcome = nil
      return
    }
    var bindings = Bindings(for: environment)
    for binding in test.bindings { bindings[binding.name] = binding.value }
    outcome = program.evaluate(bindings)
  }

  /// Errors of a run that may be found when the expression is compiled.
  private static let foundEarly: Set<String> = [
    "cel/bad-argument", "cel/bad-key", "cel/bad-pattern", "cel/cannot-convert",
    "cel/division-by-zero", "cel/duplicate-key", "cel/index-out-of-range", "cel/overflow",
  ]

  func conforms(to test: ExpressionTest) -> Bool {
    switch test.expectation {
    case .value(let expected): return isValue(expected)
    case .type(let type, let expected):
      guard compilation.program?.resultType == type else { return false }
      return expected.map(isValue) ?? true
    case .failure:
      // A call that is bound to fail may be found before it runs.
      if case .failure? = outcome { return true }
      return compilation.diagnostics.contains { Result.foundEarly.contains($0.id.rawValue) }
    case .mistake: return compilation.program == nil
    }
  }

  private func isValue(_ expected: Value) -> Bool {
    guard case .value(let value)? = outcome else { return false }
    return TaggedValue.isSame(value, expected)
  }

  var description: String {
    guard let program = compilation.program else {
      let mistakes = compilation.diagnostics.map { "\($0.id.rawValue) \($0.wording.what.en)" }
      return "not compiled: \(mistakes.joined(separator: "; "))"
    }
    switch outcome {
    case .value(let value)?:
      return "\(TaggedValue.shown(value)) (\(value.dynamicType.name)), type \(program.resultType)"
    case .unknown(let facts)?:
      return "unknown: missing \(facts.map(\.path).joined(separator: ", "))"
    case .failure(let error)?:
      return "error \(error.situation.id.rawValue): \(error.situation.wording.what.en)"
    case nil: return "type \(program.resultType)"
    }
  }
}
