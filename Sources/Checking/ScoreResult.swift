public import Diagnostics
public import Model
public import Scoring

/// A scored round, in an order that does not depend on that of the files.
public struct ScoreResult: Sendable {
  /// The plan's identifier.
  public let plan: PlanID
  /// The plan's version.
  public let planVersion: Int
  /// The plan's title.
  public let planTitle: Localized
  /// What was asked; its view is that by which units are ranked.
  public let question: Question
  /// Whether more evidence may come.
  public let phase: RoundPhase
  /// The readings of open questions that were followed in place of the default ones.
  public let readings: [InterpretationID: String]
  /// Whether all units of the round were scored, or only those whose submissions were given.
  public let isWholeRound: Bool
  /// The scores, one a unit in the registry's order, and who stands where.
  public let round: ScoredRound
  /// The names of all units of the registry and of its groups.
  public let registry: Registry
  /// What was found in the submissions of units, by place; only units of which something was.
  public let found: [UnitID: [Diagnostic]]
  /// What was found in inputs that belong to no unit, by path and place.
  public let diagnostics: [Diagnostic]
  /// How many submissions were read.
  public let submissionCount: Int
}
