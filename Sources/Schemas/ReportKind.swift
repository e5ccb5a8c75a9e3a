/// The reports in JSON, each of a shape of its own.
public enum ReportKind: String, Sendable, CaseIterable {
  /// What a check comes to.
  case report
  /// A round with its scores, classes and places.
  case score
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
}
