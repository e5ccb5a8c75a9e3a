import Checking
public import Diagnostics
import PlanReading
import RulePacks

/// What running a suite gave.
public struct SuiteResult: Sendable {
  /// The results: rules by path with their examples in the order of the files, then the cases.
  public let results: [TestResult]
  /// What is wrong so that tests could not be run: a rule that does not compile, a broken plan.
  public let diagnostics: [Diagnostic]

  /// The tests that did not come out as they state.
  public var failures: [TestResult] { results.filter { !$0.passed } }
  /// Whether something kept the tests from being run.
  public var isBroken: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Suite {
  /// Runs all tests; the result does not depend on `jobs`, how many tasks share the work.
  public func run(on bench: Workbench, jobs: Int) async -> SuiteResult {
    let ofRules = await rules.mapped(jobs: jobs) { file in await file.run(on: bench) }
    let ofPlan = await runCases(on: bench, jobs: jobs)
    return SuiteResult(
      results: ofRules.flatMap(\.results) + ofPlan.results,
      diagnostics: (diagnostics + ofRules.flatMap(\.diagnostics) + ofPlan.diagnostics).distinct
    )
  }

  private func runCases(on bench: Workbench, jobs: Int) async -> SuiteResult {
    let tests = cases.flatMap(\.cases)
    guard let plan, !tests.isEmpty else { return SuiteResult(results: [], diagnostics: []) }
    let rules = bench.rules(of: plan)
    let reading = bench.read(plan, rules: rules)
    guard let compiled = reading.compiled else {
      return SuiteResult(results: [], diagnostics: reading.diagnostics)
    }
    let runner = bench.runner(compiled, plan, rules)
    return SuiteResult(
      results: await tests.mapped(jobs: jobs) { await runner.run($0) },
      diagnostics: []
    )
  }
}

extension RuleFile {
  /// Runs the examples; where the rule does not compile, says why and runs none.
  fileprivate func run(on bench: Workbench) async -> SuiteResult {
    let rules = bench.rule(source)
    guard !rules.rules.isEmpty, !rules.diagnostics.contains(where: { $0.severity == .error })
    else { return SuiteResult(results: [], diagnostics: rules.diagnostics) }
    let runner = ExampleRunner(bench: bench, isDuty: isDuty, rules: rules)
    var results: [TestResult] = []
    for example in examples { results.append(await runner.run(example)) }
    return SuiteResult(results: results, diagnostics: rules.diagnostics)
  }
}

extension [Diagnostic] {
  /// Each diagnostic once: a rule is read for its examples and again for the plan.
  fileprivate var distinct: [Diagnostic] {
    var kept: [Diagnostic] = []
    for diagnostic in self where !kept.contains(diagnostic) { kept.append(diagnostic) }
    return kept
  }
}
