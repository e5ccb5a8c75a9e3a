/// The reports in JSON, each of a shape of its own.
public enum ReportKind: String, Sendable, CaseIterable {
  /// What a check comes to.
  case report
  /// A round with its scores, classes and places.
  case score
  /// A line of a scored round.
  case scoreLine = "score-line"
  /// The cheapest things that a unit can still do.
  case improvement
  /// Two scored rounds side by side.
  case comparison
  /// How a report differs from the same made anew.
  case verification
  /// Why one unit's obligations are judged as they are.
  case explanation
  /// What was found in files before anyone signs.
  case lint
  /// What is wrong with a plan.
  case planCheck = "plan-check"
  /// The table of a plan.
  case planTable = "plan-table"
  /// The list of rules.
  case rules
  /// What the tests of rules and plans came to.
  case ruleTests = "rule-tests"
}
