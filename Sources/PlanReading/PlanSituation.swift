import Diagnostics

/// What can be wrong with a plan's files beyond their structure and their expressions.
enum PlanSituation: Situation {
  /// The file holds no document.
  case emptyFile
  /// The zone's data are not known.
  case unknownZone(String)
  /// A window of no days.
  case emptyPeriod
  /// A name of this sort is not known; the nearest known one.
  case unknown(Kind, String, suggestion: String?)
  /// An identifier is used twice.
  case duplicate(Kind, String)
  /// The rule finds defects and cannot measure a duty.
  case notADutyRule(String)
  /// An obligation must set this parameter of its rule.
  case missingParameter(String, rule: String)
  /// The parameter holds something else than its type.
  case parameterType(String, expected: String)
  /// An obligation names neither rule nor measure, or both.
  case noMeasure
  /// The bounds of a lateness chain do not rise, or its factors do not fall.
  case brokenChain(boundNotLater: Bool)
  /// A lateness chain for an obligation that has no deadline of its own.
  case chainWithoutDeadline(String)
  /// A weight of nothing.
  case noWeight(String)
  /// A plan counts workdays or rolls a deadline and names no calendar.
  case noCalendar
  /// No whole period of this sort lies within the days of the duty.
  case noOccurrence(String)
  /// More periods than are told apart lie within the days of the duty.
  case tooManyOccurrences(limit: Int)
  /// Two exceptions of equal priority give one unit different values.
  case exceptionsClash(parameter: String, clauses: [String], unit: String)
  /// A duty of the whole has exceptions, which are for units.
  case exceptionOfWhole
  /// A plan names another than the one to which the profile belongs.
  case otherPlan(String, expected: String)

  /// Of the readings of an open question so many are the default, not one.
  case defaultReadings(Int)
  /// The rule judges the other sort of bearer.
  case otherBearer(rule: String)
  /// Both the obligation and its rule say when the duty binds.
  case twoTriggers(String)
  /// An obligation repeats, or depends on, itself.
  case dependsOnItself(String)

  /// What a name can be the name of.
  enum Kind: Sendable {
    case clause, obligation, rule, parameter, unit, group, place, party, reference, interpretation
    case scheme, scoringGroup, `class`, gate, bonus, oddity
  }
}
