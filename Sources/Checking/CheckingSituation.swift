import Diagnostics

/// What can be wrong with the submissions of a round as a whole.
enum CheckingSituation: Situation {
  /// The file has no `unit:` that could be read.
  case noUnit
  /// The unit is not in the registry; with the nearest known name.
  case unknownUnit(String, suggestion: String?)
  /// The unit is in the registry, but not during the plan's period.
  case unitNotInForce(String)
  /// Several files for one unit; `count` of them.
  case severalFiles(unit: String, count: Int)
  /// The submission answers to another plan.
  case otherPlan(String, expected: String)
  /// The file holds more than one document, or none.
  case documentCount(Int)
  /// What a measure remarks about an obligation without changing its verdict.
  case remark(String, Localized)
  /// A file named as evidence is not there.
  case evidenceAbsent(String)
  /// A file named as evidence has another digest than the one stated.
  case evidenceDiffers(String)
  /// The document is of another kind.
  case otherKind(String, expected: String)
}
