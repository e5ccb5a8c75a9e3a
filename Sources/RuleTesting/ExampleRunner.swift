import Checking
import CivilTime
import Diagnostics
import Evaluation
import LocatedYAML
import Model
import PlanReading
import RulePacks

/// Runs examples of a rule through the checker and compares what comes out with what they state.
struct ExampleRunner: Sendable {
  let bench: Workbench
  let isDuty: Bool
  /// The rule, compiled; possibly another text than the one that holds the examples.
  let rules: RuleSet

  /// The result of one example.
  func run(_ example: Example) async -> TestResult {
    TestResult(
      subject: .rule(example.rule),
      name: example.name,
      place: example.place,
      differences: await differences(example)
    )
  }

  private func differences(_ example: Example) async -> [Difference] {
    switch await outcome(of: example) {
    case .failure(let failure):
      return [Difference(.notRun(failure.diagnostics), at: example.place)]
    case .success(let outcome):
      return isDuty
        ? DutyComparison(example).differences(from: outcome.round)
        : FindingComparison(example).differences(from: outcome.found)
    }
  }

  struct NotReady: Error { let diagnostics: [Diagnostic] }

  /// What came of an example.
  struct Outcome {
    /// The results of the units.
    let round: RoundResult
    /// What was found in the plan's file.
    let ofPlan: [Diagnostic]

    /// Everything that was found, in the submissions, across them and in the plan.
    var found: [Diagnostic] { round.units.flatMap(\.diagnostics) + round.diagnostics + ofPlan }
  }

  /// What the checker makes of the example.
  func outcome(of example: Example) async -> Result<Outcome, NotReady> {
    let text = ExampleRound(example, isDuty: isDuty)
    let sources = PlanSources(
      plan: text.plan,
      registry: text.registry,
      scoring: text.scoring,
      receipts: text.receipts
    )
    let reading = bench.read(sources, rules: rules)
    guard let compiled = reading.compiled else {
      return .failure(NotReady(diagnostics: reading.diagnostics))
    }
    let checker = Checker(compiled, question: text.question)
    let round = await checker.check(text.submissions, scope: .round, jobs: 1)
    return .success(Outcome(round: round, ofPlan: isDuty ? [] : checker.planFindings))
  }
}
