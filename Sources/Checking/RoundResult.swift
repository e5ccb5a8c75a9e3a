public import CivilTime
public import Diagnostics
public import Evaluation
public import Model

/// The results of a round of submissions, in an order that does not depend on that of the files.
public struct RoundResult: Sendable {
  /// The plan's identifier.
  public let plan: PlanID
  /// The plan's version.
  public let planVersion: Int
  /// The plan's title.
  public let planTitle: Localized
  /// Whether the scoring profile was adopted by anyone; `nil` without a profile.
  public let profileIsAdopted: Bool?
  /// The day on which the question was asked.
  public let asOf: CivilDate
  /// One result a unit in scope, in the registry's order.
  public let units: [UnitResult]
  /// The duties of the whole, in the plan's order; empty where only single units were asked for.
  public let whole: [ObligationResult]
  /// What was found in inputs that belong to no unit, by path and place.
  public let diagnostics: [Diagnostic]
  /// How many submissions were read.
  public let submissionCount: Int
}
